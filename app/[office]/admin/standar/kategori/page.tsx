import type { Metadata } from 'next'
import { saveCategories } from '../../../../../lib/standards/actions.ts'
import { PartPage } from '../_parts/PartPage.tsx'
import { type RowField, RowsForm } from '../_parts/RowsForm.tsx'
import { readStandards } from '../_parts/readStandards.ts'

export const metadata: Metadata = { title: 'Kategori berita' }

const fields: RowField[] = [
  { name: 'key', label: 'Kunci', type: 'hidden' },
  { name: 'name', label: 'Nama', type: 'line' },
  { name: 'order', label: 'Urutan', type: 'number' },
  { name: 'offered', label: 'Ditawarkan untuk berita baru', type: 'tick', wide: true },
]

export default async function StandardCategoriesPage() {
  const desk = await readStandards()
  const rows = desk.kept.draft.categories.map(({ key, name, offered }, at) => ({
    title: `Kategori “${name}” (?kategori=${key})`,
    values: { key, name, offered: offered ? 'on' : '', order: String((at + 1) * 10) },
  }))
  return (
    <PartPage
      {...desk}
      title="Kategori berita"
      help="Namanya tampil di setiap situs; alamat daftar seperti /berita?kategori=artikel tetap. Berita lama menyimpan kategorinya, juga yang tidak ditawarkan lagi. Alamat kategori baru diambil dari namanya."
    >
      <RowsForm
        key={desk.kept.lock}
        action={saveCategories}
        lock={desk.kept.lock}
        fields={fields}
        rows={[
          ...rows,
          { title: 'Kategori baru', values: { offered: 'on', order: String((rows.length + 1) * 10) } },
        ]}
      />
    </PartPage>
  )
}
