import { and, between, count, desc, eq, gte, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import type { AnnouncementFields } from './kinds/announcement.ts'
import { type Listed, listed } from './listed.ts'

/** An announcement among those of other offices. */
export type AnnouncementElsewhere = Listed & { officeId: number; fields: AnnouncementFields }

const isAnnouncement = eq(liveEntries.kind, 'announcement')

/** The newest announcements of all offices the door sees, or `among` some; `page` begins at 1. */
export const announcementsEverywhere = (
  db: Db,
  limit: number,
  { among, page = 1 }: { among?: number[]; page?: number } = {},
): Promise<AnnouncementElsewhere[]> =>
  db
    .select({
      ...listed,
      officeId: liveEntries.officeId,
      fields: sql<AnnouncementFields>`${liveEntries.fields}`,
    })
    .from(liveEntries)
    .where(and(isAnnouncement, among && inArray(liveEntries.officeId, among)))
    // As the index has it.
    .orderBy(sql`${liveEntries.publishedAt} desc nulls last`, desc(liveEntries.entryId))
    .limit(limit)
    .offset((page - 1) * limit)

/** How many announcements appeared since a moment, and how many end between now and another, of all the door sees. */
export async function countAnnouncements(db: Db, since: Date, now: Date, until: Date) {
  const total = async (where: SQL | undefined) => {
    const [row] = await db.select({ total: count() }).from(liveEntries).where(and(isAnnouncement, where))
    return row?.total ?? 0
  }
  return {
    fresh: await total(gte(liveEntries.publishedAt, since)),
    ending: await total(between(liveEntries.validUntil, now, until)),
  }
}
