import type { Db } from '../../db/doors.ts'
import { mediaAddress } from '../media/address.ts'
import { imageWidths, type Variant } from '../media/schema.ts'
import { storage } from '../media/storage.ts'
import { fileOf, originalOf } from '../media/store.ts'
import type { Office } from '../offices/schema.ts'
import { earlierOf, listMedia, usesOf } from './gather/media.ts'
import type { Places } from './html.ts'
import type { Sink } from './pack.ts'
import type { ArchivedMedium } from './schema.ts'

type Stored = {
  id: string
  kind: 'picture' | 'file'
  hash: string
  name: string
  variants: Variant[]
  size: number
}

/** What is remembered of the bytes: where each lies in the archive and its SHA-256, by its key in the store. */
export type Packed = Map<string, { path: string; sha256: string; mediaId: string }>

export type MediaPacked = {
  packed: Packed
  /** Bytes in the archive. */
  bytes: number
  count: number
  /** Keys that the store should have and has not. */
  missing: string[]
  places: Places
}

/**
 * Copies the bytes of every medium into the archive, each once: what the public sees lies in the browsable copy
 * where there is one, everything else in media/.
 */
export async function packMedia(
  db: Db,
  office: Office,
  pack: Sink,
  { withSite, tick }: { withSite: boolean; tick: (done: number) => void },
): Promise<MediaPacked> {
  const made = { packed: new Map() as Packed, bytes: 0, count: 0, missing: [] as string[] }
  const current = new Map<string, { hash: string; widths: number[]; kind: Stored['kind'] }>()
  for await (const medium of listMedia(db, office.id)) {
    const { id, hash, kind, variants } = medium
    const uses = await usesOf(db, id)
    const shown = withSite && uses.some(use => use.live)
    await packStored(pack, made, medium, shown ? `situs/media/${id}` : `media/${hash}`, shown)
    for (const earlier of await earlierOf(db, id))
      await packStored(pack, made, { ...earlier, id, kind }, `media/${earlier.hash}`, false)
    current.set(id, {
      hash,
      kind,
      widths: variants.filter(one => one.format === 'webp').map(one => one.width),
    })
    tick(++made.count)
  }
  return { ...made, places: placesOf(made.packed, current) }
}

type Made = Omit<MediaPacked, 'places'>

async function packStored(pack: Sink, made: Made, medium: Stored, folder: string, shown: boolean) {
  for (const { key, name, size, smaller } of filesOf(medium, shown)) {
    if (made.packed.has(key)) continue
    const bytes = await storage().read(key)
    if (!bytes) {
      made.missing.push(key)
      continue
    }
    const path = `${folder}/${name}`
    const sha256 = await pack.add(path, bytes, { smaller, size })
    made.packed.set(key, { path, sha256, mediaId: medium.id })
    made.bytes += size
  }
}

// Shown ones are named as pages name them.
function filesOf({ id, kind, hash, name, variants, size }: Stored, shown: boolean) {
  if (kind === 'file') return [{ key: originalOf(hash), name: safeName(name), size, smaller: true }]
  return variants.map(variant => ({
    key: fileOf(hash, variant),
    name: shown
      ? mediaAddress({ mediaId: id, hash, width: 0 }, variant.width, variant.format).split('/').at(-1)!
      : `${variant.width}.${variant.format}`,
    size: variant.size,
    smaller: false,
  }))
}

/** The name of a file as its public address has it. */
export const safeName = (name: string) =>
  name.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^\.+/, '-') || 'berkas'

function placesOf(
  packed: Packed,
  current: Map<string, { hash: string; widths: number[]; kind: Stored['kind'] }>,
): Places {
  return ({ mediaId, hash }, width = imageWidths[1]) => {
    const known = current.get(mediaId)
    if (!known) return
    if (known.kind === 'file') return packed.get(originalOf(hash || known.hash))?.path
    const fitting = known.widths.filter(one => one <= width)
    const chosen = fitting.length > 0 ? Math.max(...fitting) : Math.min(...known.widths)
    const at = (of: string) => packed.get(fileOf(of, { width: chosen, format: 'webp' }))?.path
    return at(hash || known.hash) ?? at(known.hash)
  }
}

/** The lines that tell of every medium. */
export async function* mediaLines(db: Db, officeId: number, packed: Packed): AsyncGenerator<ArchivedMedium> {
  const shaOf = (key: string) => packed.get(key)?.sha256 ?? null
  const stored = ({
    hash,
    name,
    mime,
    width,
    height,
    size,
    variants,
  }: Omit<Stored, 'id' | 'kind'> & Sizes) => ({
    ...{ hash, name, mime, width, height, size },
    variants: variants.map(variant => ({ ...variant, sha256: shaOf(fileOf(hash, variant)) })),
    original: shaOf(originalOf(hash)),
  })
  for await (const { officeId: _, createdBy: _by, exposedAt, createdAt, ...medium } of listMedia(
    db,
    officeId,
  )) {
    const earlier = await earlierOf(db, medium.id)
    yield {
      ...medium,
      ...stored(medium),
      exposedAt: exposedAt?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
      uses: await usesOf(db, medium.id),
      earlier: earlier.map(one => ({
        id: one.id,
        ...stored(one),
        reason: one.reason,
        replacedAt: one.replacedAt.toISOString(),
      })),
    }
  }
}
type Sizes = { mime: string; width: number; height: number }
