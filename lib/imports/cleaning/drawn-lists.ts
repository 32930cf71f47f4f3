import type { RichNode } from '../../richtext/schema.ts'
import { cut, lettersOf, trimmed } from './line.ts'

type Sign = {
  type: 'bulletList' | 'orderedList'
  number: number
  length: number
  level: number
  word: boolean
}

const bullet = /^(?:[•●▪◦■□➢➤✓✔❖·§◆►]|[-–](?=\s)|\*(?=\s))\s*/u
const bulletOfWord = /^(?:[oØüvq§](?=\s)|[\uf000-\uf0ff])\s*/u
const numbered = /^\(?(\d{1,3})[.)]\)?\s+/

/** Lists that were only drawn, with a sign before each paragraph, as lists. Letters before items are words: "huruf b". */
export function withLists(blocks: RichNode[]): RichNode[] {
  const made: RichNode[] = []
  for (let at = 0; at < blocks.length; ) {
    const run = runAt(blocks, at)
    if (run.length === 0) {
      made.push(plain(blocks[at]!))
      at++
      continue
    }
    made.push(...listsOf(run))
    at += run.length
  }
  return made
}

// Within real lists nothing was only drawn.
function plain(block: RichNode): RichNode {
  if (block.type === 'paragraph') return block.attrs ? { type: 'paragraph', content: block.content } : block
  if (block.type === 'blockquote') return { ...block, content: withLists(block.content ?? []) }
  if (block.type === 'heading' || !block.content) return block
  return { ...block, content: block.content.map(plain) }
}

type Item = { sign: Sign; block: RichNode }

// Two at least of one sort in a row, numbers counting on; one is enough where Word says so.
function runAt(blocks: RichNode[], from: number): Item[] {
  const run: Item[] = []
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!
    const sign = signOf(block)
    if (!sign || !follows(run, sign)) break
    run.push({ sign, block })
  }
  return run.length > 1 || run[0]?.sign.word ? run : []
}

function follows(run: Item[], sign: Sign) {
  const [first] = run
  if (!first) return true
  const before = run.findLast(item => item.sign.level <= sign.level)?.sign
  if (sign.word !== first.sign.word) return false
  if (!before || before.level < sign.level) return sign.word
  if (before.type !== sign.type) return sign.word
  return sign.type === 'bulletList' || sign.number === before.number + 1
}

function signOf(block: RichNode): Sign | undefined {
  if (block.type !== 'paragraph') return
  const level = Number(block.attrs?.drawnList ?? 0)
  const letters = lettersOf(block.content?.slice(0, 4)).slice(0, 12)
  const drawn = bullet.exec(letters) ?? (level ? bulletOfWord.exec(letters) : null)
  const word = level > 0
  if (drawn)
    return { type: 'bulletList', number: 0, length: drawn[0].length, level: Math.max(level, 1), word }
  const counted = numbered.exec(letters)
  if (!counted) return
  return {
    type: 'orderedList',
    number: Number(counted[1]),
    length: counted[0].length,
    level: Math.max(level, 1),
    word,
  }
}

// Items of a deeper level belong to the item before them.
function listsOf(run: Item[]): RichNode[] {
  const top: RichNode[] = []
  const open: { level: number; list: RichNode }[] = []
  for (const { sign, block } of run) {
    while (open.length > 0 && open.at(-1)!.level > sign.level) open.pop()
    const last = open.at(-1)
    if (last && last.level === sign.level && last.list.type !== sign.type) open.pop()
    const content = trimmed(cut(block.content ?? [], sign.length)[1])
    const item: RichNode = {
      type: 'listItem',
      content: [{ type: 'paragraph', ...(content.length > 0 && { content }) }],
    }
    const same = open.at(-1)
    if (same?.level === sign.level) {
      same.list.content!.push(item)
      continue
    }
    const list: RichNode = {
      type: sign.type,
      ...(sign.type === 'orderedList' && sign.number > 1 && { attrs: { start: sign.number } }),
      content: [item],
    }
    if (same) same.list.content!.at(-1)!.content!.push(list)
    else top.push(list)
    open.push({ level: sign.level, list })
  }
  return top
}
