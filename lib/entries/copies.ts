import { and, eq, or, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { workingCopies } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'
import type { Copy } from './copy-input.ts'

/** What a person has typed and not yet saved as a version. */
export type KeptCopy = { mark: string; lock: number; values: Record<string, string>; savedAt: string }

const marked = 'mark'

/**
 * Keeps what is being typed: one copy per person and entry, no version, no audit row, nothing the public sees.
 * The same mark again, or a later one of the same window, replaces; so does one that goes on from what is kept.
 * Anything else is another window's text: it stays, and is given back as `theirs`.
 */
export async function keepCopy(
  db: Db,
  actor: Actor,
  { id, kind, lock, mark, base, values }: Copy,
): Promise<{ savedAt: string } | { theirs: KeptCopy }> {
  const follows = or(isUpTo(mark), isUpTo(base))
  const row = { lock, kind, values: { ...values, [marked]: mark }, savedAt: new Date() }
  const [kept] = await db
    .insert(workingCopies)
    .values({ ...row, officeId: actor.officeId, personId: actor.personId, entryId: id })
    .onConflictDoUpdate({
      target: [workingCopies.personId, workingCopies.entryId],
      set: row,
      setWhere: follows,
    })
    .returning({ savedAt: workingCopies.savedAt })
  if (kept) return { savedAt: kept.savedAt.toISOString() }
  return { theirs: (await findCopy(db, actor, id))! }
}

// Whoever goes on from a window's fifth writing has all that it wrote before, whichever of them arrived.
function isUpTo(mark: string) {
  const there = sql`${workingCopies.values} ->> ${marked}`
  const [window, count] = mark.split(':')
  return sql`(split_part(${there}, ':', 1) = ${window} and split_part(${there}, ':', 2)::int <= ${Number(count ?? 0)})`
}

/** This person's own copy of an entry; undefined when there is none. */
export async function findCopy(db: Db, actor: Actor, id: string): Promise<KeptCopy | undefined> {
  const [row] = await db
    .select()
    .from(workingCopies)
    .where(and(eq(workingCopies.personId, actor.personId), eq(workingCopies.entryId, id)))
  if (!row) return
  const { [marked]: mark = '', ...values } = row.values
  return { mark, lock: row.lock, values, savedAt: row.savedAt.toISOString() }
}

/** Forgets this person's copy, once it is a version or thrown away; with `mark`, only if it is still that one. */
export async function dropCopy(db: Db, actor: Actor, id: string, mark?: string) {
  const own = and(eq(workingCopies.personId, actor.personId), eq(workingCopies.entryId, id))
  const same = mark === undefined ? undefined : sql`${workingCopies.values} ->> ${marked} = ${mark}`
  await db.delete(workingCopies).where(and(own, same))
}

/** What this person began in this office and never saved as a version, last typed first. */
export const listCopies = (db: Db, actor: Actor, limit = 5) =>
  db
    .select({
      id: workingCopies.entryId,
      kind: workingCopies.kind,
      lock: workingCopies.lock,
      title: sql<string>`coalesce(${workingCopies.values} ->> 'title', '')`,
    })
    .from(workingCopies)
    .where(eq(workingCopies.personId, actor.personId))
    .orderBy(sql`${workingCopies.savedAt} desc`)
    .limit(limit)
export type BegunCopy = Awaited<ReturnType<typeof listCopies>>[number]
