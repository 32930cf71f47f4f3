import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { offices, settings } from '../../../db/tables/index.ts'

/** All that can be set of an office, and the lock it was read with; undefined for one out of reach. */
export async function readSettings(db: Db, officeId: number) {
  const [row] = await db
    .select({
      id: offices.id,
      slug: offices.slug,
      level: offices.level,
      state: offices.state,
      name: offices.name,
      shortName: offices.shortName,
      zone: offices.zone,
      accent: offices.accent,
      contact: settings.contact,
      fourEyes: settings.fourEyes,
      lock: settings.lock,
    })
    .from(offices)
    .innerJoin(settings, eq(settings.officeId, offices.id))
    .where(eq(offices.id, officeId))
  return row
}
export type OfficeSettings = NonNullable<Awaited<ReturnType<typeof readSettings>>>
