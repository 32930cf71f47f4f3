import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { importItems } from '../../../db/tables/index.ts'
import { itemColumns } from './queries.ts'

const quarantinedPerPage = 20

// Where all that speaks against a text is what its old page hid: cleaning has left that behind.
const onlyHidden = sql`not jsonb_path_exists(${importItems.kept}, '$.reasons[*] ? (@.sort != "hidden")')`

const isQuarantined = (runId: string) =>
  and(eq(importItems.runId, runId), eq(importItems.state, 'quarantined'))

/** Which texts in a run's quarantine are honest but for what somebody hid in their old page; not all at once. */
export const listOnlyHidden = (db: Db, runId: string) =>
  db
    .select({ number: importItems.number })
    .from(importItems)
    .where(and(isQuarantined(runId), onlyHidden))
    .orderBy(asc(importItems.number))
    .limit(500)

/** How many those are. */
export const countOnlyHidden = (db: Db, runId: string) =>
  db.$count(importItems, and(isQuarantined(runId), onlyHidden))

/** One page of what waits in a run's quarantine, with its content. Pages count from 1. */
export async function listQuarantined(db: Db, runId: string, page: number) {
  const where = isQuarantined(runId)
  const total = await db.$count(importItems, where)
  const rows = await db
    .select({ ...itemColumns, kept: importItems.kept })
    .from(importItems)
    .where(where)
    .orderBy(asc(importItems.number))
    .limit(quarantinedPerPage)
    .offset((page - 1) * quarantinedPerPage)
  return { rows, total, pages: Math.max(1, Math.ceil(total / quarantinedPerPage)) }
}
export type QuarantinedItem = Awaited<ReturnType<typeof listQuarantined>>['rows'][number]
