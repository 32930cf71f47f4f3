import { and, inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { media } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'
import type { Origin } from './origin.ts'

/**
 * Gives offices the media of an origin as their own: rows only, for equal files are kept once. Resolves to what stands
 * for each of the origin's ids, by office.
 */
export async function takeMedia(db: Db, actor: Actor, origin: Origin, offices: number[]) {
  const taken = new Map(offices.map(id => [id, new Map<string, string>()]))
  if (origin.media.length === 0) return taken
  const rows = offices.flatMap(officeId => origin.media.map(one => rowFor(one, officeId, actor.personId)))
  // A statement takes 65,535 parameters.
  for (let at = 0; at < rows.length; at += 2000)
    await db
      .insert(media)
      .values(rows.slice(at, at + 2000))
      .onConflictDoNothing()
  const hashes = origin.media.map(one => one.hash)
  const found = await db
    .select({ id: media.id, officeId: media.officeId, hash: media.hash })
    .from(media)
    .where(and(inArray(media.officeId, offices), inArray(media.hash, hashes)))
  for (const { id, officeId, hash } of found)
    for (const theirs of origin.media) if (theirs.hash === hash) taken.get(officeId)?.set(theirs.id, id)
  return taken
}

function rowFor(one: Origin['media'][number], officeId: number, createdBy: number) {
  const { id: _, former: _former, exposedAt: _exposed, createdAt: _at, ...same } = one
  return { ...same, officeId, createdBy }
}
