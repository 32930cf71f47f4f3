import { type Fault, readParameters } from '../opendata/parameters.ts'
import { isOpenData } from '../opendata/places.ts'
import { storable } from '../storable.ts'

/** A public address in its one canonical form. `small` pages are kept apart from the main cache. */
export type Address = {
  path: string
  url: string
  kind: 'page' | 'search' | 'filtered' | 'unkept'
  /** What of an open-data query cannot be read: programs are told, people get the page without it. */
  faults?: Fault[]
}

const number = (least: number, most: number) => (text: string) => {
  const value = Number(text)
  return /^\d{1,6}$/.test(text) && value >= least && value <= most ? String(value) : undefined
}
// A page past any last one is one address that is not there, not a million of them.
const pageNumber = (text: string) =>
  /^[1-9]\d*$/.test(text)
    ? (number(2, lastPage)(text) ?? (text === '1' ? undefined : String(lastPage)))
    : undefined
const name = (text: string) => (/^[a-z0-9][a-z0-9-]{0,79}$/.test(text) ? text : undefined)
const words = (text: string) =>
  storable(text).normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 100).toWellFormed() || undefined

// "5:judul-berita": the number is of a database that is gone.
const alias = (text: string) => /^\d{1,9}[:-]([a-z0-9][a-z0-9-]{2,149})$/.exec(text)?.[1]

/** Where Joomla answered every address; the one page asked for stands in the query. */
export const oldFront = '/index.php'
const lastPage = 10_000
const list = {
  halaman: pageNumber,
  kategori: name,
  tag: name,
  tahapan: name,
  tahun: number(1945, 2100),
  urut: name,
}

/** The query keys each path understands; every other key is dropped before a page is looked up. */
const queryKeys: Record<string, Record<string, (text: string) => string | undefined>> = {
  '/berita': list,
  '/pengumuman': list,
  '/agenda': { ...list, bulan: text => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined) },
  '/galeri': list,
  '/dokumen': { ...list, status: name },
  '/data': list,
  '/profil/anggota': list,
  '/ppid/daftar-informasi': { tahun: list.tahun },
  '/feed.xml': { jenis: name, kategori: name },
  '/feed.json': { jenis: name, kategori: name },
  '/satker': { halaman: list.halaman, provinsi: name, jenis: name, q: words },
  '/satker/berita': { halaman: list.halaman, provinsi: name, wilayah: name },
  '/satker/pengumuman': { halaman: list.halaman, provinsi: name, wilayah: name },
  '/cari': { halaman: list.halaman, jenis: name, lingkup: name, tahun: list.tahun, q: words },
  '/cari/saran': { jenis: name, q: words },
  [oldFront]: { id: alias },
}

// Next reads these endings as requests of its client router.
const routerEnding = /\.rsc$|\.segments(\/|$)/
const unkept = /^\/pratinjau(\/|$)/
// biome-ignore lint/suspicious/noControlCharactersInRegex: a path with one of these is nobody's page.
const forbidden = /[\u0000-\u001f\u007f\\/]/

/**
 * Reads a request's URL. Returns undefined for a path that cannot be anyone's page (bad escapes, dot segments,
 * control characters); the answer to that is 404.
 */
export function readAddress(url: string): Address | undefined {
  const mark = url.indexOf('?')
  const path = canonicalPath(mark < 0 ? url : url.slice(0, mark))
  if (!path || routerEnding.test(path)) return undefined
  if (unkept.test(path)) return { path, url: path, kind: 'unkept' }
  const raw = mark < 0 ? '' : url.slice(mark + 1)
  if (isOpenData(path)) return openDataAddress(path, raw)
  const query = canonicalQuery(path, raw)
  return { path, url: query ? `${path}?${query}` : path, kind: kindOf(path, query) }
}

function openDataAddress(path: string, raw: string): Address {
  const read = readParameters(path, raw)
  if ('faults' in read) return { path, url: path, kind: 'filtered', faults: read.faults }
  const { query } = read
  return { path, url: query ? `${path}?${query}` : path, kind: kindOf(path, query) }
}

function canonicalPath(raw: string) {
  if (!raw.startsWith('/')) return undefined
  try {
    const segments = raw.split('/').filter(Boolean).map(decodeURIComponent)
    if (segments.some(segment => forbidden.test(segment) || /^\.\.?$/.test(segment))) return undefined
    return `/${segments.map(segment => encodeURIComponent(segment.normalize('NFC'))).join('/')}`
  } catch {
    return undefined
  }
}

function canonicalQuery(path: string, raw: string) {
  const allowed = queryKeys[path]
  if (!allowed) return ''
  const given = new URLSearchParams(raw)
  const kept = new URLSearchParams()
  for (const [key, valid] of Object.entries(allowed)) {
    const value = given.getAll(key).map(valid).find(Boolean)
    if (value) kept.set(key, value)
  }
  return kept.toString()
}

/** Anyone can invent tags and words: such pages must not push the real ones out of the cache. */
function kindOf(path: string, query: string): Address['kind'] {
  // Suggestions come with every letter or two: they count like filters, not like searches.
  if (/(^|&)q=/.test(query)) return path === '/cari/saran' ? 'filtered' : 'search'
  return query && !/^halaman=\d+$/.test(query) ? 'filtered' : 'page'
}
