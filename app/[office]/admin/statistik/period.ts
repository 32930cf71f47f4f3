import { dayOf } from '../../../../lib/dates.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import type { Period } from '../../../../lib/statistics/queries.ts'

/** The spans a person may choose, in days, with their words. */
export const spans: Record<string, string> = {
  '7': '7 hari',
  '30': '30 hari',
  '90': '90 hari',
  '365': 'Setahun',
}

const dayLength = 86_400_000

/** The days up to today, by the office's calendar. */
export const periodOf = (days: number, zone: Zone, now: Date): Period => ({
  from: dayOf(new Date(now.getTime() - (days - 1) * dayLength), zone),
  to: dayOf(now, zone),
})

/** Every day of a period with what was counted on it, or each seven days together where a period is long. */
export function barsOf(period: Period, days: { day: string; hits: number }[]): number[] {
  const hits = new Map(days.map(({ day, hits }) => [day, hits]))
  const first = Date.parse(period.from)
  const length = (Date.parse(period.to) - first) / dayLength + 1
  const daily = Array.from({ length }, (_, index) => {
    const day = new Date(first + index * dayLength).toISOString().slice(0, 10)
    return hits.get(day) ?? 0
  })
  if (length <= 90) return daily
  // Whole weeks, counted back from today, so that the last bar is not cut short.
  const weeks: number[] = []
  for (let end = daily.length; end > 0; end -= 7)
    weeks.unshift(daily.slice(Math.max(0, end - 7), end).reduce((sum, value) => sum + value, 0))
  return weeks
}
