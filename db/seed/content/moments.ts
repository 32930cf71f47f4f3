import { type Day, dayAt } from './calendar.ts'

/** "2026-11-23" */
export const isoDay = ({ year, month, date }: Day) =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

/** The day so many days later; earlier when negative. */
export const daysLater = (day: Day, days: number) => dayAt(day.index + days)

/** The nearest day of the working week, the same or later. */
export function workday(day: Day): Day {
  return day.weekday === 0 || day.weekday === 6 ? workday(dayAt(day.index + 1)) : day
}
