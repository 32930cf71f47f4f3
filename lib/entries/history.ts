import { and, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, liveEntries, liveHistory, versions } from '../../db/tables/index.ts'
import { type Change, diffVersions } from './diff.ts'
import type { Kind } from './schema.ts'

/** What one entry would do if its office went back to a moment. */
export type Step = {
  entryId: string
  kind: Kind
  path: string
  title: string
  /** Back to another version, down from the site, or up again. */
  way: 'back' | 'down' | 'up'
  /** The version that was live then. */
  version?: { id: string; number: number; title: string }
  /** What a reader would see differently. */
  changes: Change[]
  /** Why it was withdrawn since, where it was: it may have had to go. */
  withdrawnReason: string
}

/**
 * What differs between what an office shows now and what it showed at a moment. The front page is never taken down:
 * without an order of its own it is made up of the rest.
 */
export async function stepsTo(db: Db, officeId: number, at: Date): Promise<Step[]> {
  const then = await db.select().from(liveHistory).where(wasLive(officeId, at))
  const now = await db.select().from(liveEntries).where(eq(liveEntries.officeId, officeId))
  const written = await versionsOf(
    db,
    [...then, ...now].map(({ versionId }) => versionId),
  )
  const reasons = await reasonsOf(
    db,
    then.map(({ entryId }) => entryId),
  )
  const present = new Map(now.map(row => [row.entryId, row]))
  const kept = new Set(then.map(({ entryId }) => entryId))
  const restored = then.flatMap((row): Step[] => {
    const version = written.get(row.versionId)
    const entry = reasons.get(row.entryId)
    const live = present.get(row.entryId)
    if (!version || !entry || live?.versionId === row.versionId) return []
    const before = live && written.get(live.versionId)
    const { id, number, title } = version
    return [
      {
        entryId: row.entryId,
        kind: row.kind,
        path: live?.path ?? row.path,
        title: live?.title ?? row.title,
        way: live ? 'back' : 'up',
        version: { id, number, title },
        changes: before ? diffVersions(row.kind, before, version) : [],
        withdrawnReason: live ? '' : entry.withdrawnReason,
      },
    ]
  })
  const down = now
    .filter(({ entryId, kind }) => !kept.has(entryId) && kind !== 'home')
    .map(({ entryId, kind, path, title }): Step => {
      return { entryId, kind, path, title, way: 'down', changes: [], withdrawnReason: '' }
    })
  return [...down, ...restored]
}

const wasLive = (officeId: number, at: Date) =>
  and(
    eq(liveHistory.officeId, officeId),
    lte(liveHistory.since, at),
    or(isNull(liveHistory.until), gt(liveHistory.until, at)),
  )

async function versionsOf(db: Db, ids: string[]) {
  const rows = ids.length ? await db.select().from(versions).where(inArray(versions.id, ids)) : []
  return new Map(rows.map(row => [row.id, row]))
}

async function reasonsOf(db: Db, ids: string[]) {
  const { id, withdrawnReason } = entries
  const rows = ids.length
    ? await db.select({ id, withdrawnReason }).from(entries).where(inArray(id, ids))
    : []
  return new Map(rows.map(row => [row.id, row]))
}

/** Since when it is known what an office showed; undefined for one that never showed anything. */
export async function knownSince(db: Db, officeId: number): Promise<Date | undefined> {
  const [row] = await db
    .select({ at: sql<Date | null>`min(${liveHistory.since})`.mapWith(liveHistory.since) })
    .from(liveHistory)
    .where(eq(liveHistory.officeId, officeId))
  return row?.at ?? undefined
}
