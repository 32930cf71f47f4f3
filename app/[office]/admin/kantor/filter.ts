import { type BoardFilter, type Cause, type SortName, sortNames } from '../../../../lib/board/list.ts'
import { reasonNames } from '../../../../lib/board/reasons.ts'
import { type Level, levels, type OfficeState } from '../../../../lib/offices/schema.ts'
import { storable } from '../../../../lib/storable.ts'

/** The states a list can be narrowed to, as they stand in its address. */
export const stateWords = {
  disiapkan: 'preparing',
  aktif: 'live',
  beku: 'frozen',
  arsip: 'archived',
  digabung: 'merged',
} as const satisfies Record<string, OfficeState>

/** What an office can be listed for; a word stands in the address as it is. */
const causes: readonly Cause[] = ['apapun', ...reasonNames, 'baik']

type Query = Record<string, string | string[] | undefined>

/** What the list's address asks for; what makes no sense is left out. */
export function readFilter(query: Query): BoardFilter {
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).trim() : '')
  const among = <T extends string>(name: string, known: readonly T[]) =>
    known.find(value => value === one(name))
  const state = one('keadaan')
  return {
    q: one('q').slice(0, 100) || undefined,
    state: Object.hasOwn(stateWords, state) ? stateWords[state as keyof typeof stateWords] : undefined,
    level: among<Level>('tingkat', levels),
    province: one('provinsi').slice(0, 63) || undefined,
    cause: among('sebab', causes),
    sort: among<SortName>('urut', sortNames),
    down: one('arah') === 'turun',
    page: Math.min(1000, Math.max(1, Number.parseInt(one('halaman'), 10) || 1)),
  }
}

/** How a state stands in an address. */
export const wordOf = (state: OfficeState | undefined) =>
  Object.entries(stateWords).find(([, value]) => value === state)?.[0]

/** The query that asks for the same list. */
export function queryOf({ q, state, level, province, cause, sort, down, page = 1 }: Partial<BoardFilter>) {
  return new URLSearchParams({
    ...(q && { q }),
    ...(state && { keadaan: wordOf(state) }),
    ...(level && { tingkat: level }),
    ...(province && { provinsi: province }),
    ...(cause && { sebab: cause }),
    ...(sort && { urut: sort }),
    ...(down && { arah: 'turun' }),
    ...(page > 1 && { halaman: String(page) }),
  })
}

/** The address of the list with some of its filter changed; a new filter begins at its first page. */
export function listAddress(filter: Partial<BoardFilter>, change: Partial<BoardFilter> = {}) {
  const query = queryOf({ ...filter, page: 1, ...change })
  return query.size ? `/admin/kantor?${query}` : '/admin/kantor'
}

/** The address of the same list as a file. */
export function fileAddress(filter: Partial<BoardFilter>, form: 'csv' | 'xlsx') {
  const query = queryOf({ ...filter, page: 1 })
  query.set('bentuk', form)
  return `/admin/kantor/unduh?${query}`
}
