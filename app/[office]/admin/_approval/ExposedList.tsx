import { TriangleAlert } from 'lucide-react'
import type { ExposedFile } from '../../../../lib/checks/exposed.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import { Badge } from '../../../_ui/Badge.tsx'
import { LinkButton } from '../../../_ui/Button.tsx'
import { formatAgo } from '../_frame/when.ts'

/** Public files in which personal data was found only after they had gone out. `above`: of the offices below. */
export const ExposedList = ({ rows, zone, above }: { rows: ExposedFile[]; zone: Zone; above?: boolean }) =>
  rows.length > 0 && (
    <section className="pb-10">
      <h2 className="text-22">Data pribadi di berkas yang tayang</h2>
      <p className="max-w-measure pb-3 text-ink-2">
        Berkas ini selesai dibaca setelah tayang. {above ? 'Kantornya' : 'Anda'} bisa menggantinya, menarik
        halamannya, atau menulis alasan memuatnya.
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
            <div className="min-w-0 flex-1 basis-64">
              <Badge look="warn" icon={TriangleAlert}>
                Memuat data pribadi
              </Badge>
              <p className="mt-2 font-semibold break-words">{row.name}</p>
              <p className="text-14 text-ink-2">
                {above && `${row.officeName}, `}
                ditemukan {formatAgo(row.exposedAt!, zone, new Date())}
              </p>
            </div>
            <LinkButton href={addressOf(row, above)}>
              {above ? 'Unduh berkasnya' : 'Periksa'}
              <span className="sr-only"> {row.name}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )

function addressOf({ id, officeId }: ExposedFile, above?: boolean) {
  const owner = directory().officeById(officeId)
  return above && owner ? urlOf(owner, `/media/${id}`) : `/admin/media/${id}`
}
