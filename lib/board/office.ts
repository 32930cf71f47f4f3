import { and, desc, eq, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, liveEntries } from '../../db/tables/index.ts'
import { isNews } from '../offices/pace.ts'

/** The people of an office who have no second factor, by their id. */
export async function listBare(db: Db, officeId: number): Promise<Set<number>> {
  const { rows } = await db.execute<{ person_id: number }>(
    sql`select person_id from app.bare_people() where office_id = ${officeId}`,
  )
  return new Set(rows.map(row => row.person_id))
}

/** What one office published last, the newest first. */
export const listLatest = (db: Db, officeId: number, limit = 5) =>
  db
    .select({ title: liveEntries.title, path: liveEntries.path, publishedAt: liveEntries.publishedAt })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), isNews))
    .orderBy(desc(liveEntries.publishedAt))
    .limit(limit)
export type Latest = Awaited<ReturnType<typeof listLatest>>[number]

/** The texts of an office that the spam gate holds, and what was published alone and not reviewed in time. */
export async function listStuck(db: Db, officeId: number, now: Date) {
  const of = (where: SQL | undefined) =>
    db
      .select({
        id: entries.id,
        title: entries.title,
        submittedAt: entries.submittedAt,
        reviewBy: entries.reviewBy,
      })
      .from(entries)
      .where(and(eq(entries.officeId, officeId), where))
      .orderBy(entries.submittedAt)
      .limit(100)
  return {
    held: await of(and(eq(entries.gated, true), eq(entries.state, 'submitted'))),
    unreviewed: await of(
      and(lt(entries.reviewBy, now), isNull(entries.reviewedAt), isNotNull(entries.liveVersionId)),
    ),
  }
}
export type Stuck = Awaited<ReturnType<typeof listStuck>>['held'][number]
