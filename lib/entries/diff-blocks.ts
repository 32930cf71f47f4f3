import { diffArrays } from 'diff'
import type { RichDocument, RichNode } from '../richtext/schema.ts'

/** A paragraph, heading or photo of a text: the key tells one from another, the words are what is shown. */
export type Block = { key: string; words: string }
/** What became of one block; `number` counts the blocks of the new text from 1. */
export type BlockChange = { before?: Block; after?: Block; number: number }

// Beyond this many blocks that came or went a text counts as written anew.
const mostEdits = 2000
// Aligning looks at each pair of blocks between two that stayed, up to this many pairs.
const mostPairs = 2500

const atoms: Record<string, string> = { picture: 'Foto', file: 'Berkas', video: 'Video' }
const lines = new Set(['paragraph', 'heading', 'codeBlock'])

/** The blocks of a text in reading order: those inside lists, quotations and tables count one by one. */
export const blocksOf = ({ content }: RichDocument): Block[] =>
  (content ?? []).flatMap(blockOf).filter(block => block.words)

function blockOf(node: RichNode): Block[] {
  if (node.type === 'horizontalRule') return []
  if (lines.has(node.type)) return [{ key: JSON.stringify(node), words: wordsOf(node) }]
  if (node.content) return node.content.flatMap(blockOf)
  const { caption, title, name, alt } = node.attrs ?? {}
  const words = `${atoms[node.type] ?? 'Sisipan'}: ${caption || title || name || alt || 'tanpa keterangan'}`
  return [{ key: JSON.stringify(node), words }]
}

const wordsOf = (node: RichNode): string =>
  node.text ?? (node.type === 'hardBreak' ? ' ' : (node.content ?? []).map(wordsOf).join(''))

/**
 * Which blocks came, went or were rewritten, in the order of the new text; undefined when the text is too
 * different to say. Blocks that stayed anchor the rest: between two of them each is set against the likest.
 */
export function alignBlocks(before: Block[], after: Block[]): BlockChange[] | undefined {
  const known = new Map([...before, ...after].map(block => [block.key, block]))
  const runs = diffArrays(
    before.map(block => block.key),
    after.map(block => block.key),
    { maxEditLength: mostEdits },
  )
  if (!runs) return
  const changes: BlockChange[] = []
  let gone: Block[] = []
  let number = 1
  for (const { value, added, removed } of runs) {
    const blocks = value.map(key => known.get(key)!)
    if (removed) gone = blocks
    else if (added) changes.push(...pairs(gone.splice(0), blocks, number))
    else changes.push(...gone.splice(0).map(block => ({ before: block, number })))
    if (!removed) number += blocks.length
  }
  return [...changes, ...gone.map(block => ({ before: block, number }))]
}

function pairs(gone: Block[], came: Block[], first: number): BlockChange[] {
  const partners = gone.length * came.length > mostPairs ? inOrder(gone, came) : likest(gone, came)
  const changes: BlockChange[] = []
  let next = 0
  for (const [index, after] of came.entries()) {
    const partner = partners[index]!
    while (partner >= 0 && next < partner) changes.push({ before: gone[next++]!, number: first + index })
    if (partner >= 0) next = partner + 1
    changes.push({ before: gone[partner], after, number: first + index })
  }
  return [...changes, ...gone.slice(next).map(before => ({ before, number: first + came.length }))]
}

const inOrder = (gone: Block[], came: Block[]) => came.map((_, index) => (index < gone.length ? index : -1))

// For each block that came, the index of the one it was made of, or -1. Pairs do not cross.
function likest(gone: Block[], came: Block[]): number[] {
  const [olds, news] = [gone.map(wordSet), came.map(wordSet)]
  const width = news.length + 1
  const best = new Float64Array((olds.length + 1) * width)
  const alike = olds.map(old => news.map(now => likeness(old, now)))
  for (let i = olds.length - 1; i >= 0; i--)
    for (let j = news.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j]!,
        best[i * width + j + 1]!,
        alike[i]![j]! + best[(i + 1) * width + j + 1]!,
      )
  const partners = news.map(() => -1)
  for (let i = 0, j = 0; i < olds.length && j < news.length; ) {
    const here = best[i * width + j]!
    if (alike[i]![j]! > 0 && here === alike[i]![j]! + best[(i + 1) * width + j + 1]!) partners[j++] = i++
    else if (here === best[(i + 1) * width + j]!) i++
    else j++
  }
  return partners
}

const wordSet = ({ words }: Block) => new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu))

// The share of words both have; what shares less than a fifth is another paragraph.
function likeness(a: Set<string>, b: Set<string>) {
  const both = [...a].filter(word => b.has(word)).length
  const share = both / Math.max(1, a.size + b.size - both)
  return share < 0.2 ? 0 : share
}
