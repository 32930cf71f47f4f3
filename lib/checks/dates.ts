import { monthNames } from '../dates.ts'
import { fieldPlace } from './blocks.ts'
import type { Check, Spot } from './schema.ts'
import { everywhere, within } from './wording.ts'

const isPast = (moment: unknown, now: string) =>
  typeof moment === 'string' && moment !== '' && moment < now.slice(0, moment.length)

export const datePast: Check = {
  code: 'date.past',
  severity: 'advises',
  remedy: 'Periksa tanggal dan tahunnya.',
  find: ({ kind, fields }, { now, live }): Spot[] => {
    // What stands on the site grows old by itself.
    if (live) return []
    if (kind === 'agenda' && isPast(fields.endsAt || fields.startsAt, now))
      return [{ sentence: 'Waktu kegiatan ini sudah lewat', place: fieldPlace('waktu') }]
    if (kind === 'announcement' && isPast(fields.validUntil, now))
      return [{ sentence: 'Masa berlaku pengumuman ini sudah lewat', place: fieldPlace('validUntil') }]
    return []
  },
}

export const dateAhead: Check = {
  code: 'date.ahead',
  severity: 'advises',
  remedy: 'Periksa tanggal dan tahunnya.',
  find: ({ kind, fields }, { now }): Spot[] => {
    const day = now.slice(0, 10)
    const dated = kind === 'announcement' || kind === 'document'
    return dated && now && typeof fields.date === 'string' && fields.date > day
      ? [{ sentence: 'Tanggal surat ini belum tiba', place: fieldPlace('date') }]
      : []
  },
}

const days = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu']
const months = monthNames.map(name => name.toLowerCase())
const written = new RegExp(
  `(?<!\\p{L})(?:(senin|selasa|rabu|kamis|jumat|jum['’]at|sabtu|minggu|ahad)\\s*[,(/]?\\s*(?:tanggal\\s+)?)?(\\d{1,2})\\s*(?:(${months.join('|')})|[/-](\\d{1,2})[/-])\\s*(\\d{4})`,
  'giu',
)

export const dateWrong: Check = {
  code: 'date.wrong',
  severity: 'advises',
  remedy: 'Cocokkan hari dan tanggalnya dengan kalender.',
  find: matter =>
    everywhere(matter).flatMap(({ text, place }) =>
      [...text.matchAll(written)].flatMap(found => {
        const sentence = wrongWith(found)
        return sentence
          ? [{ sentence, place: within(place, found.index, found.index + found[0].length) }]
          : []
      }),
    ),
}

function wrongWith([said, name, day, word, number, year]: RegExpMatchArray): string | undefined {
  const month = word ? months.indexOf(word.toLowerCase()) : Number(number) - 1
  const date = new Date(Date.UTC(Number(year), month, Number(day)))
  if (date.getUTCMonth() !== month || date.getUTCDate() !== Number(day))
    return word ? `Tanggal “${said}” tidak ada di kalender` : undefined
  const called = name?.toLowerCase().replace(/['’]/, '').replace('ahad', 'minggu')
  const real = days[date.getUTCDay()]!
  return called && called !== real
    ? `${day} ${months[month]} ${year} jatuh pada hari ${real}, bukan ${called}`
    : undefined
}
