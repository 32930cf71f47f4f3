import { count, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { officeMenus, standardMenus } from '../../db/tables/index.ts'
import { type Arrangement, noArrangement, type StandardMenu } from './schema.ts'

/** How an office arranged its menu, and the lock to name when changing it; 0 while it never did. */
export async function readArrangement(
  db: Db,
  officeId: number,
): Promise<{ arrangement: Arrangement; lock: number }> {
  const [row] = await db.select().from(officeMenus).where(eq(officeMenus.officeId, officeId))
  return { arrangement: row?.arrangement ?? noArrangement, lock: row?.lock ?? 0 }
}

/** The standard tree as the centre changed it; undefined while it never did. */
export async function findStandard(
  db: Db,
  institutionId: number,
): Promise<{ menu: StandardMenu; lock: number } | undefined> {
  const [row] = await db.select().from(standardMenus).where(eq(standardMenus.institutionId, institutionId))
  return row && { menu: row.menu, lock: row.lock }
}

/** How many offices at or below the actor's own have arranged their menu themselves. */
export async function countArrangements(db: Db): Promise<number> {
  const [row] = await db.select({ total: count() }).from(officeMenus)
  return row?.total ?? 0
}
