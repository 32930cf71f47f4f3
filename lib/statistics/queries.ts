import { and, desc, eq, gte, lte, type SQL, sql, sum } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries, offices, statistics } from '../../db/tables/index.ts'
import type { Counted } from './schema.ts'

/** Days of an office's calendar, the first and the last included. */
export type Period = { from: string; to: string }

const hits = sql<number>`${sum(statistics.hits)}`.mapWith(Number)
const within = ({ from, to }: Period, what: Counted): SQL | undefined =>
  and(eq(statistics.what, what), gte(statistics.day, from), lte(statistics.day, to))

/** Pages read on each day of a period that had any; what the door sees. */
export const readDays = (db: Db, period: Period) =>
  db
    .select({ day: statistics.day, hits })
    .from(statistics)
    .where(within(period, 'page'))
    .groupBy(statistics.day)
    .orderBy(statistics.day)

/** The names counted most in a period: words, sites, devices. */
export const listMost = (db: Db, period: Period, what: Counted, limit = 10) =>
  db
    .select({ name: statistics.name, hits })
    .from(statistics)
    .where(within(period, what))
    .groupBy(statistics.name)
    .orderBy(desc(hits), statistics.name)
    .limit(limit)
export type Most = Awaited<ReturnType<typeof listMost>>[number]

/** The pages of one office read most, with the title where it is an entry that is live. */
export async function listTopPages(db: Db, officeId: number, period: Period, limit = 15) {
  return db
    .select({ name: statistics.name, hits, title: liveEntries.title })
    .from(statistics)
    .leftJoin(
      liveEntries,
      and(eq(liveEntries.officeId, statistics.officeId), eq(liveEntries.path, statistics.name)),
    )
    .where(and(eq(statistics.officeId, officeId), within(period, 'page')))
    .groupBy(statistics.name, liveEntries.title)
    .orderBy(desc(hits), statistics.name)
    .limit(limit)
}
export type TopPage = Awaited<ReturnType<typeof listTopPages>>[number]

/** Pages read at each office that the door sees, the most read first. */
export const listOfficesRead = (db: Db, period: Period, limit = 30) =>
  db
    .select({ id: offices.id, slug: offices.slug, name: offices.name, hits })
    .from(statistics)
    .innerJoin(offices, eq(offices.id, statistics.officeId))
    .where(within(period, 'page'))
    .groupBy(offices.id, offices.slug, offices.name)
    .orderBy(desc(hits), offices.name)
    .limit(limit)
export type OfficeRead = Awaited<ReturnType<typeof listOfficesRead>>[number]
