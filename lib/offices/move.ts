import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { offices } from '../../db/tables/index.ts'
import { Refusal } from '../refusal.ts'
import type { FoundOffice } from './queries.ts'
import { moveRefusal, type OfficeMove, officeMoves } from './states.ts'

/** Moves an office to another state. Of two people who press at once the second is told, by a Refusal. */
export async function moveOffice(db: Db, name: OfficeMove, { id, state }: Pick<FoundOffice, 'id' | 'state'>) {
  const { from, to } = officeMoves[name]
  const moved = await db
    .update(offices)
    .set({ state: to })
    .where(and(eq(offices.id, id), inArray(offices.state, [...from])))
    .returning({ id: offices.id })
  if (!moved.length) throw new Refusal(moveRefusal(name, state), { status: 409 })
}
