import { dateToKeep, readDateline, readPlaceAndDate } from '../../incoming/dateline.ts'
import { takeEnd } from '../../incoming/ending.ts'
import type { Names } from '../../incoming/signoff.ts'
import type { RichNode } from '../../richtext/schema.ts'
import { cut, lettersOf, trimmed } from './line.ts'

/** What stood around an article's text and has fields of its own. `told` are the words that were taken off. */
export type Lifted = { place: string; names: Names; tags: string[]; told: string[]; blocks: RichNode[] }

/**
 * Takes dateline, sign-off and hashtags off an article's text. `day` is the day it was published, such as
 * 2024-01-13: a dateline's date that is another one stays in the text.
 */
export function liftEnds(blocks: RichNode[], day: string | undefined): Lifted {
  const opened = withoutDateline(blocks, day)
  const closed = withoutSignOff(opened.blocks)
  return { ...closed, place: opened.place, told: [...opened.told, ...closed.told] }
}

function withoutDateline(blocks: RichNode[], day: string | undefined) {
  const at = blocks.findIndex(({ type }) => type !== 'picture' && type !== 'video')
  const first = blocks[at]
  const none = { blocks, place: '', told: [] as string[] }
  if (first?.type !== 'paragraph' || at > 3) return none
  const content = first.content ?? []
  const letters = lettersOf(content)
  const line = letters.split('\n', 1)[0]!
  const alone = blocks.length > at + 1 || line.length < letters.length ? readPlaceAndDate(line) : undefined
  const said = alone ? { ...alone, rest: '' } : readDateline(line)
  if (!said || !line.endsWith(said.rest)) return none
  const length = line.length - said.rest.length
  const rest = trimmed(cut(content, length)[1])
  if (leads(cut(content, length)[0])) return none
  const following = rest.length > 0 ? lettersOf(rest) : lettersOf(blocks[at + 1]?.content)
  const date = said.date && said.date !== day ? dateToKeep(said.date, following) : ''
  const kept: RichNode[] = [...(date ? [{ type: 'text', text: date }] : []), ...rest]
  const whole = kept.length > 0 ? [{ ...first, content: kept }] : []
  return {
    place: said.place,
    told: [line.slice(0, length).trim()],
    blocks: [...blocks.slice(0, at), ...whole, ...blocks.slice(at + 1)],
  }
}

type End = { block: number; nodes: RichNode[]; letters: string }
const mostLines = 12

function withoutSignOff(blocks: RichNode[]) {
  const last = lastLines(blocks)
  const lines = last.map(({ letters }) => letters)
  const { names, tags } = takeEnd(lines)
  const gone = last.slice(lines.length)
  const shortened = last[lines.length - 1]
  const initials = shortened && shortened.letters !== lines.at(-1) ? lines.at(-1)! : undefined
  const none = { blocks, names: {}, tags: [], told: [] as string[] }
  if (gone.length === 0 && initials === undefined) return none
  if (gone.some(({ nodes }) => leads(nodes)) || !shortened) return none
  const kept = new Map<number, RichNode[][]>()
  for (const [at, { block, nodes }] of last.slice(0, lines.length).entries()) {
    const whole =
      at === lines.length - 1 && initials !== undefined ? trimmed(cut(nodes, initials.length)[0]) : nodes
    kept.set(block, [...(kept.get(block) ?? []), whole])
  }
  const from = last[0]!.block
  const rest = blocks.slice(from).flatMap((block, at) => {
    if (block.type !== 'paragraph') return [block]
    const content = (kept.get(from + at) ?? []).flatMap((nodes, index) =>
      index > 0 ? [lineEnd, ...nodes] : nodes,
    )
    return content.length > 0 ? [{ ...block, content }] : []
  })
  const cutOff = initials === undefined ? [] : [shortened.letters.slice(initials.length).trim()]
  return {
    blocks: [...blocks.slice(0, from), ...rest],
    names,
    tags,
    told: [...cutOff, ...gone.map(({ letters }) => letters)],
  }
}

const lineEnd: RichNode = { type: 'hardBreak' }

// The lines of the paragraphs at the end; pictures and files may stand among them.
function lastLines(blocks: RichNode[]): End[] {
  const lines: End[] = []
  for (let block = blocks.length - 1; block >= 0 && lines.length < mostLines; block--) {
    const { type, content = [] } = blocks[block]!
    if (passed.has(type)) continue
    if (type !== 'paragraph') break
    lines.unshift(...linesOf(content).map(nodes => ({ block, nodes, letters: lettersOf(nodes).trim() })))
  }
  return lines
}

const passed = new Set(['picture', 'file', 'video', 'horizontalRule'])

function linesOf(content: RichNode[]): RichNode[][] {
  const lines: RichNode[][] = [[]]
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)!.push(node)
  }
  return lines
}

// What leads somewhere stays in the text, to be seen.
const leads = (nodes: RichNode[]) => nodes.some(({ marks = [] }) => marks.some(({ type }) => type === 'link'))
