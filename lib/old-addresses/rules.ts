import { tagSlug } from '../entries/tags.ts'

/** What an old address of no single item means here: a list of ours, by group or tag where there is one, or nothing. */
export type Ruled = { to: string } | { group: string } | { gone: string }

const machinery = 'Bagian ini milik sistem situs lama dan tidak dipakai lagi.'
const people = 'Halaman per penulis di situs lama tidak diteruskan. Beritanya tetap ada di daftar berita.'

// Path first, then the query of the front page; the first that fits counts. Groups are "$1".
const paths: [RegExp, Ruled][] = [
  [
    /^\/(wp-(login|admin|includes|json|cron|signup|activate|config|trackback|comments-post)|xmlrpc\.php|wp-content\/(plugins|themes|cache|upgrade)|administrator|user\/(login|register|password)|component\/users|cgi-bin|wlwmanifest)/,
    { gone: machinery },
  ],
  [
    /^\/feeds?(\/(posts|rss2?|atom|rdf|default))*$|^\/(rss2?|atom|rdf|feed|index)(\.xml|\.rdf)$|^\/rss2?$|^\/feeds\/posts\/.*$/,
    { to: '/feed.xml' },
  ],
  [/^\/(comments\/feed|feeds\/comments\/.*)$/, { gone: 'Komentar situs lama tidak diteruskan.' }],
  [/^\/(sitemap[\w-]*\.xml(\.gz)?|wp-sitemap[\w-]*\.xml|sitemap\.php)$/, { to: '/sitemap.xml' }],
  [
    /^\/(category|kategori|tag|tags|label|topik|search\/label|blog\/category|blog\/tag|berita\/kategori)\/(?:.*\/)?([^/]+)$/,
    { group: '$2' },
  ],
  [/^\/(author|penulis|profile)\/[^/]+$/, { gone: people }],
  [/^\/((?:19|20)\d{2})(\/\d{1,2}){0,2}$/, { to: '/berita?tahun=$1' }],
  [/^\/(blog|news|artikel|posts?|page\/\d+)$/, { to: '/berita' }],
  [/^\/(index\.html?|home|beranda)$/, { to: '/' }],
]

const keys: [key: string, value: RegExp, ruled: Ruled][] = [
  ['feed', /.?/, { to: '/feed.xml' }],
  ['format', /^feed$/, { to: '/feed.xml' }],
  ['m', /^((?:19|20)\d{2})\d{0,4}$/, { to: '/berita?tahun=$1' }],
  ['year', /^((?:19|20)\d{2})$/, { to: '/berita?tahun=$1' }],
  ['s', /^(.+)$/, { to: '/cari?q=$1' }],
  ['tag', /^(.+)$/, { group: '$1' }],
  ['category_name', /^(.+)$/, { group: '$1' }],
  ['cat', /^\d+$/, { to: '/berita' }],
  ['author', /.+/, { gone: people }],
  ['rest_route', /.*/, { gone: machinery }],
]

/** What the shape of an old address alone says; undefined where it says nothing. `address` is in its normal form. */
export function ruleOf(address: string): Ruled | undefined {
  const [whole = '', query = ''] = address.split('?', 2)
  const path = whole.replace(/^\/index\.php(?=\/|$)/, '').replace(/(.)\/page\/\d+$/, '$1') || '/'
  if (path === '/') return ruleOfQuery(new URLSearchParams(query))
  for (const [shape, ruled] of paths) {
    const found = shape.exec(path)
    if (found) return filled(ruled, found)
  }
}

function ruleOfQuery(given: URLSearchParams) {
  for (const [key, shape, ruled] of keys) {
    const value = given.get(key)
    const found = value === null ? null : shape.exec(value)
    if (found) return filled(ruled, found)
  }
}

function filled(ruled: Ruled, found: RegExpExecArray): Ruled {
  if ('to' in ruled)
    return { to: ruled.to.replace(/\$(\d)/, (_, group) => encodeURIComponent(found[group] ?? '')) }
  if ('gone' in ruled) return ruled
  const name = ruled.group.replace(/\$(\d)/, (_, group) => decoded(found[group] ?? ''))
  return { group: tagSlug(name.replace(/^\d+[_:-](?=\D)/, '')) }
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
