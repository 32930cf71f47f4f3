import { fileAddress } from '../media/address.ts'
import { fileSchema } from '../media/file.ts'
import { pictureSchema } from '../media/picture.ts'
import { formatFile } from '../media/size.ts'
import { isVideo, type VideoRef, watchAddress } from '../media/video.ts'
import { safeHref } from '../richtext/links.ts'
import { plainText } from '../richtext/plain.ts'
import type { RichDocument, RichNode } from '../richtext/schema.ts'
import { writeList } from './list.ts'
import { drawPicture } from './picture.ts'
import { type Look, makeRoom, margin, type Run, type Sheet, textWidth, write } from './sheet.ts'

/** What the blocks of a text need besides it: its pictures by id, and what addresses within the site begin with. */
export type Around = { sheet: Sheet; pictures: Map<string, Buffer>; origin: string }

export const body: Look = { size: 10.5, after: 9 }

/** Writes a text block by block. What it does not know it writes as the words inside it. */
export function writeBlocks(around: Around, nodes: RichNode[] = []) {
  for (const node of nodes) (blocks[node.type] ?? paragraph)(around, node)
}

/** The words of one block with their marks. */
export const runsOf = (node: RichNode, origin: string): Run[] =>
  (node.content ?? []).map(child => {
    const marks = new Map((child.marks ?? []).map(mark => [mark.type, mark]))
    const href = safeHref(marks.get('link')?.attrs?.href)
    return {
      text: child.type === 'hardBreak' ? '\n' : (child.text ?? ''),
      bold: marks.has('bold'),
      italic: marks.has('italic'),
      href: href?.startsWith('/') ? origin + href : href,
    }
  })

type Write = (around: Around, node: RichNode) => void

const paragraph: Write = ({ sheet, origin }, node) => {
  const runs = runsOf(node, origin).filter(({ text }) => text)
  if (runs.length) write(sheet, 'P', runs, body)
}

const heading: Write = ({ sheet, origin }, node) => {
  const level = node.attrs?.level === 3 ? 3 : 2
  makeRoom(sheet, 64)
  sheet.y += 5
  const runs = runsOf(node, origin).map(run => ({ ...run, bold: true }))
  write(sheet, `H${level}`, runs, { size: level === 2 ? 13 : 11.5, face: 'bold', after: 5 })
}

const quote: Write = ({ sheet, origin }, node) => {
  for (const child of node.content ?? [])
    write(
      sheet,
      'BlockQuote',
      runsOf(child, origin).map(run => ({ ...run, italic: true })),
      { ...body, indent: 22 },
    )
}

const file: Write = ({ sheet, origin }, { attrs }) => {
  const { data } = fileSchema.safeParse(attrs)
  if (!data) return
  const runs = [{ text: data.name, href: origin + fileAddress(data) }, { text: ` (${formatFile(data)})` }]
  write(sheet, 'P', runs, body)
}

const video: Write = ({ sheet }, { attrs }) => {
  const { provider, id, title } = attrs ?? {}
  if (!isVideo(provider, id)) return
  const href = watchAddress({ provider, id } as VideoRef)
  write(sheet, 'P', [{ text: `Video: ${title || href}`, href }], body)
}

const picture: Write = ({ sheet, pictures }, { attrs }) => {
  const { data } = pictureSchema.safeParse(attrs)
  if (data) drawPicture(sheet, data, pictures.get(data.mediaId))
}

const table: Write = ({ sheet }, { content = [] }) => {
  const rows = content.map(row =>
    (row.content ?? []).map(({ type, attrs, content: inside = [] }) => ({
      text: plainText({ type: 'doc', content: inside } as RichDocument),
      head: type === 'tableHeader',
      columns: Number(attrs?.colspan ?? 1),
      rows: Number(attrs?.rowspan ?? 1),
    })),
  )
  writeTable(sheet, rows)
}

type Cell = { text: string; head: boolean; right?: boolean; columns?: number; rows?: number }

/** Writes rows of cells; those of headings are bold. */
export function writeTable(sheet: Sheet, rows: Cell[][]) {
  if (!rows[0]?.length) return
  sheet.fontSize(9).fillColor('#1D1A15')
  const tagged = { structParent: sheet }
  sheet.table({
    ...tagged,
    position: { x: margin.side, y: sheet.y },
    maxWidth: textWidth,
    defaultStyle: { padding: 5, border: [0, 0, 0.6, 0], borderColor: '#C9BEAB' },
    data: rows.map(row =>
      row.map(({ text, head, right, columns = 1, rows: down = 1 }) => ({
        text,
        align: { x: right ? ('right' as const) : ('left' as const), y: 'top' as const },
        type: head ? ('TH' as const) : ('TD' as const),
        colSpan: columns,
        rowSpan: down,
        font: { src: head ? 'bold latin' : 'normal latin', size: 9 },
      })),
    ),
  })
  sheet.x = margin.side
  sheet.y += 12
}

const rule: Write = ({ sheet }) => {
  sheet.y += 4
  sheet.markContent('Artifact')
  sheet
    .moveTo(margin.side, sheet.y)
    .lineTo(margin.side + 60, sheet.y)
    .lineWidth(0.6)
    .stroke('#C9BEAB')
  sheet.endMarkedContent()
  sheet.y += 13
}

const blocks: Record<string, Write> = {
  paragraph,
  heading,
  blockquote: quote,
  bulletList: (around, node) => writeList(around, node),
  orderedList: (around, node) => writeList(around, node),
  callout: (around, node) => writeBlocks(around, node.content),
  table,
  picture,
  file,
  video,
  horizontalRule: rule,
}
