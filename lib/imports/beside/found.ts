import type { Readable } from 'node:stream'
import { type HostileReason, hostileSentences } from './names.ts'

/** A file of the old site; `name` is its path below the folder or in the ZIP. */
export type BesideFile = {
  name: string
  /** Bytes. */
  size: number
  /** Its bytes from the beginning; the stream fails where they are more than `size` says. */
  open: () => Readable
}

/** A file that is never opened, with its reason by name and as a sentence. */
export type HostileFile = { name: string; reason: HostileReason; sentence: string }

/** What lies beside an export. */
export type Found = { files: BesideFile[]; hostile: HostileFile[]; close: () => Promise<void> }

export const hostile = (name: string, reason: HostileReason): HostileFile => ({
  // A name may be made to upset a terminal or a list.
  name: [...name.slice(0, 300)].map(char => (/[\p{Cc}\p{Cf}]/u.test(char) ? '·' : char)).join(''),
  reason,
  sentence: hostileSentences[reason],
})

/** Bytes of one file. */
export const largestFile = 512 * 2 ** 20
export const mostFiles = 300_000
