import Papa from 'papaparse'
import { formatNumber } from '../numbers.ts'
import { Refusal } from '../refusal.ts'
import { type DataTable, mostColumns, mostRows } from './kinds/dataset.ts'
import { spreadsheetRows } from './spreadsheet.ts'
import { formatOf, plainNumber } from './table-numbers.ts'

/** The largest file a table is read from, bytes. */
export const largestTable = 5 * 1024 * 1024
const longestCell = 1000

/**
 * Reads the table of an XLSX or CSV file: the first filled row names the columns, numbers become plain ones.
 * Throws a Refusal that says what to change in the file.
 */
export async function readTable(bytes: Buffer): Promise<DataTable> {
  if (bytes.length > largestTable)
    throw new Refusal('Tabel ini lebih dari 5 MB. Simpan hanya lembar yang diperlukan, lalu pilih lagi.', {
      status: 413,
    })
  const isZip = bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))
  return tableOf(isZip ? await spreadsheetRows(bytes) : csvRows(bytes))
}

function csvRows(bytes: Buffer): string[][] {
  if (bytes.includes(0))
    throw new Refusal('Berkas ini bukan tabel. Pilih berkas XLSX atau CSV.', { status: 415 })
  const text = decoded(bytes).replace(/^\ufeff/, '')
  return Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: mostRows + 50 }).data
}

// Older spreadsheets save CSV in the letters of Windows.
function decoded(bytes: Buffer) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function tableOf(given: string[][]): DataTable {
  const filled = given.map(row => row.map(clean)).filter(row => row.some(Boolean))
  const width = Math.max(0, ...filled.map(row => row.findLastIndex(Boolean) + 1))
  // A title over the table fills one cell; the row of names fills more.
  const head = width > 1 ? filled.findIndex(row => row.filter(Boolean).length > 1) : 0
  const [names, ...rows] = filled.slice(Math.max(0, head)).map(row => padded(row, width))
  if (!names || rows.length === 0)
    throw new Refusal('Tabel ini kosong. Baris pertama berisi nama kolom, lalu datanya di bawahnya.')
  refuseTooLarge(rows, width)
  const columns = names.map((name, index) => ({
    name: name.slice(0, 120) || `Kolom ${index + 1}`,
    format: formatOf(
      name,
      rows.map(row => row[index]!),
    ),
  }))
  return { columns, rows: rows.map(row => row.map((text, index) => cell(text, columns[index]!.format))) }
}

const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
const padded = (row: string[], width: number) => Array.from({ length: width }, (_, index) => row[index] ?? '')
const cell = (text: string, format: string) => (format === 'teks' ? text : (plainNumber(text) ?? text))

function refuseTooLarge(rows: string[][], width: number) {
  if (rows.length > mostRows)
    throw new Refusal(
      `Tabel ini lebih dari ${formatNumber(mostRows)} baris. Bagi menjadi beberapa data, misalnya tiap kecamatan.`,
    )
  if (width > mostColumns)
    throw new Refusal(`Tabel ini ${width} kolom, paling banyak ${mostColumns}. Hapus kolom yang tidak perlu.`)
  if (rows.some(row => row.some(text => text.length > longestCell)))
    throw new Refusal('Satu sel memuat lebih dari 1.000 huruf. Pindahkan penjelasannya ke isi halaman.')
}
