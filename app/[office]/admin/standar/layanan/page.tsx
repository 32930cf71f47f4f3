import type { Metadata } from 'next'
import { formatDateTime } from '../../../../../lib/dates.ts'
import { saveServices } from '../../../../../lib/standards/actions.ts'
import { listServiceChecks } from '../../../../../lib/standards/read.ts'
import { serviceIcons } from '../../../../../lib/standards/schema.ts'
import { PartPage } from '../_parts/PartPage.tsx'
import { type RowField, RowsForm } from '../_parts/RowsForm.tsx'
import { readStandards } from '../_parts/readStandards.ts'

export const metadata: Metadata = { title: 'Layanan pusat' }

const fields: RowField[] = [
  { name: 'key', label: 'Kunci', type: 'hidden' },
  { name: 'name', label: 'Nama', type: 'line' },
  { name: 'address', label: 'Alamat', help: 'Diawali https://', type: 'line' },
  { name: 'purpose', label: 'Gunanya bagi warga', type: 'line', wide: true },
  {
    name: 'fallback',
    label: 'Teks saat tidak menjawab',
    help: 'Apa yang bisa dilakukan warga sementara itu.',
    type: 'lines',
    wide: true,
  },
  { name: 'icon', label: 'Gambar', type: 'choice', choices: serviceIcons },
  { name: 'order', label: 'Urutan', type: 'number' },
  { name: 'removed', label: 'Hapus layanan ini', type: 'tick', wide: true },
]

export default async function StandardServicesPage() {
  const desk = await readStandards(listServiceChecks)
  const { services } = desk.kept.draft
  const rows = services.map((service, at) => ({
    title: service.name,
    values: { ...service, order: String((at + 1) * 10) },
  }))
  return (
    <PartPage
      {...desk}
      title="Layanan pusat"
      help="Tampil di beranda, halaman Layanan, dan kaki setiap situs. Tiap lima menit diperiksa apakah menjawab; bila dua kali tidak, pengunjung membaca teks penggantinya."
    >
      <ul className="max-w-measure pb-6 text-16 text-ink-2">
        {services.map(({ key, name, address }) => {
          const seen = desk.more.get(address)
          return (
            <li key={key}>
              {name}:{' '}
              {seen ? (
                <>
                  <b className={seen.answers ? 'text-ok' : 'text-bad'}>
                    {seen.answers ? 'menjawab' : 'tidak menjawab'}
                  </b>{' '}
                  sejak {formatDateTime(seen.since, desk.office.zone)} ({seen.detail})
                </>
              ) : (
                'belum diperiksa'
              )}
            </li>
          )
        })}
      </ul>
      <RowsForm
        key={desk.kept.lock}
        action={saveServices}
        lock={desk.kept.lock}
        fields={fields}
        rows={[
          ...rows,
          { title: 'Layanan baru', values: { icon: 'complaint', order: String((services.length + 1) * 10) } },
        ]}
        folded
      />
    </PartPage>
  )
}
