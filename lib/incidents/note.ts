import type { Db } from '../../db/doors.ts'
import { writeAuditFor } from '../audit/write.ts'
import { tell } from '../mail/tell.ts'
import type { Actor } from '../permissions.ts'
import type { Incident } from './queries.ts'

type Deed = {
  action: string
  detail?: Record<string, unknown>
  /** What others are told, as the rest of a sentence: "membuka catatan insiden". Without it nobody is. */
  told?: string
}

/**
 * Writes what was done with a record into the log of the office that acts, of the one that keeps it and, where people
 * are told, of all those concerned; and tells everybody else who looks after them.
 */
export async function noteIncident(db: Db, actor: Actor, incident: Incident, { action, detail, told }: Deed) {
  const { id, title, officeId } = incident
  const ids = [...new Set([actor.officeId, officeId, ...(told ? incident.offices : [])])]
  await writeAuditFor(
    db,
    actor,
    ids.map(one => ({ id: one })),
    { action, subject: `incident:${id}`, detail: { title, ...detail } },
  )
  if (!told) return
  const matter = { id, title, told }
  await tell(db, { officeId, kind: 'incident', actorId: actor.personId, detail: { incident: matter } })
  for (const other of incident.offices.filter(one => one !== officeId))
    await tell(db, {
      officeId: other,
      kind: 'incident',
      actorId: actor.personId,
      detail: { incident: { ...matter, local: true } },
    })
}
