import { and, asc, count, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '../../db/doors.ts'
import { liveEntries, stages } from '../../db/tables/index.ts'
import { yearBounds } from '../dates.ts'
import type { Office } from '../offices/schema.ts'
import { inStage } from '../stages/queries.ts'
import type { kinds } from './schema.ts'

type Kinds = typeof kinds
export type ListedKind = 'announcement' | 'document' | 'album' | 'dataset'
/** The fields of a kind as its definition has them. */
export type FieldsOf<K extends keyof Kinds> = z.infer<Kinds[K]['fields']>

/**
 * What a visitor asked a list for: a year, one of the kind's categories, a mark such as a document's status; a tag
 * (articles alone have those) and a stage as they stand in an address.
 */
export type ListFilter = { year?: number; category?: string; mark?: string; tag?: string; stage?: string }
/** How many entries there are of one category, mark and stage (by its address, with its name) in one year. */
export type ListCount = {
  year: number
  category: string | null
  mark: string | null
  stage: string | null
  stageName: string | null
  entries: number
}

export const listSize = 15

/** What every list shows of an entry; the fields come beside it as far as the list needs them. */
export const listed = {
  entryId: liveEntries.entryId,
  path: liveEntries.path,
  title: liveEntries.title,
  summary: liveEntries.summary,
  category: liveEntries.category,
  publishedAt: liveEntries.publishedAt,
  startsAt: liveEntries.startsAt,
  endsAt: liveEntries.endsAt,
  validUntil: liveEntries.validUntil,
}
export type Listed = {
  entryId: string
  path: string
  title: string
  summary: string
  category: string | null
  publishedAt: Date
  startsAt: Date | null
  endsAt: Date | null
  validUntil: Date | null
}

export const ofKind = (officeId: number, kind: keyof Kinds) =>
  and(eq(liveEntries.officeId, officeId), eq(liveEntries.kind, kind))

// A document belongs to the year it was made in, everything else to that of its publication.
const yearOf = (kind: ListedKind, { zone }: Office) =>
  kind === 'document'
    ? sql<number>`${liveEntries.sortKey}`
    : sql<number>`extract(year from ${liveEntries.publishedAt} at time zone ${sql.raw(`'${zone}'`)})::int`

function inYear(kind: ListedKind, { zone }: Office, year: number): SQL | undefined {
  if (kind === 'document') return eq(liveEntries.sortKey, year)
  const [from, to] = yearBounds(year, zone)
  return and(gte(liveEntries.publishedAt, from), lt(liveEntries.publishedAt, to))
}

/** One page of an office's entries of a kind, newest first, with those of `fields` the list shows; `page` begins at 1. */
export const listLive = <K extends ListedKind, Shown>(
  db: Db,
  office: Office,
  kind: K,
  fields: SQL<Shown>,
  { year, category, mark, stage }: ListFilter = {},
  page = 1,
  limit = listSize,
): Promise<(Listed & { fields: Shown })[]> =>
  db
    .select({ ...listed, fields })
    .from(liveEntries)
    .where(
      and(
        ofKind(office.id, kind),
        year ? inYear(kind, office, year) : undefined,
        category ? eq(liveEntries.category, category) : undefined,
        mark ? sql`${liveEntries.tags}[1] = ${mark}` : undefined,
        stage ? inStage(stage) : undefined,
      ),
    )
    .orderBy(
      ...(kind === 'document' ? [desc(liveEntries.sortKey)] : []),
      desc(liveEntries.publishedAt),
      desc(liveEntries.entryId),
    )
    .limit(limit)
    .offset((page - 1) * limit) as unknown as Promise<(Listed & { fields: Shown })[]>

/** All fields of a kind, for lists of kinds whose fields are short. */
export const allFields = <K extends keyof Kinds>(_kind: K) => sql<FieldsOf<K>>`${liveEntries.fields}`

/** How the office's entries of a kind are spread over years, categories, marks and stages. */
export const countLive = (db: Db, office: Office, kind: ListedKind): Promise<ListCount[]> => {
  const year = yearOf(kind, office)
  const mark = sql<string | null>`${liveEntries.tags}[1]`
  return db
    .select({
      year,
      category: liveEntries.category,
      mark,
      stage: stages.slug,
      stageName: stages.name,
      entries: count(),
    })
    .from(liveEntries)
    .leftJoin(stages, eq(stages.id, liveEntries.stageId))
    .where(ofKind(office.id, kind))
    .groupBy(year, liveEntries.category, mark, stages.slug, stages.name)
    .orderBy(asc(year))
}

/** Adds up the counts that fit. */
export const sumLive = (counts: ListCount[], { year, category, mark, stage }: ListFilter) =>
  counts
    .filter(
      row =>
        (!year || row.year === year) &&
        (!category || row.category === category) &&
        (!mark || row.mark === mark) &&
        (!stage || row.stage === stage),
    )
    .reduce((sum, row) => sum + row.entries, 0)

/** The years that have something, newest first, and the one asked for even if it has nothing. */
export const yearsOf = (counts: ListCount[], asked?: number) =>
  [...new Set([...counts.map(row => row.year), ...(asked ? [asked] : [])])].sort((a, b) => b - a)

/** The stages that something of a list belongs to, as [address, name]. */
export const stagesIn = (counts: ListCount[]): [string, string][] => [
  ...new Map(
    counts.flatMap(({ stage, stageName }) => (stage && stageName ? [[stage, stageName] as const] : [])),
  ),
]
