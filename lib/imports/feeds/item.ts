import { createHash } from 'node:crypto'
import type { OldItem, OldMoment } from '../schema.ts'

export type Said = {
  /** What the feed calls it for good: guid, id; else its address serves. */
  id: string
  title: string
  /** The whole text, where there is one, and the teaser. */
  html: string
  teaser: string
  author: string
  published?: OldMoment
  changed?: OldMoment
  categories: string[]
  addresses: string[]
  pictures: string[]
  files: string[]
  language?: string
}

/** An entry of any feed; undefined where nothing in it would be the same at the next reading. */
export function feedItem(said: Said): Omit<OldItem, 'at'> | undefined {
  const addresses = [...new Set(said.addresses.map(plainAddress))].filter(isAddress)
  const id = said.id.trim() || addresses[0]
  if (!id) return undefined
  const html = withoutFooter(said.html || said.teaser)
  return {
    key: `item:${id.length > 300 ? createHash('sha256').update(id).digest('hex') : id}`,
    type: 'entri umpan',
    becomes: 'article',
    state: 'published',
    title: said.title,
    html,
    excerpt: said.html ? said.teaser : '',
    author: said.author,
    published: said.published ?? said.changed,
    changed: said.changed,
    categories: [...new Set(said.categories.map(name => name.trim()).filter(Boolean))],
    tags: [],
    addresses,
    lead: said.pictures.map(plainAddress).find(isAddress),
    attached: said.files.map(plainAddress).filter(isAddress).slice(0, 50),
    language: said.language || undefined,
    partial: isTeaser(html) || undefined,
  }
}

/** Addresses are often escaped once more than the format asks for. */
const plainAddress = (address: string) => address.trim().replace(/&(?:amp|#0?38);/g, '&')

const isAddress = (address: string) => /^(?:https?:\/\/|\/)[^\s]+$/i.test(address) && address.length <= 2000

// What WordPress puts below each text of its feed, in English and Indonesian.
const footer =
  /<p>\s*(?:The post|Artikel|Pos|Tulisan)\s+<a [^<>]*>[^<>]*<\/a>[^<>]{1,60}<a [^<>]*>[^<>]*<\/a>\.?\s*<\/p>\s*$/

const withoutFooter = (html: string) => html.slice(0, -2000) + html.slice(-2000).replace(footer, '')

/** Whether the text breaks off, as teasers do: with dots, in brackets or led on by a link. */
const isTeaser = (html: string) =>
  /(?:\[\s*(?:&#8230;|&hellip;|…|\.\.\.)\s*\]|(?:&#8230;|&hellip;|…)\s*<a [^<>]*>[^<>]*<\/a>)\s*(?:<\/p>)?\s*$/.test(
    html.slice(-1000),
  )
