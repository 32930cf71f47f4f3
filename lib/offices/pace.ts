import { and, count, eq, gte, inArray, max, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/doors.ts'
import { liveEntries, offices } from '../../db/tables/index.ts'
import { localDay, startOfDay } from '../dates.ts'
import type { Kind } from '../entries/schema.ts'
import type { Zone } from './schema.ts'

/** What an office publishes to tell something new; pages, officials and the home page stand as they are for years. */
export const newsKinds = [
  'article',
  'announcement',
  'agenda',
  'document',
  'album',
  'dataset',
] as const satisfies Kind[]

/** Whether a live row is one of them. */
export const isNews = inArray(liveEntries.kind, [...newsKinds])

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
    .where(and(eq(liveEntries.officeId, id), isNews, gte(liveEntries.publishedAt, from)))
    .groupBy(sql`1`)
  const totals = new Map(rows.map(row => [row.week, row.total]))
  const [{ last } = { last: null }] = await db
    .select({ last: max(liveEntries.publishedAt) })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, id), isNews))
  return { from, last, byWeek: Array.from({ length: weeks }, (_, week) => totals.get(week) ?? 0) }
}

/** How many entries an office of the same province published a week, on average over the last twelve; itself too. */
export async function averageAWeek(db: Db, { provinceSlug, institutionId }: Neighbour, now: Date) {
  if (!provinceSlug) return
  const province = alias(offices, 'province')
  const ids = await db
    .select({ id: offices.id })
    .from(offices)
    .innerJoin(province, and(eq(province.id, offices.parentId), eq(province.slug, provinceSlug)))
    .where(and(eq(province.institutionId, institutionId), eq(offices.state, 'live')))
  if (ids.length === 0) return
  const since = new Date(now.getTime() - weeks * 7 * 86_400_000)
  const among = inArray(
    liveEntries.officeId,
    ids.map(({ id }) => id),
  )
  const total = await db.$count(liveEntries, and(among, isNews, gte(liveEntries.publishedAt, since)))
  return total / weeks / ids.length
}
type Neighbour = { provinceSlug: string | null; institutionId: number }

function startOfWeek(now: Date, zone: Zone, weeksAgo: number) {
  const today = localDay(now, zone)
  const weekday = (new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() + 6) % 7
  return startOfDay({ ...today, day: today.day - weekday - 7 * weeksAgo }, zone)
}
