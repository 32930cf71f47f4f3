import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { versions } from '../../db/tables/index.ts'

/** One saved state of an entry; undefined when it is not this office's. */
export async function findVersion(db: Db, id: string) {
  const [version] = await db.select().from(versions).where(eq(versions.id, id))
  return version
}
