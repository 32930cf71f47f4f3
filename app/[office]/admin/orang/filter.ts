import { type PeopleFilter, type PeopleView, peopleViews } from '../../../../lib/people/list.ts'
import { storable } from '../../../../lib/storable.ts'

/** What each view of the list is called. */
export const viewNames: Record<PeopleView, string> = {
  faktor: 'Tanpa faktor kedua',
  lama: 'Lama tidak masuk',
  diundang: 'Diundang, belum masuk',
}

export type Query = Record<string, string | string[] | undefined>

/** One value of a query, without what cannot be kept. */
export const oneOf = (query: Query, name: string) =>
  typeof query[name] === 'string' ? storable(query[name]).trim().slice(0, 254) : ''

/** What the list's address asks for; what makes no sense is left out. */
export function readFilter(query: Query): PeopleFilter {
  const view = oneOf(query, 'tampilan') as PeopleView
  return {
    q: oneOf(query, 'q').slice(0, 100) || undefined,
    office: oneOf(query, 'kantor').slice(0, 63) || undefined,
    view: peopleViews.includes(view) ? view : undefined,
    page: Math.min(1000, Math.max(1, Number.parseInt(oneOf(query, 'halaman'), 10) || 1)),
  }
}

/** The address of the list with some of its filter changed; a new filter begins at its first page. */
export function listAddress(filter: Partial<PeopleFilter>, change: Partial<PeopleFilter> = {}) {
  const { q, office, view, page } = { ...filter, page: 1, ...change }
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(office && { kantor: office }),
    ...(view && { tampilan: view }),
    ...(page > 1 && { halaman: String(page) }),
  })
  return query.size ? `/admin/orang?${query}` : '/admin/orang'
}
