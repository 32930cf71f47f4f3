import { and, count, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries, stages } from '../../db/tables/index.ts'
import { yearBounds } from '../dates.ts'
import type { Office } from '../offices/schema.ts'
import { inStage } from '../stages/queries.ts'
import type { Category } from './kinds/article.ts'
import { newestFirst, teaser } from './live.ts'

/** What a visitor asked the list of articles for; `tag` and `stage` as they stand in an address. */
export type ArchiveFilter = { category?: Category; year?: number; tag?: string; stage?: string }
/** How many articles there are of one category and stage in one year of the office's calendar. */
export type ArchiveCount = {
  category: Category | null
  year: number
  stage: string | null
  stageName: string | null
  articles: number
}

export const pageSize = 12

const articlesOf = (officeId: number) =>
  and(eq(liveEntries.officeId, officeId), eq(liveEntries.kind, 'article'))

/** Whether an entry has a tag of this address. The address is made in lib/entries/tags.ts; the same rule in SQL. */
export const hasTag = (slug: string) =>
  sql`exists (select from unnest(${liveEntries.tags}) as tag where trim(both '-' from regexp_replace(lower(tag), '[^a-z0-9]+', '-', 'g')) = ${slug})`

function matching({ id, zone }: Office, filter: ArchiveFilter): SQL | undefined {
  const [from, to] = filter.year ? yearBounds(filter.year, zone) : []
  return and(
    articlesOf(id),
    filter.category && eq(liveEntries.category, filter.category),
    from && gte(liveEntries.publishedAt, from),
    to && lt(liveEntries.publishedAt, to),
    filter.tag ? hasTag(filter.tag) : undefined,
    filter.stage ? inStage(filter.stage) : undefined,
  )
}

/** One page of an office's articles, newest first; `page` begins at 1. */
export const listArticles = (db: Db, office: Office, filter: ArchiveFilter, page: number) =>
  db
    .select(teaser)
    .from(liveEntries)
    .where(matching(office, filter))
    .orderBy(...newestFirst)
    .limit(pageSize)
    .offset((page - 1) * pageSize)

/** How the office's articles are spread over categories and years, within a tag if one is asked for. */
export function countArticles(db: Db, office: Office, tag?: string): Promise<ArchiveCount[]> {
  const year = sql<number>`extract(year from ${liveEntries.publishedAt} at time zone ${sql.raw(`'${office.zone}'`)})::int`
  return db
    .select({
      category: sql<Category | null>`${liveEntries.category}`,
      year,
      stage: stages.slug,
      stageName: stages.name,
      articles: count(),
    })
    .from(liveEntries)
    .leftJoin(stages, eq(stages.id, liveEntries.stageId))
    .where(matching(office, { tag }))
    .groupBy(liveEntries.category, year, stages.slug, stages.name)
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
    .where(articlesOf(officeId))
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

/** Adds up the counts that fit; year, category and stage each narrow. */
export const sumOf = (counts: ArchiveCount[], { category, year, stage }: ArchiveFilter) =>
  counts
    .filter(
      row =>
        (!category || row.category === category) &&
        (!year || row.year === year) &&
        (!stage || row.stage === stage),
    )
    .reduce((sum, row) => sum + row.articles, 0)
