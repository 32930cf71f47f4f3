import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { Refusal } from '../refusal.ts'
import { plainName } from './name.ts'
import { largestUpload } from './receive.ts'

/** A file that may be offered for download, found by its content. */
export type PreparedFile = { hash: string; name: string; mime: string; size: number }

// What file-type finds in the bytes, and how such a file's name must end.
const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}
const csv = 'text/csv'

/**
 * Checks a file by its content, not by its name or what the browser says of it: PDF, XLSX, DOCX or CSV.
 * Throws a Refusal whose sentence says what to do instead.
 */
export async function prepareFile(bytes: Buffer, given: string): Promise<PreparedFile> {
  if (bytes.length > largestUpload) throw tooHeavyFile()
  const mime = (await typeOf(bytes)) ?? (isCsv(bytes, given) ? csv : undefined)
  if (!mime) throw new Refusal(sentenceFor(given), { status: 415 })
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { hash, name: named(given, endings[mime] ?? 'csv'), mime, size: bytes.length }
}

/** The sentence for a file over the limit, also before all of it was read. */
export const tooHeavyFile = () =>
  new Refusal('Berkas ini lebih dari 25 MB. Simpan ulang dengan ukuran lebih kecil, lalu pilih lagi.', {
    status: 413,
  })

async function typeOf(bytes: Buffer) {
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? ''
  if (found === 'application/pdf' && !bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return
  return Object.hasOwn(endings, found) ? found : undefined
}

// Nothing in a text tells that it is a table: the name must say so, and no byte may speak against it.
function isCsv(bytes: Buffer, name: string) {
  if (!/\.csv$/i.test(name) || bytes.includes(0)) return false
  const start = bytes.subarray(0, 1024).toString('latin1').trimStart().toLowerCase()
  return !/^(<|%!|#!|mz)/.test(start)
}

function sentenceFor(name: string) {
  if (/\.(doc|xls|ppt)$/i.test(name))
    return 'Berkas ini dari Office versi lama. Simpan ulang sebagai PDF, DOCX, atau XLSX, lalu pilih lagi.'
  if (/\.(docm|xlsm)$/i.test(name))
    return 'Berkas ini memuat makro. Simpan ulang tanpa makro atau sebagai PDF, lalu pilih lagi.'
  if (/\.(pdf|docx|xlsx|csv)$/i.test(name))
    return 'Isi berkas ini tidak cocok dengan namanya, atau berkasnya rusak. Simpan ulang, lalu pilih lagi.'
  return 'Berkas ini belum bisa dipakai. Pilih berkas PDF, DOCX, XLSX, atau CSV.'
}

const named = (given: string, ending: string) => {
  const name = plainName(given, 'berkas').replace(/\.[a-z0-9]{1,5}$/i, '')
  return `${name.slice(0, 100).trim() || 'berkas'}.${ending}`
}
