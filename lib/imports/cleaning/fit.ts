import type { RichNode } from '../../richtext/schema.ts'
import { cut, lettersOf } from './line.ts'

// What one document may hold (lib/richtext/parse.ts), with room for what settling adds.
const mostNodes = 18_000
const mostLetters = 450_000
const mostInParagraph = 2_000

/** A document that is not larger than the schema takes: first it loses its form, then, told in `said`, its end. */
export function fitting(blocks: RichNode[], said: (sentence: string) => void): RichNode[] {
  let now = blocks
  if (size(now).nodes > mostNodes) {
    said('Naskah ini sangat besar: tabel dan daftarnya menjadi paragraf.')
    now = now.flatMap(plainer)
  }
  if (size(now).nodes > mostNodes) now = gathered(now)
  const { letters } = size(now)
  if (letters <= mostLetters) return now
  said(
    `Naskah ini ${letters.toLocaleString('id-ID')} huruf; bagian sesudah ${mostLetters.toLocaleString('id-ID')} huruf hanya ada di arsip asli.`,
  )
  return shortened(now)
}

function size(blocks: RichNode[]) {
  let nodes = 0
  let letters = 0
  const count = (node: RichNode) => {
    nodes++
    letters += node.text?.length ?? 0
    for (const value of Object.values(node.attrs ?? {}))
      if (typeof value === 'string') letters += value.length
    for (const { attrs } of node.marks ?? []) letters += String(attrs?.href ?? '').length
    node.content?.forEach(count)
  }
  blocks.forEach(count)
  return { nodes, letters }
}

// A paragraph for each row or item, without marks but links.
function plainer(block: RichNode): RichNode[] {
  if (block.type === 'tableRow')
    return lineOf(
      (block.content ?? []).flatMap(({ content = [] }) => content.map(({ content: words = [] }) => words)),
    )
  if (block.type === 'paragraph' || block.type === 'heading') return lineOf([block.content ?? []])
  return block.content ? block.content.flatMap(plainer) : [block]
}

function lineOf(parts: RichNode[][]): RichNode[] {
  const text = parts
    .map(part => lettersOf(part).trim())
    .filter(Boolean)
    .join(' · ')
  return text ? [{ type: 'paragraph', content: [{ type: 'text', text }] }] : []
}

// Many small lines in few paragraphs.
function gathered(blocks: RichNode[]): RichNode[] {
  const made: RichNode[] = []
  let words: string[] = []
  let length = 0
  const settle = () => {
    if (words.length > 0) made.push({ type: 'paragraph', content: [{ type: 'text', text: words.join(' ') }] })
    words = []
    length = 0
  }
  for (const block of blocks) {
    if (block.type !== 'paragraph') {
      if (made.length < mostNodes / 4) {
        settle()
        made.push(block)
      }
      continue
    }
    const text = lettersOf(block.content)
    if (length + text.length > mostInParagraph) settle()
    words.push(text)
    length += text.length
  }
  settle()
  return made
}

function shortened(blocks: RichNode[]): RichNode[] {
  const made: RichNode[] = []
  let left = mostLetters
  for (const block of blocks) {
    const { letters } = size([block])
    if (letters > left) {
      if (block.type === 'paragraph' && letters === lettersOf(block.content).length)
        made.push({ ...block, content: cut(block.content ?? [], left)[0] })
      break
    }
    made.push(block)
    left -= letters
  }
  return made
}
