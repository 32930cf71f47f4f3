import { and, count, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries, stages } from '../../db/tables/index.ts'
import { yearBounds } from '../dates.ts'
import type { Office } from '../offices/schema.ts'
import { inStage } from '../stages/queries.ts'
import { type ListCount, type ListFilter, listSize, ofKind } from './listed.ts'
import { newestFirst, teaser } from './live.ts'

/** Whether an entry has a tag of this address. The address is made in lib/entries/tags.ts; the same rule in SQL. */
export const hasTag = (slug: string) =>
  sql`exists (select from unnest(${liveEntries.tags}) as tag where trim(both '-' from regexp_replace(lower(tag), '[^a-z0-9]+', '-', 'g')) = ${slug})`

function matching({ id, zone }: Office, filter: ListFilter): SQL | undefined {
  const [from, to] = filter.year ? yearBounds(filter.year, zone) : []
  return and(
    ofKind(id, 'article'),
    filter.category ? eq(liveEntries.category, filter.category) : undefined,
    from && gte(liveEntries.publishedAt, from),
    to && lt(liveEntries.publishedAt, to),
    filter.tag ? hasTag(filter.tag) : undefined,
    filter.stage ? inStage(filter.stage) : undefined,
  )
}

/** One page of an office's articles, newest first; `page` begins at 1. */
export const listArticles = (db: Db, office: Office, filter: ListFilter, page: number) =>
  db
    .select(teaser)
    .from(liveEntries)
    .where(matching(office, filter))
    .orderBy(...newestFirst)
    .limit(listSize)
    .offset((page - 1) * listSize)

/** How the office's articles are spread over categories, years and stages, within a tag if one is asked for. */
export function countArticles(db: Db, office: Office, tag?: string): Promise<ListCount[]> {
  const year = sql<number>`extract(year from ${liveEntries.publishedAt} at time zone ${sql.raw(`'${office.zone}'`)})::int`
  return db
    .select({
      year,
      category: liveEntries.category,
      mark: sql<null>`null`,
      stage: stages.slug,
      stageName: stages.name,
      entries: count(),
    })
    .from(liveEntries)
    .leftJoin(stages, eq(stages.id, liveEntries.stageId))
    .where(matching(office, { tag }))
    .groupBy(year, liveEntries.category, stages.slug, stages.name)
}

/** The tags an office used most in its newest articles. */
export async function frequentTags(
  db: Db,
  officeId: number,
  limit: number,
): Promise<{ tag: string; articles: number }[]> {
  const recent = db
    .select({ tags: liveEntries.tags })
    .from(liveEntries)
    .where(ofKind(officeId, 'article'))
    .orderBy(...newestFirst)
    .limit(300)
    .as('recent')
  const tag = sql<string>`unnest(${recent.tags})`
  return db
    .select({ tag, articles: count() })
    .from(recent)
    .groupBy(tag)
    .orderBy(desc(count()), tag)
    .limit(limit)
}
