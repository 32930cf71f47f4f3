import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { emergencies } from '../../db/tables/index.ts'

export type Emergency = typeof emergencies.$inferSelect

/** What holds now at the offices the door sees, and the last that was done or is over. */
export async function listEmergencies(db: Db) {
  const select = () => db.select().from(emergencies)
  return {
    now: await select().where(isNull(emergencies.endedAt)).orderBy(desc(emergencies.id)),
    past: await select().where(isNotNull(emergencies.endedAt)).orderBy(desc(emergencies.id)).limit(20),
  }
}

/** An act of this kind that holds now, locked; undefined when it is over or not to be seen. */
export async function findRunning(db: Db, kind: Emergency['kind'], id: number) {
  const [row] = await db
    .select()
    .from(emergencies)
    .where(and(eq(emergencies.id, id), eq(emergencies.kind, kind), isNull(emergencies.endedAt)))
    .for('update')
  return row
}
