import { Notice } from '../../../_ui/Notice.tsx'

/** What became of the text in a file: read, read by a machine, or not, and what to do then. */
export function ReadingLine({ reading }: { reading: string | undefined }) {
  if (reading === 'pending')
    return <p className="text-14 text-ink-2">Teks berkas ini sedang dibaca untuk pencarian.</p>
  if (reading === 'machine')
    return (
      <p className="text-14 text-ink-2">
        Hasil pindai. Teksnya hasil baca mesin: bisa dicari, tetapi mungkin ada yang salah baca.
      </p>
    )
  if (reading !== 'unreadable') return null
  return (
    <Notice look="warn">
      Teks berkas ini tidak terbaca, jadi tidak bisa dicari dan tidak terdengar oleh pembaca layar. Bila ini
      hasil pindai, simpan naskah aslinya sebagai PDF dari Word, lalu unggah yang itu; atau tulis isi
      pentingnya di naskah.
    </Notice>
  )
}
