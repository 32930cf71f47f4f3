import { and, asc, count, desc, eq, gte, lt, ne, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import { yearBounds } from '../dates.ts'
import type { Picture } from '../media/picture.ts'
import type { Office } from '../offices/schema.ts'
import type { Kind } from './schema.ts'

/** Addresses in one part of the map: few enough that a part is made in an instant. */
export const addressesPerPart = 1000

/** How long search engines count something as news. */
export const newsAge = 48 * 3_600_000

// The order of a front page is no place of its own.
const ofOffice = (officeId: number) => and(eq(liveEntries.officeId, officeId), ne(liveEntries.kind, 'home'))
const changed = sql<Date>`max(${liveEntries.changedAt})`.mapWith(liveEntries.changedAt)
const isArticle = eq(liveEntries.kind, 'article')

/** A year of an office's publications: how many, and when the last of them changed. */
export type MapYear = { year: number; entries: number; changedAt: Date }

/** The years in which what is live was first published, the latest first. */
export function listMapYears(db: Db, { id, zone }: Office): Promise<MapYear[]> {
  const year = sql<number>`extract(year from ${liveEntries.publishedAt} at time zone ${sql.raw(`'${zone}'`)})::int`
  return db
    .select({ year, entries: count(), changedAt: changed })
    .from(liveEntries)
    .where(ofOffice(id))
    .groupBy(year)
    .orderBy(desc(year))
}

/** When the last entry of each kind changed. */
export async function latestChanges(db: Db, officeId: number): Promise<Map<Kind, Date>> {
  const rows = await db
    .select({ kind: liveEntries.kind, changedAt: changed })
    .from(liveEntries)
    .where(ofOffice(officeId))
    .groupBy(liveEntries.kind)
  return new Map(rows.map(row => [row.kind, row.changedAt]))
}

/** An address for search engines, with the first pictures that are shown there. */
export type Mapped = { path: string; changedAt: Date; pictures: Picture[] | null }

const { fields } = liveEntries
const pictures = sql<Picture[] | null>`case
  when jsonb_typeof(${fields}->'photos') = 'array' then jsonb_path_query_array(${fields}, '$.photos[0 to 19]')
  when jsonb_typeof(${fields}->'lead') = 'object' then jsonb_build_array(${fields}->'lead')
  when jsonb_typeof(${fields}->'portrait') = 'object' then jsonb_build_array(${fields}->'portrait')
end`

/** What was first published in a year, earliest first; `part` begins at 1. */
export function listMapped(db: Db, { id, zone }: Office, year: number, part: number): Promise<Mapped[]> {
  const [from, to] = yearBounds(year, zone)
  return db
    .select({ path: liveEntries.path, changedAt: liveEntries.changedAt, pictures })
    .from(liveEntries)
    .where(and(ofOffice(id), gte(liveEntries.publishedAt, from), lt(liveEntries.publishedAt, to)))
    .orderBy(asc(liveEntries.publishedAt), asc(liveEntries.entryId))
    .limit(addressesPerPart)
    .offset((part - 1) * addressesPerPart)
}

/** The articles since a moment, the newest first, as many as a map of news may hold. */
export const listFreshNews = (db: Db, officeId: number, since: Date) =>
  db
    .select({
      path: liveEntries.path,
      title: liveEntries.title,
      publishedAt: liveEntries.publishedAt,
      changedAt: liveEntries.changedAt,
    })
    .from(liveEntries)
    .where(freshNews(officeId, since))
    .orderBy(desc(liveEntries.publishedAt))
    .limit(addressesPerPart)

const freshNews = (officeId: number, since: Date): SQL | undefined =>
  and(eq(liveEntries.officeId, officeId), isArticle, gte(liveEntries.publishedAt, since))
