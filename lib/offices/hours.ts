import { localDay, startOfDay } from '../dates.ts'
import type { OfficeContact } from './contact.ts'
import type { Zone } from './schema.ts'

const weekdays = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu']
const clock = /(\d{1,2})[.:](\d{2})\s*(?:–|-|—|s\.?d\.?|sampai)\s*(\d{1,2})[.:](\d{2})/

type Span = { from: number; to: number }

/** Whether the counter is open at a moment by what the office wrote, and when that changes; moments in its zone. */
export type Opening = { open: boolean; until: Date }

/**
 * Reads an office's hours as people write them ("Senin–Kamis", "08.00–16.00"). Undefined when any of it cannot be
 * read for sure: then nothing may be claimed. Holidays are not in it.
 */
export function openingAt(hours: OfficeContact['hours'], now: Date, zone: Zone): Opening | undefined {
  const week = readWeek(hours)
  if (!week) return
  const today = localDay(now, zone)
  // The next change is within eight days, or there is none.
  const moments = Array.from({ length: 8 }, (_, ahead) => {
    const begin = startOfDay({ ...today, day: today.day + ahead }, zone).getTime()
    const weekday = (new Date(Date.UTC(today.year, today.month - 1, today.day + ahead)).getUTCDay() + 6) % 7
    return week[weekday]!.flatMap(({ from, to }) => [
      { at: begin + from * 60_000, open: true },
      { at: begin + to * 60_000, open: false },
    ])
  }).flat()
  const next = moments.sort((a, b) => a.at - b.at).find(({ at }) => at > now.getTime())
  return next && { open: !next.open, until: new Date(next.at) }
}

/** The minutes of each weekday from Monday; undefined when a line cannot be read. */
function readWeek(hours: OfficeContact['hours']): Span[][] | undefined {
  const week: Span[][] = weekdays.map(() => [])
  if (hours.length === 0) return
  for (const { days, time } of hours) {
    const named = readDays(days)
    if (!named) return
    if (/tutup|libur/i.test(time)) continue
    const [, fromHour, fromMinute, toHour, toMinute] = clock.exec(time) ?? []
    const span = {
      from: Number(fromHour) * 60 + Number(fromMinute),
      to: Number(toHour) * 60 + Number(toMinute),
    }
    if (!(span.to > span.from && span.to <= 24 * 60)) return
    for (const day of named) week[day]!.push(span)
  }
  return week
}

function readDays(text: string): number[] | undefined {
  const days: number[] = []
  for (const part of text.toLowerCase().split(/,|\bdan\b|&/)) {
    const ends = part.trim().split(/\s*(?:–|-|—|s\.?d\.?|sampai)\s*/)
    const [from, to] = [dayNamed(ends[0]), dayNamed(ends.at(-1))]
    if (from < 0 || to < from || ends.length > 2) return
    for (let day = from; day <= to; day++) days.push(day)
  }
  return days
}

const dayNamed = (name = '') =>
  weekdays.indexOf(name.replace("jum'at", 'jumat').replace('ahad', 'minggu').trim())
