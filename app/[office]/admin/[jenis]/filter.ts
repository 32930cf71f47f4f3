import type { Kind } from '../../../../lib/entries/schema.ts'
import type { EntryState } from '../../../../lib/publishing.ts'
import { storable } from '../../../../lib/storable.ts'
import { listOf } from '../_frame/kindWords.ts'

/** The states a list can be narrowed to, as they stand in its address. */
export const stateWords = {
  draf: 'draft',
  menunggu: 'submitted',
  dikembalikan: 'returned',
  terbit: 'published',
  ditarik: 'withdrawn',
} as const satisfies Record<string, EntryState>
export type StateWord = keyof typeof stateWords

export type ListFilter = { q: string; word?: StateWord; mine: boolean; page: number }
type Query = Record<string, string | string[] | undefined>

/** What a list's address asks for; what makes no sense is left out. */
export function readFilter(query: Query): ListFilter {
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).trim() : '')
  const word = one('keadaan')
  return {
    q: one('q').slice(0, 120),
    word: Object.hasOwn(stateWords, word) ? (word as StateWord) : undefined,
    mine: one('milik') === 'saya',
    page: Math.min(10_000, Math.max(1, Number.parseInt(one('halaman'), 10) || 1)),
  }
}

/** The address of a kind's list with some of its filter changed; a new filter begins at its first page. */
export function listAddress(kind: Kind, filter: ListFilter, change: Partial<ListFilter>) {
  const { q, word, mine, page } = { ...filter, page: 1, ...change }
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(word && { keadaan: word }),
    ...(mine && { milik: 'saya' }),
    ...(page > 1 && { halaman: String(page) }),
  })
  return query.size ? `${listOf(kind)}?${query}` : listOf(kind)
}
