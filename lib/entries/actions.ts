'use server'

import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { zoneOf } from '../offices/zone.ts'
import type { Actor } from '../permissions.ts'
import { decide, type Move } from '../publishing.ts'
import { Refusal, refusedFields } from '../refusal.ts'
import { entryInput, entryRef, returnInput, withdrawInput } from './input.ts'
import { definitionOf, putLive, takeDown } from './live-row.ts'
import { type FoundEntry, findEntry, subjectOf } from './queries.ts'
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

/** Sends a draft to whoever approves. */
export const submitEntry = officeAction({
  permission: 'entry.submit',
  input: entryRef,
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    await move(db, actor, 'submit', subject, input.lock, { submittedAt: new Date(), returnNote: '' })
    await audit({ subject: input.id })
  },
  next: (_, { id }, subject) => addressOf(subject.entry.kind, id),
})

/** Gives a draft back to its writer with a note. */
export const returnEntry = officeAction({
  permission: 'entry.return',
  input: returnInput,
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    await move(db, actor, 'return', subject, input.lock, { returnNote: input.note })
    await audit({ subject: input.id, detail: { note: input.note } })
  },
  next: (_, { id }, subject) => addressOf(subject.entry.kind, id),
})

/** Makes the version that was approved the one the public sees. */
export const publishEntry = officeAction({
  permission: 'entry.publish',
  input: entryRef,
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    const now = new Date()
    const publishedAt = subject.entry.publishedAt ?? now
    const entry = await move(db, actor, 'publish', subject, input.lock, {
      publishedAt,
      liveVersionId: subject.version.id,
      withdrawnReason: '',
      returnNote: '',
    })
    await putLive(db, entry, subject.version, await zoneOf(db, entry.officeId), now)
    await audit({ subject: input.id, detail: { version: subject.version.number } })
  },
  next: (_, { id }, subject) => addressOf(subject.entry.kind, id),
})

/** Takes an entry off the site at once; its address answers 410 with the reason. */
export const withdrawEntry = officeAction({
  permission: 'entry.withdraw',
  input: withdrawInput,
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    const changes = { withdrawnReason: input.reason, liveVersionId: null }
    const entry = await move(db, actor, 'withdraw', subject, input.lock, changes)
    await takeDown(db, entry)
    await audit({ subject: input.id, detail: { reason: input.reason } })
  },
  next: (_, { id }, subject) => addressOf(subject.entry.kind, id),
})

const addressOf = (kind: Kind, id: string) => `/admin/${definitionOf(kind).place}/${id}`

// The kind's own fields; the form shows its sentences beside them.
function ownFields(kind: Kind, own: Record<string, unknown>) {
  const result = definitionOf(kind).input.safeParse(own)
  if (!result.success) throw refusedFields(result.error)
  return result.data as Record<string, unknown>
}

// One move of the state table, if it is this person's to make and nobody moved in between.
async function move(
  db: Db,
  actor: Actor,
  name: Move,
  found: FoundEntry,
  lock: number,
  changes: Partial<typeof entries.$inferInsert>,
) {
  const decision = decide(actor, name, subjectOf(found))
  if ('refusal' in decision) throw new Refusal(decision.refusal, { status: 403 })
  const [entry] = await db
    .update(entries)
    .set({ ...changes, state: decision.to, lock: sql`${entries.lock} + 1`, changedAt: new Date() })
    .where(and(eq(entries.id, found.entry.id), eq(entries.lock, lock)))
    .returning()
  if (!entry)
    throw new Refusal(
      'Naskah ini berubah sejak Anda membukanya. Muat ulang halaman, periksa lagi, lalu ulangi.',
      { status: 409 },
    )
  return entry
}
