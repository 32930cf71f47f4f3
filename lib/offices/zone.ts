import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { offices } from '../../db/tables/index.ts'
import type { Zone } from './schema.ts'

/** An office's zone. */
export async function zoneOf(db: Db, officeId: number): Promise<Zone> {
  const [row] = await db.select({ zone: offices.zone }).from(offices).where(eq(offices.id, officeId))
  if (!row) throw new Error(`there is no office ${officeId}`)
  return row.zone
}
