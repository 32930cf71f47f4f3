import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { duties, entries, liveEntries, officeDuties, offices, people } from '../../db/tables/index.ts'
import { dueWithin } from './schema.ts'

/** How many duties of an office are due within thirty days, how many are past their day, and the first such day. */
export type DutyCount = { due: number; overdue: number; since: string | null }

// Each office by its own calendar.
const todayThere = (now: Date) => sql`(${now.toISOString()}::timestamptz at time zone ${offices.zone})::date`
// A site that is not open yet, or no longer, owes the public nothing.
const owing = sql`${offices.state} in ('live', 'frozen')`

/**
 * What every office the door sees owes at `now`, by its id; an office that owes nothing is absent. For the board:
 * one look at the open duties, whatever the number of offices.
 */
export async function countDuties(db: Db, now: Date, only?: number[]): Promise<Map<number, DutyCount>> {
  const today = todayThere(now)
  const rows = await db
    .select({
      officeId: officeDuties.officeId,
      due: sql`count(*) filter (where ${officeDuties.dueOn} >= ${today})`.mapWith(Number),
      overdue: sql`count(*) filter (where ${officeDuties.dueOn} < ${today})`.mapWith(Number),
      since: sql<string | null>`min(${officeDuties.dueOn}) filter (where ${officeDuties.dueOn} < ${today})`,
    })
    .from(officeDuties)
    .innerJoin(offices, eq(offices.id, officeDuties.officeId))
    .where(
      and(
        isNull(officeDuties.doneAt),
        owing,
        only && inArray(officeDuties.officeId, only),
        sql`${officeDuties.opensOn} <= ${today} and ${officeDuties.dueOn} <= ${today} + ${dueWithin}::int`,
      ),
    )
    .groupBy(officeDuties.officeId)
  return new Map(rows.map(({ officeId, ...counts }) => [officeId, counts]))
}

const owed = {
  dutyId: officeDuties.dutyId,
  period: officeDuties.period,
  opensOn: officeDuties.opensOn,
  dueOn: officeDuties.dueOn,
  closesOn: officeDuties.closesOn,
  doneAt: officeDuties.doneAt,
  handAt: officeDuties.handAt,
  handReason: officeDuties.handReason,
  handLink: officeDuties.handLink,
  handName: people.name,
  name: duties.name,
  help: duties.help,
  basis: duties.basis,
  kind: duties.kind,
  category: duties.category,
  informationClass: duties.informationClass,
  words: duties.words,
  starter: duties.starter,
  stageId: duties.stageId,
  entryId: officeDuties.entryId,
  entryTitle: liveEntries.title,
  entryPath: liveEntries.path,
  entryKind: entries.kind,
}

const ofOffice = (db: Db, officeId: number, where?: SQL) =>
  db
    .select(owed)
    .from(officeDuties)
    .innerJoin(duties, eq(duties.id, officeDuties.dutyId))
    .leftJoin(liveEntries, eq(liveEntries.entryId, officeDuties.entryId))
    .leftJoin(entries, eq(entries.id, officeDuties.entryId))
    .leftJoin(people, eq(people.id, officeDuties.handBy))
    .where(and(eq(officeDuties.officeId, officeId), eq(duties.active, true), where))

/** What an office owes or owed within the year, the most urgent first; `today` by its own calendar ("2026-11-23"). */
export const listOwed = (db: Db, officeId: number, today: string) =>
  ofOffice(
    db,
    officeId,
    sql`(${officeDuties.doneAt} is not null or ${officeDuties.opensOn} <= ${today})`,
  ).orderBy(asc(officeDuties.dueOn), asc(duties.sortKey), desc(officeDuties.period))
export type OwedDuty = Awaited<ReturnType<typeof listOwed>>[number]

/** One duty of an office at one time, if it has it. */
export async function findOwed(
  db: Db,
  officeId: number,
  dutyId: number,
  period: string,
): Promise<OwedDuty | undefined> {
  const [row] = await ofOffice(
    db,
    officeId,
    and(eq(officeDuties.dutyId, dutyId), eq(officeDuties.period, period)),
  )
  return row
}
