import { Overtaxed, runApart } from '../apart/run.ts'
import { log } from '../log.ts'
import { inTurn } from '../media/queue.ts'
import { storage } from '../media/storage.ts'
import { originalOf } from '../media/store.ts'
import { readScan } from './scan.ts'
import type { Read } from './schema.ts'

export type Outcome = { reading: 'file' | 'machine' | 'unreadable'; text: string }

const limits = { seconds: 60, megabytes: 400 }
const unreadable: Outcome = { reading: 'unreadable', text: '' }

/** The text of a file in the store: its own, or what a machine reads from a scan. Throws where the store has no bytes. */
export async function readStored({ hash, mime }: { hash: string; mime: string }): Promise<Outcome> {
  const bytes = await bytesOf(hash)
  const read = await ownText(bytes, mime)
  if (!read) return unreadable
  if (!read.scan) return { reading: 'file', text: read.text }
  const text = await readScan(bytes, read.pages)
  return text ? { reading: 'machine', text } : { ...unreadable, text: read.text }
}

async function bytesOf(hash: string) {
  const stream = await storage().read(originalOf(hash))
  if (!stream) throw new Error('a file is missing in the store')
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

// A file that is broken, locked with a password or a bomb has no text for us; it is what it is.
async function ownText(bytes: Buffer, mime: string): Promise<Read | undefined> {
  try {
    // Not beside a picture: the two together would take more memory than the machine keeps free.
    return await inTurn(() => runApart('text', { bytes, mime }, limits))
  } catch (error) {
    if (error instanceof Overtaxed) log.warn({ err: error }, 'reading a file took too much')
    return
  }
}
