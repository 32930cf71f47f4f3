import { and, eq, exists, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/doors.ts'
import { entrances, memberships, offices, people, sessions } from '../../db/tables/index.ts'
import type { Office } from '../offices/schema.ts'
import { rolesWith } from '../permissions.ts'
import { secured } from './secured.ts'

const above = alias(offices, 'above')

/**
 * The session of somebody from above who helps in this office; none when their hour is over, they left, or the office
 * above no longer lets them.
 */
export async function findHelping(db: Db, hash: string, office: Office) {
  const today = sql`(now() at time zone ${above.zone})::date`
  const stillMay = db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, people.id),
        eq(memberships.officeId, above.id),
        inArray(memberships.role, rolesWith('office.enter')),
        or(isNull(memberships.startsOn), sql`${memberships.startsOn} <= ${today}`),
        or(isNull(memberships.endsOn), sql`${memberships.endsOn} >= ${today}`),
      ),
    )
  const [found] = await db
    .select({
      personId: people.id,
      name: people.name,
      demo: people.demo,
      seenAt: sessions.seenAt,
      provedAt: sessions.provedAt,
      lockedAt: sessions.lockedAt,
      secured: secured(db),
      entrance: entrances.id,
      from: above.name,
      until: entrances.endsAt,
    })
    .from(sessions)
    .innerJoin(entrances, eq(entrances.id, sessions.entranceId))
    .innerJoin(people, eq(people.id, sessions.personId))
    .innerJoin(above, eq(above.id, entrances.fromOfficeId))
    .where(
      and(
        eq(sessions.idHash, hash),
        eq(sessions.officeId, office.id),
        eq(entrances.officeId, office.id),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, new Date()),
        isNull(entrances.endedAt),
        gt(entrances.endsAt, new Date()),
        eq(people.suspended, false),
        eq(above.institutionId, office.institutionId),
        or(eq(above.level, 'pusat'), office.quarantine ? undefined : eq(above.id, office.parentId ?? 0)),
        exists(stillMay),
      ),
    )
  return found
}
