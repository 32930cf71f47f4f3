import writeExcelFile from 'write-excel-file/node'
import { csvText } from '../csv.ts'
import { localInput } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'
import { officeStateNames } from '../offices/states.ts'
import type { BoardOffice } from './list.ts'

type Value = string | number | Date | null

/** The columns of the file, in their order: a heading, and what stands below it. */
const columns: [heading: string, width: number, value: (office: BoardOffice) => Value][] = [
  ['Kode', 10, office => office.code],
  ['Kantor', 38, office => office.name],
  ['Provinsi', 26, office => (office.level === 'provinsi' ? office.shortName : office.provinceName)],
  ['Alamat situs', 38, office => office.host],
  ['Keadaan', 12, office => officeStateNames[office.state]],
  ['Sebab perlu bantuan', 34, office => office.reasons.map(({ words }) => words).join('; ')],
  ['Terbitan 30 hari', 16, office => office.lately],
  ['Terakhir terbit', 18, office => office.last],
  ['Orang', 8, office => office.people],
  ['Terakhir masuk', 18, office => office.lastLogin],
  ['Tanpa faktor kedua', 18, office => office.bare],
  ['Kewajiban lewat', 16, office => office.overdue],
  ['Kewajiban 30 hari ke depan', 24, office => office.due],
  ['Naskah ditahan', 15, office => office.held],
  ['Belum ditinjau', 15, office => office.unreviewed],
  ['Nama situs habis', 16, office => office.endsOn],
  ['Pertanyaan menunggu', 20, office => office.asking],
]
const headings = columns.map(([heading]) => heading)

/** The offices as CSV; moments by the clock of a zone. */
export const boardCsv = (offices: BoardOffice[], zone: Zone) =>
  csvText({
    fields: headings,
    data: offices.map(office =>
      columns.map(([, , value]) => {
        const found = value(office) ?? ''
        return found instanceof Date ? localInput(found, zone).replace('T', ' ') : found
      }),
    ),
  })

/** The offices as a sheet with real numbers and dates; a text there is never a formula. */
export function boardXlsx(offices: BoardOffice[], zone: Zone): Promise<Buffer> {
  const head = headings.map(value => ({ value, fontWeight: 'bold' as const }))
  const body = offices.map(office => columns.map(([, , value]) => sheetCell(value(office), zone)))
  const options = { sheet: 'Kantor', stickyRowsCount: 1, columns: columns.map(([, width]) => ({ width })) }
  return writeExcelFile([head, ...body], options).toBuffer()
}

// A sheet knows no zones: its clock shows the reader's.
function sheetCell(value: Value, zone: Zone) {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'string') return { value, type: String }
  return { value: new Date(`${localInput(value, zone)}:00Z`), type: Date, format: 'dd/mm/yyyy hh:mm' }
}
