import { inspectPacked } from './inspect-packed.ts'
import { inspectPdf } from './inspect-pdf.ts'

/** What makes a document one that we do not pass on. */
export type Fault =
  | 'virus'
  | 'macros'
  | 'objects'
  | 'program'
  | 'outside'
  | 'bomb'
  | 'locked'
  | 'mixed'
  | 'script'
  | 'launch'
  | 'files'
  | 'broken'

/** The sentence for each: what is in the file, and what to do instead. */
export const faultSentences: Record<Exclude<Fault, 'virus'>, string> = {
  macros: 'Berkas ini memuat makro. Simpan ulang tanpa makro atau sebagai PDF, lalu pilih lagi.',
  objects:
    'Berkas ini memuat objek tertanam (OLE). Ganti objek itu dengan gambar atau simpan sebagai PDF, lalu pilih lagi.',
  program: 'Berkas ini memuat program di dalamnya. Simpan ulang dokumennya sebagai PDF, lalu pilih lagi.',
  outside:
    'Berkas ini memuat bagian dari alamat lain saat dibuka. Simpan ulang sebagai PDF, lalu pilih lagi.',
  bomb: 'Isi berkas ini jauh lebih besar daripada berkasnya. Simpan ulang sebagai PDF, lalu pilih lagi.',
  locked:
    'Berkas ini terkunci kata sandi, jadi pembaca tidak dapat membukanya. Simpan tanpa kata sandi, lalu pilih lagi.',
  mixed: 'Berkas ini PDF sekaligus berkas jenis lain. Cetak ulang ke PDF, lalu pilih lagi.',
  script: 'PDF ini memuat skrip yang berjalan saat dibuka. Cetak ulang ke PDF, lalu pilih lagi.',
  launch: 'PDF ini menjalankan program saat dibuka. Cetak ulang ke PDF, lalu pilih lagi.',
  files:
    'PDF ini membawa berkas lain di dalamnya. Cetak ulang ke PDF, dan unggah lampirannya sendiri-sendiri.',
  broken: 'Berkas ini rusak atau terpotong. Buka berkasnya, simpan ulang, lalu pilih lagi.',
}

/** What inspecting one document may take. */
export const inspectLimits = { seconds: 30, megabytes: 460 }

/** Looks into a PDF or an office file for what strikes whoever opens it. Run apart: it unpacks strangers' bytes. */
export const inspect = (bytes: Buffer, mime: string): Promise<Fault | undefined> =>
  mime === 'application/pdf' ? inspectPdf(bytes) : inspectPacked(bytes)
