import { and, asc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { type Db, system } from '../../../db/doors.ts'
import {
  auditEvents,
  entries,
  imported,
  importItems,
  liveEntries,
  mediaUses,
  offices,
} from '../../../db/tables/index.ts'
import { unsettle } from './addresses.ts'
import type { Pace } from './bring.ts'
import { type Run, step } from './claim.ts'

const atOnce = 200
/** Said of what a run leaves here when it is rolled back. */
export const keptReason = 'Diubah di sini sejak dibawa, jadi dibiarkan.'
const goneReason = 'Halaman ini tidak lagi ada di situs kami.'

/**
 * Takes back what a run brought in and nobody changed since: off the site, into the trash, its old addresses
 * unsettled. What was changed here stays and is named. Photos and files stay in the library, for the trash shows them.
 */
export async function rollBackRun(run: Run, pace: Pace) {
  const since = new Date().toISOString()
  const total = await system('imports', db => db.$count(imported, isOfRun(run)))
  let done = 0
  for (let after = ''; ; ) {
    const start = performance.now()
    const keys = await system('imports', async db => {
      await step(db, run, {
        report: { ...run.report, phase: { name: 'rollingBack', since, from: 0, total, done } },
      })
      return takeBack(db, run, after)
    })
    if (keys.length === 0) break
    done += keys.length
    after = keys.at(-1)!
    await pace(performance.now() - start)
  }
  await system('imports', async db => {
    await unsettle(db, run)
    await step(db, run, {
      state: 'rolledBack',
      finishedAt: new Date(),
      report: { ...run.report, phase: undefined },
      beatAt: null,
      claim: null,
    })
  })
}

const isOfRun = ({ id }: Run) => and(eq(imported.runId, id), isNotNull(imported.entryId))

async function takeBack(db: Db, run: Run, after: string): Promise<string[]> {
  const rows = await db
    .select({
      key: imported.key,
      id: entries.id,
      lock: entries.lock,
      was: imported.lock,
      state: entries.state,
    })
    .from(imported)
    .innerJoin(entries, eq(entries.id, imported.entryId))
    .where(and(isOfRun(run), gt(imported.key, after)))
    .orderBy(asc(imported.key))
    .limit(atOnce)
    .for('update', { of: entries })
  const same = rows.filter(row => row.lock === row.was)
  await takeDown(db, run, same)
  await note(db, run, 'removed', '', same)
  await note(
    db,
    run,
    'created',
    keptReason,
    rows.filter(row => row.lock !== row.was),
  )
  if (same.length) await audit(db, run, same.length)
  return rows.map(({ key }) => key)
}

async function takeDown(db: Db, run: Run, rows: { id: string; key: string }[]) {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await db
    .update(entries)
    .set({
      state: 'trashed',
      liveVersionId: null,
      withdrawnReason: goneReason,
      trashedAt: new Date(),
      lock: sql`${entries.lock} + 1`,
    })
    .where(inArray(entries.id, ids))
  await db.delete(mediaUses).where(and(inArray(mediaUses.entryId, ids), eq(mediaUses.live, true)))
  await unsettle(db, run, ids)
  await db.delete(imported).where(
    and(
      eq(imported.officeId, run.officeId),
      inArray(
        imported.key,
        rows.map(({ key }) => key),
      ),
    ),
  )
  await db.delete(liveEntries).where(inArray(liveEntries.entryId, ids))
}

async function note(db: Db, run: Run, state: 'removed' | 'created', reason: string, rows: { id: string }[]) {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await db
    .update(importItems)
    .set({ state, reason })
    .where(
      and(eq(importItems.runId, run.id), inArray(importItems.entryId, ids), eq(importItems.state, 'created')),
    )
}

const audit = (db: Db, run: Run, removed: number) =>
  db.insert(auditEvents).values({
    officeId: run.officeId,
    institutionId: sql`(select institution_id from ${offices} where ${offices.id} = ${run.officeId})`,
    actorId: run.startedBy,
    actorName: run.startedByName,
    action: 'import.takeBack',
    subject: run.id,
    detail: { name: run.name, entries: removed },
  })
