import type { Db } from '../../db/doors.ts'
import { auditEvents } from '../../db/tables/index.ts'
import { type Actor, behalfOf, type Permission, permissions } from '../permissions.ts'

export type AuditNote = {
  action: string
  subject?: string
  detail?: Record<string, unknown>
  officeId?: number
}

/** Writes who did what, from where and on whose behalf, in the transaction of the deed. `subject` is the id of what it was done to. */
export async function writeAudit(db: Db, actor: Actor, note: AuditNote) {
  await db.insert(auditEvents).values({
    institutionId: actor.institutionId,
    officeId: note.officeId ?? actor.officeId,
    actorId: actor.personId,
    actorName: actor.name,
    action: note.action,
    subject: note.subject ?? '',
    detail: note.detail ?? {},
    address: actor.address ?? '',
    onBehalfOf: behalfOf(actor, permissionOf(note.action)),
  })
}

/** The same deed in the log of many offices, in one statement. */
export async function writeAuditFor(
  db: Db,
  actor: Actor,
  offices: { id: number }[],
  { action, subject = '', detail = {} }: AuditNote,
) {
  if (offices.length === 0) return
  const onBehalfOf = behalfOf(actor, permissionOf(action))
  const { institutionId, personId: actorId, name: actorName, address = '' } = actor
  const row = { institutionId, actorId, actorName, action, subject, detail, address, onBehalfOf }
  await db.insert(auditEvents).values(offices.map(({ id }) => ({ ...row, officeId: id })))
}

const isPermission = (action: string): action is Permission => (permissions as string[]).includes(action)

// A deed that has no permission of its own (a schedule, a review) rests on the right to publish; what somebody does
// with their own account is done on nobody's behalf.
const permissionOf = (action: string): Permission =>
  isPermission(action) ? action : action.startsWith('account.') ? 'account.secure' : 'entry.publish'
