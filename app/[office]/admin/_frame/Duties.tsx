import type { OwedDuty } from '../../../../lib/duties/queries.ts'
import { dutyName, stateOf } from '../../../../lib/duties/words.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { DutyRow } from '../kewajiban/_parts/DutyRow.tsx'
import { beginAt, kindOf } from '../kewajiban/_parts/doing.ts'
import { beginning } from './kindWords.ts'

type DutiesProps = { rows: OwedDuty[]; today: string; writes: boolean }

/** The most urgent duties of the office, as its people meet them first thing; nothing while nothing presses. */
export function Duties({ rows, today, writes }: DutiesProps) {
  const pressing = rows.filter(row => ['overdue', 'due'].includes(stateOf(row, today)))
  if (pressing.length === 0) return null
  return (
    <section aria-labelledby="kewajiban" className="pt-10">
      <div className="flex flex-wrap items-end justify-between gap-x-6 pb-3">
        <h2 id="kewajiban" className="text-22">
          Kewajiban kantor
        </h2>
        <a href="/admin/kewajiban" className="link py-2.5">
          {pressing.length > 3 ? `Semua ${pressing.length} kewajiban` : 'Semua kewajiban'}
        </a>
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {pressing.slice(0, 3).map(duty => (
          <DutyRow key={`${duty.dutyId} ${duty.period}`} duty={duty} today={today}>
            {writes && (
              <LinkButton href={beginAt(duty)}>
                {beginning(kindOf(duty))}
                <span className="sr-only"> untuk {dutyName(duty)}</span>
              </LinkButton>
            )}
          </DutyRow>
        ))}
      </ul>
    </section>
  )
}
