import { acrossOffices } from '../../db/doors.ts'
import { dayOf } from '../dates.ts'
import { isFresh } from '../factors/fresh.ts'
import type { Office } from '../offices/schema.ts'
import { type Actor, may } from '../permissions.ts'
import { type Bundle, makeBundle } from './bundle.ts'
import { readEvidence } from './evidence.ts'
import { noteIncident } from './note.ts'
import { findIncident } from './queries.ts'

/**
 * The bundle of one incident for somebody at `own`, noted in the logs with its SHA-256; the others who look after the
 * incident are told. "missing" for what is not theirs, "stale" where the last proof of who they are is too old.
 */
export async function takeBundle(
  actor: Actor,
  own: Office,
  id: number,
): Promise<'missing' | 'stale' | (Bundle & { name: string })> {
  if (!may(actor, 'incident.manage')) return 'missing'
  const evidence = await acrossOffices(actor, async db => {
    const incident = await findIncident(db, actor, id)
    return incident && readEvidence(db, incident)
  })
  if (!evidence) return 'missing'
  if (!isFresh(actor)) return 'stale'
  const at = new Date()
  const { institution, zone } = own
  const bundle = await makeBundle(evidence, { name: actor.name, institution, zone, at })
  await acrossOffices(actor, db =>
    noteIncident(db, actor, evidence.incident, {
      action: 'incident.export',
      detail: { sha256: bundle.sha256, made: bundle.files },
      told: 'mengunduh berkas bukti insiden',
    }),
  )
  return { ...bundle, name: `insiden-${id}-${dayOf(at, zone)}.zip` }
}
