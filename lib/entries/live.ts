import { and, count, desc, eq, gte, inArray, ne, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries, officeMenus, settings } from '../../db/tables/index.ts'
import type { Picture } from '../media/picture.ts'
import { noArrangement } from '../menus/schema.ts'
import type { OfficeContact } from '../offices/contact.ts'
import type { Category } from './kinds/article.ts'

/** An article as lists show it. */
export type Teaser = {
  entryId: string
  officeId: number
  path: string
  title: string
  summary: string
  category: Category | null
  tags: string[]
  publishedAt: Date
  /** When what is shown was last published anew, a correction for instance. */
  changedAt: Date
  lead: Picture | null
}

/** The columns of a teaser. */
export const teaser = {
  entryId: liveEntries.entryId,
  officeId: liveEntries.officeId,
  path: liveEntries.path,
  title: liveEntries.title,
  summary: liveEntries.summary,
  category: sql<Category | null>`${liveEntries.category}`,
  tags: liveEntries.tags,
  publishedAt: liveEntries.publishedAt,
  changedAt: liveEntries.changedAt,
  lead: sql<Picture | null>`${liveEntries.fields}->'lead'`,
}
const isArticle = eq(liveEntries.kind, 'article')
// As the indexes have it: without "nulls last" PostgreSQL would read and sort all of an office's entries.
const newest = sql`${liveEntries.publishedAt} desc nulls last`
/** Newest first, in an order that never changes between pages. */
export const newestFirst = [newest, desc(liveEntries.entryId)]
const ofOffice = (officeId: number) => and(eq(liveEntries.officeId, officeId), isArticle)

const noContact: OfficeContact = { address: [], phone: '', email: '', hours: [] }

/** What the frame of every page tells: how to reach the office, its menu, and when something was last published. */
export async function readFrame(db: Db, officeId: number) {
  const last = db
    .select({ at: sql`greatest(${liveEntries.publishedAt}, ${liveEntries.changedAt})` })
    .from(liveEntries)
    .where(ofOffice(officeId))
    .orderBy(newest)
    .limit(1)
  const [row] = await db
    .select({
      contact: settings.contact,
      arrangement: officeMenus.arrangement,
      changedAt: sql<Date | null>`(${last})`.mapWith(liveEntries.changedAt),
    })
    .from(settings)
    .leftJoin(officeMenus, eq(officeMenus.officeId, settings.officeId))
    .where(eq(settings.officeId, officeId))
  return {
    contact: row?.contact ?? noContact,
    arrangement: row?.arrangement ?? noArrangement,
    changedAt: row?.changedAt ?? null,
  }
}

/** The newest articles of one office. */
export const latestArticles = (db: Db, officeId: number, limit: number): Promise<Teaser[]> =>
  db
    .select(teaser)
    .from(liveEntries)
    .where(ofOffice(officeId))
    .orderBy(...newestFirst)
    .limit(limit)

/** The newest articles of all offices the door sees; `except` leaves one out, `among` all but those, `page` begins at 1. */
export const latestEverywhere = (
  db: Db,
  limit: number,
  { except, among, page = 1 }: { except?: number; among?: number[]; page?: number },
): Promise<Teaser[]> =>
  db
    .select(teaser)
    .from(liveEntries)
    .where(
      and(
        isArticle,
        except === undefined ? undefined : ne(liveEntries.officeId, except),
        among && inArray(liveEntries.officeId, among),
      ),
    )
    .orderBy(newest)
    .limit(limit)
    .offset((page - 1) * limit)

/** How many articles appeared since a moment, and in how many offices, of all the door sees. */
export async function countSince(db: Db, since: Date) {
  const [row] = await db
    .select({
      articles: count(),
      offices: sql<number>`count(distinct ${liveEntries.officeId})`.mapWith(Number),
    })
    .from(liveEntries)
    .where(and(isArticle, gte(liveEntries.publishedAt, since)))
  return row ?? { articles: 0, offices: 0 }
}
