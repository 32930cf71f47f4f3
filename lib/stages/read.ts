import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { calendars, calendarVersions, duties, people, stages } from '../../db/tables/index.ts'
import type { Calendar } from './document.ts'

/** A calendar as it is published and as it is being changed; `lock` is 0 while nobody has changed it. */
export type KeptCalendar = {
  published: Calendar
  /** What is being written: the published one where nothing waits. */
  calendar: Calendar
  waiting: boolean
  lock: number
  changedByName: string | null
  changedAt: Date | null
}

/** The calendar of one office: the national one, or what an office added. */
export async function readCalendar(db: Db, officeId: number): Promise<KeptCalendar> {
  const published = await readPublished(db, officeId)
  const [row] = await db
    .select({
      draft: calendars.draft,
      lock: calendars.lock,
      changedAt: calendars.changedAt,
      changedByName: people.name,
    })
    .from(calendars)
    .leftJoin(people, eq(people.id, calendars.changedBy))
    .where(eq(calendars.officeId, officeId))
  return {
    published,
    calendar: row?.draft ?? published,
    waiting: Boolean(row?.draft),
    lock: row?.lock ?? 0,
    changedByName: row?.changedByName ?? null,
    changedAt: row?.changedAt ?? null,
  }
}

/** The calendar as the tables have it. */
export async function readPublished(db: Db, officeId: number): Promise<Calendar> {
  const rows = await db
    .select()
    .from(stages)
    .where(eq(stages.officeId, officeId))
    .orderBy(asc(stages.sortKey), sql`${stages.startsOn} asc nulls last`, asc(stages.id))
  const owed = await db
    .select()
    .from(duties)
    .where(and(eq(duties.officeId, officeId), eq(duties.active, true)))
    .orderBy(asc(duties.sortKey), asc(duties.id))
  return {
    stages: rows.map(({ officeId: _, sortKey: __, ...stage }) => stage),
    duties: owed.map(({ officeId: _, sortKey: __, active: ___, ...duty }) => duty),
  }
}

const heads = {
  number: calendarVersions.number,
  reason: calendarVersions.reason,
  changes: calendarVersions.changes,
  publishedAt: calendarVersions.publishedAt,
  publishedByName: people.name,
}

/** Every version of a calendar, newest first; at most 200. */
export const listCalendarVersions = (db: Db, officeId: number) =>
  db
    .select(heads)
    .from(calendarVersions)
    .leftJoin(people, eq(people.id, calendarVersions.publishedBy))
    .where(eq(calendarVersions.officeId, officeId))
    .orderBy(desc(calendarVersions.number))
    .limit(200)
export type CalendarVersion = Awaited<ReturnType<typeof listCalendarVersions>>[number]

/** One version with its whole calendar. */
export async function findCalendarVersion(db: Db, officeId: number, number: number) {
  const [row] = await db
    .select({ ...heads, calendar: calendarVersions.calendar })
    .from(calendarVersions)
    .leftJoin(people, eq(people.id, calendarVersions.publishedBy))
    .where(and(eq(calendarVersions.officeId, officeId), eq(calendarVersions.number, number)))
  return row
}

/** How many versions a calendar has. */
export async function countCalendarVersions(db: Db, officeId: number): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(calendarVersions)
    .where(eq(calendarVersions.officeId, officeId))
  return row?.total ?? 0
}
