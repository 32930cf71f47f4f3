import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { entries, liveEntries, people, versions } from '../../../db/tables/index.ts'
import type { ArchivedEntry, ArchivedLive, ArchivedVersion } from '../schema.ts'
import { inPages } from './pages.ts'
import { namedFields, type StageNames } from './stages.ts'

type Entry = typeof entries.$inferSelect

const entriesAtOnce = 100
const versionsAtOnce = 20
const iso = (moment: Date | null) => moment?.toISOString() ?? null

/** Every entry of an office, by kind and address, also drafts and what lies in the trash. */
export const listEntries = (db: Db, officeId: number) =>
  inPages<Entry>(entriesAtOnce, after =>
    db
      .select()
      .from(entries)
      .where(
        and(
          eq(entries.officeId, officeId),
          after && sql`(${entries.kind}, ${entries.slug}) > (${after.kind}, ${after.slug})`,
        ),
      )
      .orderBy(asc(entries.kind), asc(entries.slug))
      .limit(entriesAtOnce),
  )

type Row = typeof versions.$inferSelect & { author: string }

/** Every saved state of an entry, the first one first, each with its writer's name. */
export const listVersions = (db: Db, entryId: string) =>
  inPages<Row>(versionsAtOnce, async after => {
    const rows = await db
      .select({ version: versions, author: people.name })
      .from(versions)
      .leftJoin(people, eq(people.id, versions.writtenBy))
      .where(and(eq(versions.entryId, entryId), gt(versions.number, after?.number ?? 0)))
      .orderBy(asc(versions.number))
      .limit(versionsAtOnce)
    return rows.map(({ version, author }) => ({ ...version, author: author ?? version.writtenByName }))
  })

export function archivedVersion(row: Row, names: StageNames): ArchivedVersion {
  const { id, number, title, summary, document, author, writtenAt } = row
  const fields = namedFields(row.fields, names)
  return { id, number, title, summary, fields, document, author, writtenAt: writtenAt.toISOString() }
}

/** The numbers of an entry's latest and published versions. */
export async function versionNumbers(db: Db, entry: Entry) {
  const wanted = [entry.latestVersionId, entry.liveVersionId].filter(id => id !== null)
  const rows = wanted.length
    ? await db
        .select({ id: versions.id, number: versions.number })
        .from(versions)
        .where(inArray(versions.id, wanted))
    : []
  const numberOf = (id: string | null) => rows.find(row => row.id === id)?.number ?? null
  return { latest: numberOf(entry.latestVersionId), live: numberOf(entry.liveVersionId) }
}

export function archivedEntry(
  entry: Entry,
  numbers: { latest: number | null; live: number | null },
  count: number,
): ArchivedEntry {
  const { id, kind, state, slug, title, category, returnNote, withdrawnReason, overrideReason } = entry
  const { correction, justification, sample, gated, importedFrom } = entry
  return {
    ...{ id, kind, state, slug, title, category, returnNote, withdrawnReason, overrideReason },
    ...{
      correction,
      justification: justification as ArchivedEntry['justification'],
      sample,
      gated,
      importedFrom,
    },
    ...{ ...numbers, versions: count, lock: entry.lock },
    createdAt: entry.createdAt.toISOString(),
    changedAt: entry.changedAt.toISOString(),
    submittedAt: iso(entry.submittedAt),
    publishedAt: iso(entry.publishedAt),
    scheduledAt: iso(entry.scheduledAt),
    unpublishAt: iso(entry.unpublishAt),
    trashedAt: iso(entry.trashedAt),
    reviewBy: iso(entry.reviewBy),
    reviewedAt: iso(entry.reviewedAt),
    confirmedAt: iso(entry.confirmedAt),
  }
}

/** What the public sees of an entry; undefined where that is nothing. */
export async function findLive(
  db: Db,
  entryId: string,
  names: StageNames,
): Promise<ArchivedLive | undefined> {
  const [found] = await db
    .select({ live: liveEntries, number: versions.number })
    .from(liveEntries)
    .innerJoin(versions, eq(versions.id, liveEntries.versionId))
    .where(eq(liveEntries.entryId, entryId))
  return found && archivedLive(found.live, found.number, names)
}

function archivedLive(
  row: typeof liveEntries.$inferSelect,
  version: number,
  names: StageNames,
): ArchivedLive {
  const { path, title, summary, document, category, tags, plain, attached, sortKey, parentId } = row
  const { informationClass, corrections, sample, importedFrom } = row
  const fields = namedFields(row.fields, names)
  return {
    ...{ version, path, title, summary, document, category, tags, plain, attached, sortKey, parentId },
    ...{ informationClass, corrections, sample, importedFrom },
    fields,
    stage: typeof fields.stageId === 'string' ? fields.stageId : null,
    publishedAt: row.publishedAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
    startsAt: iso(row.startsAt),
    endsAt: iso(row.endsAt),
    validUntil: iso(row.validUntil),
  }
}
