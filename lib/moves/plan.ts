import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { moves } from '../../db/tables/index.ts'
import type { AuditNote } from '../audit/write.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import type { MoveRow } from './schema.ts'

type Changes = Partial<Omit<typeof moves.$inferInsert, 'officeId' | 'lock' | 'changedAt'>>

/**
 * Changes an office's plan, which begins with its first change. `lock` is the one its person saw: who comes second is
 * refused and keeps what they typed. Without it the change stands whatever was there.
 */
export async function changePlan(
  db: Db,
  move: Pick<MoveRow, 'id' | 'endsOn'>,
  changes: Changes,
  lock?: number,
) {
  const end = 'endsOn' in changes && changes.endsOn !== move.endsOn ? { reminded: null } : {}
  const set = { ...changes, ...end, lock: sql`${moves.lock} + 1`, changedAt: new Date() }
  const changed = await db
    .insert(moves)
    .values({ officeId: move.id, ...changes, lock: 1 })
    .onConflictDoUpdate({
      target: moves.officeId,
      set,
      ...(lock !== undefined && { setWhere: eq(moves.lock, lock) }),
    })
    .returning({ lock: moves.lock })
  if (changed.length === 0 || (lock !== undefined && lock > 0 && changed[0]!.lock !== lock + 1))
    throw new Refusal(
      'Rencana ini baru saja diubah orang lain. Muat ulang halaman ini, lalu ulangi perubahan Anda.',
      { status: 409 },
    )
}

type Audit = (note: Omit<AuditNote, 'action'> & { action?: string }) => Promise<void>

/** Notes a deed on a move where it was done to, and where it was done from. */
export async function auditMove(
  audit: Audit,
  actor: Actor,
  office: { id: number; name: string },
  note: AuditNote,
) {
  const subject = note.subject ?? `move:${office.id}`
  await audit({ ...note, subject, officeId: office.id })
  if (actor.officeId === office.id) return
  await audit({ ...note, subject, officeId: actor.officeId, detail: { ...note.detail, office: office.name } })
}
