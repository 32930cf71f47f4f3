import { type AnyColumn, and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import {
  cards,
  hosts,
  imported,
  importRuns,
  liveHistory,
  officeMenus,
  offices,
  oldAddresses,
  settings,
  tombstones,
} from '../../../db/tables/index.ts'
import { inPages } from './pages.ts'

const atOnce = 2000
const keysAtOnce = 200
// In an order that no language rules, so that equal content is equal text everywhere.
const plain = (column: AnyColumn) => sql`${column} collate "C"`

/** What an office set of itself. */
export async function readOwn(db: Db, officeId: number) {
  const [row] = await db
    .select({ contact: settings.contact, fourEyes: settings.fourEyes, accent: offices.accent })
    .from(settings)
    .innerJoin(offices, eq(offices.id, settings.officeId))
    .where(eq(settings.officeId, officeId))
  return row!
}

/** What it made of the standard menu. */
export async function readArrangement(db: Db, officeId: number) {
  const [row] = await db
    .select({ arrangement: officeMenus.arrangement })
    .from(officeMenus)
    .where(eq(officeMenus.officeId, officeId))
  return { arrangement: row?.arrangement ?? null }
}

/** Addresses of the site that were withdrawn, moved, or lead elsewhere. */
export const listTombstones = (db: Db, officeId: number) =>
  inPages(atOnce, (after: Tombstone | undefined) =>
    db
      .select({
        path: tombstones.path,
        reason: tombstones.reason,
        redirectTo: tombstones.redirectTo,
        kind: tombstones.kind,
        buriedAt: tombstones.buriedAt,
      })
      .from(tombstones)
      .where(and(eq(tombstones.officeId, officeId), after && gt(plain(tombstones.path), after.path)))
      .orderBy(asc(plain(tombstones.path)))
      .limit(atOnce),
  )
type Tombstone = Pick<typeof tombstones.$inferSelect, 'path' | 'reason' | 'redirectTo' | 'kind' | 'buriedAt'>

type Old = Omit<typeof oldAddresses.$inferSelect, 'officeId' | 'askedAt' | 'status' | 'hits' | 'lastHitAt'>

/** Every address of the old sites, with what it leads to. */
export const listOldAddresses = (db: Db, officeId: number) =>
  inPages<Old>(atOnce, after =>
    db
      .select({
        host: oldAddresses.host,
        address: oldAddresses.address,
        outcome: oldAddresses.outcome,
        entryId: oldAddresses.entryId,
        mediaId: oldAddresses.mediaId,
        target: oldAddresses.target,
        reason: oldAddresses.reason,
        title: oldAddresses.title,
        runId: oldAddresses.runId,
      })
      .from(oldAddresses)
      .where(
        and(
          eq(oldAddresses.officeId, officeId),
          after &&
            sql`(${plain(oldAddresses.address)}, ${plain(oldAddresses.host)}) > (${after.address}, ${after.host})`,
        ),
      )
      .orderBy(asc(plain(oldAddresses.address)), asc(plain(oldAddresses.host)))
      .limit(atOnce),
  )

/** Every reading of an old site. One that is not over ends with the archive: nothing here is to go on by itself there. */
export async function listRuns(db: Db, officeId: number) {
  const rows = await db
    .select()
    .from(importRuns)
    .where(eq(importRuns.officeId, officeId))
    .orderBy(asc(importRuns.startedAt), asc(importRuns.id))
  return rows.map(({ id, format, name, site, state, publish, choices, position, total, report, ...run }) => ({
    ...{ id, format, name, site, publish, choices, position, total, report },
    state: isOver(state) ? state : 'cancelled',
    failure: run.failure,
    startedByName: run.startedByName,
    startedAt: run.startedAt,
    checkedAt: run.checkedAt,
    signedByName: run.signedByName,
    signedAt: run.signedAt,
    finishedAt: run.finishedAt,
  }))
}

const isOver = (state: string) => ['cancelled', 'done', 'rolledBack', 'failed'].includes(state)

type Key = Omit<typeof imported.$inferSelect, 'officeId'>

/** What was brought in from old sites, by its key there. */
export const listImported = (db: Db, officeId: number) =>
  inPages<Key>(keysAtOnce, after =>
    db
      .select({
        key: imported.key,
        runId: imported.runId,
        entryId: imported.entryId,
        mediaId: imported.mediaId,
        lock: imported.lock,
        published: imported.published,
        digest: imported.digest,
        original: imported.original,
        importedAt: imported.importedAt,
      })
      .from(imported)
      .where(and(eq(imported.officeId, officeId), after && gt(plain(imported.key), after.key)))
      .orderBy(asc(plain(imported.key)))
      .limit(keysAtOnce),
  )

/** Every name the office answers on, or did. */
export const listHosts = (db: Db, officeId: number) =>
  db
    .select({
      host: hosts.host,
      kind: hosts.kind,
      prefix: hosts.prefix,
      routable: hosts.routable,
      source: hosts.source,
    })
    .from(hosts)
    .where(eq(hosts.officeId, officeId))
    .orderBy(asc(hosts.kind), asc(hosts.host))

/** What others placed on this site and it shows: the words of the card, and where the original is. */
export async function listPlaced(db: Db, officeId: number) {
  const canonical = db
    .$with('canonical')
    .as(
      db
        .select({ officeId: hosts.officeId, host: hosts.host })
        .from(hosts)
        .where(eq(hosts.kind, 'canonical')),
    )
  return db
    .with(canonical)
    .select({
      from: offices.name,
      host: canonical.host,
      path: cards.path,
      kind: cards.kind,
      title: cards.title,
      summary: cards.summary,
      force: cards.force,
      state: cards.state,
      publishedAt: cards.publishedAt,
      startsAt: cards.startsAt,
      endsAt: cards.endsAt,
      since: cards.since,
      copyId: cards.copyId,
    })
    .from(cards)
    .innerJoin(offices, eq(offices.id, cards.originOfficeId))
    .leftJoin(canonical, eq(canonical.officeId, cards.originOfficeId))
    .where(and(eq(cards.officeId, officeId), inArray(cards.state, ['shown', 'accepted', 'copied'])))
    .orderBy(asc(cards.since), asc(cards.placementId))
}

type Shown = Omit<typeof liveHistory.$inferSelect, 'officeId'>

/** What was live when. */
export const listHistory = (db: Db, officeId: number) =>
  inPages<Shown>(atOnce, async after => {
    const rows = await db
      .select()
      .from(liveHistory)
      .where(and(eq(liveHistory.officeId, officeId), after && gt(liveHistory.id, after.id)))
      .orderBy(asc(liveHistory.id))
      .limit(atOnce)
    return rows.map(({ officeId: _, ...row }) => row)
  })
