import { and, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'

/** What is live of an entry as far as its share picture shows it; undefined when nothing is. */
export async function findShared(db: Db, officeId: number, entryId: string) {
  const [row] = await db
    .select({
      kind: liveEntries.kind,
      path: liveEntries.path,
      title: liveEntries.title,
      category: liveEntries.category,
      publishedAt: liveEntries.publishedAt,
      startsAt: liveEntries.startsAt,
      fields: liveEntries.fields,
    })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), eq(liveEntries.entryId, entryId)))
  return row
}
export type SharedEntry = NonNullable<Awaited<ReturnType<typeof findShared>>>
