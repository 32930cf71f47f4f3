import type { RichNode } from '../../richtext/schema.ts'
import { cut, lettersOf, trimmed } from './line.ts'
import { sentenceStarts } from './sentences.ts'

// A paragraph longer than `wall` words fills a phone's screen; it is parted into such of about `wish`.
const wall = 110
const wish = 55
const perWord = 6.8

/** A text whose walls of words are parted at sentence ends, never within a quotation. */
export const readable = (blocks: RichNode[]): RichNode[] => blocks.flatMap(parted)

function parted(block: RichNode): RichNode[] {
  if (block.type !== 'paragraph') return [block]
  const letters = lettersOf(block.content)
  if (letters.length < wall * perWord) return [block]
  if (letters.includes('\n')) return isVerse(letters) ? [block] : linesOf(block).flatMap(parted)
  const starts = outsideQuotes(letters, sentenceStarts(letters))
  const made: RichNode[] = []
  let rest = block.content ?? []
  let from = 0
  for (const [at, start] of starts.entries()) {
    const left = letters.length - start
    const next = starts[at + 1] ?? letters.length
    const isLong = start - from >= wish * perWord || next - from > wall * perWord
    if (!isLong || left < (wish * perWord) / 3) continue
    const [before, after] = cut(rest, start - from)
    made.push({ ...block, content: trimmed(before) })
    rest = after
    from = start
  }
  return [...made, { ...block, content: trimmed(rest) }]
}

// Many short lines are an address or a list of names.
const isVerse = (letters: string) => letters.length / letters.split('\n').length < 50

function linesOf({ content = [], ...block }: RichNode): RichNode[] {
  const lines: RichNode[][] = [[]]
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)!.push(node)
  }
  return lines.map(trimmed).flatMap(line => (line.length > 0 ? [{ ...block, content: line }] : []))
}

// Between opening and closing marks somebody speaks; straight marks open and close by turns.
function outsideQuotes(letters: string, starts: number[]) {
  const within: number[] = []
  let open = false
  let at = 0
  return starts.filter(start => {
    for (; at < start; at++) {
      const sign = letters[at]
      if (sign === '“' || (sign === '"' && !open)) open = true
      else if (sign === '”' || sign === '"') open = false
      if (open && within.length === 0) within.push(at)
      if (!open) within.length = 0
    }
    // A mark that was never closed stops nothing for long.
    return !open || start - (within[0] ?? start) > wall * perWord
  })
}
