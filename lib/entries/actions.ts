'use server'

import type { Db } from '../../db/doors.ts'
import { officeAction } from '../action.ts'
import { momentOf, zoneOf } from '../offices/zone.ts'
import type { Actor } from '../permissions.ts'
import { Refusal, refusedFields } from '../refusal.ts'
import {
  cancelSchedule,
  confirm,
  giveBack,
  leaveAt,
  override,
  publish,
  restore,
  schedule,
  submit,
  trash,
  withdraw,
} from './deeds.ts'
import {
  entryInput,
  entryRef,
  overrideInput,
  publishInput,
  returnInput,
  scheduleInput,
  submitInput,
  unpublishInput,
  withdrawInput,
} from './input.ts'
import { definitionOf } from './live-row.ts'
import { type FoundEntry, findEntry } from './queries.ts'
import { saveDraft } from './save.ts'
import type { Kind } from './schema.ts'

const load = (db: Db, { id }: { id: string }) => findEntry(db, id)

/** Keeps what was typed in the form of any kind as a new version. */
export const saveEntry = officeAction({
  permission: 'entry.write',
  input: entryInput,
  run: async ({ db, actor, input, audit }) => {
    const { id, kind, lock, title, summary, slug, document, stay: _, ...own } = input
    const fields = ownFields(kind, own)
    const draft = { id: id || crypto.randomUUID(), lock, kind, title, summary, slug, fields, document }
    const saved = await saveDraft(db, actor, draft)
    if (saved.changed) await audit({ subject: saved.id, detail: { title } })
    return { id: saved.id, lock: saved.lock, savedAt: new Date().toISOString() }
  },
  next: (result, input) => (input.stay ? undefined : addressOf(input.kind, result.id)),
})

/** Sends a draft to whoever approves; with the correction the public is told, where substance changed. */
export const submitEntry = officeAction({
  permission: 'entry.submit',
  input: submitInput,
  subject: load,
  run: ({ input, subject, ...by }) => submit(deedOf(by, subject, input), input.correction),
  next: led,
})

/** Gives a draft back to its writer with a note. */
export const returnEntry = officeAction({
  permission: 'entry.return',
  input: returnInput,
  subject: load,
  run: ({ input, subject, ...by }) => giveBack(deedOf(by, subject, input), input.note),
  next: led,
})

/** Makes the version that was approved the one the public sees. */
export const publishEntry = officeAction({
  permission: 'entry.publish',
  input: publishInput,
  subject: load,
  run: async ({ input, subject, ...by }) => {
    const leaving = input.unpublishAt === undefined ? undefined : await momentIn(by, input.unpublishAt)
    if (leaving) mustCome(leaving, 'unpublishAt')
    await publish(deedOf(by, subject, input), { correction: input.correction, unpublishAt: leaving })
  },
  next: led,
})

/** Approves an entry to be published at a time of the office's clock. */
export const scheduleEntry = officeAction({
  permission: 'entry.publish',
  input: scheduleInput,
  subject: load,
  run: async ({ input, subject, ...by }) => {
    const at = await momentIn(by, input.at)
    const leaving = await momentIn(by, input.unpublishAt)
    if (!at) throw new Refusal('Pilih tanggal dan jam terbit.')
    mustCome(at, 'at')
    if (leaving) mustCome(leaving, 'unpublishAt', at)
    await schedule(deedOf(by, subject, input), at, leaving, input.correction)
  },
  next: led,
})

/** Takes a schedule back; the entry waits for approval again. */
export const cancelScheduleOfEntry = officeAction({
  permission: 'entry.publish',
  input: entryRef,
  subject: load,
  run: ({ input, subject, ...by }) => cancelSchedule(deedOf(by, subject, input)),
  next: led,
})

/** Sets, moves or clears the moment an entry leaves the site by itself. */
export const setUnpublish = officeAction({
  permission: 'entry.withdraw',
  input: unpublishInput,
  subject: load,
  run: async ({ input, subject, ...by }) => {
    const leaving = await momentIn(by, input.unpublishAt)
    if (leaving) mustCome(leaving, 'unpublishAt', subject.entry.scheduledAt)
    await leaveAt(deedOf(by, subject, input), leaving)
  },
  next: led,
})

/** Takes an entry off the site at once; its address answers 410 with the reason. */
export const withdrawEntry = officeAction({
  permission: 'entry.withdraw',
  input: withdrawInput,
  subject: load,
  run: ({ input, subject, ...by }) => withdraw(deedOf(by, subject, input), input.reason),
  next: led,
})

/** The office's admin publishes in an emergency, past four eyes; the centre is told. */
export const overrideEntry = officeAction({
  permission: 'entry.override',
  input: overrideInput,
  subject: load,
  run: ({ input, subject, ...by }) => override(deedOf(by, subject, input), input.reason, input.correction),
  next: led,
})

/** Puts an entry that the public does not see into the trash. */
export const trashEntry = officeAction({
  permission: 'entry.trash',
  input: entryRef,
  subject: load,
  run: ({ input, subject, ...by }) => trash(deedOf(by, subject, input)),
  next: led,
})

/** Brings an entry back from the trash, as a draft. */
export const restoreEntry = officeAction({
  permission: 'entry.trash',
  input: entryRef,
  subject: load,
  run: ({ input, subject, ...by }) => restore(deedOf(by, subject, input)),
  next: led,
})

/** Says that what stands on the site is still true, so that it is not asked about for another year. */
export const confirmEntry = officeAction({
  permission: 'entry.confirm',
  input: entryRef,
  subject: load,
  run: ({ input, subject, ...by }) => confirm(deedOf(by, subject, input)),
  next: led,
})

const addressOf = (kind: Kind, id: string) => `/admin/${definitionOf(kind).place}/${id}`

function led(_: unknown, { id, from }: { id: string; from?: string }, { entry }: FoundEntry) {
  return from ? `/admin/${from}/${id}` : addressOf(entry.kind, id)
}

type By = { db: Db; actor: Actor }
const deedOf = ({ db, actor }: By, found: FoundEntry, { lock }: { lock: number }) => ({
  db,
  actor,
  found,
  lock,
})

const momentIn = async ({ db, actor }: By, local: string) =>
  local ? momentOf(local, await zoneOf(db, actor.officeId)) : null

// The clock that counts is the server's: a telephone's may be wrong.
function mustCome(at: Date, field: string, after: Date | null = null) {
  const sentence =
    Number.isNaN(at.getTime()) || at.getTime() <= Date.now()
      ? 'Waktu ini sudah lewat menurut jam kantor. Pilih waktu yang akan datang.'
      : after && at <= after
        ? 'Turun tayang harus setelah waktu terbit.'
        : undefined
  if (sentence) throw new Refusal(sentence, { errors: { [field]: sentence } })
}

// The kind's own fields; the form shows its sentences beside them.
function ownFields(kind: Kind, own: Record<string, unknown>) {
  const result = definitionOf(kind).input.safeParse(own)
  if (!result.success) throw refusedFields(result.error)
  return result.data as Record<string, unknown>
}
