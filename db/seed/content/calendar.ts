import type { Random } from './random.ts'
import type { Zone } from './types.ts'

/** A day of the calendar as it is at an office, without a time; `index` counts days since 1970. */
export type Day = { index: number; year: number; month: number; date: number; weekday: number }

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]
const HOURS_AHEAD: Record<Zone, number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }
const FIXED_HOLIDAYS = new Set(['1-1', '1-5', '1-6', '17-8', '25-12'])
const DAY = 86_400_000

export function zoneLabel(zone: Zone): 'WIB' | 'WITA' | 'WIT' {
  return ({ 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' } as const)[zone]
}

/** The calendar day an instant falls on in a zone. */
export function dayOf(instant: Date, zone: Zone): Day {
  return dayAt(Math.floor((instant.getTime() + HOURS_AHEAD[zone] * 3_600_000) / DAY))
}

export function dayAt(index: number): Day {
  const at = new Date(index * DAY)
  return {
    index,
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay(),
  }
}

/** The instant of a wall-clock time of an office's day. */
export function instantOf(day: Day, zone: Zone, hour: number, minute: number): Date {
  return new Date(day.index * DAY + (hour - HOURS_AHEAD[zone]) * 3_600_000 + minute * 60_000)
}

export function isWorkingDay(day: Day): boolean {
  return day.weekday > 0 && day.weekday < 6 && !FIXED_HOLIDAYS.has(`${day.date}-${day.month}`)
}

/** The nearest working day before (-1) or after (+1) a day, never the day itself. */
export function nextWorkingDay(day: Day, direction: 1 | -1): Day {
  let near = dayAt(day.index + direction)
  while (!isWorkingDay(near)) near = dayAt(near.index + direction)
  return near
}

/** `count` different working days before `today`, newest first, over about `span` days, closer together lately. */
export function workingDaysBefore(today: Day, count: number, span: number, random: Random): Day[] {
  let latest = today
  return Array.from({ length: count }, (_, turn) => {
    const age = span * ((turn + random.next() * 0.8) / count) ** 1.35
    latest = nextWorkingDay(dayAt(Math.min(latest.index, Math.floor(today.index - age))), -1)
    return latest
  })
}

/** "Selasa (17/11/2026)", as news writes it. */
export function newsDay(day: Day): string {
  return `${WEEKDAYS[day.weekday]} (${day.date}/${day.month}/${day.year})`
}

/** "17 November 2026" */
export function longDay(day: Day): string {
  return `${day.date} ${MONTHS[day.month - 1]} ${day.year}`
}

export function monthName(month: number): string {
  return MONTHS[(month - 1) % 12]!
}

export function weekdayName(day: Day): string {
  return WEEKDAYS[day.weekday]!
}

/** Quarter of the year, 1 to 4, and its Roman numeral as the voter-list update is named. */
export function quarterOf(day: Day): { quarter: number; numeral: string } {
  const quarter = Math.ceil(day.month / 3)
  return { quarter, numeral: ['I', 'II', 'III', 'IV'][quarter - 1]! }
}
