import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env.ts'
import type { PreparedImage } from './prepare.ts'
import type { Variant } from './schema.ts'

/** Where the bytes of a rendition lie: under the hash of what was uploaded, so equal files are kept once. */
export const fileOf = (hash: string, { width, format }: Pick<Variant, 'width' | 'format'>) =>
  path.join(env().dataFolder, 'media', hash.slice(0, 2), `${hash}-${width}.${format}`)

/** Where a file to download lies, as it came. */
export const originalOf = (hash: string) =>
  path.join(env().dataFolder, 'media', hash.slice(0, 2), `${hash}.asli`)

/** Keeps a file as it came. */
export async function keepOriginal(hash: string, bytes: Buffer) {
  await mkdir(path.dirname(originalOf(hash)), { recursive: true })
  await keepFile(originalOf(hash), bytes)
}

/** Keeps the renditions of a picture. A file is there as a whole or not at all. */
export async function keep({ hash, files }: Pick<PreparedImage, 'hash' | 'files'>) {
  await mkdir(path.dirname(fileOf(hash, files[0]!.variant)), { recursive: true })
  await Promise.all(files.map(({ variant, bytes }) => keepFile(fileOf(hash, variant), bytes)))
}

/** Whether every rendition of this picture is there. */
export const isKept = ({ hash, variants }: Pick<PreparedImage, 'hash' | 'variants'>) =>
  variants.every(variant => existsSync(fileOf(hash, variant)))

async function keepFile(file: string, bytes: Buffer) {
  if (existsSync(file)) return
  const draft = `${file}.${randomUUID()}`
  try {
    await writeFile(draft, bytes, { flush: true, flag: 'wx' })
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}
