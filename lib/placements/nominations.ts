import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries, nominations, offices } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'

const columns = {
  id: nominations.id,
  officeId: nominations.officeId,
  toOfficeId: nominations.toOfficeId,
  entryId: nominations.entryId,
  title: nominations.title,
  note: nominations.note,
  state: nominations.state,
  nominatedByName: nominations.nominatedByName,
  nominatedAt: nominations.nominatedAt,
  answeredByName: nominations.answeredByName,
  answeredAt: nominations.answeredAt,
  reason: nominations.reason,
}

/** What waits for the actor's own office, the oldest first, with where it is to be read. */
export const listOffered = (db: Db, actor: Actor) =>
  db
    .select({ ...columns, officeName: offices.name, path: liveEntries.path, summary: liveEntries.summary })
    .from(nominations)
    .innerJoin(offices, eq(offices.id, nominations.officeId))
    .innerJoin(liveEntries, eq(liveEntries.entryId, nominations.entryId))
    .where(and(eq(nominations.toOfficeId, actor.officeId), eq(nominations.state, 'waiting')))
    .orderBy(nominations.nominatedAt)
    .limit(50)
export type Offered = Awaited<ReturnType<typeof listOffered>>[number]

/** What the office itself offered, the newest first. */
export const listOwnNominations = (db: Db, officeId: number) =>
  db
    .select(columns)
    .from(nominations)
    .where(eq(nominations.officeId, officeId))
    .orderBy(desc(nominations.nominatedAt))
    .limit(30)
export type OwnNomination = Awaited<ReturnType<typeof listOwnNominations>>[number]

/** An offer to the actor's own office that waits; undefined otherwise. Held until the transaction ends. */
export async function findNomination(db: Db, actor: Actor, id: string) {
  const [found] = await db
    .select()
    .from(nominations)
    .where(
      and(
        eq(nominations.id, id),
        eq(nominations.toOfficeId, actor.officeId),
        eq(nominations.state, 'waiting'),
      ),
    )
    .for('update')
  return found
}

/** Whether an entry was offered there already and is waiting or shown. */
export async function hasNominated(db: Db, entryId: string, toOfficeId: number) {
  const rows = await db
    .select({ id: nominations.id })
    .from(nominations)
    .where(
      and(
        eq(nominations.entryId, entryId),
        eq(nominations.toOfficeId, toOfficeId),
        inArray(nominations.state, ['waiting', 'taken']),
      ),
    )
  return rows.length > 0
}
