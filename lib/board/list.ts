import type { Level, OfficeState, Zone } from '../offices/schema.ts'
import { paceOf, type Reason, type ReasonName, reasonNames, reasonsOf } from './reasons.ts'
import type { BoardRow, Pace } from './schema.ts'

export const officesAPage = 25

/** An office with what its numbers mean today. */
export type BoardOffice = BoardRow & { pace: Pace; reasons: Reason[] }

/** What a list is narrowed to besides a reason: offices with none, or with any. */
export type Cause = ReasonName | 'baik' | 'apapun'

export const sortNames = [
  'kode',
  'nama',
  'terbitan',
  'terbit',
  'masuk',
  'faktor',
  'kewajiban',
  'tertahan',
  'bantuan',
] as const
export type SortName = (typeof sortNames)[number]

/** `province` is a slug, pages count from 1, `down` the largest or latest first. */
export type BoardFilter = {
  q?: string
  state?: OfficeState
  level?: Level
  province?: string
  cause?: Cause
  sort?: SortName
  down?: boolean
  page: number
}

/** The offices with their pace and reasons, at this moment and in the words of the reader's zone. */
export const judged = (rows: BoardRow[], now: Date, zone: Zone): BoardOffice[] =>
  rows.map(row => ({ ...row, pace: paceOf(row, now), reasons: reasonsOf(row, now, zone) }))

/** Those that need help: what is urgent first, then what has lasted longest. */
export const helpFirst = (offices: BoardOffice[]): BoardOffice[] =>
  offices
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => rankOf(one) - rankOf(other) || other.reasons[0]!.days - one.reasons[0]!.days)

const rankOf = ({ reasons }: BoardOffice) => reasonNames.indexOf(reasons[0]!.name)

/** The offices a filter leaves, sorted as it says; all of them, not only its page. */
export function narrowed(offices: BoardOffice[], filter: BoardFilter): BoardOffice[] {
  const found = offices.filter(office => matches(office, filter))
  if (!filter.sort || filter.sort === 'kode') return filter.down ? found.reverse() : found
  const key = keys[filter.sort]
  const turn = filter.down ? -1 : 1
  return found.sort((one, other) => turn * compare(key(one), key(other)))
}

/** One page of them; past the end stands the last. */
export function pageOf(offices: BoardOffice[], wanted: number) {
  const pages = Math.max(1, Math.ceil(offices.length / officesAPage))
  const page = Math.min(wanted, pages)
  return { page, pages, rows: offices.slice((page - 1) * officesAPage, page * officesAPage) }
}

function matches(office: BoardOffice, { q, state, level, province, cause }: BoardFilter) {
  const wanted = q?.toLowerCase()
  const names = [office.name, office.shortName, office.slug, office.host]
  if (wanted && !names.some(name => name.toLowerCase().includes(wanted))) return false
  if (state && office.state !== state) return false
  if (level && office.level !== level) return false
  if (
    province &&
    office.provinceSlug !== province &&
    !(office.level === 'provinsi' && office.slug === province)
  )
    return false
  return !cause || hasCause(office, cause)
}

/** Whether an office is one of those a number of the board counts. */
export function hasCause({ state, reasons }: BoardOffice, cause: Cause) {
  if (cause === 'apapun') return reasons.length > 0
  if (cause === 'baik') return state === 'live' && reasons.length === 0
  return reasons.some(({ name }) => name === cause)
}

type Key = string | number
const time = (date: Date | null) => date?.getTime() ?? 0
const keys: Record<Exclude<SortName, 'kode'>, (office: BoardOffice) => Key> = {
  nama: office => office.shortName,
  terbitan: office => office.lately,
  terbit: office => time(office.last),
  masuk: office => time(office.lastLogin),
  faktor: office => office.bare,
  kewajiban: office => office.overdue * 1000 + office.due,
  tertahan: office => office.held,
  bantuan: office => office.asking,
}
const compare = (one: Key, other: Key) =>
  typeof one === 'string' ? one.localeCompare(String(other), 'id') : one - Number(other)
