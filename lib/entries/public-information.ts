import { and, count, desc, eq, gte, isNotNull, lt, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import { yearBounds } from '../dates.ts'
import type { Office } from '../offices/schema.ts'
import type { InformationClass } from './information.ts'
import type { Kind } from './schema.ts'

/** Something the office offers as public information. */
export type Information = {
  kind: Kind
  path: string
  title: string
  summary: string
  informationClass: InformationClass
  publishedAt: Date
  changedAt: Date
}

const columns = {
  kind: liveEntries.kind,
  path: liveEntries.path,
  title: liveEntries.title,
  summary: liveEntries.summary,
  informationClass: sql<InformationClass>`${liveEntries.informationClass}`,
  publishedAt: liveEntries.publishedAt,
  changedAt: liveEntries.changedAt,
}
const classed = (officeId: number) =>
  and(eq(liveEntries.officeId, officeId), isNotNull(liveEntries.informationClass))

/** What an office offers of one class, last renewed first. */
export const listInformation = (db: Db, officeId: number, of: InformationClass): Promise<Information[]> =>
  db
    .select(columns)
    .from(liveEntries)
    .where(and(classed(officeId), eq(liveEntries.informationClass, of)))
    .orderBy(desc(liveEntries.changedAt), desc(liveEntries.entryId))
    .limit(200)

/** The list of public information (DIP) of one year of the office's calendar, in the order it was published. */
export function listInformationOf(db: Db, { id, zone }: Office, year: number): Promise<Information[]> {
  const [from, to] = yearBounds(year, zone)
  return db
    .select(columns)
    .from(liveEntries)
    .where(and(classed(id), gte(liveEntries.publishedAt, from), lt(liveEntries.publishedAt, to)))
    .orderBy(desc(liveEntries.publishedAt), desc(liveEntries.entryId))
    .limit(1000)
}

/** How much an office offers of each class and year. */
export function countInformation(db: Db, { id, zone }: Office) {
  const year = sql<number>`extract(year from ${liveEntries.publishedAt} at time zone ${sql.raw(`'${zone}'`)})::int`
  return db
    .select({ of: sql<InformationClass>`${liveEntries.informationClass}`, year, entries: count() })
    .from(liveEntries)
    .where(classed(id))
    .groupBy(liveEntries.informationClass, year)
    .orderBy(desc(year))
}
