import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../../env.ts'

/** An answer of the old site as it is kept. */
export type Page = { url: string; status: number; type: string; location: string; body: Buffer }

const day = 86_400_000
const keptFolder = () => path.join(env().dataFolder, 'impor', 'jelajah')
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Answers of one site on disk, so that an import after its dry run, or after a pause, asks for nothing twice. What is
 * older than `days` is asked for again, and thrown away.
 */
export function keptPages(site: string, days: number) {
  const folder = path.join(keptFolder(), hash(site).slice(0, 24))
  const fileOf = (url: string) => path.join(folder, hash(url))
  /** Also what other sites left, whose moves are long over. */
  async function tidy() {
    const names = await readdir(keptFolder(), { recursive: true }).catch(() => [])
    for (const name of names) {
      const file = path.join(keptFolder(), name)
      const seen = await stat(file).catch(() => undefined)
      if (seen?.isFile() && seen.mtimeMs < Date.now() - days * day) await rm(file, { force: true })
    }
  }

  async function find(url: string): Promise<Page | undefined> {
    const bytes = await readFile(fileOf(url)).catch(() => undefined)
    const end = bytes?.indexOf('\n') ?? -1
    if (!bytes || end < 0) return
    return { ...JSON.parse(bytes.subarray(0, end).toString()), body: bytes.subarray(end + 1) }
  }

  async function keep(url: string, { body, ...said }: Page) {
    await mkdir(folder, { recursive: true })
    const file = fileOf(url)
    await writeFile(`${file}.${process.pid}`, Buffer.concat([Buffer.from(`${JSON.stringify(said)}\n`), body]))
    // Whoever looks meanwhile sees all of it or nothing.
    await rename(`${file}.${process.pid}`, file)
  }

  return { tidy, find, keep }
}
