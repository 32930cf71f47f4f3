import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, liveEntries, versions } from '../../db/tables/index.ts'
import { Refusal } from '../refusal.ts'
import type { PageFields } from './kinds/page.ts'
import type { FoundEntry } from './queries.ts'

/** The whole slug of a page: that of the page it lies below, and its own end. Refuses a parent that is not there. */
export async function slugBelow(db: Db, parentId: unknown, end: string): Promise<string> {
  if (!parentId) return end
  const [parent] = await db
    .select({ slug: entries.slug })
    .from(entries)
    .where(and(eq(entries.id, String(parentId)), eq(entries.kind, 'page')))
  if (parent) return `${parent.slug}/${end}`
  throw new Refusal('Halaman induknya sudah tidak ada. Pilih induk lain.', {
    errors: { parentId: 'Pilih induk lain.' },
  })
}

/**
 * Notes where a page stands, in its latest version and at once in what is live. It stays its writer's version:
 * whoever moved it wrote none of it and may approve it.
 */
export async function placePage(db: Db, { entry, version }: FoundEntry, place: Partial<PageFields>) {
  const { id: _, number, writtenAt: _at, ...content } = version
  const [made] = await db
    .insert(versions)
    .values({ ...content, fields: { ...version.fields, ...place }, number: number + 1 })
    .returning({ id: versions.id })
  const wasLive = entry.liveVersionId === version.id
  await db
    .update(entries)
    .set({ latestVersionId: made!.id, ...(wasLive && { liveVersionId: made!.id }) })
    .where(eq(entries.id, entry.id))
  await db
    .update(liveEntries)
    .set({
      fields: sql`${liveEntries.fields} || ${JSON.stringify(place)}::jsonb`,
      ...('parentId' in place && { parentId: place.parentId }),
      ...(place.order !== undefined && { sortKey: place.order }),
      ...(wasLive && { versionId: made!.id }),
    })
    .where(eq(liveEntries.entryId, entry.id))
}
