import { Check, Hourglass, TriangleAlert } from 'lucide-react'
import { formatDateTime } from '../../../../../lib/dates.ts'
import {
  type Clocked,
  deadlineOf,
  isRunning,
  leftOf,
  leftWords,
  toldWords,
  untoldOf,
} from '../../../../../lib/incidents/clock.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Badge } from '../../../../_ui/Badge.tsx'

const hour = 3_600_000

/** How much is left of the 72 hours; that it stopped, where it did. */
export function ClockBadge({ incident, now }: { incident: Clocked; now: Date }) {
  if (!isRunning(incident))
    return (
      <Badge look={incident.closedAt ? 'neutral' : 'ok'} icon={Check}>
        {incident.closedAt ? 'Ditutup' : 'Sudah diberitahukan'}
      </Badge>
    )
  const left = leftOf(incident, now)
  return (
    <Badge look={left < 6 * hour ? 'bad' : 'warn'} icon={left < 0 ? TriangleAlert : Hourglass}>
      {leftWords(left)}
    </Badge>
  )
}

/** Whom to tell until when, as a sentence. */
export const clockSentence = (incident: Clocked, zone: Zone) =>
  `untuk memberi tahu ${toldWords(untoldOf(incident))}, paling lambat ${formatDateTime(deadlineOf(incident), zone)}`
