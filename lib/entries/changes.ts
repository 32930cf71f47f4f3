import type { RichDocument, RichNode } from '../richtext/schema.ts'
import { compare, compareWords, type Part } from './compare.ts'
import { type ArticleFields, categories } from './kinds/article.ts'

/** One place that differs: "Judul", "Paragraf 4", and its words. */
export type Change = { where: string; parts: Part[] }

type Written = { title: string; summary: string; fields: unknown; document: RichDocument }

/** What differs between two versions of an article, in reading order; empty when a reader would see no difference. */
export function changesBetween(before: Written, after: Written): Change[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  return [
    ...Object.keys(now).flatMap(where => change(where, old[where]!, now[where]!)),
    ...photoChange(leadOf(before)?.hash, leadOf(after)?.hash),
    ...blockChanges(blocksOf(before.document), blocksOf(after.document)),
  ]
}

const fieldsOf = ({ fields }: Written) => fields as ArticleFields
const leadOf = (written: Written) => fieldsOf(written).lead

function linesOf(written: Written): Record<string, string> {
  const { category, place, writer, editor, photographer, tags, lead } = fieldsOf(written)
  return {
    Judul: written.title,
    Ringkasan: written.summary,
    Kategori: categories[category],
    Tempat: place,
    Penulis: writer,
    Editor: editor,
    'Foto oleh': photographer,
    Tanda: tags.join(', '),
    'Keterangan foto utama': lead?.caption ?? '',
    'Gambaran foto utama': lead?.alt ?? '',
  }
}

const change = (where: string, before: string, after: string): Change[] =>
  before === after ? [] : [{ where, parts: compareWords(before, after) }]

function photoChange(before: string | undefined, after: string | undefined): Change[] {
  if (before === after) return []
  const text = before ? (after ? 'Foto diganti.' : 'Foto dilepas.') : 'Foto dipasang.'
  return [{ where: 'Foto utama', parts: [{ kind: 'same', text }] }]
}

// A paragraph, heading or photo. The key tells one from another, the words are what is shown.
type Block = { key: string; words: string }

const blocksOf = ({ content }: RichDocument) => content.flatMap(blockOf).filter(block => block.words)

function blockOf(node: RichNode): Block[] {
  if (node.type === 'picture') {
    return [{ key: JSON.stringify(node.attrs), words: `Foto: ${node.attrs?.caption || 'tanpa keterangan'}` }]
  }
  if (node.type !== 'paragraph' && node.type !== 'heading') return (node.content ?? []).flatMap(blockOf)
  return [{ key: JSON.stringify(node), words: wordsOf(node) }]
}

const wordsOf = (node: RichNode): string => node.text ?? (node.content ?? []).map(wordsOf).join('')

// Blocks that stayed anchor the rest: between two of them what went is set against what came, in order.
function blockChanges(before: Block[], after: Block[]): Change[] {
  const words = new Map([...before, ...after].map(block => [block.key, block.words]))
  const changes: Change[] = []
  let gone: string[] = []
  let number = 0
  const drop = () => {
    changes.push(...gone.flatMap(text => change('Paragraf yang dihapus', text, '')))
    gone = []
  }
  for (const { kind, text: key } of compare(
    before.map(block => block.key),
    after.map(block => block.key),
  )) {
    if (kind === 'same') drop()
    if (kind === 'removed') gone.push(words.get(key)!)
    else number++
    if (kind === 'added') changes.push(...paragraphChange(number, gone.shift(), words.get(key)!))
  }
  drop()
  return changes
}

function paragraphChange(number: number, before: string | undefined, after: string): Change[] {
  const where = `Paragraf ${number}`
  if (before !== after) return change(where, before ?? '', after)
  return [{ where, parts: [{ kind: 'same', text: 'Bentuk tulisan, tautan, atau fotonya diubah.' }] }]
}
