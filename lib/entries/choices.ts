import { and, asc, desc, eq, ne, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, versions } from '../../db/tables/index.ts'

const parentId = sql<string | null>`${versions.fields} ->> 'parentId'`
const order = sql<number>`coalesce((${versions.fields} ->> 'order')::int, 0)`

/** All pages of the office that are not in the trash, as they were last written, in their order. */
export const listPages = (db: Db) =>
  db
    .select({
      id: entries.id,
      title: entries.title,
      slug: entries.slug,
      lock: entries.lock,
      state: entries.state,
      live: sql<boolean>`${entries.liveVersionId} is not null`,
      parentId,
    })
    .from(entries)
    .innerJoin(versions, eq(versions.id, entries.latestVersionId))
    .where(and(eq(entries.kind, 'page'), ne(entries.state, 'trashed')))
    .orderBy(order, asc(entries.title))
export type ListedPage = Awaited<ReturnType<typeof listPages>>[number]

/** Documents are picked from these; more are rarely needed, and an older one can be named in words. */
const mostDocuments = 500

/** The office's documents, newest first, to be picked from. */
export const listDocuments = (db: Db) =>
  db
    .select({ id: entries.id, title: entries.title })
    .from(entries)
    .where(and(eq(entries.kind, 'document'), ne(entries.state, 'trashed')))
    .orderBy(desc(entries.changedAt))
    .limit(mostDocuments)
export type ListedDocument = Awaited<ReturnType<typeof listDocuments>>[number]
