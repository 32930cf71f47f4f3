import { and, asc, eq, isNotNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, media, mediaUses, offices } from '../../db/tables/index.ts'
import { tell } from '../mail/tell.ts'
import type { Actor } from '../permissions.ts'
import { readFiles, readOwnNumbers } from './facts.ts'
import { keyOf } from './numbers.ts'
import { type PersonalSort, personalSorts } from './schema.ts'

/**
 * Marks a file that the public has already when personal data was found in it only now, and tells its office and
 * those above. Nothing is taken down: what of it must be public is for people to say.
 */
export async function markExposed(db: Db, mediaId: string) {
  const [row] = await db.select().from(media).where(eq(media.id, mediaId))
  if (!row) return
  const told = await personalIn(db, row)
  const exposed = told !== '' && (await isOpen(db, row))
  if (exposed === (row.exposedAt !== null)) return
  await db
    .update(media)
    .set({ exposedAt: exposed ? new Date() : null })
    .where(eq(media.id, mediaId))
  const { id, name, officeId } = row
  if (exposed) await tell(db, { officeId, kind: 'exposed', detail: { medium: { id, name, told } } })
}

/** "2 NIK, 1 nomor KK": what of people's data this file of an office holds; empty where there is none. */
export async function personalIn(db: Db, { id, officeId }: { id: string; officeId: number }) {
  const [fact] = await readFiles(db, officeId, [id], await readOwnNumbers(db, officeId))
  const counts = Object.entries(fact?.personal ?? {}) as [PersonalSort, number][]
  return counts.map(([sort, count]) => `${count} ${personalSorts[sort]}`).join(', ')
}

// Whether a live page offers it for which nobody gave a reason that another person read.
async function isOpen(db: Db, { id, hash }: { id: string; hash: string }) {
  const key = keyOf(['file', hash])
  const rows = await db
    .select({ justification: entries.justification })
    .from(mediaUses)
    .innerJoin(entries, eq(entries.id, mediaUses.entryId))
    .where(and(eq(mediaUses.mediaId, id), mediaUses.live))
  return rows.some(({ justification }) => !justification?.covers.includes(key))
}

const isLive = sql`exists (select from ${mediaUses} where ${mediaUses.mediaId} = ${media.id} and ${mediaUses.live})`
const exposedLive = and(isNotNull(media.exposedAt), isLive)

const select = (db: Db, where: SQL | undefined) =>
  db
    .select({
      id: media.id,
      officeId: media.officeId,
      officeName: offices.shortName,
      name: media.name,
      exposedAt: media.exposedAt,
    })
    .from(media)
    .innerJoin(offices, eq(offices.id, media.officeId))
    .where(where)
    .orderBy(asc(media.exposedAt))
    .limit(50)

/** The files of an office that are public and hold personal data nobody has decided about. */
export const listExposed = (db: Db) => select(db, exposedLive)
export type ExposedFile = Awaited<ReturnType<typeof listExposed>>[number]

/** How many those are. */
export const countExposed = (db: Db) => db.$count(media, exposedLive)

/** The same of the offices right below. */
export const listExposedBelow = (db: Db, actor: Actor) =>
  select(db, and(exposedLive, ne(media.officeId, actor.officeId), eq(offices.parentId, actor.officeId)))
