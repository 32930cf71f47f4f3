import type { Db } from '../../db/doors.ts'
import type { Actor } from '../permissions.ts'
import { definitionOf } from './live-row.ts'
import type { Deed } from './move.ts'
import { type FoundEntry, findEntry } from './queries.ts'
import type { Kind } from './schema.ts'

/** The entry an action is about; undefined when it is not this office's. */
export const load = (db: Db, { id }: { id: string }) => findEntry(db, id)

/** An entry's page in the back office. */
export const addressOf = (kind: Kind, id: string) => `/admin/${definitionOf(kind).place}/${id}`

/** Where a person is led after a deed: back to where they did it. */
export function led(_: unknown, { id, from }: { id: string; from?: string }, { entry }: FoundEntry) {
  if (from === 'beranda') return '/admin'
  return from ? `/admin/${from}/${id}` : addressOf(entry.kind, id)
}

/** A deed by whoever runs an action, on the entry in the state they saw. */
export const deedOf = (
  { db, actor }: { db: Db; actor: Actor },
  found: FoundEntry,
  { lock }: { lock: number },
): Deed => ({ db, actor, found, lock })
