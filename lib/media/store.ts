import type { PreparedImage } from './prepare.ts'
import type { Variant } from './schema.ts'
import { storage } from './storage.ts'

/** The key of a rendition: under the hash of what was uploaded, so equal files are kept once. */
export const fileOf = (hash: string, { width, format }: Pick<Variant, 'width' | 'format'>) =>
  `${hash.slice(0, 2)}/${hash}-${width}.${format}`

/** The key of a file to download, as it came. */
export const originalOf = (hash: string) => `${hash.slice(0, 2)}/${hash}.asli`

/** Keeps a file as it came. */
export const keepOriginal = (hash: string, bytes: Buffer) => storage().put(originalOf(hash), bytes)

/** Keeps the renditions of a picture. */
export async function keep({ hash, files }: Pick<PreparedImage, 'hash' | 'files'>) {
  await Promise.all(files.map(({ variant, bytes }) => storage().put(fileOf(hash, variant), bytes)))
}

/** Whether every rendition of this picture is there. */
export async function isKept({ hash, variants }: Pick<PreparedImage, 'hash' | 'variants'>) {
  const there = await Promise.all(variants.map(variant => storage().has(fileOf(hash, variant))))
  return there.every(Boolean)
}
