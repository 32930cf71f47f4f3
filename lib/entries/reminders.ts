import { and, asc, eq, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, liveEntries } from '../../db/tables/index.ts'
import type { Kind } from './schema.ts'

// News and dated matters grow old by themselves; what stands must be looked at.
const standing: Kind[] = ['page', 'official', 'document', 'dataset']

const yearAgo = sql`now() - interval '1 year'`
const isStale = and(
  inArray(liveEntries.kind, standing),
  lt(liveEntries.changedAt, yearAgo),
  or(isNull(entries.confirmedAt), lt(entries.confirmedAt, yearAgo)),
)
const isExpiring = and(
  eq(liveEntries.kind, 'announcement'),
  sql`${liveEntries.validUntil} between now() and now() + interval '7 days'`,
)

/** What of an office's live entries is to be looked at again: not changed or confirmed in a year, or about to expire. */
export async function listReminders(db: Db, officeId: number, limit = 5) {
  const of = (where: SQL | undefined) =>
    db
      .select({
        id: entries.id,
        kind: entries.kind,
        lock: entries.lock,
        title: liveEntries.title,
        changedAt: liveEntries.changedAt,
        confirmedAt: entries.confirmedAt,
        validUntil: liveEntries.validUntil,
      })
      .from(liveEntries)
      .innerJoin(entries, eq(entries.id, liveEntries.entryId))
      .where(and(eq(liveEntries.officeId, officeId), where))
      .orderBy(asc(liveEntries.changedAt))
      .limit(limit)
  return { stale: await of(isStale), expiring: await of(isExpiring) }
}
export type Reminder = Awaited<ReturnType<typeof listReminders>>['stale'][number]

/** How many there are of both, of every office that has any. */
export async function countReminders(db: Db) {
  const rows = await db
    .select({
      officeId: liveEntries.officeId,
      stale: sql<number>`count(*) filter (where ${isStale})`.mapWith(Number),
      expiring: sql<number>`count(*) filter (where ${isExpiring})`.mapWith(Number),
    })
    .from(liveEntries)
    .innerJoin(entries, eq(entries.id, liveEntries.entryId))
    .where(or(isStale, isExpiring))
    .groupBy(liveEntries.officeId)
  return new Map(rows.map(({ officeId, ...counts }) => [officeId, counts]))
}
