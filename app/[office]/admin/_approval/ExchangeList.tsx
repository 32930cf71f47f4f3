import { Clock, Replace } from 'lucide-react'
import { formatDateTime } from '../../../../lib/dates.ts'
import type { WaitingReplacement } from '../../../../lib/media/replacements.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import { reviewWithin } from '../../../../lib/publishing.ts'
import { Badge } from '../../../_ui/Badge.tsx'
import { LinkButton } from '../../../_ui/Button.tsx'
import { formatAgo } from '../_frame/when.ts'
import type { DecisionPlace } from './Decision.tsx'

type ExchangeListProps = { title: string; rows: WaitingReplacement[]; zone: Zone; place: DecisionPlace }

/** Media whose replacement is to be compared and decided. */
export const ExchangeList = ({ title, rows, zone, place }: ExchangeListProps) =>
  rows.length > 0 && (
    <section className="pb-10">
      <h2 className="pb-3 text-22">{title}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
            <div className="min-w-0 flex-1 basis-64">
              <Badge look={row.shownAt ? 'warn' : 'info'} icon={row.shownAt ? Clock : Replace}>
                {row.shownAt ? 'Perlu ditinjau' : 'Penggantian menunggu'}
              </Badge>
              <p className="mt-2 font-semibold break-words">{row.caption || row.name}</p>
              <p className="text-14 text-ink-2">
                {place === 'pembinaan' && `${row.officeName}, `}
                {row.askedByName}
                {row.shownAt
                  ? `, paling lambat ${formatDateTime(new Date(row.shownAt.getTime() + reviewWithin), zone)}`
                  : `, ${formatAgo(row.askedAt, zone, new Date())}`}
                : “{row.reason}”
              </p>
            </div>
            <LinkButton href={`/admin/${place}/media/${row.id}`}>
              Bandingkan
              <span className="sr-only"> {row.caption || row.name}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
