import { urlOf } from '../offices/address.ts'
import type { Office } from '../offices/schema.ts'
import { usualSize } from './parameters.ts'

/** Where in a list a page is. */
export type Page = { nomor: number; ukuran: number; banyak: number; total: number }
export type ListedPage = { data: unknown[]; halaman: Page }

/** What is on a page and where the page is; undefined for a page past the last one. */
export function paged<Item>(
  data: Item[],
  total: number,
  { halaman = 1, ukuran = usualSize }: { halaman?: number; ukuran?: number },
): { data: Item[]; halaman: Page } | undefined {
  const banyak = Math.max(1, Math.ceil(total / ukuran))
  return halaman > banyak ? undefined : { data, halaman: { nomor: halaman, ukuran, banyak, total } }
}

/** Where the other pages are (RFC 8288). */
export function linksOf(office: Office, path: string, query: URLSearchParams, { nomor, banyak }: Page) {
  const to = (page: number, rel: string) => {
    const asked = new URLSearchParams(query)
    asked.delete('halaman')
    const kept = page === 1 ? asked : new URLSearchParams([['halaman', String(page)], ...asked])
    return `<${urlOf(office, path)}${kept.size > 0 ? `?${kept}` : ''}>; rel="${rel}"`
  }
  return [
    to(1, 'first'),
    ...(nomor > 1 ? [to(nomor - 1, 'prev')] : []),
    ...(nomor < banyak ? [to(nomor + 1, 'next')] : []),
    to(banyak, 'last'),
    `<${urlOf(office, '/api/v1/openapi.json')}>; rel="service-desc"; type="application/vnd.oai.openapi+json"`,
  ].join(', ')
}
