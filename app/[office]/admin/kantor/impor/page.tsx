import type { Metadata } from 'next'
import { exampleTable } from '../../../../../lib/offices/list/columns.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { readCentre } from '../../_frame/readCentre.ts'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Columns } from '../../_tables/Columns.tsx'
import { OfficeImport } from './_parts/OfficeImport.tsx'

export const metadata: Metadata = { title: 'Kantor dari tabel' }

export default async function OfficeImportPage() {
  const { actor, office, matter } = await readCentre('office.create', async () => undefined)
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kantor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Kantor', href: '/admin/kantor' }]} />
      </div>
      <PageHead title="Buat banyak kantor dari tabel" />
      <p className="-mt-3 max-w-measure text-ink-2">
        Tabelnya diperiksa dahulu baris demi baris. Kantor baru dibuat setelah semua barisnya benar: semua,
        atau tidak satu pun. Situs kantor baru menjawab sebagai “sedang disiapkan”.
      </p>
      <Columns columns={columns} example={exampleTable} file="contoh-kantor.csv" />
      <OfficeImport />
    </Workroom>
  )
}

const columns = [
  ['nama', 'Nama resmi, misalnya KPU Kabupaten Kediri.'],
  ['nama_pendek', 'Huruf kecil, angka, dan tanda hubung, misalnya kab-kediri.'],
  ['tingkat', 'provinsi, kabupaten, atau kota.'],
  ['provinsi', 'Nama, nama pendek, atau kode provinsinya; boleh provinsi yang ada di tabel ini juga.'],
  ['nama_daerah', 'Boleh kosong: diambil dari nama resmi.'],
  ['zona', 'WIB, WITA, atau WIT. Boleh kosong: mengikuti provinsinya. Provinsi baru harus mengisinya.'],
  ['kode', 'Kode wilayah, misalnya 35.06. Boleh kosong.'],
  ['alamat_situs', 'Boleh kosong: memakai nama pendeknya.'],
  ['nama_admin, surel_admin', 'Admin pertamanya. Boleh kosong dan ditambahkan nanti.'],
] as const
