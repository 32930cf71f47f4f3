import { and, asc, desc, eq, gt, gte, isNull, lt, min, or, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import type { OfficialFields } from './kinds/official.ts'

/** A standing page, as the tree of pages shows it. */
export type PageLink = {
  entryId: string
  parentId: string | null
  path: string
  title: string
  summary: string
}

/** All standing pages of an office, in the order the office gave them. */
export const listPages = (db: Db, officeId: number): Promise<PageLink[]> =>
  db
    .select({
      entryId: liveEntries.entryId,
      parentId: liveEntries.parentId,
      path: liveEntries.path,
      title: liveEntries.title,
      summary: liveEntries.summary,
    })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), eq(liveEntries.kind, 'page')))
    .orderBy(asc(liveEntries.sortKey), asc(liveEntries.title))

export type LiveOfficial = {
  entryId: string
  path: string
  title: string
  sample: boolean
  fields: OfficialFields
}

const officialColumns = {
  entryId: liveEntries.entryId,
  path: liveEntries.path,
  title: liveEntries.title,
  sample: liveEntries.sample,
  fields: sql<OfficialFields>`${liveEntries.fields}`,
}

const holds = (now: Date) => or(isNull(liveEntries.validUntil), gte(liveEntries.validUntil, now))
const officialsOf = (officeId: number) =>
  and(eq(liveEntries.officeId, officeId), eq(liveEntries.kind, 'official'))

/** The officials of an office whose term is running at `now`, in their order. */
export const listOfficials = (
  db: Db,
  officeId: number,
  limit = 60,
  now = new Date(),
): Promise<LiveOfficial[]> =>
  db
    .select(officialColumns)
    .from(liveEntries)
    .where(and(officialsOf(officeId), holds(now)))
    .orderBy(asc(liveEntries.sortKey), asc(liveEntries.title))
    .limit(limit)

/** Those whose term is over, the latest term first. */
export const listFormerOfficials = (db: Db, officeId: number, now: Date): Promise<LiveOfficial[]> =>
  db
    .select(officialColumns)
    .from(liveEntries)
    .where(and(officialsOf(officeId), lt(liveEntries.validUntil, now)))
    .orderBy(desc(liveEntries.validUntil), asc(liveEntries.sortKey))
    .limit(200)

/** When the next term ends, as far as the office has told. */
export async function nextTermEnd(db: Db, officeId: number, now: Date): Promise<Date | null> {
  const [row] = await db
    .select({ at: min(liveEntries.validUntil) })
    .from(liveEntries)
    .where(and(officialsOf(officeId), gt(liveEntries.validUntil, now)))
  return row?.at ?? null
}
