import { and, asc, count, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, liveEntries, media, oldAddresses, oldMisses, versions } from '../../db/tables/index.ts'
import type { OldOutcome } from './schema.ts'

export const addressesPerPage = 50
export const missesPerPage = 20

export type OldFilter = { q?: string; outcome?: OldOutcome; page: number }

const columns = {
  host: oldAddresses.host,
  address: oldAddresses.address,
  outcome: oldAddresses.outcome,
  target: oldAddresses.target,
  reason: oldAddresses.reason,
  title: sql<string>`coalesce(nullif(${oldAddresses.title}, ''), ${liveEntries.title}, ${versions.title}, ${media.name}, '')`,
  path: liveEntries.path,
  entryId: oldAddresses.entryId,
  mediaId: oldAddresses.mediaId,
  runId: oldAddresses.runId,
  kind: entries.kind,
  status: oldAddresses.status,
  askedAt: oldAddresses.askedAt,
  hits: oldAddresses.hits,
  lastHitAt: oldAddresses.lastHitAt,
}

const joined = (db: Db) =>
  db
    .select(columns)
    .from(oldAddresses)
    .leftJoin(entries, eq(entries.id, oldAddresses.entryId))
    .leftJoin(liveEntries, eq(liveEntries.entryId, oldAddresses.entryId))
    .leftJoin(versions, eq(versions.id, entries.latestVersionId))
    .leftJoin(media, eq(media.id, oldAddresses.mediaId))
    .$dynamic()

/** One page of an office's old addresses, those used most first, and how many there are of each outcome. */
export async function listOldAddresses(db: Db, officeId: number, { q, outcome, page }: OldFilter) {
  const wanted = and(eq(oldAddresses.officeId, officeId), q ? holds(oldAddresses.address, q) : undefined)
  const groups = await db
    .select({ outcome: oldAddresses.outcome, addresses: count() })
    .from(oldAddresses)
    .where(wanted)
    .groupBy(oldAddresses.outcome)
  const counts = Object.fromEntries(groups.map(group => [group.outcome, group.addresses])) as Partial<
    Record<OldOutcome, number>
  >
  const all = groups.reduce((sum, group) => sum + group.addresses, 0)
  const total = outcome ? (counts[outcome] ?? 0) : all
  const rows = await joined(db)
    .where(and(wanted, outcome ? eq(oldAddresses.outcome, outcome) : undefined))
    .orderBy(desc(oldAddresses.hits), asc(oldAddresses.address), asc(oldAddresses.host))
    .limit(addressesPerPage)
    .offset((page - 1) * addressesPerPage)
  return { rows, counts, all, total, pages: Math.max(1, Math.ceil(total / addressesPerPage)) }
}
export type ListedOld = Awaited<ReturnType<typeof listOldAddresses>>['rows'][number]

/** All of them for a spreadsheet, at most this many. */
export const mostExported = 100_000
export const exportOldAddresses = (db: Db, officeId: number) =>
  joined(db)
    .where(eq(oldAddresses.officeId, officeId))
    .orderBy(asc(oldAddresses.host), asc(oldAddresses.address))
    .limit(mostExported)

/** How many were asked after the import, and how many of them answered as they should. */
export async function sumAsked(db: Db, officeId: number) {
  const [sum] = await db
    .select({
      all: count(),
      asked: count(oldAddresses.askedAt),
      answered: sql<number>`count(*) filter (where status in (200, 301, 410) or status = 404 and outcome in ('entry', 'medium', 'unsettled'))::int`,
      silent: sql<number>`count(*) filter (where asked_at is not null and (status is null or status >= 500))::int`,
    })
    .from(oldAddresses)
    .where(eq(oldAddresses.officeId, officeId))
  return sum!
}

// Position, not LIKE: what people type is no pattern.
const holds = (column: typeof oldAddresses.address | typeof oldMisses.address, q: string): SQL =>
  sql`position(lower(${q}) in lower(${column})) > 0`

/** One page of what was asked for in vain and is not passed over, the most frequent first. */
export async function listMisses(db: Db, officeId: number, page: number, q = '') {
  const open = and(
    eq(oldMisses.officeId, officeId),
    isNull(oldMisses.dismissedAt),
    q ? holds(oldMisses.address, q) : undefined,
  )
  const [sum] = await db
    .select({ total: sql<number>`count(distinct ${oldMisses.address})::int` })
    .from(oldMisses)
    .where(open)
  const rows = await db
    .select({
      address: oldMisses.address,
      hosts: sql<string[]>`array_agg(${oldMisses.host} order by ${oldMisses.hits} desc)`,
      hits: sql<number>`sum(${oldMisses.hits})::int`,
      lastAt: sql<string>`max(${oldMisses.lastAt})`,
    })
    .from(oldMisses)
    .where(open)
    .groupBy(oldMisses.address)
    .orderBy(desc(sql`sum(${oldMisses.hits})`), asc(oldMisses.address))
    .limit(missesPerPage)
    .offset((page - 1) * missesPerPage)
  const total = sum?.total ?? 0
  return {
    rows: rows.map(row => ({ ...row, lastAt: new Date(row.lastAt) })),
    total,
    pages: Math.max(1, Math.ceil(total / missesPerPage)),
  }
}
export type ListedMiss = Awaited<ReturnType<typeof listMisses>>['rows'][number]

/** What was asked for in vain; undefined when this office has no such miss. */
export async function findMiss(db: Db, officeId: number, address: string) {
  const [row] = await db
    .select()
    .from(oldMisses)
    .where(and(eq(oldMisses.officeId, officeId), eq(oldMisses.address, address)))
    .limit(1)
  return row
}

/** A kept old address; undefined when this office has none such. */
export async function findOldAddress(db: Db, officeId: number, host: string, address: string) {
  const [row] = await db
    .select()
    .from(oldAddresses)
    .where(
      and(
        eq(oldAddresses.officeId, officeId),
        eq(oldAddresses.address, address),
        eq(oldAddresses.host, host),
      ),
    )
  return row
}
