import { formatDate, formatDay, formatTime, localDay, zoneName } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'
import type { Event } from './events.ts'

const clock = (at: Date, zone: Zone) => formatTime(at, zone).slice(0, 5)
const sameDay = (a: Date, b: Date, zone: Zone) =>
  JSON.stringify(localDay(a, zone)) === JSON.stringify(localDay(b, zone))

const timed = ({ fields }: Event) => fields.startsAt.includes('T')
const ends = ({ fields }: Event) => fields.endsAt.includes('T')

/** "08.00–11.00 WIB", "13.30 WIB", "Sepanjang hari", "sampai 27 November 2026". */
export function timeOf(event: Event, zone: Zone) {
  const { startsAt, endsAt } = event
  if (!sameDay(startsAt, endsAt, zone)) return `sampai ${formatDate(endsAt, zone)}`
  if (!timed(event)) return 'Sepanjang hari'
  if (!ends(event)) return formatTime(startsAt, zone)
  return `${clock(startsAt, zone)}–${clock(endsAt, zone)} ${zoneName(zone)}`
}

/** "Rabu, 25 November 2026, 08.00–11.00 WIB" */
export function momentsOf(event: Event, zone: Zone) {
  const { startsAt, endsAt } = event
  if (sameDay(startsAt, endsAt, zone)) return `${formatDay(startsAt, zone)}, ${timeOf(event, zone)}`
  const side = (at: Date, withTime: boolean) =>
    withTime ? `${formatDay(at, zone)}, ${formatTime(at, zone)}` : formatDay(at, zone)
  return `${side(startsAt, timed(event))} sampai ${side(endsAt, ends(event))}`
}

/** Whether it is going on at `now`. */
export const isOn = ({ startsAt, endsAt }: Event, now: Date) => startsAt <= now && endsAt > now

const parts: Record<string, Intl.DateTimeFormat> = {}

/** The day's number, and its weekday and month in short: 25, "Rab, Nov". */
export function dayOf(at: Date, zone: Zone) {
  parts[zone] ??= new Intl.DateTimeFormat('id-ID', { weekday: 'short', month: 'short', timeZone: zone })
  const found = Object.fromEntries(parts[zone].formatToParts(at).map(part => [part.type, part.value]))
  return { number: localDay(at, zone).day, words: `${found.weekday}, ${found.month}` }
}
