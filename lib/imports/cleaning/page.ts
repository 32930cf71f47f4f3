import type { RichNode } from '../../richtext/schema.ts'
import type { Hidden } from '../../spam/hidden.ts'
import type { Bases } from './addresses.ts'
import { type Piece, paragraphsOf } from './line.ts'

/** How words look where they stand. */
export type Look = {
  bold: boolean
  italic: boolean
  href?: string
  /** 1 to 6 inside a heading. */
  heading: number
  /** Spaces and line ends count. */
  pre: boolean
  /** Small and above or below the line. */
  raised?: 'above' | 'below'
  /** The colour behind the words. */
  ground?: string
  /** Where words go that nobody sees. */
  hidden?: Hidden
  /** Nothing in here is text: a script, a form's fields. */
  skipped: boolean
  /** Level of a list that Word only drew. */
  drawnList?: number
}

/** What blocks are being gathered in: the document, a list, a cell. `level` is how deep it lies in the document. */
export type Frame = {
  type:
    | 'doc'
    | 'blockquote'
    | 'bulletList'
    | 'orderedList'
    | 'listItem'
    | 'table'
    | 'row'
    | 'cell'
    | 'figure'
    | 'caption'
  level: number
  blocks: RichNode[]
  start?: number
  /** Of a cell. */
  head?: boolean
  spans?: Record<string, number>
  rows?: Row[]
  cells?: Cell[]
  /** Of a figure: words about its picture; of a table: its caption. */
  caption?: RichNode[]
  /** Of a figure: everything in it that is no picture speaks of it. */
  wholly?: boolean
}
export type Cell = { head: boolean; spans: Record<string, number>; blocks: RichNode[] }
export type Row = { cells: Cell[]; head: boolean }

export type Element = {
  name: string
  block: boolean
  look: Look
  /** What it changes of the look around it. */
  change: Partial<Look>
  frame?: Frame
  /** How much had been shown when a link was opened. */
  seen?: number
}

/** One text while it is being read. */
export type Page = {
  bases: Bases
  /** Line ends of the source part paragraphs, as WordPress' editor has it. */
  typed: boolean
  /** How many of WordPress' blocks are open: inside them line ends mean nothing. */
  wordpressBlocks: number
  elements: Element[]
  open: Map<string, number>
  /** How many of each name are open beyond the depth that is followed. */
  beyond: Map<string, number>
  frames: Frame[]
  line: Piece[]
  /** Counts what was shown, so that a link without words is noticed. */
  shown: number
  /** Pictures so far, by one mark for all renditions of each. */
  pictures: Set<string>
  links: Set<string>
  hidden: Hidden[]
  remarks: Set<string>
  /** Names of shortcodes that are closed somewhere, so that they are no words in brackets. */
  closed: Set<string>
  title: string
  /** The key of the item itself. */
  key: string
}

export const plain: Look = { bold: false, italic: false, heading: 0, pre: false, skipped: false }

/** Parts of a table that hold cells, not words. */
export const betweenCells = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'colgroup'])

/** The look of words that come now. What stands in a table beside its cells is drawn before it, as what is around it. */
export function lookOf(page: Page): Look {
  let at = page.elements.length - 1
  while (at >= 0 && betweenCells.has(page.elements[at]!.name)) at--
  return page.elements[at]?.look ?? plain
}
export const frameOf = (page: Page) => page.frames.at(-1)!

const mostRemarks = 60

/** Something for the report. */
export function remark(page: Pick<Page, 'remarks'>, sentence: string) {
  if (page.remarks.size < mostRemarks) page.remarks.add(sentence)
}

/** Puts a block where it belongs: into an item of a list that has none open, before a table that has no cell open. */
export function place(page: Page, block: RichNode) {
  const frame = frameOf(page)
  if (frame.type === 'bulletList' || frame.type === 'orderedList')
    frame.blocks.push({ type: 'listItem', content: [block] })
  else if (frame.type === 'row') page.frames.at(-2)!.blocks.push(block)
  else frame.blocks.push(block)
}

/** Ends the line that is being gathered: its words become paragraphs, or a heading. */
export function flush(page: Page) {
  if (page.line.length === 0) return
  const { heading, drawnList } = lookOf(page)
  const paragraphs = paragraphsOf(page.line)
  page.line = []
  for (const content of paragraphs)
    place(
      page,
      heading > 0
        ? { type: 'heading', attrs: { level: heading }, content }
        : { type: 'paragraph', ...(drawnList && { attrs: { drawnList } }), content },
    )
}
