import type { ReactNode } from 'react'
import type { OwedDuty } from '../../../../../lib/duties/queries.ts'
import { DutyRow } from './DutyRow.tsx'

type DutyListProps = {
  id: string
  title: string
  rows: OwedDuty[]
  today: string
  note?: (duty: OwedDuty) => ReactNode
  doing?: (duty: OwedDuty, index: number) => ReactNode
}

/** Duties that stand alike, below one heading; nothing where there are none. */
export const DutyList = ({ id, title, rows, today, note, doing }: DutyListProps) =>
  rows.length > 0 && (
    <section aria-labelledby={id} className="pb-10">
      <h2 id={id} className="pb-3 text-22">
        {title}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((duty, index) => (
          <DutyRow key={`${duty.dutyId} ${duty.period}`} duty={duty} today={today} note={note?.(duty)}>
            {doing?.(duty, index)}
          </DutyRow>
        ))}
      </ul>
    </section>
  )
