import { crc32, deflateRawSync } from 'node:zlib'

type Part = string | Buffer | { packed: Buffer; says: number }

/** A ZIP archive (PKWARE APPNOTE 4.3) of these parts; one may be given packed, with the size it claims. */
export function zipOf(parts: Record<string, Part>): Buffer {
  const bodies: Buffer[] = []
  const heads: Buffer[] = []
  let at = 0
  for (const [name, part] of Object.entries(parts)) {
    const { packed, says, sum, method } = pack(part, name === 'mimetype')
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(method, 4)
    shared.writeUInt32LE(sum, 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(says, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed])
    const more = Buffer.alloc(14)
    more.writeUInt32LE(at, 10)
    heads.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, more, Buffer.from(name)]))
    bodies.push(local)
    at += local.length
  }
  const directory = Buffer.concat(heads)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(heads.length, 8)
  end.writeUInt16LE(heads.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, directory, end])
}

function pack(part: Part, plain: boolean) {
  if (typeof part === 'object' && 'packed' in part) return { ...part, sum: 0, method: 8 }
  const raw = Buffer.from(part as Buffer)
  const packed = plain ? raw : deflateRawSync(raw)
  return { packed, says: raw.length, sum: crc32(raw), method: plain ? 0 : 8 }
}
