import { Check, Hourglass, Undo2, X } from 'lucide-react'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import type { OwnNomination } from '../../../../../lib/placements/nominations.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { formatAgo } from '../../_frame/when.ts'

const looks = {
  waiting: ['info', Hourglass, 'Menunggu jawaban'],
  taken: ['ok', Check, 'Tampil di beranda mereka'],
  declined: ['neutral', X, 'Tidak diambil'],
  over: ['neutral', Undo2, 'Tidak tampil lagi'],
} as const

/** What this office offered upwards, and what became of it. */
export function OwnOffers({ rows, zone }: { rows: OwnNomination[]; zone: Zone }) {
  const now = new Date()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="ditawarkan" className="pb-10">
      <h2 id="ditawarkan" className="pb-3 text-22">
        Yang Anda tawarkan
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => {
          const [look, icon, words] = looks[row.state]
          return (
            <li key={row.id} className="py-4">
              <Badge look={look} icon={icon}>
                {words}
              </Badge>
              <p className="mt-2 font-semibold">{row.title}</p>
              <p className="text-14 text-ink-2">
                Ke {directory().officeById(row.toOfficeId)?.name}, {row.nominatedByName},{' '}
                {formatAgo(row.nominatedAt, zone, now)}
              </p>
              {row.reason && (
                <p className="mt-1 max-w-measure">
                  {row.answeredByName}: “{row.reason}”
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
