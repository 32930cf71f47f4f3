import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries } from '../../db/tables/index.ts'

/** What waits for approval in an office, the longest waiting first, by id; at most 200. */
export const listQueue = async (db: Db): Promise<string[]> => {
  const rows = await db
    .select({ id: entries.id })
    .from(entries)
    .where(eq(entries.state, 'submitted'))
    .orderBy(asc(entries.submittedAt), asc(entries.id))
    .limit(200)
  return rows.map(row => row.id)
}
