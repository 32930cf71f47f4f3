import { readSheet } from 'read-excel-file/universal'
import { packedIn } from '../media/zip.ts'
import { Refusal } from '../refusal.ts'

// Unpacked, a table of 2,000 × 40 with its styles is far below this.
const mostUnpacked = 40 * 1024 * 1024
// The reader fills every gap up to the last row and column, so one far cell would take all memory.
const farthestRow = 20_000
const farthestColumn = 200

/** The first sheet of an XLSX file as texts, row by row. Throws a Refusal when it cannot be read. */
export async function spreadsheetRows(bytes: Buffer): Promise<string[][]> {
  if (!isHarmless(bytes)) throw unreadable()
  const copy = new Uint8Array(bytes).buffer
  const rows = await readSheet(copy).catch(() => {
    throw unreadable()
  })
  return rows.map(row => row.map(textOf))
}

const unreadable = () =>
  new Refusal(
    'Lembar ini tidak bisa dibaca: rusak, terkunci, atau terlalu luas. Salin tabelnya ke berkas baru, lalu pilih lagi.',
  )

function isHarmless(bytes: Buffer) {
  try {
    const files = packedIn(bytes, mostUnpacked)
    return (
      !!files?.length && files.every(file => !file.name.endsWith('.xml') || isNear(file.unpack().toString()))
    )
  } catch {
    return false
  }
}

function isNear(xml: string) {
  if (!/<(?:\w+:)?sheetData\b/.test(xml)) return true
  const rows = xml.split(/<(?:\w+:)?row\b/)
  return (
    rows.length <= farthestRow &&
    rows.every(row => (row.match(/<(?:\w+:)?c\b/g)?.length ?? 0) <= farthestColumn) &&
    [...xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)].every(([, place]) => isNearPlace(place!))
  )
}

// "12" of a row, "AB12" of a cell.
function isNearPlace(place: string) {
  const [, letters = '', row] = /^([A-Z]{0,2})(\d{1,6})$/.exec(place) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return row !== undefined && Number(row) <= farthestRow && column <= farthestColumn
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number') return String(Number(value.toFixed(6)))
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak'
  return String(value)
}
