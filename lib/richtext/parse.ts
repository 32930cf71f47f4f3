import { Refusal } from '../refusal.ts'
import { storable } from '../storable.ts'
import { cellAttrs, fileAttrs, isRaw, pictureAttrs, type Raw, videoAttrs, type Words } from './attrs.ts'
import { isLanguage } from './languages.ts'
import { keptHref } from './links.ts'
import type { RichDocument, RichMark, RichNode } from './schema.ts'

const limits = { depth: 12, nodes: 20_000, characters: 500_000, link: 2000, rows: 300, columns: 20 }
type Read = { nodes: number; characters: number }
type Shape = {
  holds: string[]
  least?: number
  most?: number
  attrs?: (raw: Raw, words: Words) => Raw
  /** What stands in an empty one. */
  blank?: RichNode
}

const blocks = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'horizontalRule',
  'picture',
  'table',
  'callout',
  'file',
  'video',
]
const blank: RichNode = { type: 'paragraph' }
const cell: Shape = { holds: ['paragraph'], attrs: cellAttrs, blank }
const inline = ['text', 'hardBreak']

// What each node may hold, and which of its attributes are kept.
const nodes: Record<string, Shape> = {
  doc: { holds: blocks },
  paragraph: { holds: inline },
  heading: { holds: inline, attrs: ({ level }) => ({ level: oneOf([2, 3], level) }) },
  bulletList: { holds: ['listItem'], least: 1 },
  orderedList: { holds: ['listItem'], least: 1, attrs: ({ start }) => (isStart(start) ? { start } : {}) },
  listItem: { holds: blocks, least: 1 },
  blockquote: { holds: blocks, least: 1 },
  horizontalRule: { holds: [] },
  hardBreak: { holds: [] },
  picture: { holds: [], attrs: pictureAttrs },
  table: { holds: ['tableRow'], least: 1, most: limits.rows },
  tableRow: { holds: ['tableHeader', 'tableCell'], most: limits.columns },
  tableHeader: cell,
  tableCell: cell,
  callout: { holds: ['paragraph', 'bulletList', 'orderedList'], blank },
  file: { holds: [], attrs: fileAttrs },
  video: { holds: [], attrs: videoAttrs },
}

/**
 * The editor's document rebuilt from what a browser sent: known nodes, marks and attributes only.
 * Throws a Refusal whose sentence says what to change. Takes time linear in the document's size.
 */
export function parseDocument(json: unknown): RichDocument {
  if (!isRaw(json) || json.type !== 'doc') throw unreadable()
  const { content } = node(json, 0, { nodes: 0, characters: 0 })
  return { type: 'doc', content: content?.length ? content : [blank] }
}

function node(raw: Raw, depth: number, read: Read): RichNode {
  if (depth > limits.depth)
    throw new Refusal('Daftar atau kutipan di naskah ini terlalu bertingkat. Keluarkan sebagian isinya.')
  if (++read.nodes > limits.nodes) throw tooLong()
  const type = String(raw.type)
  const shape = nodes[type]!
  const content = children(raw.content, shape, depth, read)
  if (content.length < (shape.least ?? 0)) throw unreadable()
  if (content.length === 0 && shape.blank) content.push(shape.blank)
  const kept = shape.attrs?.(isRaw(raw.attrs) ? raw.attrs : {}, value => words(value, read))
  return {
    type,
    ...(kept && Object.keys(kept).length > 0 && { attrs: kept }),
    ...(content.length > 0 && { content }),
  }
}

function children(content: unknown, { holds, most }: Shape, depth: number, read: Read): RichNode[] {
  if (content === undefined || content === null) return []
  if (!Array.isArray(content)) throw unreadable()
  if (most && content.length > most) throw tooWide()
  return content.flatMap((raw: unknown) => {
    if (!isRaw(raw) || typeof raw.type !== 'string' || !holds.includes(raw.type)) throw unreadable()
    return raw.type === 'text' ? text(raw, read) : node(raw, depth + 1, read)
  })
}

// The editor itself cannot open an empty text.
function text(raw: Raw, read: Read): RichNode[] {
  if (++read.nodes > limits.nodes) throw tooLong()
  const value = words(raw.text, read)
  if (!value) return []
  const marks = raw.marks ?? []
  if (!Array.isArray(marks) || marks.length > 8) throw unreadable()
  const kept = new Map(marks.map((found: unknown) => mark(found, read)).map(found => [found.type, found]))
  return [{ type: 'text', text: value, ...(kept.size > 0 && { marks: [...kept.values()] }) }]
}

function mark(raw: unknown, read: Read): RichMark {
  if (!isRaw(raw)) throw unreadable()
  const type = oneOf(['bold', 'italic', 'link', 'lang'], raw.type)
  const attrs = isRaw(raw.attrs) ? raw.attrs : {}
  if (type === 'link') return { type, attrs: { href: address(attrs.href, read) } }
  if (type !== 'lang') return { type }
  if (!isLanguage(attrs.lang)) throw unreadable()
  return { type, attrs: { lang: attrs.lang } }
}

function address(given: unknown, read: Read): string {
  const href = keptHref(given)
  if (href && words(href, read) && href.length <= limits.link) return href
  throw new Refusal(
    `Tautan "${shown(given)}" tidak bisa dipakai. Pakai alamat yang diawali https:// atau alamat surel.`,
  )
}

const shown = (given: unknown) =>
  typeof given === 'string' ? given.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 60) : ''

function words(value: unknown, read: Read): string {
  if (typeof value !== 'string') throw unreadable()
  read.characters += value.length
  if (read.characters > limits.characters) throw tooLong()
  return storable(value)
}

function oneOf<T>(allowed: T[], value: unknown): T {
  const found = allowed.find(each => each === value)
  if (found === undefined) throw unreadable()
  return found
}

const isStart = (value: unknown) => Number.isInteger(value) && Number(value) > 1 && Number(value) < 10_000
const unreadable = () =>
  new Refusal('Naskah ini memuat bentuk yang tidak dikenal. Tempelkan ulang sebagai teks biasa.')
const tooLong = () =>
  new Refusal('Naskah ini lebih panjang dari 500.000 huruf. Pecah menjadi beberapa bagian.')
const tooWide = () =>
  new Refusal(
    `Satu tabel di naskah ini lebih besar dari ${limits.rows} baris atau ${limits.columns} kolom. Pecah tabelnya, atau lampirkan sebagai berkas.`,
  )
