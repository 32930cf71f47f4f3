import { nationalOf, provinceOf } from '../../../../lib/offices/find.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { type KindPlace, kindPlaces } from './kindNames.ts'

export type SearchQuery = { q?: string; halaman?: string; jenis?: string; tahun?: string; lingkup?: string }

/** Where a field that searches everything asks for suggestions; the words typed follow. */
export const suggestions = '/cari/saran?q='

/** Where is searched: this office alone, its province, or the whole institution. */
export type Scope = 'kantor' | 'provinsi' | 'lembaga'

/** What the address of a search asks for. */
export type Search = { q: string; scope: Scope; place?: KindPlace; year?: number; page: number }

/** Where a search looks unless told: portals among all their offices. */
export const usualScope = ({ level }: Office): Scope =>
  level === 'pusat' ? 'lembaga' : level === 'provinsi' ? 'provinsi' : 'kantor'

/** The places a visitor of this office may search, narrowest first. */
export function scopesOf(office: Office): { scope: Scope; name: string; root: Office; below: boolean }[] {
  const province = provinceOf(office)
  const national = nationalOf(office)
  return [
    { scope: 'kantor', name: `${office.name} saja`, root: office, below: false },
    ...(province
      ? [
          {
            scope: 'provinsi' as const,
            name: `Semua kantor di ${province.shortName.replace(/^Provinsi /, '')}`,
            root: province,
            below: true,
          },
        ]
      : []),
    ...(national.level === 'pusat'
      ? [{ scope: 'lembaga' as const, name: 'Semua kantor di Indonesia', root: national, below: true }]
      : []),
  ]
}

/** Reads the address; undefined when it asks for what cannot be, such as an unknown kind. */
export function readSearch(office: Office, query: SearchQuery): Search | undefined {
  const page = Number(query.halaman ?? 1)
  const year = query.tahun === undefined ? undefined : Number(query.tahun)
  const scope = scopesOf(office).find(({ scope }) => scope === (query.lingkup ?? usualScope(office)))?.scope
  if (!scope || !Number.isInteger(page) || page < 1) return
  if (year !== undefined && !(Number.isInteger(year) && year > 1900 && year < 2200)) return
  if (query.jenis !== undefined && !Object.hasOwn(kindPlaces, query.jenis)) return
  return { q: (query.q ?? '').trim(), scope, place: query.jenis as KindPlace | undefined, year, page }
}

/** The one address of a search; what is usual is left out. */
export function searchAddress(office: Office, { q, scope, place, year, page }: Partial<Search>) {
  const query = new URLSearchParams()
  if (page && page > 1) query.set('halaman', String(page))
  if (place) query.set('jenis', place)
  if (scope && scope !== usualScope(office)) query.set('lingkup', scope)
  if (year) query.set('tahun', String(year))
  if (q) query.set('q', q)
  return `/cari?${query}`
}
