import { inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { media } from '../../db/tables/index.ts'

/** How far the reading of these files of the office is, by id. */
export async function listReadings(db: Db, ids: string[]) {
  const rows = await db
    .select({ id: media.id, reading: media.reading })
    .from(media)
    .where(inArray(media.id, ids))
  return Object.fromEntries(rows.map(({ id, reading }) => [id, reading]))
}
