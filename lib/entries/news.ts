import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import type { OfferedFile } from '../media/file.ts'
import type { Picture } from '../media/picture.ts'
import { newestFirst } from './live.ts'
import type { Kind } from './schema.ts'

const { fields } = liveEntries
const columns = {
  entryId: liveEntries.entryId,
  kind: liveEntries.kind,
  path: liveEntries.path,
  title: liveEntries.title,
  summary: liveEntries.summary,
  category: liveEntries.category,
  tags: liveEntries.tags,
  publishedAt: liveEntries.publishedAt,
  changedAt: liveEntries.changedAt,
  writer: sql<string | null>`${fields}->>'writer'`,
  picture: sql<Picture | null>`coalesce(nullif(${fields}->'lead', 'null'), ${fields}->'photos'->0)`,
  files: sql<
    OfferedFile[]
  >`coalesce(${fields}->'files', '[]') || case when jsonb_typeof(${fields}->'file') = 'object' then jsonb_build_array(${fields}->'file') else '[]' end`,
}

/** Something feeds tell of. */
export type News = Awaited<ReturnType<typeof latestNews>>[number]

/** The kinds feeds tell of: everything with a date of its own. */
export const datedKinds = [
  'article',
  'announcement',
  'agenda',
  'document',
  'album',
  'dataset',
] as const satisfies Kind[]
export type NewsFilter = { kind?: Kind; category?: string }

/** The newest entries of one office, of all kinds that feeds tell of or of one. */
export const latestNews = (db: Db, officeId: number, limit: number, { kind, category }: NewsFilter = {}) =>
  db
    .select(columns)
    .from(liveEntries)
    .where(
      and(
        eq(liveEntries.officeId, officeId),
        kind ? eq(liveEntries.kind, kind) : inArray(liveEntries.kind, [...datedKinds]),
        category ? eq(liveEntries.category, category) : undefined,
      ),
    )
    .orderBy(...newestFirst)
    .limit(limit)
