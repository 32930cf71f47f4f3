import type { Level } from '../offices/schema.ts'
import { type MoveReasonName, moveReasonNames } from './reasons.ts'
import type { MoveStart } from './schema.ts'
import type { Move, MovePhase } from './way.ts'

export const movesAPage = 25

/** What a list is narrowed to besides: a reason for help, or any. */
export type MoveCause = MoveReasonName | 'apapun'

/** How the phases stand in addresses. */
export const phaseWords = { belum: 'waiting', berjalan: 'underWay', selesai: 'finished' } as const

export const moveSorts = ['bantu', 'kode', 'nama', 'langkah', 'mulai', 'selesai', 'terakhir'] as const
export type MoveSort = (typeof moveSorts)[number]

/** `province` is a slug, `start` "belum" for offices nobody looked at, pages count from 1. */
export type MoveFilter = {
  q?: string
  phase?: MovePhase
  start?: MoveStart | 'belum'
  province?: string
  level?: Level
  cause?: MoveCause
  sort?: MoveSort
  down?: boolean
  page: number
}

/** Moves that need help: the most urgent reason first, then what has lasted longest. */
export const helpFirst = (moves: Move[]): Move[] => moves.filter(needsHelp).sort(byNeed)

export const needsHelp = ({ reasons }: Move) => reasons.length > 0

const rankOf = ({ reasons, phase }: Move) => {
  const [first] = reasons
  if (first) return moveReasonNames.indexOf(first.name)
  return moveReasonNames.length + ['underWay', 'waiting', 'finished'].indexOf(phase)
}
const byNeed = (one: Move, other: Move) =>
  rankOf(one) - rankOf(other) || (other.reasons[0]?.days ?? 0) - (one.reasons[0]?.days ?? 0)

/** The moves a filter leaves, sorted as it says, overdue and stuck ones first unless said; not only its page. */
export function narrowedMoves(moves: Move[], filter: MoveFilter): Move[] {
  const found = moves.filter(move => matches(move, filter))
  const { sort = 'bantu', down } = filter
  if (sort === 'kode') return down ? found.reverse() : found
  const compare = sort === 'bantu' ? byNeed : by(keys[sort])
  return found.sort((one, other) => (down ? compare(other, one) : compare(one, other)))
}

/** One page of them; past the end stands the last. */
export function movesPage(moves: Move[], wanted: number) {
  const pages = Math.max(1, Math.ceil(moves.length / movesAPage))
  const page = Math.min(wanted, pages)
  return { page, pages, rows: moves.slice((page - 1) * movesAPage, page * movesAPage) }
}

function matches(move: Move, { q, phase, start, province, level, cause }: MoveFilter) {
  const wanted = q?.toLowerCase()
  const names = [move.name, move.shortName, move.slug, move.host, ...move.sites.map(({ host }) => host)]
  const people = [move.responsible, move.coach]
  if (wanted && ![...names, ...people].some(name => name.toLowerCase().includes(wanted))) return false
  if (phase && move.phase !== phase) return false
  if (start && (move.start ?? 'belum') !== start) return false
  if (level && move.level !== level) return false
  if (province && !isIn(move, province)) return false
  if (cause === 'apapun') return needsHelp(move)
  return !cause || move.reasons.some(({ name }) => name === cause)
}

const isIn = ({ provinceSlug, level, slug }: Move, province: string) =>
  provinceSlug === province || (level === 'provinsi' && slug === province)

const by = (key: (move: Move) => string | number) => (one: Move, other: Move) => {
  const [a, b] = [key(one), key(other)]
  return typeof a === 'string' ? a.localeCompare(String(b), 'id') : a - Number(b)
}
// Offices without a date come last.
const far = '9999'
const keys: Record<Exclude<MoveSort, 'bantu' | 'kode'>, (move: Move) => string | number> = {
  nama: move => move.shortName,
  langkah: move => move.done / move.steps.length,
  mulai: move => move.startsOn ?? far,
  selesai: move => move.endsOn ?? far,
  terakhir: move => move.last ?? far,
}

/** A province with its offices, itself first, by code; the national office is a clump of its own, the last. */
export type MoveClump = { name: string; slug: string; moves: Move[] }

/** The moves as clumps, in the order of the provinces' codes. */
export function moveClumps(moves: Move[]): MoveClump[] {
  const below = Map.groupBy(moves, ({ provinceSlug }) => provinceSlug)
  const provinces = moves.filter(({ level }) => level === 'provinsi')
  const clumps = provinces.map(province => ({
    name: province.shortName,
    slug: province.slug,
    moves: [province, ...(below.get(province.slug) ?? [])],
  }))
  const national = moves.filter(({ level }) => level === 'pusat')
  return national.length ? [...clumps, { name: 'Kantor pusat', slug: '', moves: national }] : clumps
}
