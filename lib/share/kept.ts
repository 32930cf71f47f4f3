import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env.ts'

// About 300 MB. They can be drawn again, so they are no media and in no backup.
const mostKept = 6000

const folder = () => path.join(env().dataFolder, 'bagikan')
const fileOf = (key: string) => path.join(folder(), `${key}.jpg`)

/** A picture that was drawn before; undefined when it was not, or made room since. */
export async function readKept(key: string): Promise<Buffer | undefined> {
  const bytes = await readFile(fileOf(key)).catch(() => undefined)
  const now = new Date()
  if (bytes) await utimes(fileOf(key), now, now).catch(() => undefined)
  return bytes
}

/** Keeps a picture under what it shows. Now and then those that nobody asked for longest make room. */
export async function keepDrawn(key: string, bytes: Buffer) {
  await mkdir(folder(), { recursive: true })
  const draft = `${fileOf(key)}.${randomUUID()}`
  await writeFile(draft, bytes)
  await rename(draft, fileOf(key))
  if (Math.random() < 0.02) await makeRoom(mostKept)
}

/** Removes the pictures unused for longest beyond `most`. */
export async function makeRoom(most: number) {
  const names = await readdir(folder())
  if (names.length <= most) return
  const used = await Promise.all(
    names.map(async name => {
      const file = path.join(folder(), name)
      const at = await stat(file).then(
        found => found.mtimeMs,
        () => 0,
      )
      return { file, at }
    }),
  )
  used.sort((a, b) => a.at - b.at)
  for (const { file } of used.slice(0, used.length - most)) await rm(file, { force: true })
}
