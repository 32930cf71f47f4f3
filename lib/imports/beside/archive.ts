import { Readable } from 'node:stream'
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { ImportRefusal } from '../schema.ts'
import { tooMany } from './folder.ts'
import { type BesideFile, type Found, type HostileFile, hostile, largestFile, mostFiles } from './found.ts'
import { type HostileReason, hostileName } from './names.ts'

// Photos and PDFs are packed already; what grows more than this is made to.
const mostGrowth = 200
const growsFrom = 32 * 2 ** 20
const localHeader = 30

/**
 * All files of a ZIP, by its central directory; nothing is unpacked before it is asked for, and nothing to disk. A file
 * that must not be opened is named while the rest goes on. Throws ImportRefusal for what is no whole ZIP.
 */
export async function filesOfArchive(file: string): Promise<Found> {
  // Names and sizes are looked at here: there, one bad name refuses all the others.
  const zip = await openPromise(file, {
    decodeStrings: false,
    validateEntrySizes: false,
    autoClose: false,
  }).catch(noZip)
  try {
    const entries = await entriesOf(zip)
    return { ...sorted(zip, entries), close: async () => zip.close() }
  } catch (error) {
    zip.close()
    throw error instanceof ImportRefusal ? error : noZip(error)
  }
}

type Named = { name: string; entry: Entry }

async function entriesOf(zip: ZipFile): Promise<Named[]> {
  const entries: Named[] = []
  if (zip.entryCount > mostFiles) throw tooMany()
  for await (const entry of zip.eachEntry()) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    if (!name.endsWith('/')) entries.push({ name, entry })
    if (entries.length > mostFiles) throw tooMany()
  }
  return entries
}

function sorted(zip: ZipFile, entries: Named[]) {
  const overlapping = overlaps(entries)
  const seen = new Set<string>()
  const files: BesideFile[] = []
  const refused: HostileFile[] = []
  for (const { name, entry } of entries) {
    const fault =
      faultOf(name, entry) ?? (overlapping.has(entry) ? 'overlap' : seen.has(name) ? 'twice' : undefined)
    seen.add(name)
    if (fault) refused.push(hostile(name, fault))
    else files.push({ name, size: entry.uncompressedSize, open: () => Readable.from(bytesOf(zip, entry)) })
  }
  return { files, hostile: refused }
}

function faultOf(name: string, entry: Entry): HostileReason | undefined {
  const mode = (entry.externalFileAttributes >>> 16) & 0xf000
  if (mode === 0xa000) return 'link'
  if (mode !== 0 && mode !== 0x8000) return 'special'
  const { uncompressedSize: size, compressedSize: packed } = entry
  if (entry.isEncrypted()) return 'locked'
  if (size > growsFrom && size > packed * mostGrowth) return 'bomb'
  return hostileName(name) ?? (size > largestFile ? 'tooLarge' : undefined)
}

/** Entries whose bytes begin within those of the one before: one small heap of bytes read as many large files. */
function overlaps(entries: Named[]): Set<Entry> {
  const found = new Set<Entry>()
  let end = 0
  const byPlace = entries.map(({ entry }) => entry).sort((a, b) => placeOf(a) - placeOf(b))
  for (const entry of byPlace) {
    if (placeOf(entry) < end) found.add(entry)
    end = Math.max(end, placeOf(entry) + localHeader + entry.compressedSize)
  }
  return found
}

const placeOf = (entry: Entry) => entry.relativeOffsetOfLocalHeader

async function* bytesOf(zip: ZipFile, entry: Entry) {
  let size = 0
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > entry.uncompressedSize)
      throw new ImportRefusal('bomb', 'Isi berkas lebih besar daripada yang tertulis.')
    yield chunk
  }
  if (size < entry.uncompressedSize) throw new ImportRefusal('cutOff', 'Isi berkas terpotong.')
}

function noZip(error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (/^E[A-Z]+$/.test(code)) throw error
  throw new ImportRefusal('notZip', 'Berkas ini bukan ZIP yang utuh. Kirim sekali lagi, atau beri foldernya.')
}
