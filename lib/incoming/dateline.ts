import { unmarked } from './clean.ts'
import { findDate, isDate } from './dates.ts'

/** Where and when, as the first words of a text say, and what follows them. */
export type Dateline = { place: string; date?: string; rest: string }

const longest = 90
const dash = /(?:(?<!\s)\s+)?(?:[–—]|--)\s*|(?<!\s)\s+-\s*|(?<=[a-z]{2})-\s+/

/** Reads "Kediri, kab-kediri.kpu.go.id – …", "KEDIRI (23/11/2026) - …"; undefined when a line begins otherwise. */
export function readDateline(line: string): Dateline | undefined {
  const found = dash.exec(line.slice(0, longest))
  if (!found?.index) return
  const rest = line.slice(found.index + found[0].length)
  const said = readHead(unmarked(line.slice(0, found.index)))
  return said && rest ? { ...said, rest: withoutLooseMarks(line.slice(0, found.index), rest) } : undefined
}

/** Reads a line of its own: "Kediri, 23 November 2026". */
export function readPlaceAndDate(line: string): Omit<Dateline, 'rest'> | undefined {
  const said = line.length <= longest ? readHead(unmarked(line)) : undefined
  return said?.date && said.place ? said : undefined
}

/** What keeps a dateline's date in the text where nothing else there says it: "(23/11/2026) ", or nothing. */
export function dateToKeep(date: string, text: string): string {
  if (findDate(text) === date) return ''
  const [year, month, day] = date.split('-').map(Number)
  return `(${day}/${month}/${year}) `
}

const host = /^(?:https?:\/\/|www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/?$/i
const body = /^(?:humas|media center|ppid)?\s*(?:kpu|kip|bawaslu|panwaslih)\b/i
const placeWord = /^(?:\p{Lu}[\p{L}'’.]*)$/u
const administrative = /^(?:kab(?:upaten|\.)?|kota|kec(?:amatan|\.)?|desa|provinsi|prov\.?)$/i
// Words that begin a sentence about somebody, or a programme, not a place.
const noPlace =
  /^(?:ketua|anggota|sekretaris|divisi|pengumuman|info|breaking|update|rilis|siaran|foto|video|live|h|hari|tahun|dpt|pdpb|pemilu|pilkada)$/i

function readHead(head: string): Omit<Dateline, 'rest'> | undefined {
  const date = findDate(head)
  const parts = head
    .split(/(?:(?<!\s)\s+)?[,|;()]\s*|(?<!\s)\s+\/\s+/)
    .map(part => part.trim())
    .filter(Boolean)
  const kept = parts.filter(part => !isDate(part))
  const places = kept.filter(part => !host.test(part) && !body.test(part))
  if (!places.every(isPlace)) return
  const marked = date !== undefined || places.length < kept.length || kept.length > 1
  const [first = ''] = places
  if (!marked && !isLonePlace(first)) return
  return parts.length ? { place: inUsualCase(first), date } : undefined
}

function isPlace(part: string) {
  const words = part.split(/\s+/)
  return words.length <= 5 && words.every(word => placeWord.test(word)) && !noPlace.test(words[0] ?? '')
}

// Without a date or a host beside it only a short name is taken for a place.
function isLonePlace(part: string) {
  const words = part.split(/\s+/)
  return part.length > 2 && (words.length <= 2 || (words.length <= 4 && administrative.test(words[0] ?? '')))
}

const inUsualCase = (place: string) =>
  place === place.toUpperCase()
    ? place
        .toLowerCase()
        .replaceAll(/(^|[\s'’.])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())
    : place

// "*Kediri –* Rapat": the mark that was opened before the dash closes after it.
const withoutLooseMarks = (head: string, rest: string) => {
  const open = ['*', '_'].filter(mark => head.split(mark).length % 2 === 0)
  return open.reduce((text, mark) => text.replace(mark, ''), rest).trim()
}
