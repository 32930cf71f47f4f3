import type { RichNode } from '../../richtext/schema.ts'
import { described } from './figures.ts'
import { type Cell, type Frame, type Page, type Row, remark } from './page.ts'

// What the document takes (lib/richtext/parse.ts).
const mostRows = 300
const mostColumns = 20

/** A table as blocks of ours: itself, or what stood in it where it only arranged the page. */
export function blocksOfTable(page: Page, { rows = [], caption = [], wholly }: Frame): RichNode[] {
  const filled = rows.filter(({ cells }) => cells.some(({ blocks }) => blocks.length > 0))
  const inside = filled.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
  if (filled.length === 0) return caption
  if (wholly) return pictureOfTable(page, inside, caption)
  if (isLayout(filled)) return [...caption, ...inside]
  const media = inside.flatMap(mediaIn)
  if (media.length > 0) remark(page, 'Gambar atau berkas di dalam tabel dipindahkan ke bawah tabel.')
  return [...caption, ...tablesOf(page, headed(filled)), ...media]
}

// Blogger frames a picture and its caption with a table.
function pictureOfTable(page: Page, inside: RichNode[], caption: RichNode[]): RichNode[] {
  const pictures = inside.filter(({ type }) => type === 'picture')
  const words = [...inside.filter(({ type }) => type !== 'picture'), ...caption]
  return [...pictures, ...described(page, pictures, words)]
}

// One column, or few rows that hold headings, pictures and lists: that is how pages were laid out before.
function isLayout(rows: Row[]) {
  if (rows.every(({ cells }) => cells.length === 1)) return true
  const cells = rows.flatMap(row => row.cells)
  if (cells.some(({ head }) => head)) return false
  const rich = cells.filter(({ blocks }) => blocks.some(({ type }) => !simple.has(type)))
  return rich.length > 0 && (rows.length <= 2 || rich.length * 2 >= cells.length)
}

const simple = new Set(['paragraph', 'bulletList', 'orderedList'])

// A first row that is all bold heads its columns.
function headed(rows: Row[]): Row[] {
  const [first, ...rest] = rows
  if (!first || rest.length === 0 || rows.some(row => row.head || row.cells.some(({ head }) => head)))
    return rows
  return first.cells.length > 1 && first.cells.every(isBold) ? [{ ...first, head: true }, ...rest] : rows
}

const isBold = ({ blocks }: Cell) =>
  blocks.length > 0 &&
  blocks.every(({ content = [] }) =>
    content.every(({ marks = [] }) => marks.some(({ type }) => type === 'bold')),
  )

function tablesOf(page: Page, rows: Row[]): RichNode[] {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const spanned = rows.some(({ cells }) => cells.some(({ spans }) => Object.keys(spans).length > 0))
  if (widest > mostColumns && (spanned || widest > mostColumns * 5)) {
    remark(page, `Tabel selebar ${widest} kolom menjadi paragraf, satu baris satu paragraf.`)
    return rows.flatMap(lineOf)
  }
  if (widest > mostColumns) remark(page, `Tabel selebar ${widest} kolom dipecah menurut kolomnya.`)
  if (rows.length > mostRows) remark(page, `Tabel sepanjang ${rows.length} baris dipecah.`)
  return piecesOf(rows, mostRows).flatMap(part =>
    Array.from({ length: Math.ceil(widest / mostColumns) }, (_, at) =>
      tableOf(part, at * mostColumns),
    ).flatMap(table => table ?? []),
  )
}

function lineOf({ cells }: Row): RichNode[] {
  const content = cells
    .map(({ blocks }) =>
      textsOf(blocks).flatMap(({ content = [] }, at) => (at > 0 ? [gap, ...content] : content)),
    )
    .filter(words => words.length > 0)
    .flatMap((words, at) => (at > 0 ? [between, ...words] : words))
  return content.length > 0 ? [{ type: 'paragraph', content }] : []
}

const gap: RichNode = { type: 'text', text: ' ' }
const between: RichNode = { type: 'text', text: ' · ' }

function piecesOf(rows: Row[], most: number): Row[][] {
  if (rows.length <= most) return [rows]
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, at) =>
    rows.slice(at * most, (at + 1) * most),
  )
}

function tableOf(rows: Row[], from: number): RichNode | undefined {
  const content = rows.flatMap((row, at): RichNode[] => {
    const cells = row.cells.slice(from, from + mostColumns)
    if (cells.length === 0) return []
    return [{ type: 'tableRow', content: cells.map(cell => cellOf(cell, row.head, rows.length - at)) }]
  })
  return content.length > 0 ? { type: 'table', content } : undefined
}

// A cell reaches no further than its table does.
function cellOf({ head, spans, blocks }: Cell, heads: boolean, left: number): RichNode {
  const { colspan, rowspan = 1 } = spans
  const reach = Math.min(rowspan, left)
  const attrs = { ...(colspan && { colspan }), ...(reach > 1 && { rowspan: reach }) }
  const content = textsOf(blocks).map(block => (head || heads ? withoutBold(block) : block))
  return {
    type: head || heads ? 'tableHeader' : 'tableCell',
    ...(Object.keys(attrs).length > 0 && { attrs }),
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  }
}

const withoutBold = (block: RichNode): RichNode => ({
  ...block,
  ...(block.content && {
    content: block.content.map(({ marks = [], ...node }) => {
      const kept = marks.filter(({ type }) => type !== 'bold')
      return { ...node, ...(kept.length > 0 && { marks: kept }) }
    }),
  }),
})

/** What stands in a cell, as the paragraphs it may hold: items with their signs, a table's rows a line each. */
function textsOf(blocks: RichNode[]): RichNode[] {
  return blocks.flatMap((block): RichNode[] => {
    if (block.type === 'paragraph') return [{ type: 'paragraph', content: block.content }]
    if (block.type === 'heading') return [{ type: 'paragraph', content: block.content }]
    if (block.type === 'bulletList' || block.type === 'orderedList') return itemTexts(block)
    if (block.type === 'tableRow') {
      const cells = (block.content ?? []).map(({ content = [] }) => ({
        head: false,
        spans: {},
        blocks: content,
      }))
      return lineOf({ cells, head: false })
    }
    if (block.type === 'video') return []
    return textsOf(block.content ?? [])
  })
}

function itemTexts({ type, content = [], attrs }: RichNode): RichNode[] {
  const start = Number(attrs?.start ?? 1)
  return content.flatMap((item, at) => {
    const [first, ...rest] = textsOf(item.content ?? [])
    const sign: RichNode = { type: 'text', text: type === 'bulletList' ? '• ' : `${start + at}. ` }
    return first ? [{ ...first, content: [sign, ...(first.content ?? [])] }, ...rest] : []
  })
}

const media = new Set(['picture', 'file', 'video'])

function mediaIn(block: RichNode): RichNode[] {
  if (media.has(block.type)) return [block]
  return block.type === 'paragraph' ? [] : (block.content ?? []).flatMap(mediaIn)
}
