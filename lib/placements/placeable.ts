import { and, count, desc, eq, ilike, inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import { placeableKinds } from './schema.ts'

const columns = {
  entryId: liveEntries.entryId,
  officeId: liveEntries.officeId,
  versionId: liveEntries.versionId,
  kind: liveEntries.kind,
  path: liveEntries.path,
  title: liveEntries.title,
  summary: liveEntries.summary,
  publishedAt: liveEntries.publishedAt,
}
const isPlaceable = (officeId: number) =>
  and(eq(liveEntries.officeId, officeId), inArray(liveEntries.kind, [...placeableKinds]))

export const placeableAPage = 20

/** What an office has on its site and may place on others', newest first; narrowed to titles with `q`. */
export async function listPlaceable(db: Db, officeId: number, q = '', page = 1) {
  const like = `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`
  const where = and(isPlaceable(officeId), q ? ilike(liveEntries.title, like) : undefined)
  const [{ total } = { total: 0 }] = await db.select({ total: count() }).from(liveEntries).where(where)
  const rows = await db
    .select(columns)
    .from(liveEntries)
    .where(where)
    .orderBy(desc(liveEntries.publishedAt), liveEntries.entryId)
    .limit(placeableAPage)
    .offset((page - 1) * placeableAPage)
  return { rows, total, pages: Math.max(1, Math.ceil(total / placeableAPage)) }
}
export type Placeable = Awaited<ReturnType<typeof listPlaceable>>['rows'][number]

/** What is live of an entry that an office may place or offer; undefined when it is not there. */
export async function findPlaceable(
  db: Db,
  officeId: number,
  entryId: string,
): Promise<Placeable | undefined> {
  const [found] = await db
    .select(columns)
    .from(liveEntries)
    .where(and(isPlaceable(officeId), eq(liveEntries.entryId, entryId)))
  return found
}
