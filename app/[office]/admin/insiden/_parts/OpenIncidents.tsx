import { isRunning } from '../../../../../lib/incidents/clock.ts'
import type { Incident } from '../../../../../lib/incidents/queries.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Notice } from '../../../../_ui/Notice.tsx'
import { ClockBadge, clockSentence } from './Clock.tsx'

/** The open records that concern an office, where one looks at it; nothing for most. */
export const OpenIncidents = ({ rows, zone }: { rows: Incident[]; zone: Zone }) =>
  rows.length === 0 ? null : (
    <Notice look="bad" className="mb-8">
      <ul className="grid gap-3">
        {rows.map(row => (
          <li key={row.id}>
            <a href={`/admin/insiden/${row.id}`} className="link font-semibold">
              {row.title}
            </a>{' '}
            <ClockBadge incident={row} now={new Date()} />
            {isRunning(row) && <p className="text-14">Waktu berjalan {clockSentence(row, zone)}.</p>}
          </li>
        ))}
      </ul>
    </Notice>
  )
