import type { Readable } from 'node:stream'
import { env } from '../env.ts'
import { shared } from '../shared.ts'
import { diskStorage } from './storage-disk.ts'
import { s3Storage } from './storage-s3.ts'

/** Bytes under keys such as `ab/ab12…-960.webp`. A key names its content: what is there already stays as it is. */
export type Storage = {
  /** Keeps bytes, as a whole or not at all. */
  put: (key: string, bytes: Buffer) => Promise<void>
  has: (key: string) => Promise<boolean>
  /** The bytes from the first to the last place, both counted; undefined when nothing is there. */
  read: (key: string, range?: ByteRange) => Promise<Readable | undefined>
  /** Forgets bytes; also when there were none. */
  remove: (key: string) => Promise<void>
  /** What is kept, in no order. */
  list: () => AsyncIterable<{ key: string; changedAt: Date }>
}
export type ByteRange = { start: number; end: number }

/** Where this deployment keeps the bytes of media: its data folder, or a bucket where S3_BUCKET is set. */
export const storage = (): Storage =>
  shared('media.storage', () => {
    const { s3 } = env()
    return s3 ? s3Storage(s3) : diskStorage(env().dataFolder)
  })
