import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, opendir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Storage } from './storage.ts'

/** Media in a folder of this machine: `<dataFolder>/media/<key>`. */
export function diskStorage(dataFolder: string): Storage {
  const folder = path.join(dataFolder, 'media')
  const fileOf = (key: string) => path.join(folder, key)
  return {
    put: (key, bytes) => put(fileOf(key), bytes),
    has: async key => existsSync(fileOf(key)),
    async read(key, range) {
      const file = await open(fileOf(key)).catch(unlessMissing)
      return file?.createReadStream(range)
    },
    remove: key => rm(fileOf(key), { force: true }),
    async *list() {
      const entries = await opendir(folder, { recursive: true }).catch(unlessMissing)
      for await (const entry of entries ?? []) {
        const file = path.join(entry.parentPath, entry.name)
        const found = entry.isFile() ? await stat(file).catch(unlessMissing) : undefined
        if (found) yield { key: path.relative(folder, file).replaceAll('\\', '/'), changedAt: found.mtime }
      }
    },
  }
}

// Written beside its place and moved there: a reader finds all of it or nothing.
async function put(file: string, bytes: Buffer) {
  if (existsSync(file)) return
  await mkdir(path.dirname(file), { recursive: true })
  const draft = `${file}.${randomUUID()}`
  try {
    await writeFile(draft, bytes, { flush: true, flag: 'wx' })
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
