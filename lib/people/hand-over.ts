import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, memberships, presences, sessions } from '../../db/tables/index.ts'
import type { EntryState } from '../publishing.ts'
import type { ManagedPerson } from './find.ts'

/** What is not finished, and so needs somebody. What is live belongs to the office. */
const unfinished: EntryState[] = ['draft', 'submitted', 'returned', 'scheduled']

const owned = ({ id, office }: ManagedPerson) =>
  and(eq(entries.officeId, office.id), eq(entries.createdBy, id), inArray(entries.state, unfinished))

const lent = ({ id, office }: ManagedPerson) =>
  and(
    eq(memberships.officeId, office.id),
    isNotNull(memberships.delegatedBy),
    or(eq(memberships.personId, id), eq(memberships.delegatedBy, id)),
    sql`${memberships.endsOn} >= (now() at time zone ${office.zone})::date`,
  )

/** What somebody leaves behind in an office: texts by their state, and approvals lent by or to them. */
export async function countOwned(db: Db, person: ManagedPerson) {
  const rows = await db
    .select({ state: entries.state, count: sql<number>`count(*)::int` })
    .from(entries)
    .where(owned(person))
    .groupBy(entries.state)
  const of = (...states: string[]) =>
    rows.filter(row => states.includes(row.state)).reduce((sum, row) => sum + row.count, 0)
  return {
    drafts: of('draft', 'returned'),
    waiting: of('submitted'),
    scheduled: of('scheduled'),
    lent: await db.$count(memberships, lent(person)),
  }
}
export type Owned = Awaited<ReturnType<typeof countOwned>>

/** Gives a colleague what somebody has not finished, also what they typed and never saved; ends what was lent. */
export async function giveAll(db: Db, person: ManagedPerson, to: number) {
  const { id, office } = person
  const moved = await db
    .update(entries)
    .set({ createdBy: to })
    .where(owned(person))
    .returning({ id: entries.id })
  await db.execute(sql`select app.hand_over_copies(${office.id}, ${id}, ${to})`)
  await db
    .update(memberships)
    .set({ endsOn: sql`(now() at time zone ${office.zone})::date - 1` })
    .where(lent(person))
  await db.delete(presences).where(and(eq(presences.officeId, office.id), eq(presences.personId, id)))
  return moved.length
}

/** Ends every role of somebody in an office, and their sessions there. */
export async function endAll(db: Db, { id, office }: ManagedPerson) {
  await db
    .update(memberships)
    .set({ endsOn: sql`(now() at time zone ${office.zone})::date - 1` })
    .where(
      and(
        eq(memberships.personId, id),
        eq(memberships.officeId, office.id),
        sql`coalesce(${memberships.endsOn} >= (now() at time zone ${office.zone})::date, true)`,
      ),
    )
  await db
    .update(sessions)
    .set({ revokedAt: new Date() })
    .where(and(eq(sessions.personId, id), eq(sessions.officeId, office.id), isNull(sessions.revokedAt)))
}
