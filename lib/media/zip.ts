import { inflateRawSync } from 'node:zlib'

/** A file in an archive, unpacked only when asked for. */
export type Packed = { name: string; unpack: () => Buffer }

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22

/**
 * The files of a ZIP archive by its central directory (PKWARE APPNOTE 4.3); undefined when it is none that can
 * be read, or says it unpacks to more than `most` bytes. What lies about its size fails when unpacked.
 */
export function packedIn(bytes: Buffer, most: number): Packed[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || end + endLength > bytes.length || bytes.readUInt32LE(end) !== endMark) return
  const files: Packed[] = []
  let sum = 0
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return
    const size = bytes.readUInt32LE(at + 24)
    sum += size
    if (sum > most) return
    files.push(packedAt(bytes, at, size))
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}

function packedAt(bytes: Buffer, at: number, size: number): Packed {
  const method = bytes.readUInt16LE(at + 10)
  const packedSize = bytes.readUInt32LE(at + 20)
  const local = bytes.readUInt32LE(at + 42)
  const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28))
  const unpack = () => {
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(begin, begin + packedSize)
    const raw = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
    if (raw.length !== size) throw new RangeError('the archive lies about a size')
    return raw
  }
  return { name, unpack }
}
