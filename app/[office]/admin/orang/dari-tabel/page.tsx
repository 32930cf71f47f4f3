import type { Metadata } from 'next'
import { exampleTable } from '../../../../../lib/people/table.ts'
import { roles } from '../../../../../lib/permissions.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Columns } from '../../_tables/Columns.tsx'
import { PeopleImport } from './PeopleImport.tsx'

export const metadata: Metadata = { title: 'Undang dari tabel' }

export default async function PeopleImportPage() {
  const { actor, office, matter } = await readCentre('people.manage', async () => undefined)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="orang">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Orang', href: '/admin/orang' }]} />
      </div>
      <PageHead title="Undang banyak orang dari tabel" />
      <p className="-mt-3 max-w-measure text-ink-2">
        Tabelnya diperiksa dahulu baris demi baris. Undangan dikirim setelah semua barisnya benar: semua, atau
        tidak satu pun.
      </p>
      <Columns columns={columns} example={exampleTable} file="contoh-orang.csv" />
      <PeopleImport />
    </Workroom>
  )
}

const columns = [
  ['nama', 'Nama lengkapnya.'],
  ['surel', 'Surel kerja orang itu sendiri.'],
  ['kantor', 'Nama pendek kantornya, misalnya kab-kediri. Kosong berarti kantor Anda.'],
  [
    'peran',
    `Satu atau beberapa, dipisah koma: ${Object.values(roles).slice(0, 6).join(', ').toLowerCase()}.`,
  ],
  ['sampai', 'Hari terakhir perannya, misalnya 2027-12-31. Boleh kosong.'],
  ['telepon', 'Nomor untuk ditelepon balik. Boleh kosong.'],
] as const
