import type { Db } from '../../db/doors.ts'
import { auditEvents } from '../../db/tables/index.ts'
import { directory } from '../offices/directory.ts'
import type { Actor } from '../permissions.ts'
import type { AuditNote } from './write.ts'

/**
 * Writes what the centre did into the log of each office concerned, all of its institution unless `only` some; its
 * own log has it already. In the transaction of the deed.
 */
export async function writeEverywhere(db: Db, actor: Actor, note: AuditNote, only?: number[]) {
  const ids =
    only ??
    directory()
      .offices()
      .filter(office => office.institutionId === actor.institutionId)
      .map(office => office.id)
  const rows = ids
    .filter(id => id !== actor.officeId)
    .map(officeId => ({
      institutionId: actor.institutionId,
      officeId,
      actorId: actor.personId,
      actorName: actor.name,
      action: note.action,
      subject: note.subject ?? '',
      detail: note.detail ?? {},
      address: actor.address ?? '',
    }))
  if (rows.length) await db.insert(auditEvents).values(rows)
}
