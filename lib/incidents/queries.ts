import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { emergencies, entries, incidentLines, incidents } from '../../db/tables/index.ts'
import { type Actor, may } from '../permissions.ts'
import { isRunning } from './clock.ts'

export type Incident = typeof incidents.$inferSelect
export type IncidentLine = typeof incidentLines.$inferSelect

// Who looks after nobody below reads what is their own office's, also at a province.
const within = (actor: Actor) =>
  may(actor, 'incident.manage') ? undefined : eq(incidents.officeId, actor.officeId)

/** What is open, the shortest time left first, and the last that are closed. */
export async function listIncidents(db: Db, actor: Actor) {
  const select = () => db.select().from(incidents).$dynamic()
  return {
    open: await select()
      .where(and(isNull(incidents.closedAt), within(actor)))
      .orderBy(asc(incidents.learnedAt), asc(incidents.id)),
    closed: await select()
      .where(and(isNotNull(incidents.closedAt), within(actor)))
      .orderBy(desc(incidents.closedAt))
      .limit(50),
  }
}

/** Those whose clock runs, for the first page and the board; nothing for who may not read them. */
export async function listRunning(db: Db, actor: Actor): Promise<Incident[]> {
  if (!may(actor, 'incident.read')) return []
  const { open } = await listIncidents(db, actor)
  return open.filter(isRunning)
}

/** The open records that concern one office. */
export const listOpenOf = (db: Db, officeId: number) =>
  db
    .select()
    .from(incidents)
    .where(and(isNull(incidents.closedAt), sql`${officeId} = any (${incidents.offices})`))
    .orderBy(asc(incidents.learnedAt))

/** One record; undefined for what is not theirs. `lock` takes it for a change. */
export async function findIncident(db: Db, actor: Actor, id: number, lock = false) {
  const query = db
    .select()
    .from(incidents)
    .where(and(eq(incidents.id, id), within(actor)))
  const [found] = await (lock ? query.for('update') : query)
  return found
}

/** What somebody wrote down of when. */
export const listLines = (db: Db, incidentId: number) =>
  db
    .select()
    .from(incidentLines)
    .where(eq(incidentLines.incidentId, incidentId))
    .orderBy(asc(incidentLines.at), asc(incidentLines.id))

/** The entries a record names. */
export const listConcerned = async (db: Db, ids: string[]) =>
  ids.length === 0
    ? []
    : db
        .select({
          id: entries.id,
          officeId: entries.officeId,
          kind: entries.kind,
          title: entries.title,
          state: entries.state,
          slug: entries.slug,
        })
        .from(entries)
        .where(inArray(entries.id, ids))
        .orderBy(asc(entries.title))
export type ConcernedEntry = Awaited<ReturnType<typeof listConcerned>>[number]

/** An act of an emergency a record may be opened from. */
export async function findAct(db: Db, id: number) {
  const [act] = await db.select().from(emergencies).where(eq(emergencies.id, id))
  return act
}
