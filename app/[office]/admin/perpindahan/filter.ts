import {
  type MoveCause,
  type MoveFilter,
  type MoveSort,
  moveSorts,
  phaseWords,
} from '../../../../lib/moves/list.ts'
import { moveReasonNames } from '../../../../lib/moves/reasons.ts'
import { type MoveStart, moveStarts } from '../../../../lib/moves/schema.ts'
import { type Level, levels } from '../../../../lib/offices/schema.ts'
import { storable } from '../../../../lib/storable.ts'

type Query = Record<string, string | string[] | undefined>

const causes: readonly MoveCause[] = ['apapun', ...moveReasonNames]
const starts = ['belum', ...(Object.keys(moveStarts) as MoveStart[])] as const
/** How starting states stand in addresses. */
export const startWords = { belum: 'belum', outside: 'luar', hosted: 'lembaga', template: 'templat' } as const

/** What the list's address asks for; what makes no sense is left out. */
export function readMoveFilter(query: Query): MoveFilter {
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).trim() : '')
  const among = <T extends string>(name: string, known: readonly T[]) =>
    known.find(value => value === one(name))
  const phase = one('tahap')
  return {
    q: one('q').slice(0, 100) || undefined,
    phase: Object.hasOwn(phaseWords, phase) ? phaseWords[phase as keyof typeof phaseWords] : undefined,
    start: starts.find(start => startWords[start] === one('awal')),
    province: one('provinsi').slice(0, 63) || undefined,
    level: among<Level>('tingkat', levels),
    cause: among('sebab', causes),
    sort: among<MoveSort>('urut', moveSorts),
    down: one('arah') === 'turun',
    page: Math.min(1000, Math.max(1, Number.parseInt(one('halaman'), 10) || 1)),
  }
}

/** How a phase stands in an address. */
export const phaseWord = (phase: MoveFilter['phase']) =>
  Object.entries(phaseWords).find(([, value]) => value === phase)?.[0]

function queryOf({ q, phase, start, province, level, cause, sort, down, page = 1 }: Partial<MoveFilter>) {
  return new URLSearchParams({
    ...(q && { q }),
    ...(phase && { tahap: phaseWord(phase) }),
    ...(start && { awal: startWords[start] }),
    ...(province && { provinsi: province }),
    ...(level && { tingkat: level }),
    ...(cause && { sebab: cause }),
    ...(sort && { urut: sort }),
    ...(down && { arah: 'turun' }),
    ...(page > 1 && { halaman: String(page) }),
  })
}

/** The address of the list with some of its filter changed; a new filter begins at its first page. */
export function movesAddress(filter: Partial<MoveFilter>, change: Partial<MoveFilter> = {}) {
  const query = queryOf({ ...filter, page: 1, ...change })
  return query.size ? `/admin/perpindahan/daftar?${query}` : '/admin/perpindahan/daftar'
}

/** The address of the same list as a file. */
export function movesFile(filter: Partial<MoveFilter>) {
  const query = queryOf({ ...filter, page: 1 })
  return query.size ? `/admin/perpindahan/unduh?${query}` : '/admin/perpindahan/unduh'
}
