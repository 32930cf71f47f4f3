import { finishFigure } from './figures.ts'
import { itemsOf } from './lists.ts'
import { type Element, type Frame, frameOf, type Page, place } from './page.ts'
import { blocksOfTable } from './tables.ts'
import { type Attributes, attributeOf } from './tokens.ts'

// The document takes no deeper nesting (lib/richtext/parse.ts).
export const deepest = 12
const mostFrames = 24

/** Puts in its place what was gathered in a frame that ended. */
export const finishing: Record<Frame['type'], (page: Page, frame: Frame) => void> = {
  doc: () => {},
  blockquote: (page, { blocks }) => {
    if (blocks.length > 0) place(page, { type: 'blockquote', content: blocks })
  },
  bulletList: finishList,
  orderedList: finishList,
  listItem: (page, { blocks }) => {
    if (blocks.length > 0) frameOf(page).blocks.push({ type: 'listItem', content: blocks })
  },
  table: (page, frame) => {
    for (const block of [...frame.blocks, ...blocksOfTable(page, frame)]) place(page, block)
  },
  row: (page, { cells = [], head = false }) => {
    const { rows } = frameOf(page)
    if (cells.length > 0) rows?.push({ cells, head })
  },
  cell: (page, { head = false, spans = {}, blocks }) => {
    frameOf(page).cells?.push({ head, spans, blocks })
  },
  figure: finishFigure,
  caption: finishFigure,
}

function finishList(page: Page, { type, blocks, start }: Frame) {
  for (const block of itemsOf(type as 'bulletList' | 'orderedList', blocks, start)) place(page, block)
}

/** Begins to gather blocks, unless nobody would see them or it lies too deep. */
export function openFrame(page: Page, element: Element, frame: Omit<Frame, 'level' | 'blocks'>) {
  const { look } = element
  if (look.hidden || look.skipped || page.frames.length >= mostFrames) return
  const around = frameOf(page)
  const within = frame.type === 'figure' || frame.type === 'caption' ? 0 : 1
  const item =
    around.type === 'bulletList' || around.type === 'orderedList' ? Number(frame.type !== 'listItem') : 0
  element.frame = { ...frame, level: around.level + within + item, blocks: [] }
  page.frames.push(element.frame)
}

export function openList(
  type: 'bulletList' | 'orderedList',
): (page: Page, element: Element, attributes: Attributes) => void {
  return (page, element, attributes) => {
    const start = Number(attributeOf(attributes, 'start') ?? 1)
    if (frameOf(page).level + 4 <= deepest) openFrame(page, element, { type, start })
  }
}

export function openCell(head: boolean): (page: Page, element: Element, attributes: Attributes) => void {
  return (page, element, attributes) => {
    const { type } = frameOf(page)
    if (type !== 'row') return
    const spans = Object.fromEntries(
      ['colspan', 'rowspan'].flatMap(name => {
        const span = Math.min(20, Number(attributeOf(attributes, name)))
        return Number.isInteger(span) && span > 1 ? [[name, span]] : []
      }),
    )
    openFrame(page, element, { type: 'cell', head, spans })
  }
}
