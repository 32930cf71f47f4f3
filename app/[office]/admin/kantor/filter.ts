import type { OfficeFilter } from '../../../../lib/offices/queries.ts'
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

type Query = Record<string, string | string[] | undefined>

/** What the list's address asks for; what makes no sense is left out. */
export function readFilter(query: Query): OfficeFilter {
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).trim() : '')
  const state = one('keadaan')
  const level = one('tingkat') as Level
  return {
    q: one('q').slice(0, 100) || undefined,
    state: Object.hasOwn(stateWords, state) ? stateWords[state as keyof typeof stateWords] : undefined,
    level: levels.includes(level) ? level : undefined,
    province: one('provinsi').slice(0, 63) || undefined,
    page: Math.min(1000, Math.max(1, Number.parseInt(one('halaman'), 10) || 1)),
  }
}

/** How a state stands in an address. */
export const wordOf = (state: OfficeState | undefined) =>
  Object.entries(stateWords).find(([, value]) => value === state)?.[0]

/** The address of the list with some of its filter changed; a new filter begins at its first page. */
export function listAddress(filter: Partial<OfficeFilter>, change: Partial<OfficeFilter> = {}) {
  const { q, state, level, province, page } = { ...filter, page: 1, ...change }
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(state && { keadaan: wordOf(state) }),
    ...(level && { tingkat: level }),
    ...(province && { provinsi: province }),
    ...(page > 1 && { halaman: String(page) }),
  })
  return query.size ? `/admin/kantor?${query}` : '/admin/kantor'
}
