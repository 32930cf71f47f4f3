import { sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'

/**
 * The name of the calm period (masa tenang) that runs at an office now, of the calendar of all or its own; empty
 * outside of one. UU 7/2017 art. 1 (36): days on which nobody may campaign.
 */
export async function findCalm(db: Db, officeId: number, now = new Date()): Promise<string> {
  const { rows } = await db.execute<{ name: string }>(sql`
    select stages.name from stages join offices owner on owner.id = stages.office_id
    join offices here on here.id = ${officeId}
    where stages.calm and (owner.id = here.id or (owner.institution_id = here.institution_id and owner.level = 'pusat'))
      and (${now.toISOString()}::timestamptz at time zone here.zone)::date
        between stages.starts_on and coalesce(stages.ends_on, stages.starts_on)
    limit 1`)
  return rows[0]?.name ?? ''
}
