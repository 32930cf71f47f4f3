import { type ParityList, parityLists } from '../../../../../lib/parity/rows.ts'
import { storable } from '../../../../../lib/storable.ts'

export const place = '/admin/impor/kesetaraan'

export type Shown = { list?: ParityList; q: string; page: number }

/** What the address of the page asks for; whatever cannot be is passed over. */
export function readShown(query: Record<string, string | string[] | undefined>): Shown {
  const one = (name: string) => (typeof query[name] === 'string' ? storable(query[name]).trim() : '')
  return {
    list: parityLists.find(list => list === one('lihat')),
    q: one('q').slice(0, 120),
    page: Math.min(10_000, Math.max(1, Number.parseInt(one('halaman'), 10) || 1)),
  }
}

/** The address of the page that shows this. */
export function shownAddress({ list, q, page }: Partial<Shown>) {
  const query = new URLSearchParams({
    ...(list && { lihat: list }),
    ...(q && { q }),
    ...(page && page > 1 && { halaman: String(page) }),
  })
  return query.size ? `${place}?${query}` : place
}
