import { and, eq, gt, lt, ne, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, people, presences, versions } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'

/** Who else has an entry open, and the state in which it is saved now. */
export type Company = { others: string[]; lock: number; savedBy: string | null }

/** Says that this person has an entry open; tells who else has, seen within the last 40 seconds. */
export async function comeIn(db: Db, actor: Actor, id: string): Promise<Company> {
  const seenAt = sql`now()`
  await db
    .insert(presences)
    .values({ officeId: actor.officeId, entryId: id, personId: actor.personId })
    .onConflictDoUpdate({ target: [presences.entryId, presences.personId], set: { seenAt } })
  await db.delete(presences).where(lt(presences.seenAt, sql`now() - interval '1 hour'`))
  const others = await db
    .select({ name: people.name })
    .from(presences)
    .innerJoin(people, eq(people.id, presences.personId))
    .where(
      and(
        eq(presences.entryId, id),
        ne(presences.personId, actor.personId),
        gt(presences.seenAt, sql`now() - interval '40 seconds'`),
      ),
    )
    .orderBy(people.name)
  const [saved] = await db
    .select({ lock: entries.lock, savedBy: people.name })
    .from(entries)
    .leftJoin(versions, eq(versions.id, entries.latestVersionId))
    .leftJoin(people, eq(people.id, versions.writtenBy))
    .where(eq(entries.id, id))
  return {
    others: others.map(({ name }) => name),
    lock: saved?.lock ?? 0,
    savedBy: saved?.savedBy ?? null,
  }
}

/** Says that this person has closed it. */
export const goOut = (db: Db, actor: Actor, id: string) =>
  db.delete(presences).where(and(eq(presences.entryId, id), eq(presences.personId, actor.personId)))
