import { sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { auditEvents, offices, people } from '../../db/tables/index.ts'
import { tell } from '../mail/tell.ts'
import { alwaysAwake, dormantAfter, warnAfter } from './dormancy-days.ts'

type Sleeper = { id: number; name: string; officeId: number; days: number; warned: number; spared: boolean }

/**
 * Once a day: warns who has not logged in for long, and lets who has not for sixty days only read. The two people of
 * an office who were there last are always spared. Returns how many were warned and how many now only read.
 */
export const watchDormancy = (now = new Date()): Promise<{ warned: number; suspended: number }> =>
  system('dormancy', async db => {
    const ending = { warned: 0, suspended: 0 }
    for (const sleeper of await listSleepers(db, now)) {
      if (sleeper.spared) continue
      if (sleeper.days >= dormantAfter) ending.suspended += await suspend(db, sleeper, now)
      else ending.warned += await warn(db, sleeper)
    }
    return ending
  })

// An account counts from its last login, or from its invitation; one row a person, told at the office they came to last.
async function listSleepers(db: Db, now: Date) {
  const { rows } = await db.execute<Sleeper>(sql`
    with active as (
      select m.office_id, p.id as person_id, coalesce(p.last_login_at, p.created_at) as seen,
        p.dormant_at is not null as asleep
      from memberships m join people p on p.id = m.person_id join offices o on o.id = m.office_id
      where not p.suspended and not p.demo and m.delegated_by is null and o.state in ('preparing', 'live', 'frozen')
        and coalesce(m.ends_on >= (${now.toISOString()}::timestamptz at time zone o.zone)::date, true)
      group by m.office_id, p.id
    ), ranked as (
      select *, row_number() over (partition by office_id order by asleep, seen desc, person_id) <= ${alwaysAwake} as kept
      from active
    )
    select p.id, p.name, min(r.office_id) as "officeId", p.warned_days as warned, bool_or(r.kept) as spared,
      floor(extract(epoch from ${now.toISOString()}::timestamptz - min(r.seen)) / 86400)::int as days
    from ranked r join people p on p.id = r.person_id
    where p.dormant_at is null and r.seen < ${now.toISOString()}::timestamptz - ${warnAfter[0]} * interval '1 day'
    group by p.id order by p.id`)
  return rows
}

async function suspend(db: Db, { id, name, officeId }: Sleeper, now: Date) {
  await db.execute(
    sql`update ${people} set dormant_at = ${now.toISOString()}, warned_days = ${dormantAfter} where id = ${id}`,
  )
  await tell(db, { officeId, kind: 'suspended', detail: { account: { personId: id } } })
  await db.insert(auditEvents).values({
    officeId,
    institutionId: sql`(select institution_id from ${offices} where ${offices.id} = ${officeId})`,
    actorName: 'Penjaga akun',
    action: 'people.dormant',
    subject: `person:${id}`,
    detail: { name },
  })
  return 1
}

async function warn(db: Db, { id, officeId, days, warned }: Sleeper) {
  const step = warnAfter.findLast(after => days >= after)!
  if (warned >= step) return 0
  await db.execute(sql`update ${people} set warned_days = ${step} where id = ${id}`)
  await tell(db, {
    officeId,
    kind: 'suspension',
    detail: { account: { personId: id, days: dormantAfter - days } },
  })
  return 1
}
