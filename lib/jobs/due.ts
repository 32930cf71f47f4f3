import { and, asc, eq, inArray, isNotNull, lte, notInArray, sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { auditEvents, entries, offices, versions } from '../../db/tables/index.ts'
import { listHolds, sentenceOf } from '../checks/hold.ts'
import { goLive, publishing } from '../entries/deeds.ts'
import { takeDown } from '../entries/live-row.ts'
import type { Entry } from '../entries/move.ts'
import { log } from '../log.ts'
import { tell } from '../mail/tell.ts'
import { findVerdict } from '../spam/queries.ts'
import { sentenceOfGate } from '../spam/sentence.ts'
import { onDue, wakeAt } from './wake.ts'

const clerk = 'Penerbitan terjadwal'
const leavingReason = 'Masa tayangnya sudah berakhir.'

/**
 * Publishes what is scheduled and due, and takes down what is to leave, each in one transaction that also writes
 * the log: after a crash at any point an entry is either untouched or done. Rows that another process has taken
 * are passed over. Entries of a frozen office wait. Returns how many were done.
 */
export async function workDue(): Promise<number> {
  return (await until(takeScheduled)) + (await until(takeLeaving))
}

// One at a time, so that one that fails keeps no other waiting; it is tried again at the next tick.
async function until(take: (db: Db, passedOver: string[]) => Promise<string | undefined>) {
  const failed: string[] = []
  for (let done = 0; ; done++) {
    let trying: string | undefined
    try {
      const id = await system('publishing', async db => {
        trying = await take(db, failed)
        return trying
      })
      if (!id) return done
    } catch (error) {
      const id = (error as { entryId?: string }).entryId ?? trying
      log.error({ err: error, entry: id }, 'a due entry could not be published or taken down')
      if (!id) return done
      failed.push(id)
    }
  }
}

async function takeScheduled(db: Db, passedOver: string[]) {
  const entry = await lockFirst(db, 'scheduled', passedOver)
  if (!entry) return
  await about(entry, () => publishDue(db, entry))
  return entry.id
}

async function takeLeaving(db: Db, passedOver: string[]) {
  const entry = await lockFirst(db, 'leaving', passedOver)
  if (!entry) return
  await about(entry, () => takeDownDue(db, entry))
  return entry.id
}

const due = {
  scheduled: { when: entries.scheduledAt, where: eq(entries.state, 'scheduled') },
  leaving: { when: entries.unpublishAt, where: isNotNull(entries.liveVersionId) },
}

const inOpenOffices = inArray(
  entries.officeId,
  sql`(select ${offices.id} from ${offices} where ${offices.state} in ('live', 'preparing'))`,
)

async function lockFirst(db: Db, which: keyof typeof due, passedOver: string[]) {
  const { when, where } = due[which]
  const [entry] = await db
    .select()
    .from(entries)
    .where(
      and(
        where,
        lte(when, sql`now()`),
        inOpenOffices,
        passedOver.length ? notInArray(entries.id, passedOver) : undefined,
      ),
    )
    .orderBy(asc(when))
    .limit(1)
    .for('update', { skipLocked: true })
  return entry
}

async function publishDue(db: Db, entry: Entry) {
  const [version] = await db.select().from(versions).where(eq(versions.id, entry.latestVersionId!))
  const holds = await listHolds(db, { entry, version: version! })
  if (holds.length > 0) return giveBackDue(db, entry, sentenceOf(holds))
  const verdict = await findVerdict(db, entry.officeId, { ...version!, kind: entry.kind })
  if (verdict.held && isUnread(entry)) return giveBackDue(db, entry, sentenceOfGate(verdict))
  const now = new Date()
  const { correction } = entry
  const changed = await change(db, entry, {
    ...publishing({ entry, version: version! }, entry.scheduledAt ?? now),
    state: 'published',
    changedAt: now,
  })
  await goLive(db, changed, version!, correction, now)
  await note(db, entry, 'entry.publish', {
    version: version!.number,
    scheduled: true,
    ...(correction ? { correction } : {}),
  })
  await tell(db, {
    officeId: entry.officeId,
    entryId: entry.id,
    kind: entry.reviewBy ? 'review' : 'published',
  })
}

// Scheduled by its writer alone: nobody has looked at what the gate has learned to see since.
const isUnread = ({ reviewBy, reviewedAt }: Entry) => reviewBy !== null && reviewedAt === null

// A file may be read only after the text was approved; then its writer decides what to mask.
async function giveBackDue(db: Db, entry: Entry, words: string) {
  await change(db, entry, {
    state: 'returned',
    scheduledAt: null,
    returnNote: words,
    changedAt: new Date(),
  })
  await note(db, entry, 'entry.return', { note: words, scheduled: true })
  await tell(db, { officeId: entry.officeId, entryId: entry.id, kind: 'returned', detail: { note: words } })
}

// What is being written on goes on; only what the public sees ends.
async function takeDownDue(db: Db, entry: Entry) {
  const changed = await change(db, entry, {
    state: entry.state === 'published' ? 'withdrawn' : entry.state,
    liveVersionId: null,
    unpublishAt: null,
    withdrawnReason: leavingReason,
    changedAt: new Date(),
  })
  await takeDown(db, changed)
  await note(db, entry, 'entry.withdraw', { reason: leavingReason, scheduled: true })
}

async function change(db: Db, entry: Entry, changes: Partial<typeof entries.$inferInsert>) {
  const [changed] = await db
    .update(entries)
    .set({ ...changes, lock: sql`${entries.lock} + 1` })
    .where(eq(entries.id, entry.id))
    .returning()
  return changed!
}

const note = (db: Db, entry: Entry, action: string, detail: Record<string, unknown>) =>
  db.insert(auditEvents).values({
    officeId: entry.officeId,
    institutionId: sql`(select institution_id from ${offices} where ${offices.id} = ${entry.officeId})`,
    actorName: clerk,
    action,
    subject: entry.id,
    detail,
  })

// So that the caller knows which one to pass over.
async function about(entry: Entry, run: () => Promise<void>) {
  try {
    await run()
  } catch (error) {
    throw Object.assign(error as Error, { entryId: entry.id })
  }
}

/** Works on what is due now, and plans to do so again at the next due moment. */
export async function tickDue() {
  await workDue()
  wakeAt(await nextDue())
}

async function nextDue(): Promise<Date | null> {
  const soonest = (which: keyof typeof due) =>
    sql`(select min(${due[which].when}) from ${entries} where ${due[which].where} and ${due[which].when} > now() and ${inOpenOffices})`
  const { rows } = await system('publishing', db =>
    db.execute<{ at: Date | string | null }>(
      sql`select least(${soonest('scheduled')}, ${soonest('leaving')}) as at`,
    ),
  )
  const at = rows[0]?.at
  return at ? new Date(at) : null
}

/** Lets this process look for due entries: now, at each next due moment, and whenever something is scheduled. */
export function startDue() {
  const tick = () => tickDue().catch(error => log.warn({ err: error }, 'could not look for due entries'))
  onDue(tick)
  return tick()
}

/** Ends that. */
export const stopDue = () => onDue(undefined)
