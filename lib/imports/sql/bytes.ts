import { createGunzip, gunzipSync } from 'node:zlib'
import { ImportRefusal, type Source } from '../schema.ts'

// A dump of one portal is some hundred MB; a packed one that grows beyond this is none.
const mostUnpacked = 20 * 2 ** 30
const headSize = 64 * 1024
const looksSql =
  /\b(create\s+table|insert\s+(ignore\s+)?into|replace\s+into|drop\s+table|lock\s+tables|set\s+(sql_mode|names)|start\s+transaction)\b|(mysql|mariadb|sql) dump/i

/** Whether the beginning of a file is SQL. */
export const isSql = (head: string) => !head.includes('\0') && looksSql.test(head)

/**
 * The bytes of a dump, unpacked where it is gzip. Throws ImportRefusal for what is no SQL, is another database's, or in
 * an encoding no dump is read in.
 */
export async function* sqlBytes(source: Source): AsyncGenerator<Buffer> {
  const head = await headOf(source)
  const isPacked = head[0] === 0x1f && head[1] === 0x8b
  const fault = faultOf(isPacked ? unpackedHead(head) : head)
  if (fault) throw new ImportRefusal(...fault, 1)
  const file = source.open!()
  const bytes: AsyncIterable<Buffer> = isPacked ? unpacked(file) : file
  try {
    for await (const chunk of bytes) {
      source.signal?.throwIfAborted()
      yield chunk
    }
  } finally {
    file.destroy()
  }
}

async function headOf(source: Source): Promise<Buffer> {
  if (!source.open)
    throw new ImportRefusal('noFile', 'Yang diminta adalah berkas dump SQL, bukan alamat situs.')
  const file = source.open()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of file as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= headSize) break
  }
  return Buffer.concat(chunks).subarray(0, headSize)
}

function unpackedHead(head: Buffer): Buffer {
  try {
    // Only the beginning of the file is here.
    return gunzipSync(head, { finishFlush: 2, maxOutputLength: 64 * 2 ** 20 }).subarray(0, headSize)
  } catch {
    throw broken()
  }
}

function faultOf(head: Buffer): [name: string, sentence: string] | undefined {
  const text = head.toString('latin1')
  if (/^(\xff\xfe|\xfe\xff)/.test(text))
    return ['charset', 'Berkas ini berpengodean UTF-16. Simpan ulang sebagai UTF-8.']
  if (text.startsWith('PK\x03\x04'))
    return ['notSql', 'Berkas ini arsip ZIP. Keluarkan dahulu berkas .sql di dalamnya.']
  if (/PostgreSQL database dump/.test(text))
    return ['otherDatabase', 'Ini dump PostgreSQL; yang dapat dibaca adalah dump MySQL atau MariaDB.']
  if (text.startsWith('SQLite format 3') || /^PRAGMA foreign_keys/m.test(text))
    return ['otherDatabase', 'Ini basis data SQLite; yang dapat dibaca adalah dump MySQL atau MariaDB.']
  if (!isSql(text)) return ['notSql', 'Berkas ini bukan dump SQL.']
}

async function* unpacked(file: NodeJS.ReadableStream): AsyncGenerator<Buffer> {
  const unpacker = createGunzip()
  file.once('error', error => unpacker.destroy(error))
  let size = 0
  try {
    for await (const chunk of file.pipe(unpacker) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > mostUnpacked) throw tooLarge()
      yield chunk
    }
  } catch (error) {
    throw /^Z_/.test(String((error as NodeJS.ErrnoException).code)) ? broken() : error
  }
}

const broken = () => new ImportRefusal('cutOff', 'Berkas gzip ini rusak atau terpotong. Salin sekali lagi.')
const tooLarge = () =>
  new ImportRefusal('tooLarge', 'Dump ini melebihi 20 GB setelah dibuka, jadi tidak dibaca.')
