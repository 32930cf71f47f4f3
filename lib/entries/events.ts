import { and, asc, count, desc, gt, gte, lt, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import { type LocalDay, startOfDay } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'
import { inStage } from '../stages/queries.ts'
import type { AgendaFields } from './kinds/agenda.ts'
import { type Listed, listed, ofKind } from './listed.ts'

/** Something in the agenda; both moments are always there. */
export type Event = Listed & { startsAt: Date; endsAt: Date; changedAt: Date; fields: AgendaFields }

export const pastSize = 15

const event = {
  ...listed,
  changedAt: liveEntries.changedAt,
  fields: sql<AgendaFields>`${liveEntries.fields}`,
}
const agendaOf = (officeId: number, stage?: string) =>
  and(ofKind(officeId, 'agenda'), stage ? inStage(stage) : undefined)

/** What is on now or to come, the next first; `stage` as it stands in an address, here and below. */
export const listUpcoming = (db: Db, officeId: number, now: Date, limit: number, stage?: string) =>
  db
    .select(event)
    .from(liveEntries)
    .where(and(agendaOf(officeId, stage), gte(liveEntries.endsAt, now)))
    .orderBy(asc(liveEntries.startsAt), asc(liveEntries.entryId))
    .limit(limit) as Promise<Event[]>

/** What is over, the latest first; `page` begins at 1. */
export const listPast = (db: Db, officeId: number, now: Date, page: number, stage?: string) =>
  db
    .select(event)
    .from(liveEntries)
    .where(and(agendaOf(officeId, stage), lt(liveEntries.endsAt, now)))
    .orderBy(desc(liveEntries.startsAt), desc(liveEntries.entryId))
    .limit(pastSize)
    .offset((page - 1) * pastSize) as Promise<Event[]>

export async function countPast(db: Db, officeId: number, now: Date, stage?: string) {
  const [row] = await db
    .select({ past: count() })
    .from(liveEntries)
    .where(and(agendaOf(officeId, stage), lt(liveEntries.endsAt, now)))
  return row?.past ?? 0
}

/** Whatever touches a month of the office's calendar, in order. */
export const listMonth = (
  db: Db,
  officeId: number,
  { year, month }: Omit<LocalDay, 'day'>,
  zone: Zone,
  stage?: string,
) =>
  db
    .select(event)
    .from(liveEntries)
    .where(
      and(
        agendaOf(officeId, stage),
        lt(liveEntries.startsAt, startOfDay({ year, month: month + 1, day: 1 }, zone)),
        gte(liveEntries.endsAt, startOfDay({ year, month, day: 1 }, zone)),
      ),
    )
    .orderBy(asc(liveEntries.startsAt))
    .limit(300) as Promise<Event[]>

/** Everything since a moment, for calendars that subscribe. */
export const listSince = (db: Db, officeId: number, since: Date) =>
  db
    .select(event)
    .from(liveEntries)
    .where(and(agendaOf(officeId), gt(liveEntries.endsAt, since)))
    .orderBy(asc(liveEntries.startsAt))
    .limit(500) as Promise<Event[]>

/** When the next of an office's events begins or ends; null when nothing is to come. */
export async function nextTurn(db: Db, officeId: number, now: Date): Promise<Date | null> {
  const after = (column: typeof liveEntries.startsAt | typeof liveEntries.endsAt) =>
    sql`min(${column}) filter (where ${gt(column, now)})`
  const [row] = await db
    .select({
      at: sql<Date | null>`least(${after(liveEntries.startsAt)}, ${after(liveEntries.endsAt)})`.mapWith(
        liveEntries.startsAt,
      ),
    })
    .from(liveEntries)
    .where(and(agendaOf(officeId), gte(liveEntries.endsAt, now)))
  return row?.at ?? null
}
