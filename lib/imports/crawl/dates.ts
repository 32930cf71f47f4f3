import type { OldMoment } from '../schema.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des']
const others: Record<string, string> = {
  may: 'mei',
  aug: 'agu',
  agt: 'agu',
  ags: 'agu',
  oct: 'okt',
  dec: 'des',
  nop: 'nov',
  peb: 'feb',
}
const monthName =
  '(?:jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|juni?|june|juli?|july|agu(?:stus)?|agt|ags|aug(?:ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?)'
const clock = '(?:\\D{0,14}?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*(wib|wita|wit)?)?'
const written = new RegExp(`\\b(\\d{1,2})[\\s/-]+(${monthName})\\.?,?[\\s/-]+(\\d{4})\\b${clock}`, 'i')
const english = new RegExp(`\\b(${monthName})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b${clock}`, 'i')
const numbers = new RegExp(`\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b${clock}`, 'i')
const sorted = new RegExp(`\\b(\\d{4})-(\\d{2})-(\\d{2})\\b${clock}`, 'i')
const offsets: Record<string, string> = { wib: '+07:00', wita: '+08:00', wit: '+09:00' }

/** The moment a text names: "Sabtu, 13 Januari 2024 10:15 WIB", "13/01/2024", "2024-01-13 10:15:00". */
export function momentIn(text: string): OldMoment | undefined {
  const found = [written, english, numbers, sorted]
    .map((pattern, way) => ({ match: pattern.exec(text), way }))
    .filter(({ match }) => match)
    .sort((a, b) => a.match!.index - b.match!.index)[0]
  if (!found) return
  const [, one, two, three, hour, minute, second, zone] = found.match! as unknown as string[]
  const parts = [
    () => [three, monthOf(two!), one],
    () => [three, monthOf(one!), two],
    () => [three, two, one],
    () => [one, two, three],
  ][found.way]!() as [string, string, string]
  return momentOf(parts, [hour ?? '0', minute ?? '00', second ?? '00'], zone?.toLowerCase())
}

function monthOf(name: string) {
  const short = name.toLowerCase().slice(0, 3)
  return String(months.indexOf(others[short] ?? short) + 1)
}

function momentOf(date: string[], time: string[], zone: string | undefined): OldMoment | undefined {
  const day = date.map(part => part.padStart(2, '0')).join('-')
  const local = `${day} ${time.map(part => part.padStart(2, '0')).join(':')}`
  const offset = zone && offsets[zone]
  if (!isPlausible(local)) return
  return offset ? { utc: new Date(local.replace(' ', 'T') + offset).toISOString() } : { local }
}

// The first sites of election offices are of the late nineties; what lies ahead is no publication.
function isPlausible(local: string) {
  const time = Date.parse(`${local.replace(' ', 'T')}Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== local.slice(0, 10)) return false
  return time > Date.UTC(1997, 0) && time < Date.now() + 2 * 86_400_000
}

/** A moment as programs write it (ISO 8601), with its offset or as wall time; else as people do. */
export function momentOfMark(value: string): OldMoment | undefined {
  const [, day, time, offset] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(value.trim()) ??
    []
  if (!day) return momentIn(value)
  const local = `${day} ${(time ?? '00:00').padEnd(8, ':00')}`
  if (!isPlausible(local)) return
  if (!offset) return { local }
  const utc = new Date(`${local.replace(' ', 'T')}${offset.replace(/(\d\d)(\d\d)$/, '$1:$2')}`)
  return Number.isNaN(utc.getTime()) ? undefined : { utc: utc.toISOString() }
}
