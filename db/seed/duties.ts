import { and, eq, inArray, notExists, sql } from 'drizzle-orm'
import { levels } from '../../lib/offices/schema.ts'
import type { Db } from '../doors.ts'
import { duties, institutions, offices } from '../tables/index.ts'
import { routineDuties } from './content/duties.ts'
import type { Institution } from './content/types.ts'

/**
 * Gives each national office that has no duties those outside the stages, and spreads all calendars.
 * `since` is the first day that counts ("2026-01-01"); without it, today.
 */
export async function seedDuties(db: Db, since?: string) {
  for (const { id, body } of await findBare(db))
    await db.insert(duties).values(
      routineDuties[body].map((duty, sortKey) => ({
        ...duty,
        levels: duty.levels ?? [...levels],
        officeId: id,
        sortKey,
        ...(since && { since }),
      })),
    )
  await db.execute(
    sql`select app.spread_duties(id, (now() at time zone zone)::date) from ${offices} where level = 'pusat'`,
  )
}

/** Offices of the sample owe since their first publication, not since they were seeded. */
export const ageOffices = (db: Db) =>
  db.execute(sql`update offices set created_at = first.at
    from (select office_id, min(published_at) as at from live_entries where sample group by office_id) first
    where first.office_id = offices.id and offices.created_at > first.at`)

async function findBare(db: Db) {
  const rows = await db
    .select({ id: offices.id, body: institutions.slug })
    .from(offices)
    .innerJoin(institutions, eq(institutions.id, offices.institutionId))
    .where(
      and(
        eq(offices.level, 'pusat'),
        inArray(institutions.slug, Object.keys(routineDuties)),
        notExists(db.select({ one: sql`1` }).from(duties).where(eq(duties.officeId, offices.id))),
      ),
    )
  return rows.map(({ id, body }) => ({ id, body: body as Institution }))
}
