import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entrances, offices, people } from '../../db/tables/index.ts'

/** Who from above helps in an office now, for how long and why; the first to leave first. */
export const listPresent = (db: Db, officeId: number, now = new Date()) =>
  db
    .select({
      id: entrances.id,
      personId: entrances.personId,
      name: people.name,
      from: offices.name,
      reason: entrances.reason,
      endsAt: entrances.endsAt,
    })
    .from(entrances)
    .innerJoin(people, eq(people.id, entrances.personId))
    .innerJoin(offices, eq(offices.id, entrances.fromOfficeId))
    .where(
      and(
        eq(entrances.officeId, officeId),
        isNotNull(entrances.startedAt),
        isNull(entrances.endedAt),
        gt(entrances.endsAt, now),
      ),
    )
    .orderBy(asc(entrances.endsAt))
export type Present = Awaited<ReturnType<typeof listPresent>>[number]
