import type { RichMark, RichNode } from '../../richtext/schema.ts'
import { storable } from '../../storable.ts'

/** Words of one look, or the end of a line: as the page drew it (`<br>`) or only as its source was typed. */
export type Piece = { text: string; marks: RichMark[] } | { end: 'drawn' | 'typed' }

const spaces = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** Words with one space where there were many, and without signs that nobody sees. */
export const tidy = (text: string) => storable(text.replace(unseen, '').replace(spaces, ' '))

/** The paragraphs a run of pieces makes: parted where two lines end, and where one ends between whole sentences. */
export function paragraphsOf(pieces: Piece[]): RichNode[][] {
  const paragraphs: RichNode[][] = []
  let before = ''
  for (const { nodes, ends, typed } of linesOf(pieces)) {
    const last = paragraphs.at(-1)
    const letters = lettersOf(nodes)
    if (!last || ends > 1 || partsSentences(before, letters)) paragraphs.push(nodes)
    else for (const node of [typed && goesOn(letters) ? space : lineEnd, ...nodes]) last.push(node)
    before = letters
  }
  return paragraphs.map(united)
}

const space: RichNode = { type: 'text', text: ' ' }
const lineEnd: RichNode = { type: 'hardBreak' }

/** The letters of inline nodes; a line break counts as one. */
export const lettersOf = (nodes: RichNode[] = []) =>
  nodes.map(node => (node.type === 'hardBreak' ? '\n' : (node.text ?? ''))).join('')

/** Inline nodes in two: before a letter and from it on. */
export function cut(nodes: RichNode[], at: number): [RichNode[], RichNode[]] {
  const before: RichNode[] = []
  const after: RichNode[] = []
  let from = 0
  for (const node of nodes) {
    const length = node.text?.length ?? 1
    if (from + length <= at) before.push(node)
    else if (from >= at || node.text === undefined) after.push(node)
    else {
      before.push({ ...node, text: node.text.slice(0, at - from) })
      after.push({ ...node, text: node.text.slice(at - from) })
    }
    from += length
  }
  return [before, after]
}

/** Inline nodes without spaces and line breaks at either end. */
export function trimmed(nodes: RichNode[]): RichNode[] {
  const text = lettersOf(nodes)
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (start === 0 && end === text.length) return nodes
  return end <= start ? [] : cut(cut(nodes, end)[0], start)[1]
}

type Line = { nodes: RichNode[]; ends: number; typed: boolean }
type Run = { parts: string[]; marks: RichMark[] }

function linesOf(pieces: Piece[]): Line[] {
  const lines: Line[] = []
  let runs: Run[] = []
  let ends = 0
  let typed = false
  const settle = () => {
    const nodes = trimmed(nodesOf(runs))
    runs = []
    if (nodes.length > 0) lines.push({ nodes, ends, typed })
    return nodes.length > 0
  }
  for (const piece of pieces) {
    if (!('end' in piece)) {
      const last = runs.at(-1)
      if (last && isAlike(last.marks, piece.marks)) last.parts.push(piece.text)
      else runs.push({ parts: [piece.text], marks: piece.marks })
      continue
    }
    const said = settle()
    if (said) typed = piece.end === 'typed'
    ends = said ? 1 : ends + Number(piece.end === 'drawn')
  }
  settle()
  return lines
}

// One space between two runs, whichever of them holds it.
function nodesOf(runs: Run[]): RichNode[] {
  let spaced = false
  return runs.flatMap(({ parts, marks }) => {
    const whole = tidy(parts.join(''))
    const text = spaced && whole.startsWith(' ') ? whole.slice(1) : whole
    if (!text) return []
    spaced = text.endsWith(' ')
    return [{ type: 'text', text, ...(marks.length > 0 && { marks }) }]
  })
}

/** Inline nodes with neighbours of one look made one. */
export function united(nodes: RichNode[]): RichNode[] {
  const made: RichNode[] = []
  for (const node of nodes) {
    const last = made.at(-1)
    if (last?.text === undefined || node.text === undefined || !isAlike(last.marks, node.marks))
      made.push(node)
    else made[made.length - 1] = { ...last, text: last.text + node.text }
  }
  return made
}

const isAlike = (one: RichMark[] = [], other: RichMark[] = []) =>
  one === other ||
  (one.length === other.length &&
    one.every((mark, at) => mark.type === other[at]!.type && mark.attrs?.href === other[at]!.attrs?.href))

const longEnough = 60
const sentence = /[.!?]["”’)\]]*$/
const address = /^https?:\/\/\S+$/
const readAlso = /^(?:baca|lihat|simak) juga\b/i

const partsSentences = (before: string, after: string) =>
  readAlso.test(after) ||
  address.test(before) ||
  address.test(after) ||
  (before.length >= longEnough && after.length >= longEnough && sentence.test(before.slice(-8)))

// A source that was wrapped while it was typed goes on in small letters.
const goesOn = (letters: string) => /^[\p{Ll},;]/u.test(letters)
