import type { Metadata } from 'next'
import { homeBlocks } from '../../../../../lib/entries/kinds/home.ts'
import { saveBlocks } from '../../../../../lib/standards/actions.ts'
import { PartPage } from '../_parts/PartPage.tsx'
import { type RowField, RowsForm } from '../_parts/RowsForm.tsx'
import { readStandards } from '../_parts/readStandards.ts'

export const metadata: Metadata = { title: 'Bagian beranda' }

const fields: RowField[] = [
  { name: 'block', label: 'Bagian', type: 'hidden' },
  {
    name: 'leave',
    label: 'Di beranda kantor',
    type: 'choice',
    choices: { must: 'Wajib tampil', may: 'Boleh dipakai', no: 'Tidak dipakai' },
  },
  { name: 'order', label: 'Urutan biasa', type: 'number' },
]

export default async function StandardBlocksPage() {
  const desk = await readStandards()
  const rows = desk.kept.draft.blocks.map(({ block, leave }, at) => ({
    title: homeBlocks[block],
    values: { block, leave, order: String((at + 1) * 10) },
  }))
  return (
    <PartPage
      {...desk}
      title="Bagian beranda"
      help="Untuk provinsi, kabupaten, dan kota. Kantor yang menyusun sendiri memakai urutannya, di antara bagian yang boleh; yang wajib selalu tampil."
    >
      <RowsForm key={desk.kept.lock} action={saveBlocks} lock={desk.kept.lock} fields={fields} rows={rows} />
    </PartPage>
  )
}
