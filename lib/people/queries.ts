import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { hosts, memberships, offices, people } from '../../db/tables/index.ts'
import type { Role } from '../permissions.ts'

/** How many people of the demo are in this database. */
export const countDemoPeople = async (db: Db) => db.$count(people, eq(people.demo, true))

/** The demo people with the host each of them logs in at. */
export const listDemoPeople = (db: Db) =>
  db
    .select({
      host: hosts.host,
      email: people.email,
      name: people.name,
      role: memberships.role,
      institutionId: people.institutionId,
      totpSecret: people.totpSecret,
    })
    .from(people)
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .innerJoin(offices, eq(offices.id, memberships.officeId))
    .innerJoin(hosts, and(eq(hosts.officeId, offices.id), eq(hosts.kind, 'canonical')))
    .where(eq(people.demo, true))
    .orderBy(asc(people.id), asc(memberships.id))

/** The people of an office by name, each with all roles and the last login (anywhere). */
export const listPeopleOf = (db: Db, officeId: number) =>
  db
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      suspended: people.suspended,
      lastLoginAt: people.lastLoginAt,
      roles: sql<Role[]>`array_agg(${memberships.role} order by ${memberships.id})`,
    })
    .from(people)
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .where(eq(memberships.officeId, officeId))
    .groupBy(people.id)
    .orderBy(asc(people.name))
