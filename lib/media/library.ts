import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type Db, inOffice } from '../../db/doors.ts'
import { media } from '../../db/tables/index.ts'
import { writeAudit } from '../audit/write.ts'
import type { Actor } from '../permissions.ts'
import type { OfferedFile } from './file.ts'
import { type PreparedImage, prepareImage } from './prepare.ts'
import { prepareFile } from './prepare-file.ts'
import type { Variant } from './schema.ts'
import { isKept, keep, keepOriginal } from './store.ts'

/** A picture of the office's library, as an entry refers to it. Sizes in bytes: as uploaded, and the most a visitor loads. */
export type AddedMedia = {
  picture: { mediaId: string; hash: string; width: number; height: number }
  size: number
  keptSize: number
}

const columns = {
  mediaId: media.id,
  hash: media.hash,
  width: media.width,
  height: media.height,
  size: media.size,
  variants: media.variants,
}
type Row = AddedMedia['picture'] & { size: number; variants: Variant[] }

/**
 * Takes a file into the library of the actor's office: checked, made smaller, kept, noted in the audit.
 * The same file again is the same picture. Throws a Refusal when it is no picture we can use.
 */
export async function uploadPicture(actor: Actor, bytes: Buffer, name: string): Promise<AddedMedia> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const known = await inOffice(actor, db => findMedia(db, hash))
  if (known && (await isKept(known))) return described(known)
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
  return described(added ?? (await findMedia(db, prepared.hash))!)
}

/**
 * Takes a file to download into the library of the actor's office, as it came. The same file again is the same
 * medium, under the name it had first. Throws a Refusal when it is none we offer.
 */
export async function uploadFile(actor: Actor, bytes: Buffer, given: string): Promise<OfferedFile> {
  const prepared = await prepareFile(bytes, given)
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
        officeId: actor.officeId,
        createdBy: actor.personId,
      })
      .onConflictDoNothing({ target: [media.officeId, media.hash] })
      .returning(fileColumns)
    if (added) {
      const { name, size } = prepared
      await writeAudit(db, actor, { action: 'media.add', subject: added.mediaId, detail: { name, size } })
      return added
    }
    const [known] = await db.select(fileColumns).from(media).where(eq(media.hash, prepared.hash))
    return known!
  })
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

const described = ({ size, variants, ...picture }: Row): AddedMedia => ({
  picture,
  size,
  keptSize: Math.max(...variants.map(variant => variant.size)),
})
