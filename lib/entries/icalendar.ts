import { urlOf } from '../offices/address.ts'
import type { Office, Zone } from '../offices/schema.ts'
import type { Event } from './events.ts'
import { isCancelled } from './kinds/agenda.ts'

/** Events as an iCalendar file (RFC 5545), to save or to subscribe to. */
export const iCalendar = (office: Office, events: Event[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${office.host}//Agenda//ID`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // RFC 7986: asked for anew each hour; the older spelling is what Outlook reads.
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    `X-WR-CALNAME:${text(`Agenda ${office.name}`)}`,
    `X-WR-TIMEZONE:${office.zone}`,
    ...events.flatMap(event => lines(office, event)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('\r\n')
    .concat('\r\n')

function lines(
  office: Office,
  { entryId, title, summary, path, publishedAt, changedAt, startsAt, endsAt, fields }: Event,
) {
  return [
    'BEGIN:VEVENT',
    `UID:${entryId}@${office.host}`,
    `DTSTAMP:${moment(changedAt)}`,
    `CREATED:${moment(publishedAt)}`,
    `LAST-MODIFIED:${moment(changedAt)}`,
    `SEQUENCE:${revision(publishedAt, changedAt)}`,
    `STATUS:${isCancelled(fields) ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PUBLIC',
    ...times(fields.startsAt, fields.endsAt, startsAt, endsAt, office.zone),
    `SUMMARY:${text(title)}`,
    ...description(summary, fields),
    ...(fields.organiser ? [`CONTACT:${text(fields.organiser)}`] : []),
    ...(fields.place ? [`LOCATION:${text(fields.place)}`] : []),
    `URL:${urlOf(office, path)}`,
    'END:VEVENT',
  ]
}

// Not every calendar shows that an event was called off; its words say so too.
function description(summary: string, fields: Event['fields']) {
  const cancelled = isCancelled(fields) ? ['Dibatalkan.', fields.planNote] : []
  const words = [...cancelled, summary].filter(Boolean).join(' ')
  return words ? [`DESCRIPTION:${text(words)}`] : []
}

// RFC 5545 §3.8.7.4 asks for a number that only rises: the seconds between the first publication and this one.
const revision = (publishedAt: Date, changedAt: Date) =>
  Math.max(0, Math.floor((changedAt.getTime() - publishedAt.getTime()) / 1000))

// A whole day is a date without a time, and its end the first day that is free again.
function times(from: string, to: string, startsAt: Date, endsAt: Date, zone: Zone) {
  if (from.includes('T'))
    return [`DTSTART:${moment(startsAt)}`, ...(to.includes('T') ? [`DTEND:${moment(endsAt)}`] : [])]
  return [
    `DTSTART;VALUE=DATE:${day(startsAt, zone)}`,
    `DTEND;VALUE=DATE:${day(new Date(endsAt.getTime() + 1000), zone)}`,
  ]
}

const moment = (at: Date) => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
const day = (at: Date, zone: Zone) => at.toLocaleDateString('sv-SE', { timeZone: zone }).replaceAll('-', '')
const text = (words: string) =>
  words.replaceAll(/[\\;,]/g, sign => `\\${sign}`).replaceAll(/\r\n?|\n/g, '\\n')

// RFC 5545 §3.1: at most 75 octets a line; the rest goes on after a space.
function folded(line: string) {
  const pieces: string[] = []
  let piece = ''
  for (const letter of line) {
    if (Buffer.byteLength(piece + letter) > (pieces.length ? 74 : 75)) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece].join('\r\n ')
}
