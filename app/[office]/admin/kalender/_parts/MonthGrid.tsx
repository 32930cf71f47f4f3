import { formatDay, type LocalDay, startOfDay } from '../../../../../lib/dates.ts'
import type { byDay } from '../../../../../lib/entries/calendar.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { columnOf, weekdays } from '../month.ts'
import { DayEntry } from './DayEntry.tsx'

type MonthGridProps = { days: ReturnType<typeof byDay>; today: LocalDay; zone: Zone }

// How many of a day are shown before the rest is folded.
const shown = 4

/** A month as weeks of seven columns; on phones the days on which something happens, one below the other. */
export function MonthGrid({ days, today, zone }: MonthGridProps) {
  const first = days[0] ? columnOf(days[0].date) : 0
  return (
    <>
      <div aria-hidden="true" className="grid grid-cols-7 border-b border-field pb-2 max-lg:hidden">
        {weekdays.map(day => (
          <span key={day} className="px-2 text-14 font-semibold text-ink-2">
            {day}
          </span>
        ))}
      </div>
      <ol className="lg:grid lg:grid-cols-7">
        <Blanks count={first} />
        {days.map(({ date, rows }) => {
          const isToday = date.day === today.day && date.month === today.month && date.year === today.year
          return (
            <li
              key={date.day}
              className={`min-w-0 border-b border-line py-3 lg:min-h-28 lg:p-2 ${rows.length || isToday ? '' : 'max-lg:hidden'} ${isToday ? 'lg:bg-tint' : ''}`}
            >
              <h2
                className={`text-14 font-semibold tracking-normal ${isToday ? 'text-accent' : 'text-ink-2'}`}
              >
                <span className="lg:hidden">{formatDay(startOfDay(date, zone), zone)}</span>
                <span aria-hidden="true" className="max-lg:hidden">
                  {date.day}
                </span>
                {isToday && <span> · hari ini</span>}
              </h2>
              {rows.length > 0 && (
                <ul className="mt-1 grid gap-1">
                  {rows.slice(0, shown).map(row => (
                    <DayEntry key={row.id + row.happening} row={row} zone={zone} />
                  ))}
                </ul>
              )}
              {rows.length > shown && (
                <details>
                  <summary className="cursor-pointer py-2 text-14 font-semibold text-accent">
                    {rows.length - shown} lagi
                  </summary>
                  <ul className="grid gap-1">
                    {rows.slice(shown).map(row => (
                      <DayEntry key={row.id + row.happening} row={row} zone={zone} />
                    ))}
                  </ul>
                </details>
              )}
            </li>
          )
        })}
        <Blanks count={(7 - ((first + days.length) % 7)) % 7} />
      </ol>
    </>
  )
}

// The days of the neighbouring months, which have nothing to say here.
const Blanks = ({ count }: { count: number }) =>
  Array.from({ length: count }, (_, index) => (
    <li key={index} aria-hidden="true" className="border-b border-line max-lg:hidden" />
  ))
