import { isMediaSort, type MediaSort } from '../../../../lib/media/filter.ts'
import { storable } from '../../../../lib/storable.ts'

/** What the library's address asks for. */
export type LibraryFilter = { q: string; sort?: MediaSort; view: 'kisi' | 'daftar'; page: number }

export type Query = Record<string, string | string[] | undefined>

/** Reads the library's address; what makes no sense is as if it were not there. */
export function readFilter(query: Query): LibraryFilter {
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).trim() : '')
  const sort = one('jenis')
  return {
    q: one('q').slice(0, 120),
    ...(isMediaSort(sort) ? { sort } : {}),
    view: one('tampil') === 'daftar' ? 'daftar' : 'kisi',
    page: Math.min(10_000, Math.max(1, Number.parseInt(one('halaman'), 10) || 1)),
  }
}

/** The address of the library narrowed like this; another choice begins at its first page. */
export function libraryAddress(filter: LibraryFilter, change: Partial<LibraryFilter> = {}) {
  const { q, sort, view, page } = { ...filter, page: 1, ...change }
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(sort && { jenis: sort }),
    ...(view === 'daftar' && { tampil: view }),
    ...(page > 1 && { halaman: String(page) }),
  })
  return query.size ? `/admin/media?${query}` : '/admin/media'
}
