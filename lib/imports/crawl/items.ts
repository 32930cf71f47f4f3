import type { OldItem } from '../schema.ts'
import { keyOf } from './addresses.ts'
import type { Offered } from './frontier.ts'
import type { Judged } from './judge.ts'

/** An item that does not know yet where in the source it stands. */
export type Unplaced = Omit<OldItem, 'at'>

export const itemKey = (key: string) => `halaman:${key}`

const blank = { state: 'published', html: '', excerpt: '', author: '', categories: [], tags: [] } as const

/** A text of the old site, at every address it was found at. */
export function textItem(judged: Judged, key: string, addresses: URL[]): Unplaced {
  const { title, html, excerpt, author, published, changed, lead, categories, tags, language } = judged
  return {
    key: itemKey(key),
    type: judged.kind === 'page' ? 'halaman' : 'artikel',
    becomes: judged.kind === 'page' ? 'page' : 'article',
    state: 'published',
    title,
    html,
    excerpt,
    author,
    published,
    changed,
    categories,
    tags,
    addresses: [...new Set(addresses.map(({ href }) => href))],
    lead,
    language,
  }
}

/** An address that holds no text of its own: a list, a copy, a page that is gone. `parent` is what it shows again. */
export const otherItem = (type: string, url: URL, title: string, parent?: string): Unplaced => ({
  ...blank,
  categories: [],
  tags: [],
  key: itemKey(keyOf(url)),
  type,
  becomes: 'other',
  title: title || url.href,
  addresses: [url.href],
  parent,
})

/** Shorter texts are alike by chance, so that the run does not take them for one. */
const tellingLength = 200

/**
 * The same text at another address. The run sees by its words that it is here already, and leads the address there;
 * `parent` is the key of the first.
 */
export function copyItem(judged: Judged, url: URL, first: string): Unplaced {
  if (judged.words.length < tellingLength) return otherItem('salinan', url, judged.title, first)
  return { ...textItem(judged, keyOf(url), [url]), type: 'salinan', parent: first }
}

/** A file for download; its bytes are fetched when it is brought in. */
export function documentItem({ url, words }: Offered): Unplaced {
  const name = nameOf(url)
  return {
    ...blank,
    categories: [],
    tags: [],
    key: `berkas:${keyOf(url)}`,
    type: 'berkas',
    becomes: 'medium',
    title: words || name,
    addresses: [url.href],
    file: { address: url.href, name, alt: '', caption: '', description: words },
  }
}

function nameOf(url: URL) {
  const last = url.pathname.split('/').at(-1)!
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
