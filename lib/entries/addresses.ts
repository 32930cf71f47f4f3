import { asc, count, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'

/** The protocol's limit of addresses in one sitemap (sitemaps.org). */
export const addressesPerSitemap = 50_000

export const countAddresses = async (db: Db, officeId: number) =>
  (await db.select({ all: count() }).from(liveEntries).where(eq(liveEntries.officeId, officeId)))[0]?.all ?? 0

/** The addresses of everything live in an office, by address; `page` begins at 1. */
export const listAddresses = (db: Db, officeId: number, page: number) =>
  db
    .select({ path: liveEntries.path, changedAt: liveEntries.changedAt })
    .from(liveEntries)
    .where(eq(liveEntries.officeId, officeId))
    .orderBy(asc(liveEntries.path))
    .limit(addressesPerSitemap)
    .offset((page - 1) * addressesPerSitemap)
