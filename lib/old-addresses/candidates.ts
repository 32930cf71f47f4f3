import { joomlaAddress } from './shapes.ts'

// With each of several changes tried on each of the others' results there is an end to them.
const most = 40

/**
 * The addresses under which what is asked for may be kept, the likeliest first, beginning with the address itself:
 * with and without index.php, with and without .html, by the number alone where the rest is decoration, the original
 * of a resized picture. `address` is in its normal form.
 */
export function candidatesOf(address: string): string[] {
  const found = new Set([address])
  // Those added meanwhile are walked too.
  for (const one of found) {
    for (const change of changes) for (const other of change(one)) found.add(other)
    if (found.size >= most) break
  }
  return [...found].slice(0, most)
}

type Change = (address: string) => string[]
const split = (address: string): [path: string, query: string] => {
  const mark = address.indexOf('?')
  return mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark + 1)]
}
const join = (path: string, query: string) => (query ? `${path}?${query}` : path)

const isFront = (path: string) => path === '/' || path === '/index.php'

// WordPress shows one item for any of these, whatever else stands beside it.
const byNumber: Change = address => {
  const [path, query] = split(address)
  if (!isFront(path)) return []
  const given = new URLSearchParams(query)
  const id = ['p', 'page_id', 'attachment_id']
    .map(key => given.get(key))
    .find(value => /^\d+$/.test(value ?? ''))
  return id
    ? [`/?p=${id}`, `/?page_id=${id}`, `/?attachment_id=${id}`].filter(other => other !== address)
    : []
}

const byJoomlaNumber: Change = address => {
  const [path, query] = split(address)
  const given = new URLSearchParams(query)
  const asked = given.get('option') === 'com_content' || /\/component\/content\//.test(path)
  const [, id] = /^(\d+)(?:[:-].*)?$/.exec(asked ? (given.get('id') ?? '') : '') ?? []
  const [, inPath] = /\/(\d+)-[^/]*[a-z][^/]*$/i.exec(path.replace(ending, '')) ?? []
  return [id, inPath].flatMap(number => (number ? [joomlaAddress(number)] : []))
}

const byDrupalNumber: Change = address => {
  const [path, query] = split(address)
  const asked = new URLSearchParams(query).get('q')
  const [, id] = /^\/(?:[a-z]{2}\/)?node\/(\d+)(?:\/view)?$/.exec(asked ? `/${asked}` : path) ?? []
  if (id) return [`/node/${id}`]
  return asked && isFront(path) ? [`/${asked.replace(/^\/+/, '')}`] : []
}

const ending = /\.html?$/
const withoutIndex: Change = address => {
  const [path, query] = split(address)
  if (path === '/' && query) return [join('/index.php', query)]
  if (path === '/index.php') return query ? [join('/', query)] : []
  if (path.startsWith('/index.php/')) return [join(path.slice('/index.php'.length), query)]
  return hasEnding(path) ? [] : [join(`/index.php${path}`, query)]
}
const hasEnding = (path: string) => /\.[a-z0-9]{2,5}$/i.test(path) && !ending.test(path)

const eitherEnding: Change = address => {
  const [path, query] = split(address)
  if (isFront(path) || hasEnding(path)) return []
  const bare = path.replace(ending, '')
  return ['', '.html', '.htm'].map(end => join(bare + end, query))
}

// What WordPress hangs on an address: feeds, other views, pages of long texts and of comments.
const withoutView: Change = address => {
  const [path, query] = split(address)
  const bare = path.replace(
    /\/(feed|amp|embed|trackback|print|comment-page-\d+|page\/\d+|feed\/(rss2?|atom|rdf))$/,
    '',
  )
  return bare !== path && bare ? [join(bare, query)] : []
}

// "/blog/read/12_judul" also where only "/blog/read/judul" is known.
const withoutNumber: Change = address => {
  const [path, query] = split(address)
  const bare = path.replace(/\/\d+[_:]([^/]+)$/, '/$1')
  return bare === path ? [] : [join(bare, query)]
}

const originalFile: Change = address => {
  const [path] = split(address)
  if (path.startsWith('/wp-content/uploads/')) {
    const [, name, end] =
      /^(.+?)(?:-scaled|-rotated|-\d{2,4}x\d{2,4}|-e\d{10,13})+(\.[a-z]{3,4})$/i.exec(path) ?? []
    return name ? [name + end, `${name}-scaled${end}`] : []
  }
  const styled = path
    .replace(/\/styles\/[^/]+\/(public|private)\//, '/')
    .replace(/(\.(?:jpe?g|png|gif))\.webp$/i, '$1')
  return styled === path ? [] : [styled]
}

const withoutQuery: Change = address => {
  const [path, query] = split(address)
  return query && !isFront(path) ? [path] : []
}

const inLowerCase: Change = address => {
  const lower = address.toLowerCase().replace(/%[0-9a-f]{2}/g, sign => sign.toUpperCase())
  return lower === address ? [] : [lower]
}

const changes = [
  byNumber,
  byJoomlaNumber,
  byDrupalNumber,
  withoutIndex,
  eitherEnding,
  withoutNumber,
  originalFile,
  withoutView,
  withoutQuery,
  inLowerCase,
]
