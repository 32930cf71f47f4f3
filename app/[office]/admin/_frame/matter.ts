import type { Db } from '../../../../db/doors.ts'
import { countByState } from '../../../../lib/entries/list.ts'
import { findFrozenReason } from '../../../../lib/offices/standstill.ts'
import { type Actor, may } from '../../../../lib/permissions.ts'

/** What the frame of every page tells: how much waits for approval, and why writing rests. */
export type DeskMatter = { waiting: number; frozenReason: string }

/** Reads the frame's matter in the page's own transaction. */
export async function readDesk(db: Db, actor: Actor): Promise<DeskMatter> {
  const waiting = may(actor, 'entry.publish') ? ((await countByState(db)).submitted ?? 0) : 0
  return { waiting, frozenReason: await findFrozenReason(db, actor.officeId) }
}
