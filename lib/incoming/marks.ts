import { safeHref } from '../richtext/links.ts'
import type { RichMark, RichNode } from '../richtext/schema.ts'
import { addressesOf, type Found, pairsOf } from './pairs.ts'

// What each pair of signs means; struck out is nothing of ours.
const meanings: Record<string, string | undefined> = { '*': 'bold', _: 'italic' }
const deepest = 3

/** A line as text of ours: *tebal*, _miring_ and addresses become marks. */
export function inlineOf(line: string, marks: RichMark[] = [], depth = 0): RichNode[] {
  const nodes: RichNode[] = []
  const next = partsOf(line, depth)
  let at = 0
  for (let part = next(at); part; part = next(at)) {
    const { start, end, sign } = part
    nodes.push(...textOf(line.slice(at, start), marks))
    if (sign)
      nodes.push(...inlineOf(line.slice(start + 1, end - 1), withMark(marks, meanings[sign]), depth + 1))
    else nodes.push(...linkOf(line.slice(start, end), marks))
    at = end
  }
  return [...nodes, ...textOf(line.slice(at), marks)]
}

/** What comes first from a place on, of an address and a pair of signs; what was found is kept until it is passed. */
function partsOf(line: string, depth: number) {
  const finders = depth < deepest ? [addressesOf(line), pairsOf(line)] : [addressesOf(line)]
  const kept: (Found | undefined)[] = finders.map(find => find(0))
  return (at: number) => {
    for (const [index, find] of finders.entries()) {
      const found = kept[index]
      if (found && found.start < at) kept[index] = find(at)
    }
    const [one, other] = kept
    return one && (!other || one.start <= other.start) ? one : other
  }
}

function linkOf(words: string, marks: RichMark[]) {
  const href = safeHref(words)
  const link: RichMark[] =
    href && !marks.some(({ type }) => type === 'link') ? [{ type: 'link', attrs: { href } }] : []
  return textOf(words, [...marks, ...link])
}

const withMark = (marks: RichMark[], type: string | undefined) =>
  type && !marks.some(mark => mark.type === type) ? [...marks, { type }] : marks

const textOf = (text: string, marks: RichMark[]): RichNode[] =>
  text ? [{ type: 'text', text, ...(marks.length && { marks }) }] : []
