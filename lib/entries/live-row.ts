import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '../../db/doors.ts'
import { type entries, liveEntries, mediaUses, tombstones, type versions } from '../../db/tables/index.ts'
import type { Zone } from '../offices/schema.ts'
import { picturesOf, plainText } from '../richtext/plain.ts'
import { attachedText } from './attached.ts'
import type { Correction } from './correction.ts'
import type { KindDefinition } from './kind.ts'
import { type Kind, kinds } from './schema.ts'

type Entry = typeof entries.$inferSelect
type Version = typeof versions.$inferSelect
/** Of an entry and a version, what its own page says. */
export type Written = {
  entry: Pick<Entry, 'id' | 'kind' | 'slug' | 'publishedAt' | 'sample'> & Partial<Pick<Entry, 'importedFrom'>>
  version: Pick<Version, 'title' | 'summary' | 'fields' | 'document'>
}

/** The kind's definition. */
export const definitionOf = (kind: Kind) => kinds[kind] as unknown as KindDefinition<z.ZodType<Fields>>
type Fields = Record<string, unknown>

/** What the public sees of a version: the row of live_entries it becomes when published at `now`. */
export function liveRowOf(
  entry: Entry,
  version: Version,
  zone: Zone,
  now: Date,
): typeof liveEntries.$inferInsert {
  const definition = definitionOf(entry.kind)
  return {
    versionId: version.id,
    officeId: entry.officeId,
    kind: entry.kind,
    slug: entry.slug,
    plain: [plainText(version.document), ...(definition.words?.(version.fields) ?? [])]
      .filter(Boolean)
      .join('\n'),
    ...shownOf({ entry, version }, zone, now),
  }
}

/** The part of that row which the entry's own page shows. */
export function shownOf({ entry, version }: Written, zone: Zone, now: Date) {
  const definition = definitionOf(entry.kind)
  return {
    entryId: entry.id,
    path: definition.path(entry.slug),
    title: version.title,
    summary: version.summary,
    fields: version.fields,
    document: version.document,
    publishedAt: entry.publishedAt ?? now,
    changedAt: now,
    sample: entry.sample,
    importedFrom: entry.importedFrom,
    ...definition.columns(version.fields, zone),
  }
}

/** The media that a version shows, by id. */
export function mediaOf(kind: Kind, version: Pick<Version, 'fields' | 'document'>): string[] {
  return [...new Set([...definitionOf(kind).media(version.fields), ...picturesOf(version.document)])]
}

/** Makes a version what the public sees; its media become public in the same transaction. */
export async function putLive(
  db: Db,
  entry: Entry,
  version: Version,
  zone: Zone,
  now: Date,
  corrections: Correction[] = [],
) {
  const definition = definitionOf(entry.kind)
  // What became internal leaves the site; what always was never gets there.
  if (definition.open && !definition.open(version.fields)) return takeDown(db, entry)
  const attached = await attachedText(db, mediaOf(entry.kind, version))
  const row = { ...liveRowOf(entry, version, zone, now), corrections, attached }
  await db.insert(liveEntries).values(row).onConflictDoUpdate({ target: liveEntries.entryId, set: row })
  await replaceUses(db, entry, version, true)
}

/** Takes an entry off the site. The trigger buries its address with entries.withdrawn_reason. */
export async function takeDown(db: Db, entry: Entry) {
  await db.delete(liveEntries).where(eq(liveEntries.entryId, entry.id))
  // The front page is there without an order of its own: it must not answer 410.
  if (entry.kind === 'home')
    await db.delete(tombstones).where(and(eq(tombstones.officeId, entry.officeId), eq(tombstones.path, '/')))
  await db.delete(mediaUses).where(and(eq(mediaUses.entryId, entry.id), eq(mediaUses.live, true)))
}

/** Notes which media an entry uses in this version: its latest one, or (`live`) the one the public sees. */
export async function replaceUses(
  db: Db,
  entry: Entry,
  version: Pick<Version, 'fields' | 'document'>,
  live: boolean,
) {
  await db.delete(mediaUses).where(and(eq(mediaUses.entryId, entry.id), eq(mediaUses.live, live)))
  const rows = mediaOf(entry.kind, version).map(mediaId => ({
    officeId: entry.officeId,
    mediaId,
    entryId: entry.id,
    live,
  }))
  if (rows.length) await db.insert(mediaUses).values(rows)
}
