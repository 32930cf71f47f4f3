import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries } from '../../db/tables/index.ts'
import { lastChanged } from './list.ts'

/** What waits for approval in an office by id, in the order of its list; at most 200. */
export const listQueue = async (db: Db): Promise<string[]> => {
  const rows = await db
    .select({ id: entries.id })
    .from(entries)
    .where(eq(entries.state, 'submitted'))
    .orderBy(...lastChanged)
    .limit(200)
  return rows.map(row => row.id)
}
