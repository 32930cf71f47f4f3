import { fileTypeFromBuffer } from 'file-type'
import { ImportRefusal } from '../../imports/schema.ts'
import { refuseVirus } from '../../media/hostile.ts'
import { prepareFile } from '../../media/prepare-file.ts'
import type { ImageFormat } from '../../media/schema.ts'
import { storage } from '../../media/storage.ts'
import { fileOf, originalOf } from '../../media/store.ts'
import { Refusal } from '../../refusal.ts'
import { type Listed, sha256 } from '../canonical.ts'
import { type ArchivedMedium, mediumSchema } from '../schema.ts'
import type { Opened } from './open.ts'
import { readLines } from './read.ts'

const largest = 25 * 2 ** 20
const types: Record<ImageFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

/** A medium, and what of it the archive lacks. */
export type Brought = { media: number; lacking: string[] }

/**
 * Looks at the bytes of every medium as at an upload, and keeps them: renditions must be pictures of their kind,
 * files must pass what uploads pass. One at a time is in memory. Throws ImportRefusal, naming the file.
 */
export async function bringMedia(
  archive: Opened,
  files: Listed[],
  tell: (done: number) => void,
): Promise<Brought> {
  const paths = new Map(files.map(({ path, hash }) => [hash, path]))
  const brought: Brought = { media: 0, lacking: [] }
  for await (const medium of readLines(archive, 'isi/media.jsonl', mediumSchema)) {
    for (const stored of [medium, ...medium.earlier])
      await bring(archive, paths, { ...stored, kind: medium.kind }, brought.lacking)
    tell(++brought.media)
  }
  return brought
}

type Stored = Pick<ArchivedMedium, 'kind' | 'hash' | 'name' | 'mime' | 'variants' | 'original'>

async function bring(archive: Opened, paths: Map<string, string>, medium: Stored, lacking: string[]) {
  if (medium.kind === 'file') {
    const path = medium.original && paths.get(medium.original)
    if (!path) return void lacking.push(medium.name)
    const bytes = await archive.read(path, largest)
    await checkFile(bytes, medium, path)
    return keep(originalOf(medium.hash), bytes, path)
  }
  for (const variant of medium.variants) {
    const path = variant.sha256 && paths.get(variant.sha256)
    if (!path) {
      lacking.push(`${medium.name} (${variant.width} ${variant.format})`)
      continue
    }
    const bytes = await archive.read(path, largest)
    await checkPicture(bytes, types[variant.format], path)
    await keep(fileOf(medium.hash, variant), bytes, path)
  }
}

async function checkPicture(bytes: Buffer, mime: string, path: string) {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found?.mime !== mime) throw new ImportRefusal('media', `${path} bukan gambar ${mime}.`)
  await named(path, () => refuseVirus(bytes))
}

async function checkFile(bytes: Buffer, { hash, name, mime }: Stored, path: string) {
  const prepared = await named(path, () => prepareFile(bytes, name))
  if (prepared.hash !== hash || prepared.mime !== mime)
    throw new ImportRefusal('media', `${path} bukan berkas yang disebut di isi/media.jsonl.`)
}

async function named<T>(path: string, check: () => Promise<T>): Promise<T> {
  try {
    return await check()
  } catch (error) {
    if (error instanceof Refusal) throw new ImportRefusal('media', `${path}: ${error.message}`)
    throw error
  }
}

// Equal files of all offices are kept once: bytes under a name that is taken must be the same.
async function keep(key: string, bytes: Buffer, path: string) {
  const there = await storage().read(key)
  if (!there) return storage().put(key, bytes)
  const parts: Buffer[] = []
  for await (const part of there) parts.push(part as Buffer)
  if (sha256(Buffer.concat(parts)) !== sha256(bytes))
    throw new ImportRefusal('media', `${path} berbeda dari berkas dengan sidik yang sama di penyimpanan.`)
}
