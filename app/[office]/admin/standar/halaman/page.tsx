import type { Metadata } from 'next'
import { savePages } from '../../../../../lib/standards/actions.ts'
import { PartPage } from '../_parts/PartPage.tsx'
import { type RowField, RowsForm } from '../_parts/RowsForm.tsx'
import { readStandards } from '../_parts/readStandards.ts'

export const metadata: Metadata = { title: 'Halaman baku' }

const fields: RowField[] = [
  { name: 'title', label: 'Judul', type: 'line' },
  { name: 'path', label: 'Alamat', help: 'Contoh: /layanan/jam-layanan', type: 'line' },
  { name: 'summary', label: 'Ringkasan', type: 'line', wide: true },
  {
    name: 'outline',
    label: 'Templat',
    help: 'Kerangka bagi kantor yang menulisnya. Satu baris satu alinea; “## ” memulai judul bagian.',
    type: 'lines',
    wide: true,
  },
  {
    name: 'common',
    label: 'Teks provinsi atau pusat berlaku sampai kantor menulis sendiri',
    type: 'tick',
    wide: true,
  },
  { name: 'order', label: 'Urutan', type: 'number' },
  { name: 'removed', label: 'Hapus dari halaman baku', type: 'tick', wide: true },
]

export default async function StandardPagesPage() {
  const desk = await readStandards()
  const { pages } = desk.kept.draft
  const rows = pages.map(({ path, title, summary, common, outline = '' }, at) => ({
    title: `${title} (${path})`,
    values: { path, title, summary, outline, common: common ? 'on' : '', order: String((at + 1) * 10) },
  }))
  return (
    <PartPage
      {...desk}
      title="Halaman baku"
      help="Ada di setiap situs, juga sebelum kantor menulisnya. Halaman yang sudah ditulis kantor tetap seperti adanya."
    >
      <RowsForm
        key={desk.kept.lock}
        action={savePages}
        lock={desk.kept.lock}
        fields={fields}
        rows={[...rows, { title: 'Halaman baru', values: { order: String((pages.length + 1) * 10) } }]}
        folded
      />
    </PartPage>
  )
}
