import type { EntryFilter } from '../../../../lib/entries/list.ts'
import type { Kind } from '../../../../lib/entries/schema.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import type { EntryState } from '../../../../lib/publishing.ts'
import { storable } from '../../../../lib/storable.ts'
import { listOf } from '../_frame/kindWords.ts'

/** The states a list can be narrowed to, as they stand in its address. */
export const stateWords = {
  draf: 'draft',
  menunggu: 'submitted',
  dikembalikan: 'returned',
  terjadwal: 'scheduled',
  terbit: 'published',
  ditarik: 'withdrawn',
  sampah: 'trashed',
} as const satisfies Record<string, EntryState>
export type StateWord = keyof typeof stateWords

export type ListFilter = {
  q: string
  word?: StateWord
  mine: boolean
  category?: string
  writer?: number
  year?: number
  page: number
}
type Query = Record<string, string | string[] | undefined>

/** What a list's address asks for; what makes no sense is left out. */
export function readFilter(query: Query): ListFilter {
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).trim() : '')
  const number = (name: string, least: number, most: number) => {
    const value = Number(one(name))
    return Number.isInteger(value) && value >= least && value <= most ? value : undefined
  }
  const word = one('keadaan')
  return {
    q: one('q').slice(0, 120),
    word: Object.hasOwn(stateWords, word) ? (word as StateWord) : undefined,
    mine: one('milik') === 'saya',
    category: /^[a-z0-9-]{1,40}$/.test(one('kategori')) ? one('kategori') : undefined,
    writer: number('penulis', 1, 2 ** 31 - 1),
    year: number('tahun', 1945, 2100),
    page: number('halaman', 1, 10_000) ?? 1,
  }
}

/** What the address of a filter says, without its page: what is kept under a name. */
export function queryOf(filter: ListFilter): URLSearchParams {
  const { q, word, mine, category, writer, year } = filter
  return new URLSearchParams({
    ...(q && { q }),
    ...(word && { keadaan: word }),
    ...(mine && { milik: 'saya' }),
    ...(category && { kategori: category }),
    ...(writer && { penulis: String(writer) }),
    ...(year && { tahun: String(year) }),
  })
}

/** The address of a kind's list with some of its filter changed; a new filter begins at its first page. */
export function listAddress(kind: Kind, filter: ListFilter, change: Partial<ListFilter>) {
  const changed = { ...filter, page: 1, ...change }
  const query = queryOf(changed)
  if (changed.page > 1) query.set('halaman', String(changed.page))
  return query.size ? `${listOf(kind)}?${query}` : listOf(kind)
}

/** The filter as the list's query takes it. */
export const entryFilter = (kind: Kind, filter: ListFilter, me: number, zone: Zone): EntryFilter => ({
  kind,
  q: filter.q,
  page: filter.page,
  category: filter.category,
  writer: filter.mine ? me : filter.writer,
  ...(filter.word && { state: stateWords[filter.word] }),
  ...(filter.year && { year: { year: filter.year, zone } }),
})

/** Whether more is asked for than a state. */
export const isNarrowed = ({ q, mine, category, writer, year }: ListFilter) =>
  Boolean(q || mine || category || writer || year)
