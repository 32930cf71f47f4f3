import { and, asc, gte, isNotNull, lt, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/doors.ts'
import { entries } from '../../db/tables/index.ts'
import { type LocalDay, localDay, startOfDay } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'

/** What happens at a moment: it goes live by itself, it went live, or it leaves the site by itself. */
export type Happening = 'scheduled' | 'published' | 'leaving'
export type Month = { year: number; month: number }

// More than a calendar can show; an office with more uses the list.
const most = 1000

/** What goes live, went live or leaves in a month of the office's calendar, in the order it happens. */
export function listMonth(db: Db, { year, month }: Month, zone: Zone) {
  const from = startOfDay({ year, month, day: 1 }, zone)
  const to = startOfDay({ year, month: month + 1, day: 1 }, zone)
  const at = (happening: Happening, column: Moment, when: ReturnType<typeof isNotNull>) =>
    db
      .select({
        id: entries.id,
        kind: entries.kind,
        title: entries.title,
        happening: sql<Happening>`${happening}::text`.as('happening'),
        at: sql<Date>`${column}`.mapWith(entries.changedAt).as('at'),
      })
      .from(entries)
      .where(and(gte(column, from), lt(column, to), when))
  const live = isNotNull(entries.liveVersionId)
  return unionAll(
    at('scheduled', entries.scheduledAt, sql`${entries.state} = 'scheduled'`),
    at('published', entries.publishedAt, live),
    at('leaving', entries.unpublishAt, sql`(${live} or ${entries.state} = 'scheduled')`),
  )
    .orderBy(asc(sql`at`))
    .limit(most)
}
type Moment = typeof entries.scheduledAt | typeof entries.publishedAt | typeof entries.unpublishAt
export type CalendarEntry = Awaited<ReturnType<typeof listMonth>>[number]

/** The days of a month with what happens on each, by the office's calendar. */
export function byDay(rows: CalendarEntry[], { year, month }: Month, zone: Zone) {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const grouped = Map.groupBy(rows, row => localDay(row.at, zone).day)
  return Array.from({ length: days }, (_, index) => ({
    date: { year, month, day: index + 1 } satisfies LocalDay,
    rows: grouped.get(index + 1) ?? [],
  }))
}
