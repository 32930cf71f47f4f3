import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/doors.ts'
import { duties, officeDuties, offices } from '../../db/tables/index.ts'
import { dueWithin } from './schema.ts'

const province = alias(offices, 'province')
const officesAPage = 25

// As the board counts them: each office by its own calendar, open sites only.
const todayThere = (now: Date) => sql`(${now.toISOString()}::timestamptz at time zone ${offices.zone})::date`
const owing = sql`${offices.state} in ('live', 'frozen')`

/** Each duty that offices below owe now or owed lately: of how many, how many have done it and how many are late. */
export async function listDutiesBelow(db: Db, now: Date) {
  const today = todayThere(now)
  const rows = await db
    .select({
      dutyId: officeDuties.dutyId,
      period: officeDuties.period,
      name: duties.name,
      dueOn: sql<string>`max(${officeDuties.dueOn})::text`,
      total: sql`count(*)`.mapWith(Number),
      done: sql`count(${officeDuties.doneAt})`.mapWith(Number),
      byHand: sql`count(${officeDuties.handAt})`.mapWith(Number),
      overdue:
        sql`count(*) filter (where ${officeDuties.doneAt} is null and ${officeDuties.dueOn} < ${today})`.mapWith(
          Number,
        ),
    })
    .from(officeDuties)
    .innerJoin(duties, and(eq(duties.id, officeDuties.dutyId), eq(duties.active, true)))
    .innerJoin(offices, eq(offices.id, officeDuties.officeId))
    .where(and(owing, sql`${officeDuties.opensOn} <= ${today} and ${officeDuties.dueOn} >= ${today} - 120`))
    .groupBy(officeDuties.dutyId, officeDuties.period, duties.name, duties.sortKey)
    .orderBy(sql`max(${officeDuties.dueOn})`, asc(duties.sortKey))
  return rows
}
export type DutyBelow = Awaited<ReturnType<typeof listDutiesBelow>>[number]

/** One duty at one time, all of them where none is named. */
export type Behind = { dutyId?: number; period?: string; page: number }

/** The offices below that have not done a duty, or any, the furthest behind first. Pages count from 1. */
export async function listOfficesBehind(db: Db, now: Date, { dutyId, period = '', page }: Behind) {
  const today = todayThere(now)
  const overdue = sql`count(*) filter (where ${officeDuties.dueOn} < ${today})`
  const rows = await db
    .select({
      id: offices.id,
      slug: offices.slug,
      name: offices.name,
      host: sql<string>`(select host from hosts where hosts.office_id = ${offices.id} and hosts.kind = 'canonical')`,
      province: province.shortName,
      overdue: overdue.mapWith(Number),
      due: sql`count(*) filter (where ${officeDuties.dueOn} >= ${today})`.mapWith(Number),
      oldest: sql<string>`min(${officeDuties.dueOn})::text`,
      total: sql`count(*) over ()`.mapWith(Number),
    })
    .from(officeDuties)
    .innerJoin(offices, eq(offices.id, officeDuties.officeId))
    .leftJoin(province, and(eq(province.id, offices.parentId), eq(province.level, 'provinsi')))
    .where(
      and(
        isNull(officeDuties.doneAt),
        owing,
        dutyId ? and(eq(officeDuties.dutyId, dutyId), eq(officeDuties.period, period)) : undefined,
        sql`${officeDuties.opensOn} <= ${today}`,
        dutyId ? undefined : sql`${officeDuties.dueOn} <= ${today} + ${dueWithin}::int`,
      ),
    )
    .groupBy(offices.id, province.shortName)
    .orderBy(desc(overdue), sql`min(${officeDuties.dueOn})`, asc(offices.code), asc(offices.id))
    .limit(officesAPage)
    .offset((page - 1) * officesAPage)
  const total = rows[0]?.total ?? 0
  return { rows, total, pages: Math.max(1, Math.ceil(total / officesAPage)) }
}
export type OfficeBehind = Awaited<ReturnType<typeof listOfficesBehind>>['rows'][number]
