import { stat } from 'node:fs/promises'
import { filesOfArchive } from './beside/archive.ts'
import { filesOfFolder } from './beside/folder.ts'
import type { BesideFile, HostileFile } from './beside/found.ts'
import { matcher } from './beside/match.ts'
import { ImportRefusal } from './schema.ts'

export type { BesideFile, HostileFile } from './beside/found.ts'

/** Media of the old site in a folder or ZIP beside its export. */
export type Beside = {
  /** The file that was shown at an old address, whole or from the root; undefined where there is none, or not one. */
  find: (address: string) => BesideFile | undefined
  /** Every file that may be opened. */
  names: () => string[]
  files: () => BesideFile[]
  /** Those that are never opened, web shells among them, with their reasons. */
  hostile: () => HostileFile[]
  close: () => Promise<void>
}

/**
 * Opens a folder or ZIP of media. Nothing is unpacked before it is asked for, and only into the stream that asks.
 * Throws ImportRefusal for what is neither, or holds too many files.
 */
export async function openBeside(path: string): Promise<Beside> {
  const what = await stat(path).catch(() => {
    throw new ImportRefusal('notThere', 'Folder atau ZIP media tidak ditemukan.')
  })
  const found = what.isDirectory() ? await filesOfFolder(path) : await filesOfArchive(path)
  return {
    find: matcher(found.files),
    names: () => found.files.map(({ name }) => name),
    files: () => found.files,
    hostile: () => found.hostile,
    close: found.close,
  }
}
