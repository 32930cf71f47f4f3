import { and, asc, eq, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/doors.ts'
import { earlierMedia, media, mediaReplacements, offices, people, settings } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'
import { lockMedium } from './queries.ts'
import type { ExchangeSubject } from './rules.ts'

const other = alias(media, 'other')

const columns = {
  id: mediaReplacements.id,
  officeId: mediaReplacements.officeId,
  officeName: offices.shortName,
  mediaId: media.id,
  kind: media.kind,
  name: media.name,
  caption: media.caption,
  hash: mediaReplacements.hash,
  otherId: mediaReplacements.otherId,
  earlierId: mediaReplacements.earlierId,
  reason: mediaReplacements.reason,
  askedAt: mediaReplacements.askedAt,
  askedBy: mediaReplacements.askedBy,
  askedByName: people.name,
  shownAt: mediaReplacements.shownAt,
}

const select = (db: Db, where: SQL | undefined) =>
  db
    .select(columns)
    .from(mediaReplacements)
    .innerJoin(media, eq(media.id, mediaReplacements.mediaId))
    .innerJoin(offices, eq(offices.id, mediaReplacements.officeId))
    .innerJoin(people, eq(people.id, mediaReplacements.askedBy))
    .where(where)
    .orderBy(asc(mediaReplacements.askedAt))
    .limit(50)

/** The replacements of an office that wait for a second person. */
export const listReplacements = (db: Db) => select(db, isNull(mediaReplacements.shownAt))
export type WaitingReplacement = Awaited<ReturnType<typeof listReplacements>>[number]

/** How many those are. */
export const countReplacements = (db: Db) => db.$count(mediaReplacements, isNull(mediaReplacements.shownAt))

/** Replacements in offices below whose second eye this person is, and those shown without one. */
export const listReplacementsBelow = (db: Db, actor: Actor) =>
  select(
    db,
    and(
      ne(mediaReplacements.officeId, actor.officeId),
      eq(offices.parentId, actor.officeId),
      or(
        isNotNull(mediaReplacements.shownAt),
        sql`(select ${settings.fourEyes} from ${settings} where ${settings.officeId} = ${mediaReplacements.officeId}) = 'province'`,
      ),
    ),
  )

/** The replacement of one medium that is not done with; undefined where there is none. */
export async function findReplacementOf(db: Db, mediaId: string) {
  const [found] = await select(db, eq(mediaReplacements.mediaId, mediaId))
  return found
}

/** One replacement with both files, as they are compared; undefined where there is none in reach of this door. */
export async function findReplacement(db: Db, id: string) {
  const [replacement] = await select(db, eq(mediaReplacements.id, id))
  if (!replacement) return
  const [now] = await db.select(sideColumns(media)).from(media).where(eq(media.id, replacement.mediaId))
  const [newer] = replacement.otherId
    ? await db.select(sideColumns(other)).from(other).where(eq(other.id, replacement.otherId))
    : []
  const [earlier] = replacement.earlierId
    ? await db
        .select({ ...sideColumns(earlierMedia), id: earlierMedia.mediaId, extracted: sql<string>`''` })
        .from(earlierMedia)
        .where(eq(earlierMedia.id, replacement.earlierId))
    : []
  const kept = earlier && { ...earlier, earlier: true }
  const [before, after] = replacement.shownAt ? [kept, now] : [now, newer ?? kept]
  return before && after && { replacement, before, after }
}
export type FoundReplacement = NonNullable<Awaited<ReturnType<typeof findReplacement>>>
/** One of the two files. `earlier` where it is kept beside its medium. */
export type Side = FoundReplacement['before'] & { earlier?: boolean }

/** The same with what a decision about it rests on. */
export async function compareReplacement(db: Db, id: string) {
  const found = await findReplacement(db, id)
  if (!found) return
  const { officeId, askedBy, otherId, shownAt } = found.replacement
  const [newer] = otherId
    ? await db.select({ createdBy: media.createdBy }).from(media).where(eq(media.id, otherId))
    : []
  const parties = [askedBy, newer?.createdBy ?? null]
  const standing = await standingOf(db, officeId)
  return {
    found,
    subject: { ...standing, officeId, parties, shown: shownAt !== null } satisfies ExchangeSubject,
  }
}

const sideColumns = <T extends typeof media | typeof earlierMedia | typeof other>(table: T) => ({
  id: table.id,
  hash: table.hash,
  name: table.name,
  mime: table.mime,
  width: table.width,
  height: table.height,
  size: table.size,
  extracted: 'extracted' in table ? sql<string>`left(${table.extracted}, 1200)` : sql<string>`''`,
})

/** A replacement to be decided: its row and its media are locked, and what the decision rests on is read. */
export async function lockReplacement(db: Db, id: string) {
  const [replacement] = await db
    .select()
    .from(mediaReplacements)
    .where(eq(mediaReplacements.id, id))
    .for('update')
  const medium = replacement && (await lockMedium(db, replacement.mediaId))
  if (!replacement || !medium) return
  const newer = replacement.otherId ? await lockMedium(db, replacement.otherId) : undefined
  const { officeId, askedBy, shownAt } = replacement
  const subject: ExchangeSubject = {
    ...(await standingOf(db, officeId)),
    officeId,
    parties: [askedBy, newer?.createdBy ?? null],
    shown: shownAt !== null,
  }
  return { replacement, medium, newer, subject }
}
export type LockedReplacement = NonNullable<Awaited<ReturnType<typeof lockReplacement>>>

/** Whose second eye an office needs, and whether it writes now. */
export async function standingOf(db: Db, officeId: number) {
  const [row] = await db
    .select({ fourEyes: settings.fourEyes, state: offices.state })
    .from(offices)
    .innerJoin(settings, eq(settings.officeId, offices.id))
    .where(eq(offices.id, officeId))
  return {
    fourEyes: row?.fourEyes ?? 'local',
    open: row?.state === 'live' || row?.state === 'preparing',
  } satisfies Pick<ExchangeSubject, 'fourEyes' | 'open'>
}
