import type { Db } from '../../db/doors.ts'
import { auditEvents } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'

export type AuditNote = {
  action: string
  subject?: string
  detail?: Record<string, unknown>
  officeId?: number
}

/** Writes who did what, in the transaction of the deed. `subject` is the id of what it was done to. */
export async function writeAudit(db: Db, actor: Actor, note: AuditNote) {
  await db.insert(auditEvents).values({
    institutionId: actor.institutionId,
    officeId: note.officeId ?? actor.officeId,
    actorId: actor.personId,
    actorName: actor.name,
    action: note.action,
    subject: note.subject ?? '',
    detail: note.detail ?? {},
  })
}
