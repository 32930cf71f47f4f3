import type { Db } from '../../../../db/doors.ts'
import { countExposed } from '../../../../lib/checks/exposed.ts'
import { listPresent, type Present } from '../../../../lib/entrances/queries.ts'
import { countByState } from '../../../../lib/entries/list.ts'
import { countReplacements } from '../../../../lib/media/replacements.ts'
import { findFrozenReason } from '../../../../lib/offices/standstill.ts'
import { type Actor, may } from '../../../../lib/permissions.ts'

/** What the frame of every page tells: how much waits for approval, why writing rests, and who helps here from above. */
export type DeskMatter = { waiting: number; frozenReason: string; present: Present[] }

/** Reads the frame's matter in the page's own transaction. */
export async function readDesk(db: Db, actor: Actor): Promise<DeskMatter> {
  const texts = may(actor, 'entry.publish') ? ((await countByState(db)).submitted ?? 0) : 0
  const files = may(actor, 'media.replace') ? (await countReplacements(db)) + (await countExposed(db)) : 0
  return {
    waiting: texts + files,
    frozenReason: await findFrozenReason(db, actor.officeId),
    present: await listPresent(db, actor.officeId),
  }
}
