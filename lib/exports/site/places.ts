import path from 'node:path'
import { readAddress } from '../../front/address.ts'
import { originOf } from '../../offices/address.ts'
import type { Office } from '../../offices/schema.ts'

/** An address of the site and the file of the copy that holds what it answers. */
export type Place = { url: string; file: string }

const files =
  /\.(xml|json|ics|csv|txt|css|js|svg|png|jpe?g|webp|avif|gif|ico|woff2?|pdf|docx|xlsx|pptx|odt|ods|webmanifest)$/i
/** Neither a page nor a file of the public site. */
const notHere = /^\/(admin|api|pratinjau|galat)(\/|$)/
/** Lists are copied by one choice at a time: all combinations would be more pages than there are texts. */
const mostChoices = 1

/** A site that is copied, and the months that its calendar has anything in ("2026-11"): it could be turned for ever. */
export type Site = { office: Office; months: { first: string; last: string } }

/** Where the copy of what this link leads to lies; undefined for what is elsewhere, or not copied. */
export function placeOf(link: string, { office, months }: Site): Place | undefined {
  const inner = innerOf(link, office)
  if (!inner || notHere.test(inner)) return
  if (inner.startsWith('/_next/') || inner.startsWith('/media/')) return fileAt(inner.split('?', 1)[0]!)
  const address = readAddress(inner)
  if (!address) return
  if (address.path === '/cari') return { url: '/cari', file: 'cari/index.html' }
  const query = chosen(address.url.slice(address.path.length + 1), months)
  return pageAt(address.path, query)
}

function innerOf(link: string, { host }: Office): string | undefined {
  if (link.startsWith('//')) return
  if (link.startsWith('/')) return link.split('#', 1)[0]
  const origins = [originOf(host), `https://${host}`, `http://${host}`]
  const origin = origins.find(
    one => link === one || ['/', '?', '#'].some(mark => link.startsWith(one + mark)),
  )
  if (!origin) return
  const rest = link.slice(origin.length).split('#', 1)[0]!
  return rest.startsWith('/') ? rest : `/${rest}`
}

function chosen(query: string, { first, last }: Site['months']) {
  const pairs = [...new URLSearchParams(query)]
  if (pairs.some(([key, month]) => key === 'bulan' && (month < first || month > last))) return []
  const choices = pairs.filter(([key]) => key !== 'halaman')
  return choices.length > mostChoices ? [] : pairs
}

function pageAt(address: string, query: [string, string][]): Place {
  const url = query.length ? `${address}?${new URLSearchParams(query)}` : address
  const name = query.length
    ? `-${query
        .flat()
        .join('-')
        .replaceAll(/[^\w-]+/g, '_')}`
    : ''
  const plain = safe(address)
  if (!files.test(address)) return { url, file: `${plain}${plain && '/'}index${name}.html` }
  const ending = path.posix.extname(plain)
  return { url, file: `${plain.slice(0, -ending.length)}${name}${ending}` }
}

const fileAt = (address: string): Place => ({
  url: address,
  // The stable address of a picture has no name of its own.
  file: files.test(address) ? safe(address) : `${safe(address)}.jpg`,
})

// Names that every file system takes, and that need no escaping in a link.
const safe = (address: string) =>
  address
    .split('/')
    .filter(Boolean)
    .map(segment => decodeURIComponent(segment).replaceAll(/[^\p{L}\p{N}._-]+/gu, '_'))
    .join('/')

/** How a file of the copy is called from another. */
export function linkTo(file: string, from: string) {
  const relative = path.posix.relative(path.posix.dirname(from), file)
  return relative.split('/').map(encodeURIComponent).join('/')
}
