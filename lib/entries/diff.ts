import type { Picture } from '../media/picture.ts'
import type { RichDocument } from '../richtext/schema.ts'
import { alignBlocks, type Block, type BlockChange, blocksOf } from './diff-blocks.ts'
import { diffWords, type Part } from './diff-words.ts'
import { definitionOf } from './live-row.ts'
import type { Kind } from './schema.ts'

/** One place that differs, such as "Judul" or "Paragraf 4", and its words. */
export type Change = { where: string; parts: Part[] }
/** What two versions are compared by. */
export type Written = {
  title: string
  summary: string
  fields: Record<string, unknown>
  document: RichDocument
}

// More are not read by anybody; they are counted instead.
const mostChanges = 200

/**
 * What differs between two versions of an entry, in reading order; empty when a reader would see no difference.
 * Takes time linear in the text's length: what is written anew, or too much of it, is told in a sentence.
 */
export function diffVersions(kind: Kind, before: Written, after: Written): Change[] {
  const changes = [
    ...lineChange('Judul', before.title, after.title),
    ...lineChange('Ringkasan', before.summary, after.summary),
    ...fieldChanges(kind, before.fields, after.fields),
    ...textChanges('Paragraf', blocksOf(before.document), blocksOf(after.document)),
  ]
  if (changes.length <= mostChanges) return changes
  const more = `${changes.length - mostChanges} perubahan lain tidak dirinci di sini. Buka kedua versi untuk membacanya.`
  return [...changes.slice(0, mostChanges), told('Selebihnya', more)]
}

const told = (where: string, text: string): Change => ({ where, parts: [{ kind: 'same', text }] })

const lineChange = (where: string, before: string, after: string): Change[] =>
  before === after ? [] : [{ where, parts: diffWords(before, after) }]

function fieldChanges(kind: Kind, before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  const { labels } = definitionOf(kind)
  const names = [...new Set([...Object.keys(labels), ...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap(name => {
    const { label, words } = labels[name] ?? { label: 'Isian lain' }
    const [old, now] = [before[name], after[name]]
    if (JSON.stringify(old ?? null) === JSON.stringify(now ?? null)) return []
    if (isPicture(old) || isPicture(now)) return pictureChanges(label, old, now)
    if (isList(old) || isList(now)) return textChanges(label, itemsOf(old), itemsOf(now))
    return lineChange(label, wordOf(old, words), wordOf(now, words))
  })
}

const isPicture = (value: unknown): value is Picture =>
  typeof value === 'object' && value !== null && 'mediaId' in value
const isList = (value: unknown): value is object[] =>
  Array.isArray(value) && value.some(item => typeof item === 'object')

function wordOf(value: unknown, words: Record<string, string> = {}): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak'
  if (Array.isArray(value)) return value.map(item => wordOf(item, words)).join(', ')
  if (typeof value === 'object') return textOf(value)
  return words[String(value)] ?? String(value)
}

// Items such as the photos of an album, each by its own words.
const itemsOf = (value: unknown): Block[] =>
  (isList(value) ? value : []).map(item => ({ key: JSON.stringify(item), words: textOf(item) }))

const silent = new Set(['mediaId', 'hash', 'mime'])
const textOf = (item: object): string =>
  Object.entries(item)
    .flatMap(([name, value]) => {
      if (silent.has(name)) return []
      if (typeof value === 'object' && value !== null) return [textOf(value)]
      return typeof value === 'string' && value ? [value] : []
    })
    .filter(Boolean)
    .join(' · ') || 'tanpa keterangan'

const pictureWords = { caption: 'Keterangan foto', alt: 'Gambaran foto', credit: 'Nama fotografer' } as const

function pictureChanges(where: string, before: unknown, after: unknown): Change[] {
  if (!isPicture(before)) return [told(where, 'Foto dipasang.')]
  if (!isPicture(after)) return [told(where, 'Foto dilepas.')]
  const names = Object.keys(pictureWords) as (keyof typeof pictureWords)[]
  return [
    ...(before.hash === after.hash ? [] : [told(where, 'Foto diganti.')]),
    ...names.flatMap(name => pictureLine(where, pictureWords[name], before[name], after[name])),
  ]
}

function pictureLine(where: string, name: string, before = '', after = ''): Change[] {
  if (before === after) return []
  const deed = before ? (after ? 'diubah' : 'dihapus') : 'ditambahkan'
  return [{ where, parts: [{ kind: 'same', text: `${name} ${deed}: ` }, ...diffWords(before, after)] }]
}

function textChanges(unit: string, before: Block[], after: Block[]): Change[] {
  const aligned = alignBlocks(before, after)
  if (!aligned)
    return [
      told('Isi', `Ditulis ulang hampir seluruhnya: ${before.length} paragraf menjadi ${after.length}.`),
    ]
  // Only what is shown is compared word by word.
  const shown = aligned.slice(0, mostChanges).flatMap(change => blockChange(unit, change))
  return [...shown, ...aligned.slice(mostChanges).map(({ number }) => told(`${unit} ${number}`, 'Diubah.'))]
}

function blockChange(unit: string, { before, after, number }: BlockChange): Change[] {
  if (!after) return [{ where: `${unit} yang dihapus`, parts: diffWords(before?.words ?? '', '') }]
  const where = `${unit} ${number}`
  if (before?.words === after.words) return [told(where, 'Bentuk tulisan, tautan, atau fotonya diubah.')]
  return [{ where, parts: diffWords(before?.words ?? '', after.words) }]
}
