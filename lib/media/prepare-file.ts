import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { Overtaxed, runApart } from '../apart/run.ts'
import { Refusal } from '../refusal.ts'
import { refuseVirus, virusRefusal } from './hostile.ts'
import { faultSentences, inspectLimits } from './inspect.ts'
import { plainName } from './name.ts'
import { largestUpload } from './receive.ts'

/** A file that may be offered for download, found by its content. */
export type PreparedFile = { hash: string; name: string; mime: string; size: number }

const office = 'application/vnd.openxmlformats-officedocument.'
const open = 'application/vnd.oasis.opendocument.'

// What file-type finds in the bytes, and how such a file's name must end.
const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  [`${office}spreadsheetml.sheet`]: 'xlsx',
  [`${office}wordprocessingml.document`]: 'docx',
  [`${office}presentationml.presentation`]: 'pptx',
  [`${open}text`]: 'odt',
  [`${open}spreadsheet`]: 'ods',
}
const csv = 'text/csv'

/**
 * Checks a file by its content, not by its name or what the browser says of it: PDF, an office file without macros,
 * or CSV. Throws a Refusal whose sentence says what to do instead.
 */
export async function prepareFile(bytes: Buffer, given: string): Promise<PreparedFile> {
  if (bytes.length > largestUpload) throw tooHeavyFile()
  await refuseVirus(bytes)
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? ''
  if (/macroenabled/i.test(found)) throw withMacros()
  const mime = Object.hasOwn(endings, found) ? found : isCsv(bytes, given) ? csv : undefined
  if (!mime) throw new Refusal(sentenceFor(given), { status: 415 })
  if (mime === 'application/pdf') checkPdf(bytes)
  if (mime !== csv) await refuseFaults(bytes, mime)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { hash, name: named(given, endings[mime] ?? 'csv'), mime, size: bytes.length }
}

/** The sentence for a file over the limit, also before all of it was read. */
export const tooHeavyFile = () =>
  new Refusal('Berkas ini lebih dari 25 MB. Simpan ulang dengan ukuran lebih kecil, lalu pilih lagi.', {
    status: 413,
  })

// A PDF begins with its mark and ends with another (ISO 32000-1 §7.5); what is cut off has no end, and something
// else that carries one inside does not begin with it.
function checkPdf(bytes: Buffer) {
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-')))
    throw new Refusal(sentenceFor('a.pdf'), { status: 415 })
  if (bytes.subarray(-65_536).lastIndexOf('%%EOF') < 0) throw cutOff()
}

// In a process of its own: what is unpacked here was packed by a stranger.
async function refuseFaults(bytes: Buffer, mime: string) {
  const fault = await runApart('inspect', { bytes, mime }, inspectLimits).catch(error => {
    if (error instanceof Overtaxed) return 'bomb' as const
    throw error
  })
  if (fault === 'virus') throw virusRefusal()
  if (fault === 'macros') throw withMacros()
  if (fault) throw new Refusal(faultSentences[fault])
}

const cutOff = () => new Refusal(faultSentences.broken)

const withMacros = () => new Refusal(faultSentences.macros, { status: 415 })

// Nothing in a text tells that it is a table: the name must say so, and no byte may speak against it.
function isCsv(bytes: Buffer, name: string) {
  if (!/\.csv$/i.test(name) || bytes.length === 0 || bytes.includes(0)) return false
  const start = bytes.subarray(0, 1024).toString('latin1').trimStart().toLowerCase()
  return !/^(<|%!|%pdf|#!|mz|pk|\x7felf)/.test(start)
}

function sentenceFor(name: string) {
  if (/\.(doc|xls|ppt)$/i.test(name))
    return 'Berkas ini dari Office versi lama. Simpan ulang sebagai PDF, DOCX, atau XLSX, lalu pilih lagi.'
  if (/\.(docm|xlsm|pptm)$/i.test(name)) return withMacros().message
  if (/\.(pdf|docx|xlsx|pptx|odt|ods|csv)$/i.test(name))
    return 'Isi berkas ini tidak cocok dengan namanya, atau berkasnya rusak. Simpan ulang, lalu pilih lagi.'
  return 'Berkas ini belum bisa dipakai. Pilih berkas PDF, DOCX, XLSX, PPTX, ODT, ODS, atau CSV.'
}

const named = (given: string, ending: string) => {
  const name = plainName(given, 'berkas').replace(/\.[a-z0-9]{1,5}$/i, '')
  return `${name.slice(0, 100).trim() || 'berkas'}.${ending}`
}
