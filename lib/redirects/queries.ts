import { and, count, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries, tombstones } from '../../db/tables/index.ts'
import { readOldAddress, readTarget } from './addresses.ts'
import type { Site, Wanted } from './check.ts'

export const redirectsPerPage = 50

// Tombstones of all offices can be read by everyone, so each query names its office.
const redirectsOf = (officeId: number) =>
  and(eq(tombstones.officeId, officeId), isNotNull(tombstones.redirectTo))

/** One page of an office's redirects, those used most first; `q` is looked for in both addresses. */
export async function listRedirects(db: Db, officeId: number, q: string, page: number) {
  const where = and(redirectsOf(officeId), q ? either(q) : undefined)
  const [{ total } = { total: 0 }] = await db.select({ total: count() }).from(tombstones).where(where)
  const rows = await db
    .select({
      path: tombstones.path,
      to: sql<string>`${tombstones.redirectTo}`,
      kind: tombstones.kind,
      hits: tombstones.hits,
      lastHitAt: tombstones.lastHitAt,
      madeAt: tombstones.buriedAt,
    })
    .from(tombstones)
    .where(where)
    .orderBy(desc(tombstones.hits), desc(tombstones.buriedAt), tombstones.path)
    .limit(redirectsPerPage)
    .offset((page - 1) * redirectsPerPage)
  return { rows, total, pages: Math.max(1, Math.ceil(total / redirectsPerPage)) }
}
export type ListedRedirect = Awaited<ReturnType<typeof listRedirects>>['rows'][number]

const either = (q: string): SQL =>
  sql`(position(lower(${q}) in lower(${tombstones.path})) > 0 or position(lower(${q}) in lower(${tombstones.redirectTo})) > 0)`

/** The redirect from a path; undefined when this office has none there. */
export async function findRedirect(db: Db, officeId: number, path: string) {
  const [row] = await db
    .select()
    .from(tombstones)
    .where(and(redirectsOf(officeId), eq(tombstones.path, path)))
  return row
}

/** What the site answers now, as far as it matters for these redirects. */
export async function readSite(
  db: Db,
  office: { id: number; host: string },
  wanted: Wanted[],
): Promise<Site> {
  const named = wanted.flatMap(({ from, to }) => [
    readOldAddress(from, office.host),
    readTarget(to, office.host),
  ])
  const paths = named.flatMap(read => ('address' in read ? [read.address.split(/[?#]/, 1)[0]!] : []))
  const redirects = await db
    .select({ path: tombstones.path, to: sql<string>`${tombstones.redirectTo}` })
    .from(tombstones)
    .where(redirectsOf(office.id))
  const ends = redirects.map(row => row.to)
  const live = await db
    .select({ path: liveEntries.path })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, office.id), inArray(liveEntries.path, [...paths, ...ends])))
  const withdrawn = await db
    .select({ path: tombstones.path })
    .from(tombstones)
    .where(and(eq(tombstones.officeId, office.id), isNull(tombstones.redirectTo)))
  return {
    host: office.host,
    live: new Set(live.map(row => row.path)),
    redirects: new Map(redirects.map(row => [row.path, row.to])),
    withdrawn: new Set(withdrawn.map(row => row.path)),
  }
}
