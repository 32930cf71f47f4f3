import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { memberships, offices, people } from '../../db/tables/index.ts'
import type { Actor, Role } from '../permissions.ts'
import { managesPeopleOf } from './reach.ts'

export type ManagedOffice = NonNullable<Awaited<ReturnType<typeof findManagedOffice>>>

/** An office whose people this person looks after; undefined for any other, as for one that is not there. */
export async function findManagedOffice(db: Db, actor: Actor, slug: string) {
  const [office] = await db
    .select({
      id: offices.id,
      slug: offices.slug,
      name: offices.name,
      shortName: offices.shortName,
      level: offices.level,
      zone: offices.zone,
      state: offices.state,
      institutionId: offices.institutionId,
    })
    .from(offices)
    // The directory of offices is open to all: the door's reach is asked for by name.
    .where(
      and(
        eq(offices.slug, slug),
        eq(offices.institutionId, actor.institutionId),
        sql`${offices.id} = any ((select app.offices())::int[])`,
      ),
    )
  return office && managesPeopleOf(actor, office) ? office : undefined
}

/** A role somebody holds in an office by themselves, and until when (the last day). */
export type HeldRole = { role: Role; endsOn: string | null; over: boolean }

export type ManagedPerson = NonNullable<Awaited<ReturnType<typeof findManagedPerson>>>

/** Somebody who has, or had, a role in an office that this person looks after, with that office. */
export async function findManagedPerson(db: Db, actor: Actor, ref: { kantor: string; id: number }) {
  const office = await findManagedOffice(db, actor, ref.kantor)
  if (!office) return
  const rows = await db
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      phone: people.phone,
      lastLoginAt: people.lastLoginAt,
      dormantAt: people.dormantAt,
      createdAt: people.createdAt,
      role: memberships.role,
      endsOn: sql<string | null>`${memberships.endsOn}::text`,
      over: sql<boolean>`coalesce(${memberships.endsOn} < (now() at time zone ${office.zone})::date, false)`,
      bare: sql<boolean>`${people.id} in (select person_id from app.bare_people())`,
    })
    .from(people)
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .where(and(eq(people.id, ref.id), eq(memberships.officeId, office.id), isNull(memberships.delegatedBy)))
    .orderBy(asc(memberships.id))
  const [first] = rows
  if (!first) return
  const { role, endsOn, over, ...person } = first
  const held: HeldRole[] = rows.map(row => ({ role: row.role, endsOn: row.endsOn, over: row.over }))
  return { ...person, held, office }
}

/** How many people besides this one hold a role in an office today. */
export const countOthersWith = (db: Db, role: Role, { id, office }: ManagedPerson) =>
  db.$count(
    memberships,
    sql`${memberships.officeId} = ${office.id} and ${memberships.role} = ${role} and ${memberships.personId} <> ${id}
      and ${memberships.delegatedBy} is null
      and coalesce(${memberships.endsOn} >= (now() at time zone ${office.zone})::date, true)`,
  )
