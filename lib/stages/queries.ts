import { and, asc, count, desc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries, stages } from '../../db/tables/index.ts'
import type { Kind } from '../entries/schema.ts'
import type { Stage } from './schema.ts'

/** The calendar an office goes by: its institution's, and its own additions. */
export const listStages = (db: Db): Promise<Stage[]> =>
  db
    .select()
    .from(stages)
    .orderBy(asc(stages.sortKey), sql`${stages.startsOn} asc nulls last`, asc(stages.id))

/** The stages that live entries of one kind belong to, as [slug, name]: what a list can be narrowed to. */
export async function stagesOfKind(db: Db, officeId: number, kind: Kind): Promise<[string, string][]> {
  const rows = await db
    .selectDistinct({ slug: stages.slug, name: stages.name, startsOn: stages.startsOn })
    .from(liveEntries)
    .innerJoin(stages, eq(stages.id, liveEntries.stageId))
    .where(and(eq(liveEntries.officeId, officeId), eq(liveEntries.kind, kind)))
    .orderBy(desc(stages.startsOn))
  return rows.map(({ slug, name }) => [slug, name])
}

/** Lets through what belongs to the stage at an address; a stage nobody knows has nothing. */
export const inStage = (slug: string): SQL =>
  inArray(liveEntries.stageId, sql`(select id from ${stages} where ${stages.slug} = ${slug})`)

/** How much an office has published about each stage, by its id. */
export async function countByStage(db: Db, officeId: number): Promise<Map<number, number>> {
  const rows = await db
    .select({ stage: liveEntries.stageId, entries: count() })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), isNotNull(liveEntries.stageId)))
    .groupBy(liveEntries.stageId)
  return new Map(rows.map(row => [row.stage!, row.entries]))
}

/** What an office published about some stages, newest first. */
export const listByStage = (db: Db, officeId: number, ids: number[], limit = 40) =>
  db
    .select({
      kind: liveEntries.kind,
      path: liveEntries.path,
      title: liveEntries.title,
      summary: liveEntries.summary,
      publishedAt: liveEntries.publishedAt,
      startsAt: liveEntries.startsAt,
    })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), inArray(liveEntries.stageId, ids)))
    .orderBy(desc(liveEntries.publishedAt))
    .limit(limit)
export type StageEntry = Awaited<ReturnType<typeof listByStage>>[number]
