import { and, count, gt, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import { isNews } from '../offices/pace.ts'

const weeks = 12
const week = 7 * 86_400_000

/** What each of these offices published in each of the last twelve spans of seven days, the one that ends now last. */
export async function listWeeks(db: Db, officeIds: number[], now: Date): Promise<Map<number, number[]>> {
  if (officeIds.length === 0) return new Map()
  const from = new Date(now.getTime() - weeks * week)
  const rows = await db
    .select({
      officeId: liveEntries.officeId,
      week: sql<number>`floor(extract(epoch from ${liveEntries.publishedAt} - ${from.toISOString()}::timestamptz) / 604800)::int`,
      total: count(),
    })
    .from(liveEntries)
    .where(and(inArray(liveEntries.officeId, officeIds), isNews, gt(liveEntries.publishedAt, from)))
    .groupBy(sql`1, 2`)
  const found = new Map(officeIds.map(id => [id, Array.from({ length: weeks }, () => 0)]))
  for (const row of rows) {
    const byWeek = found.get(row.officeId)!
    byWeek[Math.min(row.week, weeks - 1)] = row.total
  }
  return found
}
