import type { Db } from '../../db/doors.ts'
import { requireClear, requireNoHold, requireSendable } from '../checks/hold.ts'
import { wakeAt } from '../jobs/wake.ts'
import { zoneOf } from '../offices/zone.ts'
import { owesReview, reviewWithin } from '../publishing.ts'
import { Refusal } from '../refusal.ts'
import { correctionsOf, requireCorrection } from './corrections.ts'
import { putLive, takeDown } from './live-row.ts'
import { type Changes, change, type Deed, type Entry, move, note, told } from './move.ts'
import { currentContent } from './own-media.ts'
import { type FoundEntry, subjectOf } from './queries.ts'

/** Sends a draft to whoever approves. Throws Refusal where something holds it, or a correction is due and not said. */
export async function submit(deed: Deed, correction: string | undefined) {
  const said = await requireCorrection(deed.db, deed.found, correction)
  await move(deed, 'submit', {
    submittedAt: new Date(),
    submittedBy: deed.actor.personId,
    returnNote: '',
    correction: said,
    gated: deed.found.verdict.held,
  })
  await requireSendable(deed.db, deed.found)
  await note(deed, 'submit', gateDetail(deed.found))
  await told(deed, 'submitted', { note: said })
}

/** Gives a draft back to its writer. */
export async function giveBack(deed: Deed, words: string) {
  await move(deed, 'return', { returnNote: words })
  await note(deed, 'return', { note: words })
  await told(deed, 'returned', { note: words })
}

/** Makes the latest version the one the public sees. `unpublishAt` replaces what was set, if given. */
export async function publish(deed: Deed, more: { correction?: string; unpublishAt?: Date | null } = {}) {
  const { db, actor, found } = deed
  const correction = await requireCorrection(db, found, more.correction)
  const now = new Date()
  const alone = owesReview(actor, subjectOf(found))
  const entry = await move(deed, 'publish', {
    ...publishing(found, now),
    ...(more.unpublishAt === undefined ? {} : { unpublishAt: more.unpublishAt }),
    ...(alone ? { reviewBy: new Date(now.getTime() + reviewWithin), reviewedAt: null } : {}),
  })
  await requireClear(db, found, actor.personId, alone)
  await goLive(db, entry, found.version, correction, now)
  await note(deed, 'publish', {
    version: found.version.number,
    ...(correction ? { correction } : {}),
    ...gateDetail(found),
  })
  await told(deed, alone ? 'review' : 'published')
  wakeAt(entry.unpublishAt)
}

/** The office's admin publishes past four eyes; the centre is told why and looks after the fact. */
export async function override(deed: Deed, reason: string, said?: string) {
  const { db, found } = deed
  // In an emergency nothing is asked that could keep it waiting; the centre looks after it.
  const correction = said ?? found.entry.correction
  const now = new Date()
  const entry = await move(deed, 'override', {
    ...publishing(found, now),
    overrideReason: reason,
    reviewBy: new Date(now.getTime() + reviewWithin),
    reviewedAt: null,
  })
  // What has been read cannot be taken back: not even an emergency publishes what nobody gave a reason for.
  await requireNoHold(db, found)
  await goLive(db, entry, found.version, correction, now)
  const detail = {
    reason,
    version: found.version.number,
    ...(correction ? { correction } : {}),
    ...gateDetail(found),
  }
  await note(deed, 'override', detail)
  await told(deed, 'overridden', { reason })
}

/** Approves the latest version to go live by itself at `at`, and to leave at `unpublishAt`. */
export async function schedule(deed: Deed, at: Date, unpublishAt: Date | null, said?: string) {
  const { db, actor, found } = deed
  const correction = await requireCorrection(db, found, said)
  const alone = owesReview(actor, subjectOf(found))
  await move(deed, 'schedule', {
    scheduledAt: at,
    unpublishAt,
    correction,
    reviewBy: alone ? new Date(at.getTime() + reviewWithin) : null,
    reviewedAt: null,
  })
  await requireClear(db, found, actor.personId, alone)
  await note(deed, 'schedule', { at: at.toISOString(), version: found.version.number, ...gateDetail(found) })
  wakeAt(at)
}

// So that the log tells what whoever decided was warned of.
const gateDetail = ({ verdict }: FoundEntry) =>
  verdict.held ? { warned: verdict.reasons.map(({ sentence }) => sentence) } : {}

/** Takes the schedule back: the text waits for approval again. */
export async function cancelSchedule(deed: Deed) {
  await move(deed, 'cancelSchedule', { scheduledAt: null })
  await note(deed, 'cancelSchedule')
}

/** Takes an entry off the site; its address says why. */
export async function withdraw(deed: Deed, reason: string) {
  const changes = { withdrawnReason: reason, liveVersionId: null, scheduledAt: null, unpublishAt: null }
  const entry = await move(deed, 'withdraw', changes)
  await takeDown(deed.db, entry)
  await note(deed, 'withdraw', { reason })
}

/** Puts away what the public does not see. */
export async function trash(deed: Deed) {
  await move(deed, 'trash', { trashedAt: new Date() })
  await note(deed, 'trash')
}

/** Brings an entry back from the trash, as a draft. */
export async function restore(deed: Deed) {
  await move(deed, 'restore', { trashedAt: null })
  await note(deed, 'untrash')
}

/** The look after the fact: it may stay. */
export async function review(deed: Deed) {
  await move(deed, 'review', { reviewedAt: new Date() })
  await note(deed, 'review')
}

/** Sets or clears the moment what is live leaves the site by itself. */
export async function leaveAt(deed: Deed, unpublishAt: Date | null) {
  await change(deed, { unpublishAt })
  await note(deed, 'unpublishAt', { at: unpublishAt?.toISOString() ?? null })
  wakeAt(unpublishAt)
}

/** Says that what is live still holds. */
export async function confirm(deed: Deed) {
  if (!deed.found.live) throw new Refusal('Naskah ini tidak ada di situs, jadi tidak perlu ditinjau.')
  await change(deed, { confirmedAt: new Date() })
  await note(deed, 'confirm')
}

/** What changes in an entry's own row when it goes live. */
export const publishing = (found: Pick<FoundEntry, 'entry' | 'version'>, now: Date): Changes => ({
  publishedAt: found.entry.publishedAt ?? now,
  liveVersionId: found.version.id,
  scheduledAt: null,
  withdrawnReason: '',
  returnNote: '',
  correction: '',
})

/** Shows a version to the public, with all corrections said so far. */
export async function goLive(
  db: Db,
  entry: Entry,
  version: FoundEntry['version'],
  correction: string,
  now: Date,
) {
  const corrections = await correctionsOf(db, entry.id, correction, now)
  // A picture or file may have been replaced since this was written.
  const current = { ...version, ...(await currentContent(db, entry.kind, version)) }
  await putLive(db, entry, current, await zoneOf(db, entry.officeId), now, corrections)
}
