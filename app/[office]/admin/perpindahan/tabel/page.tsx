import type { Metadata } from 'next'
import { exampleTable } from '../../../../../lib/moves/table/read.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Columns } from '../../_tables/Columns.tsx'
import { MoveImport } from '../_table/MoveImport.tsx'

export const metadata: Metadata = { title: 'Jadwal perpindahan dari tabel' }

export default async function MoveTablePage() {
  const { actor, office, matter } = await readCentre('move.manage', async () => undefined)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="perpindahan">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Perpindahan', href: '/admin/perpindahan' }]} />
      </div>
      <PageHead title="Jadwalkan banyak kantor dari tabel" />
      <p className="-mt-3 max-w-measure text-ink-2">
        Tabelnya diperiksa dahulu baris demi baris. Rencana baru diubah setelah semua barisnya benar: semua,
        atau tidak satu pun. Sel yang kosong tidak mengubah apa pun.
      </p>
      <Columns columns={columns} example={exampleTable} file="contoh-jadwal-perpindahan.csv" />
      <MoveImport />
    </Workroom>
  )
}

const columns = [
  ['kantor', 'Nama pendeknya, misalnya kab-kediri, atau kode wilayahnya. Harus ada.'],
  ['penanggung_jawab', 'Surel orang yang bekerja di kantor itu.'],
  ['pendamping', 'Surel pembina di provinsinya, atau admin di pusat.'],
  ['mulai', 'Rencana mulai, misalnya 2026-12-01 atau 1/12/2026.'],
  ['selesai', 'Rencana selesai, ditulis dengan cara yang sama.'],
  ['keadaan_awal', 'hosting luar, hosting lembaga, atau templat lama.'],
] as const
