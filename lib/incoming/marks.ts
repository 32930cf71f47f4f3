import { safeHref } from '../richtext/links.ts'
import type { RichMark, RichNode } from '../richtext/schema.ts'

// As WhatsApp reads them: a mark opens before a word and closes after one.
const pairs: [sign: string, mark: string | undefined][] = [
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', undefined],
]
const found = /(?<![\p{L}\p{N}])([*_~])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/u
const address = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]/

const deepest = 3

/** A line as text of ours: *tebal*, _miring_ and addresses become marks. */
export function inlineOf(line: string, marks: RichMark[] = [], depth = 0): RichNode[] {
  const nodes: RichNode[] = []
  let rest = line
  while (rest) {
    const next = firstOf(rest, depth)
    if (!next) break
    const { before, inside, after, mark, link } = next
    const more = mark && !marks.some(({ type }) => type === mark.type) ? [...marks, mark] : marks
    nodes.push(...textOf(before, marks))
    nodes.push(...(link ? textOf(inside, more) : inlineOf(inside, more, depth + 1)))
    rest = after
  }
  return [...nodes, ...textOf(rest, marks)]
}

// What comes first of an address and a pair of marks.
function firstOf(line: string, depth: number) {
  const link = address.exec(line)
  const pair = depth < deepest ? found.exec(line) : null
  const first = link && (!pair || link.index <= pair.index) ? link : pair
  if (!first) return
  const around = { before: line.slice(0, first.index), after: line.slice(first.index + first[0].length) }
  const [whole, sign, inside = ''] = first
  if (first !== link) {
    const type = pairs.find(([known]) => known === sign)?.[1]
    return { ...around, inside, mark: type ? { type } : undefined, link: false }
  }
  const href = safeHref(whole)
  return { ...around, inside: whole, mark: href ? { type: 'link', attrs: { href } } : undefined, link: true }
}

const textOf = (text: string, marks: RichMark[]): RichNode[] =>
  text ? [{ type: 'text', text, ...(marks.length && { marks }) }] : []
