import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { incidents } from '../../db/tables/index.ts'
import { formatTime, momentOf } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import type { Concerned } from './concerned.ts'
import type { Edited } from './input.ts'
import type { Incident } from './queries.ts'
import { type Facts, noFacts } from './schema.ts'

type Known = Pick<Edited, 'kind' | 'title' | 'learnedAt' | 'learnedBy' | 'since' | 'until' | 'description'>

/** Writes a new record of the offices concerned. */
export async function insertIncident(
  db: Db,
  actor: Actor,
  { keeper, offices }: Concerned,
  known: Known & { act?: number },
  zone: Zone,
) {
  const [row] = await db
    .insert(incidents)
    .values({
      ...knownOf(known, zone),
      officeId: keeper.id,
      offices: offices.map(({ id }) => id),
      facts: { ...noFacts, description: known.description },
      emergencyId: known.act ?? null,
      openedBy: actor.personId,
      openedByName: actor.name,
      changedByName: actor.name,
    })
    .returning()
  return row!
}

/** Moments typed by the clock of a zone; an empty one is null. */
export const periodOf = <Name extends string>(typed: Record<Name, string>, zone: Zone) =>
  Object.fromEntries(
    Object.entries<string>(typed).map(([name, text]) => [name, momentOf(text, zone)]),
  ) as Record<Name, Date | null>

function knownOf({ kind, title, learnedBy, learnedAt: learned, since, until }: Known, zone: Zone) {
  const typed = periodOf({ learned, since, until }, zone)
  const learnedAt = typed.learned!
  const wrong: Record<string, string> = {}
  if (learnedAt > new Date()) wrong.learnedAt = 'Saat ini belum tiba. Tulis kapan pertama kali diketahui.'
  if (typed.since! > new Date()) wrong.since = 'Saat ini belum tiba. Tulis sejak kapan terjadi.'
  if (typed.until && typed.until < typed.since!) wrong.until = 'Berakhir sebelum mulai. Periksa keduanya.'
  if (Object.keys(wrong).length) throw new Refusal('Ada isian yang perlu diperbaiki.', { errors: wrong })
  return { kind, title, learnedBy, learnedAt, since: typed.since!, until: typed.until }
}

/** What a form of a record says, as its row holds it. */
export function changedFields(input: Edited, zone: Zone) {
  const facts: Facts = {
    contact: {
      name: input.contactName,
      position: input.contactPosition,
      phone: input.contactPhone,
      email: input.contactEmail,
    },
    description: input.description,
    effect: input.effect,
    addresses: input.addresses.split(/\s*\n\s*/).filter(Boolean),
    entries: input.entries,
    persons: input.persons === '' ? null : Number(input.persons),
    data: input.data,
    handling: input.handling,
  }
  return { ...knownOf(input, zone), facts }
}

/** Changes a record nobody else has changed since it was read, and says what became of which field. */
export async function change(
  db: Db,
  actor: Actor,
  before: Incident,
  lock: number,
  zone: Zone,
  values: Partial<typeof incidents.$inferInsert>,
) {
  if (before.closedAt) throw new Refusal('Catatan ini sudah ditutup.', { status: 409 })
  if (before.lock !== lock) throw stale(before, zone)
  const [incident] = await db
    .update(incidents)
    .set({
      ...values,
      changedByName: actor.name,
      changedAt: new Date(),
      lock: sql`${incidents.lock} + 1`,
    })
    .where(eq(incidents.id, before.id))
    .returning()
  return { incident: incident!, detail: differences(before, incident!) }
}

const stale = ({ changedByName, changedAt, id }: Incident, zone: Zone) =>
  new Refusal(
    `${changedByName} mengubah catatan ini pukul ${formatTime(changedAt, zone)}, sesudah Anda membukanya. Isian Anda belum disimpan dan masih ada di sini: buka yang terbaru, lalu gabungkan.`,
    { status: 409, done: { newest: `/admin/insiden/${id}` } },
  )

const shown = ['kind', 'title', 'learnedAt', 'learnedBy', 'since', 'until', 'facts'] as const

/** Before and after of what changed, facts one by one. */
function differences(before: Incident, after: Incident) {
  const flat = (row: Incident): Record<string, unknown> => {
    const { facts, ...rest } = Object.fromEntries(shown.map(name => [name, row[name]]))
    return { ...rest, ...(facts as Facts) }
  }
  const [old, now] = [flat(before), flat(after)]
  const changed = Object.keys(now).filter(name => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
  const only = (of: Record<string, unknown>) =>
    Object.fromEntries(changed.map(name => [name, JSON.parse(JSON.stringify(of[name] ?? ''))]))
  return { before: only(old), after: only(now) }
}
