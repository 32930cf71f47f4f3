import { constants } from 'node:fs'
import { lstat, open, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { ImportRefusal } from '../schema.ts'
import { type BesideFile, type Found, type HostileFile, hostile, largestFile, mostFiles } from './found.ts'
import { type HostileReason, hostileName } from './names.ts'

const deepest = 40

/** All files below a folder; links are named and not followed, so that nothing outside of it is read. */
export async function filesOfFolder(folder: string): Promise<Found> {
  const root = await realpath(folder)
  const files: BesideFile[] = []
  const refused: HostileFile[] = []
  const waiting = ['']
  while (waiting.length > 0) {
    const below = waiting.pop()!
    for (const entry of await readdir(path.join(root, below), { withFileTypes: true })) {
      const name = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory() && name.split('/').length < deepest) {
        waiting.push(name)
        continue
      }
      const { size } = await lstat(path.join(root, name))
      const fault = faultOf(entry, name, size)
      if (fault) refused.push(hostile(name, fault))
      else files.push({ name, size, open: () => Readable.from(bytesOf(root, name)) })
      if (files.length + refused.length > mostFiles) throw tooMany()
    }
  }
  return { files, hostile: refused, close: async () => {} }
}

type Entry = { isFile: () => boolean; isSymbolicLink: () => boolean }

function faultOf(entry: Entry, name: string, size: number): HostileReason | undefined {
  if (entry.isSymbolicLink()) return 'link'
  if (!entry.isFile()) return 'special'
  return hostileName(name) ?? (size > largestFile ? 'tooLarge' : undefined)
}

async function* bytesOf(root: string, name: string) {
  const file = path.join(root, name)
  // A folder on the way may have become a link since it was looked at.
  if ((await realpath(path.dirname(file))) !== path.dirname(file)) throw new Error(`${name} moved`)
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW)
  yield* handle.createReadStream()
}

export const tooMany = () =>
  new ImportRefusal(
    'tooMany',
    `Lebih dari ${mostFiles.toLocaleString('id-ID')} berkas. Bagi menjadi beberapa folder atau ZIP.`,
  )
