import { and, asc, desc, eq, isNotNull, isNull, ne, notInArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/doors.ts'
import { memberships, offices, people } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'

const giver = alias(people, 'giver')

/** Who lends approval to whom in an office, and from when to when; those that are over too, the latest first. */
export const listDelegations = (db: Db, officeId: number) =>
  db
    .select({
      id: memberships.id,
      name: people.name,
      giverId: memberships.delegatedBy,
      giverName: giver.name,
      startsOn: sql<string>`${memberships.startsOn}::text`,
      endsOn: sql<string>`${memberships.endsOn}::text`,
      over: sql<boolean>`${memberships.endsOn} < (now() at time zone ${offices.zone})::date`,
      begun: sql<boolean>`${memberships.startsOn} <= (now() at time zone ${offices.zone})::date`,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(offices, eq(offices.id, memberships.officeId))
    .leftJoin(giver, eq(giver.id, memberships.delegatedBy))
    .where(and(eq(memberships.officeId, officeId), isNotNull(memberships.delegatedBy)))
    .orderBy(desc(memberships.endsOn), desc(memberships.id))
    .limit(30)
export type Delegation = Awaited<ReturnType<typeof listDelegations>>[number]

/** Colleagues of an office who do not approve by their own role, and so can stand in. */
export function listStandIns(db: Db, actor: Actor): Promise<{ id: number; name: string }[]> {
  const approvers = db
    .select({ id: memberships.personId })
    .from(memberships)
    .where(
      and(
        eq(memberships.officeId, actor.officeId),
        eq(memberships.role, 'editor'),
        isNull(memberships.delegatedBy),
      ),
    )
  return db
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .where(
      and(
        eq(memberships.officeId, actor.officeId),
        eq(people.suspended, false),
        ne(people.id, actor.personId),
        notInArray(people.id, approvers),
      ),
    )
    .orderBy(asc(people.name))
}

/** Whether this person approves by a role of their own: what is lent is not lent on. */
export async function approvesOnOwn(db: Db, actor: Actor): Promise<boolean> {
  const [own] = await db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.officeId, actor.officeId),
        eq(memberships.personId, actor.personId),
        eq(memberships.role, 'editor'),
        isNull(memberships.delegatedBy),
      ),
    )
    .limit(1)
  return own !== undefined
}
