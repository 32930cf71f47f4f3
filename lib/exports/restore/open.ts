import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import { ImportRefusal } from '../../imports/schema.ts'

const mostFiles = 500_000
const mostWhole = 64 * 2 ** 20
/** So much larger than the ZIP nothing of ours is when unpacked. */
const mostTimes = 100
const always = 256 * 2 ** 20
const known =
  /^(arsip\.json|MANIFEST\.sha256|BACA-SAYA\.html|README\.html|(skema|isi|media|situs|pelengkap)\/.+)$/
const link = 0o120000

/** An archive that is open: its files by name, each read only when asked for. */
export type Opened = {
  names: string[]
  sizeOf: (name: string) => number
  /** A whole file of at most `most` bytes, 64 MB unless said. Throws ImportRefusal where it is not there or larger. */
  read: (name: string, most?: number) => Promise<Buffer>
  stream: (name: string) => Promise<Readable>
  close: () => void
}

/**
 * Opens an archive as a stranger's: nothing is unpacked to disk, and what leads outside, is a link, is there twice or
 * unpacks to far more than it is gets the whole refused by name, from its directory alone.
 */
export async function openArchive(file: string): Promise<Opened> {
  const { size } = await stat(file).catch(() => {
    throw new ImportRefusal('missing', `Berkas ${file} tidak ada.`)
  })
  const zip = await open(file)
  try {
    const entries = await list(zip)
    refuseBomb(entries, size)
    return opened(zip, entries)
  } catch (error) {
    zip.close()
    throw error
  }
}

const open = (file: string) =>
  new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.open(
      file,
      { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true },
      (error, zip) => (error ? reject(notZip(error)) : resolve(zip)),
    ),
  )

const notZip = (error: Error) =>
  new ImportRefusal('not-an-archive', `Berkas ini bukan arsip ZIP yang utuh: ${error.message}`)

function list(zip: yauzl.ZipFile) {
  const entries = new Map<string, yauzl.Entry>()
  return new Promise<typeof entries>((resolve, reject) => {
    zip.on('error', error => reject(unreadableName(error)))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: yauzl.Entry) => {
      const refusal = refuseEntry(entry, entries)
      if (refusal) return reject(refusal)
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

// What the library says of names that lead outside.
const unreadableName = (error: Error) =>
  /absolute path|relative path|invalid characters/.test(error.message)
    ? new ImportRefusal('path', `Arsip ini memuat nama berkas yang keluar dari foldernya: ${error.message}`)
    : notZip(error)

function refuseEntry(entry: yauzl.Entry, entries: Map<string, yauzl.Entry>) {
  const { fileName: name } = entry
  if (entries.size >= mostFiles)
    return new ImportRefusal('bomb', `Arsip ini berisi lebih dari ${mostFiles} berkas.`)
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === link)
    return new ImportRefusal('path', `${name} di arsip ini adalah tautan, bukan berkas.`)
  if (entry.isEncrypted()) return new ImportRefusal('not-an-archive', `${name} di arsip ini terkunci.`)
  if (entries.has(name)) return new ImportRefusal('path', `${name} ada dua kali di arsip ini.`)
  if (!name.endsWith('/') && !known.test(name))
    return new ImportRefusal('path', `${name} bukan bagian dari arsip kantor.`)
}

function refuseBomb(entries: Map<string, yauzl.Entry>, size: number) {
  let sum = 0
  for (const entry of entries.values()) sum += entry.uncompressedSize
  if (sum > always && sum > size * mostTimes)
    throw new ImportRefusal(
      'bomb',
      `Isi arsip ini ${Math.round(sum / size)} kali lebih besar daripada berkasnya. Arsip yang wajar tidak begitu.`,
    )
}

function opened(zip: yauzl.ZipFile, entries: Map<string, yauzl.Entry>): Opened {
  const find = (name: string) => {
    const entry = entries.get(name)
    if (!entry) throw new ImportRefusal('incomplete', `${name} tidak ada di arsip ini.`)
    return entry
  }
  const stream = (name: string) =>
    new Promise<Readable>((resolve, reject) =>
      zip.openReadStream(find(name), (error, bytes) => (error ? reject(notZip(error)) : resolve(bytes))),
    )
  return {
    names: [...entries.keys()],
    sizeOf: name => find(name).uncompressedSize,
    stream,
    close: () => zip.close(),
    async read(name, most = mostWhole) {
      if (find(name).uncompressedSize > most)
        throw new ImportRefusal('bomb', `${name} lebih besar daripada yang wajar.`)
      const parts: Buffer[] = []
      for await (const part of await stream(name)) parts.push(part as Buffer)
      return Buffer.concat(parts)
    },
  }
}
