import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { officeExports } from '../../db/tables/index.ts'

const shown = 10

/** The archives of an office, the newest first. */
export const listExports = (db: Db, officeId: number) =>
  db
    .select()
    .from(officeExports)
    .where(eq(officeExports.officeId, officeId))
    .orderBy(desc(officeExports.askedAt))
    .limit(shown)
export type FoundExport = Awaited<ReturnType<typeof listExports>>[number]

/** One archive within this door's reach; undefined for another's. */
export async function findExport(db: Db, id: string): Promise<FoundExport | undefined> {
  const [found] = await db.select().from(officeExports).where(eq(officeExports.id, id))
  return found
}

/** Whether an archive of this office is being made already. */
export async function isMaking(db: Db, officeId: number): Promise<boolean> {
  const [open] = await db
    .select({ id: officeExports.id })
    .from(officeExports)
    .where(and(eq(officeExports.officeId, officeId), inArray(officeExports.state, ['waiting', 'working'])))
    .limit(1)
  return open !== undefined
}
