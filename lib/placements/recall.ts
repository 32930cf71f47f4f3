import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { cards, nominations, placements } from '../../db/tables/index.ts'
import { writeAuditFor } from '../audit/write.ts'
import { directory } from '../offices/directory.ts'
import { officesWithin } from '../offices/scope.ts'
import type { Actor } from '../permissions.ts'
import type { ProposalDeclaration } from '../proposals/kind.ts'
import { Refusal } from '../refusal.ts'
import { placementRef } from './input.ts'

/** A placement of the actor's own office that is not over; undefined otherwise. Held until the transaction ends. */
export async function findStanding(db: Db, actor: Actor, id: string) {
  const [found] = await db
    .select()
    .from(placements)
    .where(and(eq(placements.id, id), eq(placements.officeId, actor.officeId), isNull(placements.ending)))
    .for('update')
  return found
}
export type Standing = NonNullable<Awaited<ReturnType<typeof findStanding>>>

/** Whether two persons must agree before it is recalled: the centre from all, or nearly all, of its offices. */
export function needsTwo({ officeId, scope, reached }: Pick<Standing, 'officeId' | 'scope' | 'reached'>) {
  const placer = directory().officeById(officeId)
  if (placer?.level !== 'pusat') return false
  return scope.reach === 'all' || reached >= 0.75 * officesWithin(placer, { reach: 'all', ids: [] }).length
}

/** Takes a placement back from every site at once; copies stay their offices' own. Written into the log of each. */
export async function recall(db: Db, actor: Actor, placement: Standing, reason: string) {
  const { id, title } = placement
  const showing = await db
    .delete(cards)
    .where(and(eq(cards.placementId, id), ne(cards.force, 'copy')))
    .returning({ id: cards.officeId })
  await db
    .update(placements)
    .set({ ending: 'recalled', endedAt: new Date(), endedReason: reason })
    .where(eq(placements.id, id))
  await db.update(nominations).set({ state: 'over' }).where(eq(nominations.placementId, id))
  const concerned = new Set([actor.officeId, placement.originOfficeId, ...showing.map(row => row.id)])
  await writeAuditFor(
    db,
    actor,
    [...concerned].map(office => ({ id: office })),
    { action: 'placement.recall', subject: id, detail: { title, reason } },
  )
}

/** Takes a placement back from all offices of the centre. Needs two persons. */
export const recalling: ProposalDeclaration<typeof placementRef> = {
  kind: 'placement.recall',
  permission: 'placement.recall',
  input: placementRef,
  describe: async (db, actor, { id }) => {
    const found = await findStanding(db, actor, id)
    if (!found) return
    if (!needsTwo(found)) throw new Refusal('Penempatan ini bisa Anda tarik sendiri, tanpa orang kedua.')
    return {
      subject: `placement:${id}`,
      officeId: found.officeId,
      words: `Menarik kembali “${found.title}” dari semua kantor`,
      consequence: `Kartunya hilang seketika dari ${found.reached} situs. Naskah asalnya tetap terbit di situs kantor ini.`,
      address: `/admin/penempatan/${id}`,
    }
  },
  run: async ({ db, actor, input, reason }) => {
    const found = await findStanding(db, actor, input.id)
    if (found) await recall(db, actor, found, reason)
  },
}
