import { Check, CircleDashed, Clock, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { OwedDuty } from '../../../../../lib/duties/queries.ts'
import { type DutyState, dutyName, stateOf, timeLeft } from '../../../../../lib/duties/words.ts'
import { longDay } from '../../../../../lib/stages/span.ts'
import { Badge } from '../../../../_ui/Badge.tsx'

const looks = {
  overdue: { look: 'bad', icon: TriangleAlert },
  due: { look: 'warn', icon: Clock },
  later: { look: 'neutral', icon: CircleDashed },
  done: { look: 'ok', icon: Check },
} as const

/** How a duty stands, in a word and its days. */
export function DutyBadge({ duty, today }: { duty: OwedDuty; today: string }) {
  const state: DutyState = stateOf(duty, today)
  return <Badge {...looks[state]}>{state === 'done' ? 'Selesai' : timeLeft(duty.dueOn, today)}</Badge>
}

type DutyRowProps = {
  duty: OwedDuty
  today: string
  /** More below its name. */
  note?: ReactNode
  children?: ReactNode
}

/** One duty of an office at one time: how it stands, what it is, until when; what can be done about it at the right. */
export const DutyRow = ({ duty, today, note, children }: DutyRowProps) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
    <div className="min-w-0 flex-1 basis-64">
      <DutyBadge duty={duty} today={today} />
      <p className="mt-2 font-semibold">{dutyName(duty)}</p>
      <p className="text-14 text-ink-2">Paling lambat {longDay(duty.dueOn, 0)}</p>
      {note}
    </div>
    {children && <div className="flex flex-wrap gap-3">{children}</div>}
  </li>
)
