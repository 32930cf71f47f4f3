'use server'

import { officeAction } from '../action.ts'
import { refusedFields } from '../refusal.ts'
import { findVerdict } from '../spam/queries.ts'
import { sentenceAtSave } from '../spam/sentence.ts'
import { addressOf, deedOf, led, load } from './acting.ts'
import { dropCopy } from './copies.ts'
import { confirm, giveBack, override, publish, restore, submit, trash, withdraw } from './deeds.ts'
import {
  entryInput,
  entryRef,
  overrideInput,
  publishInput,
  returnInput,
  submitInput,
  withdrawInput,
} from './input.ts'
import { definitionOf } from './live-row.ts'
import { momentIn, mustCome } from './moments.ts'
import { saveDraft } from './save.ts'
import type { Kind } from './schema.ts'

/** Keeps what was typed in the form of any kind as a new version. */
export const saveEntry = officeAction({
  permission: 'entry.write',
  input: entryInput,
  run: async ({ db, actor, input, audit }) => {
    const { id, kind, lock, title, summary, slug, document, stay: _, copy, ...own } = input
    const fields = ownFields(kind, own)
    const draft = { id: id || crypto.randomUUID(), lock, kind, title, summary, slug, fields, document }
    const saved = await saveDraft(db, actor, draft)
    if (saved.changed) await audit({ subject: saved.id, detail: { title } })
    if (copy) await dropCopy(db, actor, saved.id, copy)
    const verdict = await findVerdict(db, actor.officeId, { kind, title, summary, ...saved.content })
    return {
      id: saved.id,
      lock: saved.lock,
      savedAt: new Date().toISOString(),
      gate: sentenceAtSave(verdict),
    }
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
    const leaving =
      input.unpublishAt === undefined
        ? undefined
        : await momentIn(by.db, subject.entry.officeId, input.unpublishAt)
    if (leaving) mustCome(leaving, 'unpublishAt')
    await publish(deedOf(by, subject, input), { correction: input.correction, unpublishAt: leaving })
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

// The kind's own fields; the form shows its sentences beside them.
function ownFields(kind: Kind, own: Record<string, unknown>) {
  const result = definitionOf(kind).input.safeParse(own)
  if (!result.success) throw refusedFields(result.error)
  return result.data as Record<string, unknown>
}
