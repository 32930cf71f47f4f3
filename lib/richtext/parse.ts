import { pictureSchema } from '../media/picture.ts'
import { Refusal } from '../refusal.ts'
import { safeHref } from './links.ts'
import type { RichDocument, RichMark, RichNode } from './schema.ts'

const limits = { depth: 12, nodes: 20_000, characters: 500_000, link: 2000 }
type Read = { nodes: number; characters: number }
type Raw = Record<string, unknown>

const blocks = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'horizontalRule',
  'picture',
]
const inline = ['text', 'hardBreak']

// What each node may hold, and which of its attributes are kept.
const nodes: Record<string, { holds: string[]; least?: number; attrs?: (raw: Raw, read: Read) => Raw }> = {
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
}

/**
 * The editor's document rebuilt from what a browser sent: known nodes, marks and attributes only.
 * Throws a Refusal whose sentence says what to change. Takes time linear in the document's size.
 */
export function parseDocument(json: unknown): RichDocument {
  if (!isRaw(json) || json.type !== 'doc') throw unreadable()
  const { content } = node(json, 0, { nodes: 0, characters: 0 })
  return { type: 'doc', content: content?.length ? content : [{ type: 'paragraph' }] }
}

function node(raw: Raw, depth: number, read: Read): RichNode {
  if (depth > limits.depth)
    throw new Refusal('Daftar atau kutipan di naskah ini terlalu bertingkat. Keluarkan sebagian isinya.')
  if (++read.nodes > limits.nodes) throw tooLong()
  const type = String(raw.type)
  const { holds, least = 0, attrs } = nodes[type]!
  const content = children(raw.content, holds, depth, read)
  if (content.length < least) throw unreadable()
  const kept = attrs?.(isRaw(raw.attrs) ? raw.attrs : {}, read)
  return {
    type,
    ...(kept && Object.keys(kept).length > 0 && { attrs: kept }),
    ...(content.length > 0 && { content }),
  }
}

function children(content: unknown, holds: string[], depth: number, read: Read): RichNode[] {
  if (content === undefined || content === null) return []
  if (!Array.isArray(content)) throw unreadable()
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
  const type = oneOf(['bold', 'italic', 'link'], raw.type)
  if (type !== 'link') return { type }
  return { type, attrs: { href: address(isRaw(raw.attrs) ? raw.attrs.href : undefined, read) } }
}

function address(given: unknown, read: Read): string {
  const href = safeHref(given)
  if (href && words(href, read) && href.length <= limits.link) return href
  throw new Refusal(
    `Tautan "${shown(given)}" tidak bisa dipakai. Pakai alamat yang diawali https:// atau alamat surel.`,
  )
}

const shown = (given: unknown) =>
  typeof given === 'string' ? given.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 60) : ''

function pictureAttrs(raw: Raw, read: Read): Raw {
  const lines = ['alt', 'caption', 'credit'].map(key => [key, words(raw[key] ?? '', read)])
  const result = pictureSchema.safeParse({ ...raw, ...Object.fromEntries(lines) })
  if (result.success) return result.data
  const told = result.error.issues.find(issue => issue.code === 'too_big')
  throw new Refusal(
    told?.message ?? 'Satu foto di naskah ini tidak lengkap. Hapus foto itu, lalu unggah lagi.',
  )
}

// PostgreSQL keeps neither NUL nor half a surrogate pair in JSON.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

function words(value: unknown, read: Read): string {
  if (typeof value !== 'string') throw unreadable()
  read.characters += value.length
  if (read.characters > limits.characters) throw tooLong()
  return value.toWellFormed().replace(controls, '')
}

function oneOf<T>(allowed: T[], value: unknown): T {
  const found = allowed.find(each => each === value)
  if (found === undefined) throw unreadable()
  return found
}

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isStart = (value: unknown) => Number.isInteger(value) && Number(value) > 1 && Number(value) < 10_000
const unreadable = () =>
  new Refusal('Naskah ini memuat bentuk yang tidak dikenal. Tempelkan ulang sebagai teks biasa.')
const tooLong = () =>
  new Refusal('Naskah ini lebih panjang dari 500.000 huruf. Pecah menjadi beberapa bagian.')
