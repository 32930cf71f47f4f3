import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, versions } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'
import { goLive } from './deeds.ts'
import type { Step } from './history.ts'
import { takeDown } from './live-row.ts'
import type { Entry } from './move.ts'

/**
 * Takes one step back. Nothing is deleted: what goes live is a new version with the old words, and what leaves stays
 * with the office. Nobody else has to agree; the office is told.
 */
export async function takeStep(db: Db, actor: Actor, step: Step, reason: string) {
  const [entry] = await db.select().from(entries).where(eq(entries.id, step.entryId)).for('update')
  if (!entry) return
  if (step.way === 'down') return leave(db, entry, reason)
  if (step.version) await comeBack(db, actor, entry, step.version.id)
}

async function leave(db: Db, entry: Entry, withdrawnReason: string) {
  const changes = { withdrawnReason, liveVersionId: null, scheduledAt: null, unpublishAt: null }
  await db
    .update(entries)
    .set({ ...changes, state: 'withdrawn', ...moved })
    .where(eq(entries.id, entry.id))
  await takeDown(db, entry)
}

async function comeBack(db: Db, actor: Actor, entry: Entry, versionId: string) {
  const [old] = await db
    .select()
    .from(versions)
    .where(and(eq(versions.id, versionId), eq(versions.entryId, entry.id)))
  if (!old) return
  const { officeId, entryId, title, summary, fields, document } = old
  const number = sql<number>`(select max(number) + 1 from ${versions} where entry_id = ${entryId})`
  const [version] = await db
    .insert(versions)
    .values({ officeId, entryId, title, summary, fields, document, number, writtenBy: actor.personId })
    .returning()
  const now = new Date()
  const [changed] = await db
    .update(entries)
    .set({
      title,
      state: 'published',
      latestVersionId: version!.id,
      liveVersionId: version!.id,
      publishedAt: entry.publishedAt ?? now,
      scheduledAt: null,
      unpublishAt: entry.unpublishAt && entry.unpublishAt > now ? entry.unpublishAt : null,
      trashedAt: null,
      withdrawnReason: '',
      returnNote: '',
      correction: '',
      reviewBy: null,
      ...moved,
    })
    .where(eq(entries.id, entry.id))
    .returning()
  await goLive(db, changed!, version!, '', now)
}

const moved = { lock: sql`${entries.lock} + 1`, changedAt: sql`now()` }
