import { createHash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { fileTypeFromBuffer } from 'file-type'
import { type Db, system } from '../../../db/doors.ts'
import { imported, importItems, media } from '../../../db/tables/index.ts'
import { type PreparedImage, prepareImage } from '../../media/prepare.ts'
import { prepareFile } from '../../media/prepare-file.ts'
import { refuseWhenFull } from '../../media/quota.ts'
import { largestUpload } from '../../media/receive.ts'
import { readable } from '../../media/render.ts'
import { keep, keepOriginal } from '../../media/store.ts'
import { Refusal } from '../../refusal.ts'
import { storable } from '../../storable.ts'
import { type Run, step } from './claim.ts'
import type { Kept, Report } from './schema.ts'

export type Wanted = { number: number; key: string; title: string; file: NonNullable<Kept['file']> }

/**
 * Takes one file of an old site into the office's library, past the same checks as an upload: kind by content,
 * viruses, bombs, room, and without what a camera wrote into it. Throws a Refusal for what is not taken.
 */
export async function takeMedium(run: Run, wanted: Wanted, bytes: Buffer, report: Report) {
  if (bytes.length > largestUpload) throw new Refusal('Berkas ini lebih dari 25 MB.', { status: 413 })
  const hash = createHash('sha256').update(bytes).digest('hex')
  const known = await system('imports', async db => {
    const found = await findByHash(db, run.officeId, hash)
    if (!found) await refuseWhenFull(db, run.officeId, bytes.length)
    return found
  })
  const row = known ? undefined : await prepared(bytes, wanted)
  await system('imports', async db => {
    await step(db, run, { report })
    await noteMedium(db, run, wanted, known ?? (await addMedium(db, run, row!)), hash)
  })
}

const findByHash = async (db: Db, officeId: number, hash: string) => {
  const [row] = await db
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.officeId, officeId), eq(media.hash, hash)))
  return row?.id
}

type NewMedium = Omit<typeof media.$inferInsert, 'officeId'>

async function prepared(bytes: Buffer, { file }: Wanted): Promise<NewMedium> {
  const name = file.name || file.address.replace(/[?#].*$/, '').replace(/^.*\//, '')
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  const words = { alt: wordsOf(file.alt, 300), caption: wordsOf(file.caption, 400) }
  if (readable[mime]) {
    const image = await prepareImage(bytes, name)
    await keep(image)
    return { ...rowOf(image), ...words }
  }
  const made = await prepareFile(bytes, name)
  await keepOriginal(made.hash, bytes)
  return { ...made, ...words, kind: 'file', width: 0, height: 0, variants: [], reading: 'pending' }
}

const rowOf = ({ files: _, ...image }: PreparedImage) => image
const wordsOf = (text: string, most: number) =>
  storable(text.replaceAll(/<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, most)

async function addMedium(db: Db, { officeId, startedBy }: Run, row: NewMedium): Promise<string> {
  const [added] = await db
    .insert(media)
    .values({ ...row, officeId, createdBy: startedBy })
    .onConflictDoNothing({ target: [media.officeId, media.hash] })
    .returning({ id: media.id })
  return added?.id ?? (await findByHash(db, officeId, row.hash))!
}

async function noteMedium(
  db: Db,
  { id: runId, officeId }: Run,
  { number, key }: Wanted,
  mediaId: string,
  digest: string,
) {
  await db
    .insert(imported)
    .values({ officeId, key, runId, mediaId, digest })
    .onConflictDoUpdate({
      target: [imported.officeId, imported.key],
      set: { runId, mediaId, digest, importedAt: sql`now()` },
    })
  await db
    .update(importItems)
    .set({ state: 'created', mediaId, reason: '' })
    .where(and(eq(importItems.runId, runId), eq(importItems.number, number)))
}
