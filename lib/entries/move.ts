import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries } from '../../db/tables/index.ts'
import { type AuditNote, writeAudit } from '../audit/write.ts'
import { tell } from '../mail/tell.ts'
import type { Actor } from '../permissions.ts'
import { decide, type Move } from '../publishing.ts'
import { Refusal } from '../refusal.ts'
import { type FoundEntry, subjectOf } from './queries.ts'

export type Entry = typeof entries.$inferSelect
export type Changes = Partial<typeof entries.$inferInsert>

/** One deed on an entry: who, on what, in the state they saw. */
export type Deed = { db: Db; actor: Actor; found: FoundEntry; lock: number }

/** One move of the state table, if it is this person's to make and nobody moved in between. Throws Refusal: 403, 409. */
export async function move({ db, actor, found, lock }: Deed, name: Move, changes: Changes): Promise<Entry> {
  const decision = decide(actor, name, subjectOf(found))
  if ('refusal' in decision) throw new Refusal(decision.refusal, { status: 403 })
  return change({ db, found, lock }, { ...changes, state: decision.to, changedAt: new Date() })
}

/** A change of an entry's own row that is no move, unless someone changed it since it was seen. Throws Refusal 409. */
export async function change({ db, found, lock }: Omit<Deed, 'actor'>, changes: Changes): Promise<Entry> {
  const [entry] = await db
    .update(entries)
    .set({ ...changes, lock: sql`${entries.lock} + 1` })
    .where(and(eq(entries.id, found.entry.id), eq(entries.lock, lock)))
    .returning()
  if (!entry)
    throw new Refusal(
      'Naskah ini berubah sejak Anda membukanya. Muat ulang halaman, periksa lagi, lalu ulangi.',
      { status: 409 },
    )
  return entry
}

/** Writes a deed into the log of the entry's office. */
export const note = (
  { db, actor, found }: Deed,
  name: Move | 'untrash' | 'unpublishAt' | 'confirm',
  detail: AuditNote['detail'] = {},
) =>
  writeAudit(db, actor, {
    action: `entry.${name}`,
    subject: found.entry.id,
    officeId: found.entry.officeId,
    detail,
  })

/** Notes who is to be told of a deed. */
export const told = (
  { db, actor, found }: Deed,
  kind: Parameters<typeof tell>[1]['kind'],
  detail: Parameters<typeof tell>[1]['detail'] = {},
) =>
  tell(db, {
    officeId: found.entry.officeId,
    entryId: found.entry.id,
    actorId: actor.personId,
    kind,
    detail,
  })
