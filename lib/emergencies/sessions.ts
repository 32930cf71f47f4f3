import { and, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { devices, memberships, people, sessions } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'
import type { Renewal } from './schema.ts'

/**
 * Ends every session at these offices but the actor's own, at once: each request looks its session up. Browsers are
 * unknown again, and what a renewal asks for is due at the next login. Returns how many sessions ended.
 */
export async function endSessionsOf(db: Db, actor: Actor, offices: { id: number }[], renewal: Renewal) {
  const ids = offices.map(({ id }) => id)
  const ended = await db
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(
      and(inArray(sessions.officeId, ids), isNull(sessions.revokedAt), ne(sessions.personId, actor.personId)),
    )
    .returning({ personId: sessions.personId })
  const staff = db
    .select({ id: memberships.personId })
    .from(memberships)
    .where(inArray(memberships.officeId, ids))
  await db.delete(devices).where(and(inArray(devices.personId, staff), ne(devices.personId, actor.personId)))
  const due = {
    ...((renewal === 'passphrase' || renewal === 'both') && { passphraseDue: true }),
    ...((renewal === 'factor' || renewal === 'both') && { factorDue: true }),
  }
  if (renewal !== 'none')
    await db
      .update(people)
      .set(due)
      .where(and(inArray(people.id, staff), ne(people.id, actor.personId)))
  return ended.length
}
