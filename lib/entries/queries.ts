import { and, eq, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, liveEntries, offices, people, settings, versions } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'
import { may } from '../permissions.ts'
import type { Subject } from '../publishing.ts'
import { findVerdict } from '../spam/queries.ts'
import { listColumns } from './list.ts'
import { writerName } from './versions.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * An entry with its latest version, what is live of it, who changed it since, and what the spam gate says of it now;
 * undefined when not this office's.
 */
export async function findEntry(db: Db, id: string) {
  if (!uuid.test(id)) return
  const [found] = await db
    .select({
      entry: entries,
      version: versions,
      writtenByName: writerName,
      fourEyes: settings.fourEyes,
      officeState: offices.state,
    })
    .from(entries)
    .innerJoin(versions, eq(versions.id, entries.latestVersionId))
    .innerJoin(offices, eq(offices.id, entries.officeId))
    .leftJoin(settings, eq(settings.officeId, entries.officeId))
    .leftJoin(people, eq(people.id, versions.writtenBy))
    .where(eq(entries.id, id))
  if (!found) return
  const [live] = await db
    .select({
      path: liveEntries.path,
      publishedAt: liveEntries.publishedAt,
      versionId: liveEntries.versionId,
    })
    .from(liveEntries)
    .where(eq(liveEntries.entryId, id))
  return {
    ...found,
    live,
    contributors: await listContributors(db, id),
    verdict: await findVerdict(db, found.entry.officeId, { ...found.version, kind: found.entry.kind }),
  }
}
export type FoundEntry = NonNullable<Awaited<ReturnType<typeof findEntry>>>

/** Everyone who wrote a version after the one the public sees (all, when nothing is live): four eyes counts these. */
export async function listContributors(db: Db, entryId: string): Promise<{ id: number; name: string }[]> {
  const since = sql`coalesce((select live.number from ${entries} join ${versions} live on live.id = ${entries.liveVersionId} where ${entries.id} = ${entryId}), 0)`
  return db
    .selectDistinct({ id: people.id, name: people.name })
    .from(versions)
    .innerJoin(people, eq(people.id, versions.writtenBy))
    .where(and(eq(versions.entryId, entryId), sql`${versions.number} > ${since}`))
}

/** What publishing.decide needs to know of an entry. */
export const subjectOf = (found: FoundEntry): Subject => ({
  kind: found.entry.kind,
  state: found.entry.state,
  live: found.entry.liveVersionId !== null,
  createdBy: found.entry.createdBy,
  contributors: found.contributors.map(person => person.id),
  officeId: found.entry.officeId,
  fourEyes: found.fourEyes ?? 'local',
  open: found.officeState === 'live' || found.officeState === 'preparing',
  toReview: found.entry.reviewBy !== null && found.entry.reviewedAt === null,
  gated: found.verdict.held,
})

/** What waits for this person: returned to them, sent to them for approval, and their own latest drafts. */
export async function listWaiting(db: Db, actor: Actor) {
  const of = (where: SQL | undefined, limit: number) =>
    db
      .select(listColumns)
      .from(entries)
      .leftJoin(versions, eq(versions.id, entries.latestVersionId))
      .leftJoin(people, eq(people.id, versions.writtenBy))
      .where(where)
      .orderBy(sql`${entries.changedAt} desc nulls last`)
      .limit(limit)
  const own = eq(entries.createdBy, actor.personId)
  return {
    returned: await of(and(eq(entries.state, 'returned'), own), 5),
    submitted: may(actor, 'entry.publish') ? await of(eq(entries.state, 'submitted'), 20) : [],
    mine: await of(and(own, ne(entries.state, 'trashed')), 8),
    recent: await of(and(isNotNull(entries.liveVersionId), or(eq(entries.kind, 'article'))), 5),
  }
}

/** Whether this person has ever saved a version in their office. */
export async function hasWritten(db: Db, { personId }: Actor): Promise<boolean> {
  const [own] = await db
    .select({ id: versions.id })
    .from(versions)
    .where(eq(versions.writtenBy, personId))
    .limit(1)
  return own !== undefined
}
