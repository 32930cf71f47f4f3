import type { Zone } from './offices/schema.ts'

// Indonesia keeps no summer time: each zone is a fixed number of hours ahead of UTC.
const zoneHours: Record<Zone, number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }
const zoneNames: Record<Zone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

const formats = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'long' },
  time: { hour: '2-digit', minute: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

const made = new Map<string, Intl.DateTimeFormat>()

function format(date: Date, zone: Zone, name: keyof typeof formats) {
  const key = zone + name
  const known = made.get(key) ?? new Intl.DateTimeFormat('id-ID', { ...formats[name], timeZone: zone })
  made.set(key, known)
  return known.format(date)
}

/** The months as they are written, January first. */
export const monthNames = [
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

/** "WIB", "WITA" or "WIT". */
export const zoneName = (zone: Zone) => zoneNames[zone]

/** "23 November 2026", as the office's calendar has it. */
export const formatDate = (date: Date, zone: Zone) => format(date, zone, 'date')

/** "Senin, 23 November 2026" */
export const formatDay = (date: Date, zone: Zone) => format(date, zone, 'day')

/** "21 November"; with the year when it is not that of `now`. */
export const formatShort = (date: Date, zone: Zone, now: Date) =>
  localDay(date, zone).year === localDay(now, zone).year
    ? format(date, zone, 'short')
    : formatDate(date, zone)

/** "14.20 WIB" */
export const formatTime = (date: Date, zone: Zone) => `${format(date, zone, 'time')} ${zoneName(zone)}`

/** "Sabtu, 21 November 2026, 10.15 WIB" */
export const formatMoment = (date: Date, zone: Zone) => `${formatDay(date, zone)}, ${formatTime(date, zone)}`

/** "23 November 2026, 14.20 WIB" */
export const formatDateTime = (date: Date, zone: Zone) =>
  `${formatDate(date, zone)}, ${formatTime(date, zone)}`

export type LocalDay = { year: number; month: number; day: number }

/** The calendar day in a zone; `month` is 1 to 12. */
export function localDay(date: Date, zone: Zone): LocalDay {
  const local = new Date(date.getTime() + zoneHours[zone] * 3_600_000)
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() }
}

/** "2026-11-23": the calendar day in a zone, as the database writes it. */
export function dayOf(date: Date, zone: Zone): string {
  return new Date(date.getTime() + zoneHours[zone] * 3_600_000).toISOString().slice(0, 10)
}

/** The moment a calendar day begins in a zone. Days and months past their end roll over. */
export const startOfDay = ({ year, month, day }: LocalDay, zone: Zone) =>
  new Date(Date.UTC(year, month - 1, day) - zoneHours[zone] * 3_600_000)

/** When the office's day ends and what depends on the date must be drawn anew. */
export function nextMidnight(now: Date, zone: Zone) {
  const today = localDay(now, zone)
  return startOfDay({ ...today, day: today.day + 1 }, zone)
}

/** The first moment of a year and of the next, for querying one year of a zone. */
export const yearBounds = (year: number, zone: Zone) =>
  [
    startOfDay({ year, month: 1, day: 1 }, zone),
    startOfDay({ year: year + 1, month: 1, day: 1 }, zone),
  ] as const

/** A moment from an office's local date and time, such as 2026-11-23 or 2026-11-23T14:20. Null for an empty text. */
export function momentOf(local: string, zone: Zone, time = '00:00'): Date | null {
  if (!local) return null
  const offset = `+${String(zoneHours[zone]).padStart(2, '0')}:00`
  return new Date((local.includes('T') ? local : `${local}T${time}`) + offset)
}

/** The last second of a local date: until when something "sampai" that date holds. */
export const endOfDay = (date: string, zone: Zone) => momentOf(date, zone, '23:59:59')

/** A moment as a date-and-time field of a form has it, by the clock of a zone: 2026-11-23T14:20. */
export const localInput = (moment: Date, zone: Zone) =>
  new Date(moment.getTime() + zoneHours[zone] * 3_600_000).toISOString().slice(0, 16)
