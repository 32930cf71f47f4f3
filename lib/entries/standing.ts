import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import type { RichDocument } from '../richtext/schema.ts'
import type { OfficialFields } from './kinds/official.ts'
import { withOwnLinks } from './links.ts'

/** A standing page, as the tree of pages shows it. */
export type PageLink = {
  entryId: string
  parentId: string | null
  path: string
  title: string
  summary: string
}

/** All standing pages of an office, in the order the office gave them. */
export const listPages = (db: Db, officeId: number): Promise<PageLink[]> =>
  db
    .select({
      entryId: liveEntries.entryId,
      parentId: liveEntries.parentId,
      path: liveEntries.path,
      title: liveEntries.title,
      summary: liveEntries.summary,
    })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), eq(liveEntries.kind, 'page')))
    .orderBy(asc(liveEntries.sortKey), asc(liveEntries.title))

/** What a standing page or an official's page holds. */
export type LivePage = PageLink & { changedAt: Date; sample: boolean; document: RichDocument }

/** The standing page at an address; undefined when there is none. */
export async function findPage(db: Db, officeId: number, path: string): Promise<LivePage | undefined> {
  const [row] = await db
    .select(pageColumns)
    .from(liveEntries)
    .where(at(officeId, path, 'page'))
  return row && { ...row, document: await withOwnLinks(db, officeId, row.document) }
}

const pageColumns = {
  entryId: liveEntries.entryId,
  parentId: liveEntries.parentId,
  path: liveEntries.path,
  title: liveEntries.title,
  summary: liveEntries.summary,
  changedAt: liveEntries.changedAt,
  sample: liveEntries.sample,
  document: liveEntries.document,
}
const at = (officeId: number, path: string, kind: 'page' | 'official'): SQL | undefined =>
  and(eq(liveEntries.officeId, officeId), eq(liveEntries.path, path), eq(liveEntries.kind, kind))

export type LiveOfficial = {
  entryId: string
  path: string
  title: string
  sample: boolean
  fields: OfficialFields
}

const officialColumns = {
  entryId: liveEntries.entryId,
  path: liveEntries.path,
  title: liveEntries.title,
  sample: liveEntries.sample,
  fields: sql<OfficialFields>`${liveEntries.fields}`,
}

/** The officials of an office, in their order. */
export const listOfficials = (db: Db, officeId: number, limit = 60): Promise<LiveOfficial[]> =>
  db
    .select(officialColumns)
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), eq(liveEntries.kind, 'official')))
    .orderBy(asc(liveEntries.sortKey), asc(liveEntries.title))
    .limit(limit)

/** One official with what is written about them; undefined when there is none at this address. */
export async function findOfficial(db: Db, officeId: number, path: string) {
  const [row] = await db
    .select({ ...officialColumns, document: liveEntries.document })
    .from(liveEntries)
    .where(at(officeId, path, 'official'))
  return row && { ...row, document: await withOwnLinks(db, officeId, row.document) }
}
