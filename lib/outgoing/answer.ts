import type { IncomingMessage } from 'node:http'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { OutgoingRefusal } from './refusal.ts'

const unpackers = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * The body of an answer, unpacked; at most `largest` bytes both as it comes and unpacked, so that a small answer
 * cannot fill the memory. Throws OutgoingRefusal.
 */
export async function bodyOf(answer: IncomingMessage, largest: number): Promise<Buffer> {
  if (Number(answer.headers['content-length'] ?? 0) > largest) throw new OutgoingRefusal('tooLarge')
  const packing = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (packing === 'identity') return collected(answer, largest)
  const unpack = Object.hasOwn(unpackers, packing) && unpackers[packing as keyof typeof unpackers]
  if (!unpack) throw new OutgoingRefusal('encoding')
  return unpacked(answer, unpack(), largest)
}

async function unpacked(answer: IncomingMessage, unpacker: ReturnType<typeof createGunzip>, largest: number) {
  let came = 0
  answer.on('data', chunk => {
    came += chunk.length
    if (came > largest) unpacker.destroy(new OutgoingRefusal('tooLarge'))
  })
  answer.on('error', error => unpacker.destroy(error))
  answer.pipe(unpacker)
  return collected(unpacker, largest).catch(error => {
    const isBroken = error instanceof Error && /^(Z_|ERR_BROTLI|ERR__ERROR_|ERR_PADDING)/.test(codeOf(error))
    throw isBroken ? new OutgoingRefusal('encoding', error) : error
  })
}

const codeOf = (error: Error) => String((error as NodeJS.ErrnoException).code ?? '')

async function collected(stream: AsyncIterable<Buffer>, largest: number) {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > largest) throw new OutgoingRefusal('tooLarge')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
