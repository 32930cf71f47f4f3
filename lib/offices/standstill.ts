import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { settings } from '../../db/tables/index.ts'

/** Why the centre froze an office, as it said; empty for one that is not frozen. */
export async function findFrozenReason(db: Db, officeId: number): Promise<string> {
  const [row] = await db
    .select({ reason: settings.frozenReason })
    .from(settings)
    .where(eq(settings.officeId, officeId))
  return row?.reason ?? ''
}
