import type { Db } from '../../db/doors.ts'
import { emergencies, notices } from '../../db/tables/index.ts'
import { writeAuditFor } from '../audit/write.ts'
import { wakeMail } from '../mail/wake.ts'
import type { OfficeState } from '../offices/schema.ts'
import type { Actor } from '../permissions.ts'
import type { EmergencyKind } from './schema.ts'

type Act = {
  action: string
  offices: { id: number }[]
  scope: string
  reason?: string
  detail?: Record<string, unknown>
  /** What the offices' admins are told, as the rest of a sentence: "membekukan situs Anda". */
  told: string
}

/** Writes an act into the log of each office concerned and of the office that acts, and tells the offices' admins. */
export async function noteEmergency(
  db: Db,
  actor: Actor,
  { action, offices, scope, reason, detail, told }: Act,
) {
  const ids = [...new Set([actor.officeId, ...offices.map(({ id }) => id)])]
  await writeAuditFor(
    db,
    actor,
    ids.map(id => ({ id })),
    {
      action,
      subject: offices.length === 1 ? `office:${offices[0]!.id}` : '',
      detail: { scope, reason, ...detail },
    },
  )
  if (offices.length === 0) return
  await db.insert(notices).values(
    offices.map(({ id }) => ({
      officeId: id,
      kind: 'emergency' as const,
      actorId: actor.personId,
      detail: { reason, told },
    })),
  )
  wakeMail()
}

type Started = { kind: EmergencyKind; scope: string; reason: string; states: Record<string, OfficeState> }

/** Keeps an act with the states its offices had. `done`: it is over at once. */
export async function keepEmergency(db: Db, actor: Actor, started: Started, done = false) {
  const [row] = await db
    .insert(emergencies)
    .values({
      ...started,
      officeId: actor.officeId,
      startedBy: actor.personId,
      startedByName: actor.name,
      endedAt: done ? new Date() : null,
    })
    .returning({ id: emergencies.id })
  return row!.id
}
