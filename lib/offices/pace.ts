import { and, count, eq, gte, inArray, max, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import { localDay, startOfDay } from '../dates.ts'
import type { Zone } from './schema.ts'

/** How many entries each office published in the last 30 days, and when the last one. */
export async function listPublished(db: Db, officeIds: number[]) {
  if (!officeIds.length) return new Map<number, never>()
  const rows = await db
    .select({
      officeId: liveEntries.officeId,
      lately: sql<number>`count(*) filter (where ${liveEntries.publishedAt} > now() - interval '30 days')::int`,
      last: max(liveEntries.publishedAt),
    })
    .from(liveEntries)
    .where(inArray(liveEntries.officeId, officeIds))
    .groupBy(liveEntries.officeId)
  return new Map(rows.map(({ officeId, ...row }) => [officeId, row]))
}

const weeks = 12

/**
 * How many entries an office published in each of the last twelve weeks (Monday to Sunday in its zone, this one
 * last), and when the last of all. Withdrawn ones do not count.
 */
export async function readPublishing(db: Db, { id, zone }: { id: number; zone: Zone }, now: Date) {
  const from = startOfWeek(now, zone, weeks - 1)
  const age = sql<number>`floor(extract(epoch from ${liveEntries.publishedAt} - ${from.toISOString()}::timestamptz) / 604800)::int`
  const rows = await db
    .select({ week: age, total: count() })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, id), gte(liveEntries.publishedAt, from)))
    .groupBy(sql`1`)
  const totals = new Map(rows.map(row => [row.week, row.total]))
  const [{ last } = { last: null }] = await db
    .select({ last: max(liveEntries.publishedAt) })
    .from(liveEntries)
    .where(eq(liveEntries.officeId, id))
  return { from, last, byWeek: Array.from({ length: weeks }, (_, week) => totals.get(week) ?? 0) }
}

function startOfWeek(now: Date, zone: Zone, weeksAgo: number) {
  const today = localDay(now, zone)
  const weekday = (new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() + 6) % 7
  return startOfDay({ ...today, day: today.day - weekday - 7 * weeksAgo }, zone)
}
