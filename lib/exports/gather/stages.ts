import { asc, eq, or, sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { stages } from '../../../db/tables/index.ts'

/** What stages are called across deployments, by their number here. */
export type StageNames = Map<number, string>

/** The names of an office's own stages and of the national calendar's. */
export async function stageNames(db: Db, officeId: number): Promise<StageNames> {
  const rows = await db
    .select({ id: stages.id, slug: stages.slug, officeId: stages.officeId })
    .from(stages)
    .where(or(eq(stages.officeId, officeId), eq(stages.officeId, sql`app.centre()`)))
  return new Map(rows.map(row => [row.id, `${row.officeId === officeId ? 'sendiri' : 'pusat'}:${row.slug}`]))
}

/** The office's own stages, as the archive names them. */
export async function ownStages(db: Db, officeId: number, names: StageNames) {
  const rows = await db
    .select()
    .from(stages)
    .where(eq(stages.officeId, officeId))
    .orderBy(asc(sql`${stages.slug} collate "C"`))
  return rows.map(({ id: _, officeId: _office, parentId, parentRef, ...row }) => ({
    ...row,
    parent: parentId === null ? parentRef || null : (names.get(parentId) ?? null),
  }))
}

/**
 * Fields in which the stage has its name instead of its number. What came from an archive whose stage is not known here
 * kept that name (`stageRef`) for the day it is.
 */
export function namedFields(given: Record<string, unknown>, names: StageNames) {
  const { stageRef, ...fields } = given
  if (typeof fields.stageId === 'number') return { ...fields, stageId: names.get(fields.stageId) ?? null }
  return typeof stageRef === 'string' ? { ...fields, stageId: stageRef } : fields
}
