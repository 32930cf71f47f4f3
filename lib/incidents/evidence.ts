import { and, asc, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveHistory, offices, versions } from '../../db/tables/index.ts'
import { exportAuditWhere } from '../audit/search.ts'
import { type Incident, listConcerned, listLines } from './queries.ts'
import { inPeriod, listTraces } from './traces.ts'

/** All that the database tells of an incident, read in one transaction. */
export async function readEvidence(db: Db, incident: Incident) {
  const concerned = await listConcerned(db, incident.facts.entries)
  return {
    incident,
    offices: await listOffices(db, incident.offices),
    lines: await listLines(db, incident.id),
    traces: await listTraces(db, incident),
    audit: await exportAuditWhere(db, inPeriod(incident)),
    history: await listHistory(db, incident),
    concerned,
    versions: await listVersions(
      db,
      concerned.map(({ id }) => id),
    ),
  }
}
export type Evidence = Awaited<ReturnType<typeof readEvidence>>

const listOffices = (db: Db, ids: number[]) =>
  db
    .select({ id: offices.id, name: offices.name, slug: offices.slug })
    .from(offices)
    .where(inArray(offices.id, ids))
    .orderBy(asc(offices.code))

/** What the sites concerned showed at any moment of the time it happened in. */
const listHistory = (db: Db, { offices: ids, since, until }: Incident) =>
  db
    .select()
    .from(liveHistory)
    .where(
      and(
        inArray(liveHistory.officeId, ids),
        lte(liveHistory.since, until ?? sql`now()`),
        or(isNull(liveHistory.until), gte(liveHistory.until, since)),
      ),
    )
    .orderBy(asc(liveHistory.since), asc(liveHistory.id))
    .limit(50_000)

const listVersions = async (db: Db, ids: string[]) =>
  ids.length === 0
    ? []
    : db
        .select()
        .from(versions)
        .where(inArray(versions.entryId, ids))
        .orderBy(asc(versions.entryId), asc(versions.number))
