import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { offices } from '../../db/tables/index.ts'
import type { Quarantine } from '../offices/schema.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { keepEmergency } from './note.ts'
import type { Target } from './target.ts'

/** Puts a notice in the place of a whole site, on every process at once. Nobody but the centre gets in there. */
export async function quarantine(db: Db, actor: Actor, target: Target, reason: string, notice: Quarantine) {
  const [office] = target.offices
  const closed = await db
    .update(offices)
    .set({ quarantine: notice })
    .where(and(eq(offices.id, office?.id ?? 0), isNull(offices.quarantine)))
    .returning({ id: offices.id, state: offices.state })
  if (!closed.length) throw new Refusal('Kantor ini sudah dikarantina.', { status: 409 })
  const states = Object.fromEntries(closed.map(({ id, state }) => [id, state]))
  await keepEmergency(db, actor, { kind: 'quarantine', scope: target.label, reason, states })
}

/** Gives the site back to its visitors. */
export const lift = (db: Db, ids: number[]) =>
  db.update(offices).set({ quarantine: null }).where(inArray(offices.id, ids))
