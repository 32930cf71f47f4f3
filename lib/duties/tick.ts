import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { duties, officeDuties, offices } from '../../db/tables/index.ts'
import { tell } from '../mail/tell.ts'
import { dutyName } from './words.ts'

/** How many days before a duty's day its people are reminded. */
export const remindedAt = [7, 1] as const

/**
 * Every morning: spreads each institution's calendar, so that new periods and new offices have their duties, and
 * reminds who is to fulfil one. Returns how many offices were reminded.
 */
export async function tickDuties(now = new Date()): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`
  await system('duties', db =>
    db.execute(
      sql`select app.spread_duties(id, (${at} at time zone zone)::date) from ${offices} where level = 'pusat'`,
    ),
  )
  return system('duties', db => remind(db, now))
}

const today = (now: Date) => sql`(${now.toISOString()}::timestamptz at time zone ${offices.zone})::date`

// A mark for each reminder: one that was missed while the server stood still is made up for, none comes twice.
async function remind(db: Db, now: Date) {
  const left = sql<number>`(${officeDuties.dueOn} - ${today(now)})`
  const [early, late] = remindedAt
  const rows = await db
    .select({
      officeId: officeDuties.officeId,
      dutyId: officeDuties.dutyId,
      period: officeDuties.period,
      name: duties.name,
      dueOn: officeDuties.dueOn,
      left: left.mapWith(Number),
    })
    .from(officeDuties)
    .innerJoin(duties, and(eq(duties.id, officeDuties.dutyId), eq(duties.active, true)))
    .innerJoin(offices, and(eq(offices.id, officeDuties.officeId), eq(offices.state, 'live')))
    .where(
      and(
        isNull(officeDuties.doneAt),
        sql`${left} between 0 and ${early}::int`,
        or(
          isNull(officeDuties.reminded),
          sql`${officeDuties.reminded} > ${late}::int and ${left} <= ${late}::int`,
        ),
      ),
    )
    .orderBy(asc(officeDuties.dueOn))
    .for('update', { of: officeDuties, skipLocked: true })
  const byOffice = Map.groupBy(rows, row => row.officeId)
  for (const [officeId, owed] of byOffice) {
    const detail = { duties: owed.map(row => ({ name: dutyName(row), dueOn: row.dueOn, left: row.left })) }
    await tell(db, { officeId, kind: 'duties', detail })
  }
  for (const mark of remindedAt) {
    const reached = rows.filter(row => (row.left <= late ? late : early) === mark)
    if (reached.length)
      await db.execute(sql`
        update office_duties set reminded = ${mark} from jsonb_to_recordset(${JSON.stringify(reached)}::jsonb)
          as told ("officeId" int, "dutyId" int, period text)
        where office_duties.office_id = told."officeId" and office_duties.duty_id = told."dutyId"
          and office_duties.period = told.period`)
  }
  return byOffice.size
}
