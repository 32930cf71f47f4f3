import { type LocalDay, localDay, startOfDay } from '../../../../lib/dates.ts'
import type { Event } from '../../../../lib/entries/events.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'

type MonthGridProps = { month: Month; events: Event[]; zone: Zone; now: Date }
export type Month = Omit<LocalDay, 'day'>

const weekdays = [
  ['Sen', 'Senin'],
  ['Sel', 'Selasa'],
  ['Rab', 'Rabu'],
  ['Kam', 'Kamis'],
  ['Jum', 'Jumat'],
  ['Sab', 'Sabtu'],
  ['Min', 'Minggu'],
] as const

/** A month as weeks from Monday; a day with something leads to the first of it in the list below. */
export function MonthGrid({ month, events, zone, now }: MonthGridProps) {
  const weeks = weeksOf(month, zone)
  const today = localDay(now, zone)
  const label = monthName(month)
  return (
    <table className="w-full table-fixed border-collapse text-center text-16">
      <caption className="sr-only">Agenda {label}</caption>
      <thead>
        <tr className="border-b border-field">
          {weekdays.map(([short, long]) => (
            <th key={short} scope="col" abbr={long} className="py-2 text-14 font-semibold text-ink-2">
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week.find(Boolean)} className="border-b border-line">
            {week.map((day, index) => (
              <td key={index} className="h-12 p-0.5 md:h-14">
                {day !== 0 && (
                  <Day
                    day={day}
                    today={isSame(today, { ...month, day })}
                    events={onDay(events, { ...month, day }, zone)}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, today, events }: { day: number; today: boolean; events: Event[] }) {
  const [first] = events
  const look = `flex h-full flex-col items-center justify-center rounded-control leading-none ${today ? 'border-2 border-accent' : ''}`
  if (!first)
    return (
      <span className={`${look} text-ink-2`} aria-current={today ? 'date' : undefined}>
        {day}
      </span>
    )
  return (
    <a
      href={`#${anchorOf(first)}`}
      aria-current={today ? 'date' : undefined}
      aria-label={`Tanggal ${day}: ${events.map(event => event.title).join('; ')}`}
      className={`${look} bg-tint font-bold text-accent hover:underline`}
    >
      {day}
      <span aria-hidden="true" className="mt-1 flex gap-1">
        {events.slice(0, 3).map(event => (
          <span key={event.path} className="size-1.5 rounded-full bg-accent" />
        ))}
      </span>
    </a>
  )
}

/** Where an event stands in the list of its month. */
export const anchorOf = (event: Event) => `acara-${event.entryId}`

const names = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "November 2026" */
export const monthName = ({ year, month }: Month) => names.format(new Date(Date.UTC(year, month - 1, 1)))

/** "2026-11", as in the address. */
export const monthKey = ({ year, month }: Month) => `${year}-${String(month).padStart(2, '0')}`

/** The month so many months away. */
export function monthAway({ year, month }: Month, away: number): Month {
  const at = new Date(Date.UTC(year, month - 1 + away, 1))
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1 }
}

// Days of the month by weeks; 0 where the week belongs to another month.
function weeksOf({ year, month }: Month, zone: Zone): number[][] {
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const last = localDay(
    new Date(startOfDay({ year, month: month + 1, day: 1 }, zone).getTime() - 1),
    zone,
  ).day
  const days = [
    ...Array.from({ length: before }, () => 0),
    ...Array.from({ length: last }, (_, day) => day + 1),
  ]
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => days[week * 7 + day] ?? 0),
  )
}

const isSame = (a: LocalDay, b: LocalDay) => a.year === b.year && a.month === b.month && a.day === b.day

const onDay = (events: Event[], day: LocalDay, zone: Zone) =>
  events.filter(
    event =>
      event.startsAt < startOfDay({ ...day, day: day.day + 1 }, zone) &&
      event.endsAt >= startOfDay(day, zone),
  )
