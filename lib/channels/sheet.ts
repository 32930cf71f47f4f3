import PDFDocument from 'pdfkit'
import { type Face, inFonts, pressFonts } from './fonts.ts'

export type Sheet = PDFKit.PDFDocument

/** A4 with its margins, in points. */
export const margin = { top: 56, bottom: 84, side: 64 }
export const textWidth = 595.28 - 2 * margin.side

/** Words in one look. */
export type Run = { text: string; bold?: boolean; italic?: boolean; href?: string }
export type Look = {
  size: number
  face?: Face
  colour?: string
  /** From the left margin, points. */
  indent?: number
  /** Below it, points. */
  after?: number
}

/** An empty document: real text in the site's own letters, tagged for screen readers, in Indonesian. */
export function makeSheet(title: string, author: string): Sheet {
  const sheet = new PDFDocument({
    size: 'A4',
    margins: { top: margin.top, bottom: margin.bottom, left: margin.side, right: margin.side },
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'id-ID',
    info: { Title: title, Author: author, Creator: 'Serumpun' },
  })
  for (const [name, bytes] of pressFonts()) sheet.registerFont(name, bytes)
  return sheet
}

/** Writes words below what is there, as one element of the document such as "P" or "H1". */
export function write(sheet: Sheet, element: string, runs: Run[], look: Look) {
  sheet.addStructure(sheet.struct(element, {}, () => writeRuns(sheet, runs, look)))
  sheet.y += look.after ?? 0
}

/** As write(), inside an element that is open already. */
export function writeRuns(
  sheet: Sheet,
  runs: Run[],
  { size, face = 'normal', colour = '#1D1A15', indent = 0 }: Look,
) {
  const pieces = runs.flatMap(run =>
    inFonts(run.text, run.bold ? 'bold' : face).map(([font, text]) => ({ ...run, font, text })),
  )
  const width = textWidth - indent
  for (const [index, { font, text, italic, href }] of pieces.entries()) {
    const options = {
      width,
      lineGap: size * 0.42,
      continued: index < pieces.length - 1,
      oblique: Boolean(italic),
      underline: Boolean(href),
      // Not undefined: pdfkit would go on with the link of the piece before.
      link: (href ?? null) as string | undefined,
    }
    sheet.font(font).fontSize(size).fillColor(colour)
    if (index === 0) sheet.text(text, margin.side + indent, sheet.y, options)
    else sheet.text(text, options)
  }
}

/** Whether so many points are left on this page; begins a new one where not. */
export function makeRoom(sheet: Sheet, points: number) {
  if (sheet.y + points > sheet.page.height - margin.bottom) sheet.addPage()
}

/** The finished file. */
export function bytesOf(sheet: Sheet): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    sheet.on('data', (part: Buffer) => parts.push(part))
    sheet.on('end', () => resolve(Buffer.concat(parts)))
    sheet.on('error', reject)
    sheet.end()
  })
}
