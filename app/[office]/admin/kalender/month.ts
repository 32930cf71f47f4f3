import { localDay } from '../../../../lib/dates.ts'
import type { Month } from '../../../../lib/entries/calendar.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'

/** The month an address asks for, "2026-11"; the current one of the office where it makes no sense. */
export function readMonth(word: string | string[] | undefined, now: Date, zone: Zone): Month {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(String(word)) ?? []
  return year && month ? { year: Number(year), month: Number(month) } : localDay(now, zone)
}

/** The address of a month some months away. */
export function monthAddress({ year, month }: Month, away: number) {
  const date = new Date(Date.UTC(year, month - 1 + away, 1))
  return `/admin/kalender?bulan=${date.toISOString().slice(0, 7)}`
}

/** "November 2026" */
export const monthName = ({ year, month }: Month) =>
  new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  )

/** The days of a week as they head a column, Monday first. */
export const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']

/** Which column a day stands in: 0 for Monday. */
export const columnOf = ({ year, month, day }: Month & { day: number }) =>
  (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
