import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type Db, inOffice } from '../../db/doors.ts'
import { media } from '../../db/tables/index.ts'
import { writeAudit } from '../audit/write.ts'
import type { Actor } from '../permissions.ts'
import type { OfferedFile } from './file.ts'
import { type PreparedImage, prepareImage } from './prepare.ts'
import { prepareFile } from './prepare-file.ts'
import { refuseWhenFull } from './quota.ts'
import type { Variant } from './schema.ts'
import { isKept, keep, keepOriginal } from './store.ts'

/** A picture of the office's library, as an entry refers to it. Sizes in bytes: as uploaded, and the most a visitor loads. */
export type AddedMedia = {
  picture: { mediaId: string; hash: string; width: number; height: number } & Partial<PictureWords>
  size: number
  keptSize: number
  known?: Known
}
/** What the library remembers of a picture from its last use; only what there is. */
type PictureWords = { alt: string; decorative: boolean; caption: string; credit: string }
/** The medium that the same file is already: its name, and since when (ISO 8601). */
export type Known = { name: string; since: string }

const columns = {
  mediaId: media.id,
  hash: media.hash,
  width: media.width,
  height: media.height,
  size: media.size,
  variants: media.variants,
  name: media.name,
  since: media.createdAt,
  alt: media.alt,
  decorative: media.decorative,
  caption: media.caption,
  credit: media.credit,
}
type Row = {
  mediaId: string
  hash: string
  width: number
  height: number
  size: number
  variants: Variant[]
  name: string
  since: Date
} & PictureWords

/**
 * Takes a file into the library of the actor's office: checked, made smaller, kept, noted in the audit.
 * The same file again is the same picture. Throws a Refusal when it is no picture we can use.
 */
export async function uploadPicture(actor: Actor, bytes: Buffer, name: string): Promise<AddedMedia> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const known = await inOffice(actor, async db => {
    const found = await findMedia(db, hash)
    if (!found) await refuseWhenFull(db, actor.officeId, bytes.length)
    return found
  })
  if (known && (await isKept(known))) return described(known, true)
  const prepared = await prepareImage(bytes, name)
  await keep(prepared)
  return inOffice(actor, db => addMedia(db, actor, prepared))
}

/** Adds a picture whose renditions are in the store; the one that is there when the office has it already. */
export async function addMedia(db: Db, actor: Actor, prepared: PreparedImage): Promise<AddedMedia> {
  const { files: _, ...row } = prepared
  const [added] = await db
    .insert(media)
    .values({ ...row, officeId: actor.officeId, createdBy: actor.personId })
    .onConflictDoNothing({ target: [media.officeId, media.hash] })
    .returning(columns)
  if (added)
    await writeAudit(db, actor, {
      action: 'media.add',
      subject: added.mediaId,
      detail: { name: row.name, size: row.size },
    })
  return added ? described(added) : described((await findMedia(db, prepared.hash))!, true)
}

/**
 * Takes a file to download into the library of the actor's office, as it came. The same file again is the same
 * medium, under the name it had first. Throws a Refusal when it is none we offer.
 */
export async function uploadFile(
  actor: Actor,
  bytes: Buffer,
  given: string,
): Promise<{ file: OfferedFile; known?: Known }> {
  const prepared = await prepareFile(bytes, given)
  await inOffice(actor, db => refuseUnlessKnown(db, actor, prepared))
  await keepOriginal(prepared.hash, bytes)
  return inOffice(actor, async db => {
    const [added] = await db
      .insert(media)
      .values({
        ...prepared,
        kind: 'file',
        width: 0,
        height: 0,
        variants: [],
        reading: 'pending',
        officeId: actor.officeId,
        createdBy: actor.personId,
      })
      .onConflictDoNothing({ target: [media.officeId, media.hash] })
      .returning(fileColumns)
    if (added) {
      const { name, size } = prepared
      await writeAudit(db, actor, { action: 'media.add', subject: added.mediaId, detail: { name, size } })
      return { file: added }
    }
    const [row] = await db
      .select({ ...fileColumns, since: media.createdAt })
      .from(media)
      .where(eq(media.hash, prepared.hash))
    const { since, ...file } = row!
    return { file, known: { name: file.name, since: since.toISOString() } }
  })
}

// What is there already needs no more room.
async function refuseUnlessKnown(
  db: Db,
  { officeId }: Actor,
  { hash, size }: { hash: string; size: number },
) {
  if (!(await findMedia(db, hash))) await refuseWhenFull(db, officeId, size)
}

const fileColumns = {
  mediaId: media.id,
  hash: media.hash,
  name: media.name,
  mime: media.mime,
  size: media.size,
}

async function findMedia(db: Db, hash: string): Promise<Row | undefined> {
  const [found] = await db.select(columns).from(media).where(eq(media.hash, hash))
  return found
}

function described({ size, variants, name, since, ...row }: Row, known = false): AddedMedia {
  const { mediaId, hash, width, height, ...words } = row
  const said = Object.entries(words).filter(([, word]) => word)
  return {
    picture: { mediaId, hash, width, height, ...(known ? Object.fromEntries(said) : {}) },
    size,
    keptSize: Math.max(...variants.map(variant => variant.size)),
    ...(known ? { known: { name, since: since.toISOString() } } : {}),
  }
}
