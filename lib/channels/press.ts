import { formatDateTime } from '../dates.ts'
import { shownCell } from '../entries/figures.ts'
import type { DatasetFields } from '../entries/kinds/dataset.ts'
import type { FieldsOf } from '../entries/listed.ts'
import { kinds } from '../entries/schema.ts'
import { fileAddress } from '../media/address.ts'
import type { OfferedFile } from '../media/file.ts'
import { formatFile } from '../media/size.ts'
import { originOf, urlOf } from '../offices/address.ts'
import type { Office } from '../offices/schema.ts'
import { accentOf } from '../share/parts.ts'
import { categoryName } from '../standards/categories.ts'
import { writeBlocks, writeTable } from './blocks.ts'
import { factsOf } from './facts.ts'
import { drawFeet, drawLetterhead } from './letterhead.ts'
import { drawPicture } from './picture.ts'
import { leadOf, readPictures } from './pictures.ts'
import type { Released } from './queries.ts'
import { bytesOf, makeRoom, makeSheet, type Run, type Sheet, write } from './sheet.ts'

/** What a newsroom gets: the entry as a letter of its office, A4, with contact and address. */
export async function pressRelease(office: Office, entry: Released): Promise<Buffer> {
  const pictures = await readPictures(office, entry)
  const sheet = makeSheet(entry.title, office.name)
  drawLetterhead(sheet, office, entry.contact)
  writeHead(sheet, office, entry)
  const lead = leadOf(entry)
  if (lead) drawPicture(sheet, lead, pictures.get(lead.mediaId))
  const { document } = entry
  writeBlocks({ sheet, pictures, origin: originOf(office.host) }, opened(office, entry, document.content))
  if (entry.kind === 'dataset') writeFigures(sheet, office, entry)
  writeFiles(sheet, office, entry)
  writeEnd(sheet, office, entry)
  drawFeet(sheet, urlOf(office, entry.path))
  return bytesOf(sheet)
}

function writeHead(sheet: Sheet, office: Office, entry: Released) {
  const { kind, title, summary, publishedAt } = entry
  const label = kind === 'article' ? categoryName(office, of(entry, 'article').category) : kinds[kind].label
  const colour = accentOf(office.institution)
  write(sheet, 'P', [{ text: label, bold: true }], { size: 10, colour, after: 4 })
  write(sheet, 'H1', [{ text: title, bold: true }], { size: 19, after: 5 })
  const date = `Terbit ${formatDateTime(publishedAt, office.zone)}`
  write(sheet, 'P', [{ text: date }], { size: 9.5, colour: '#565045', after: 10 })
  if (summary && kind !== 'article') write(sheet, 'P', [{ text: summary }], { size: 11.5, after: 10 })
  for (const [name, value] of factsOf(entry, office.zone))
    write(sheet, 'P', [{ text: `${name}: `, bold: true }, { text: value }], { size: 10.5, after: 2 })
  sheet.y += 8
}

// Place and address come first, as on the page; nobody types them.
function opened(office: Office, entry: Released, content: Released['document']['content']) {
  const [first, ...rest] = content
  if (entry.kind !== 'article' || first?.type !== 'paragraph') return content
  const dateline = [of(entry, 'article').place, office.host].filter(Boolean).join(', ')
  const opening = { type: 'text', text: `${dateline} – `, marks: [{ type: 'bold' }] }
  return [{ ...first, content: [opening, ...(first.content ?? [])] }, ...rest]
}

const mostRows = 60

function writeFigures(sheet: Sheet, office: Office, entry: Released) {
  const { table } = entry.fields as DatasetFields
  const right = table.columns.map(({ format }) => format !== 'teks')
  const head = table.columns.map(({ name }, index) => ({ text: name, head: true, right: right[index] }))
  const rows = table.rows.slice(0, mostRows).map(row =>
    row.map((text, index) => ({
      text: shownCell(text, table.columns[index]?.format ?? 'teks'),
      head: false,
      right: right[index],
    })),
  )
  writeTable(sheet, [head, ...rows])
  if (table.rows.length > mostRows)
    write(sheet, 'P', [{ text: `Seluruh ${table.rows.length} baris ada di ${urlOf(office, entry.path)}` }], {
      size: 9.5,
      after: 8,
    })
}

function writeFiles(sheet: Sheet, office: Office, entry: Released) {
  const files = filesOf(entry)
  if (files.length === 0) return
  makeRoom(sheet, 60)
  write(sheet, 'H2', [{ text: 'Lampiran', bold: true }], { size: 12, after: 4 })
  for (const file of files) {
    const href = urlOf(office, fileAddress(file))
    write(sheet, 'P', [{ text: file.name, href }, { text: ` (${formatFile(file)})` }], { size: 10, after: 2 })
  }
  sheet.y += 8
}

function filesOf(entry: Released): OfferedFile[] {
  if (entry.kind === 'announcement') return of(entry, 'announcement').files
  const file = entry.kind === 'document' ? of(entry, 'document').file : null
  return file ? [file] : []
}

function writeEnd(sheet: Sheet, office: Office, entry: Released) {
  makeRoom(sheet, 110)
  const signed = signOff(entry)
  if (signed) write(sheet, 'P', [{ text: signed }], { size: 9.5, colour: '#565045', after: 10 })
  write(sheet, 'H2', [{ text: 'Narahubung', bold: true }], { size: 12, after: 3 })
  const { phone, email } = entry.contact
  const href = urlOf(office, entry.path)
  const lines: Run[][] = [
    [{ text: office.name }],
    [{ text: [phone && `Telepon ${phone}`, email && `Surel ${email}`].filter(Boolean).join(' · ') }],
    [{ text: 'Dimuat di ' }, { text: href, href }],
  ]
  for (const line of lines) if (line.some(({ text }) => text)) write(sheet, 'P', line, { size: 10, after: 1 })
}

function signOff(entry: Released) {
  if (entry.kind !== 'article') return ''
  const { writer, editor, photographer } = of(entry, 'article')
  const names = [writer && `Penulis: ${writer}`, editor && `Editor: ${editor}`]
  return [...names, photographer && `Foto: ${photographer}`].filter(Boolean).join(' · ')
}

const of = <K extends Released['kind']>({ fields }: Released, _kind: K) => fields as FieldsOf<K>
