import { csvLines, isFormula } from '../../csv.ts'
import { type Column, columnNames, columnOf, requiredColumns } from './columns.ts'

/** Something to put right, and the line it stands on, counted from 1 with the line of headings. */
export type Problem = { line: number; column?: Column; sentence: string }
export type TableRow = { line: number; cells: Partial<Record<Column, string>> }
export type ReadTable = { rows: TableRow[]; read: number; problems: Problem[]; remarks: Problem[] }

export const mostOffices = 2000

/** Reads a table of offices without judging what the rows say. Every line that cannot be read is named. */
export function readOfficeTable(text: string): ReadTable {
  const problems: Problem[] = []
  const remarks: Problem[] = []
  const { lines, broken } = csvLines(text)
  const [head, ...body] = lines
  const ending = { problems, remarks, rows: [], read: body.length }
  if (!head) return refused(ending, 1, 'Tabel ini kosong. Baris pertama berisi nama kolom.')
  for (const line of broken)
    problems.push({ line, sentence: 'Tanda kutip di baris ini tidak ditutup. Periksa tanda " di dalamnya.' })
  const columns = head.cells.map(columnOf)
  const missing = requiredColumns.filter(column => !columns.includes(column))
  if (missing.length) {
    const names = missing.map(column => columnNames[column][0]).join(', ')
    refused(
      ending,
      head.line,
      isGarbled(head.cells)
        ? 'Huruf di berkas ini tidak terbaca. Simpan lagi sebagai CSV UTF-8.'
        : `Kolom ini tidak ada: ${names}. Nama kolom ditulis di baris pertama.`,
    )
    for (const { line } of body) problems.push({ line, sentence: `Tidak diperiksa: tabel tanpa ${names}.` })
    return ending
  }
  const twice = columns.filter((column, index) => column && columns.indexOf(column) !== index)
  if (twice.length)
    return refused(ending, head.line, `Kolom ${columnNames[twice[0]!][0]} ada dua kali. Hapus salah satunya.`)
  for (const [index, heading] of head.cells.entries())
    if (heading.trim() && !columns[index])
      remarks.push({ line: head.line, sentence: `Kolom “${heading.trim()}” tidak dikenal dan dilewati.` })
  if (body.length === 0) return refused(ending, head.line, 'Tabel ini hanya berisi nama kolom.')
  if (body.length > mostOffices)
    return refused(ending, body[mostOffices]!.line, `Paling banyak ${mostOffices} kantor sekali jalan.`)
  const rows = body.flatMap(({ line, cells }) => readRow(line, cells, columns, problems))
  return { rows, read: body.length, problems, remarks }
}

function refused<T extends { problems: Problem[] }>(ending: T, line: number, sentence: string): T {
  ending.problems.push({ line, sentence })
  return ending
}

const isGarbled = (cells: string[]) => cells.some(cell => cell.includes('\uFFFD'))

function readRow(
  line: number,
  cells: string[],
  columns: (Column | undefined)[],
  problems: Problem[],
): TableRow[] {
  const wrong = (sentence: string, column?: Column) => {
    problems.push({ line, sentence, ...(column && { column }) })
    return []
  }
  const filled = cells.findLastIndex(cell => cell.trim()) + 1
  if (filled > columns.length)
    return wrong(
      `Baris ini berisi ${filled} sel, padahal kolomnya ${columns.length}. Periksa tanda pemisahnya; isi yang memuat tanda pemisah diberi tanda kutip.`,
    )
  if (isGarbled(cells))
    return wrong('Ada huruf yang rusak di baris ini. Simpan lagi berkasnya sebagai CSV UTF-8.')
  const pairs = columns.flatMap((column, index) => (column ? [[column, cells[index] ?? ''] as const] : []))
  const run = pairs.find(([, cell]) => isFormula(cell))
  if (run)
    return wrong(
      `Sel ${columnNames[run[0]][0]} dimulai dengan “${run[1].charAt(0)}” dan akan dijalankan lembar sebar sebagai rumus. Tulis isinya saja.`,
      run[0],
    )
  return [{ line, cells: Object.fromEntries(pairs.map(([column, cell]) => [column, cell.trim()])) }]
}
