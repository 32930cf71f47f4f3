import { csvLines, isFormula } from '../../csv.ts'

/** The columns of a table of moves, each with the names people give it. */
export const columnNames = {
  office: ['kantor', 'nama_pendek', 'slug', 'kode'],
  responsible: ['penanggung_jawab', 'surel_penanggung_jawab', 'surel', 'email'],
  coach: ['pendamping', 'surel_pendamping', 'pembina'],
  startsOn: ['mulai', 'rencana_mulai', 'tanggal_mulai'],
  endsOn: ['selesai', 'rencana_selesai', 'tanggal_selesai'],
  start: ['keadaan_awal', 'awal'],
} as const
export type Column = keyof typeof columnNames

/** Something to put right, and the line it stands on, counted from 1 with the line of headings. */
export type Problem = { line: number; sentence: string }
export type TableRow = { line: number; cells: Partial<Record<Column, string>> }
export type ReadTable = { rows: TableRow[]; read: number; problems: Problem[]; remarks: Problem[] }

export const mostMoves = 2000

/** An example to begin with. */
export const exampleTable = [
  'kantor;penanggung_jawab;pendamping;mulai;selesai;keadaan_awal',
  'kab-kediri;editor@kab-kediri.kpu.test;pembina@jatim.kpu.test;2026-12-01;2027-01-15;hosting lembaga',
].join('\r\n')

const columnOf = (heading: string) => {
  const name = heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return (Object.keys(columnNames) as Column[]).find(column =>
    (columnNames[column] as readonly string[]).includes(name),
  )
}

/** Reads a table of moves without judging what its rows say. Every line that cannot be read is named. */
export function readMoveTable(text: string): ReadTable {
  const { lines, broken } = csvLines(text)
  const [head, ...body] = lines
  const table: ReadTable = { rows: [], read: body.length, problems: [], remarks: [] }
  const wrong = (line: number, sentence: string) => {
    table.problems.push({ line, sentence })
    return table
  }
  if (!head) return wrong(1, 'Tabel ini kosong. Baris pertama berisi nama kolom.')
  for (const line of broken)
    wrong(line, 'Tanda kutip di baris ini tidak ditutup. Periksa tanda " di dalamnya.')
  const columns = head.cells.map(columnOf)
  if (head.cells.some(isGarbled))
    return wrong(head.line, 'Huruf di berkas ini tidak terbaca. Simpan lagi sebagai CSV UTF-8.')
  if (!columns.includes('office'))
    return wrong(head.line, 'Kolom ini tidak ada: kantor. Nama kolom ditulis di baris pertama.')
  const twice = columns.find((column, index) => column && columns.indexOf(column) !== index)
  if (twice) return wrong(head.line, `Kolom ${columnNames[twice][0]} ada dua kali. Hapus salah satunya.`)
  if (columns.filter(Boolean).length < 2)
    return wrong(head.line, 'Tabel ini hanya menyebut kantor. Tambahkan kolom yang akan diisi.')
  for (const [index, heading] of head.cells.entries())
    if (heading.trim() && !columns[index])
      table.remarks.push({
        line: head.line,
        sentence: `Kolom “${heading.trim()}” tidak dikenal dan dilewati.`,
      })
  if (body.length === 0) return wrong(head.line, 'Tabel ini hanya berisi nama kolom.')
  if (body.length > mostMoves)
    return wrong(body[mostMoves]!.line, `Paling banyak ${mostMoves} kantor sekali jalan.`)
  for (const { line, cells } of body) {
    const sentence = faultOf(cells, columns)
    if (sentence) wrong(line, sentence)
    else table.rows.push({ line, cells: cellsOf(cells, columns) })
  }
  return table
}

const isGarbled = (cell: string) => cell.includes('\uFFFD')

function faultOf(cells: string[], columns: (Column | undefined)[]) {
  const filled = cells.findLastIndex(cell => cell.trim()) + 1
  if (filled > columns.length)
    return `Baris ini berisi ${filled} sel, padahal kolomnya ${columns.length}. Periksa tanda pemisahnya.`
  if (cells.some(isGarbled))
    return 'Ada huruf yang rusak di baris ini. Simpan lagi berkasnya sebagai CSV UTF-8.'
  const run = columns.findIndex((column, index) => column && isFormula(cells[index] ?? ''))
  if (run >= 0)
    return `Sel ${columnNames[columns[run]!][0]} akan dijalankan lembar sebar sebagai rumus. Tulis isinya saja.`
}

const cellsOf = (cells: string[], columns: (Column | undefined)[]): TableRow['cells'] =>
  Object.fromEntries(
    columns.flatMap((column, index) => (column ? [[column, (cells[index] ?? '').trim()]] : [])),
  )
