import type { OfficeContact } from '../offices/contact.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import { accentOf, markShape } from '../share/parts.ts'
import { margin, type Sheet, textWidth, writeRuns } from './sheet.ts'

const side = 40

/** The head of a letter: mark, office, institution, and how it is reached. */
export function drawLetterhead(sheet: Sheet, office: Office, contact: OfficeContact) {
  const colour = accentOf(office.institution)
  const top = margin.top
  sheet.addStructure(sheet.struct('Figure', { alt: 'Lambang' }, () => drawMark(sheet, top, colour)))
  const { phone, email, address } = contact
  const reached = [address.join(', '), phone, email, office.host].filter(Boolean).join(' · ')
  const indent = side + 14
  sheet.y = top
  const write = () => {
    writeRuns(sheet, [{ text: office.name, bold: true }], { size: 13, indent })
    const { fullName } = directory().institutionOf(office)
    writeRuns(sheet, [{ text: fullName }], { size: 9.5, indent })
    writeRuns(sheet, [{ text: reached }], { size: 8.5, indent, colour: '#565045' })
  }
  sheet.addStructure(sheet.struct('P', {}, write))
  const y = Math.max(sheet.y, top + side) + 8
  drawLine(sheet, y, colour)
  sheet.y = y + 22
}

function drawMark(sheet: Sheet, top: number, colour: string) {
  sheet
    .save()
    .translate(margin.side, top)
    .scale(side / 44)
  sheet.roundedRect(0, 0, 44, 44, 8).fill(colour)
  sheet.path(markShape).lineWidth(4.6).lineCap('round').stroke('#fff')
  sheet.restore()
}

function drawLine(sheet: Sheet, y: number, colour: string) {
  sheet.markContent('Artifact')
  sheet
    .moveTo(margin.side, y)
    .lineTo(margin.side + textWidth, y)
    .lineWidth(1.2)
    .stroke(colour)
  sheet.endMarkedContent()
}

/** At the end of every page: where this is to be read, and which page it is. */
export function drawFeet(sheet: Sheet, url: string) {
  const { count } = sheet.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    sheet.switchToPage(page)
    // Below the margin pdfkit would begin a new page.
    sheet.page.margins.bottom = 0
    const y = sheet.page.height - 56
    sheet.markContent('Artifact')
    sheet.font('normal latin').fontSize(8).fillColor('#565045')
    sheet.text(url, margin.side, y, { width: textWidth - 70, height: 24 })
    sheet.text(`${page + 1} dari ${count}`, margin.side + textWidth - 60, y, { width: 60, align: 'right' })
    sheet.endMarkedContent()
  }
}
