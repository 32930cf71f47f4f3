import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { memberships, offices, people } from '../../db/tables/index.ts'
import { rolesWith } from '../permissions.ts'

/** Somebody who can see to a move. */
export type MovePerson = { id: number; name: string; email: string }

const columns = { id: people.id, name: people.name, email: people.email }
const present = sql`coalesce(${memberships.endsOn} >= (now() at time zone ${offices.zone})::date, true)`

const working = (db: Db) =>
  db
    .selectDistinct(columns)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(offices, eq(offices.id, memberships.officeId))
    .$dynamic()

/** Who can be responsible for a move at the office itself: whoever works there. */
export const listResponsible = (db: Db, officeId: number): Promise<MovePerson[]> =>
  working(db)
    .where(
      and(
        eq(memberships.officeId, officeId),
        isNull(memberships.delegatedBy),
        eq(people.suspended, false),
        present,
      ),
    )
    .orderBy(asc(people.name))

/** Who can coach it: those with the right at an office above, as far as the door shows them. */
export const listCoaches = (db: Db, officeId: number): Promise<MovePerson[]> =>
  working(db)
    .where(
      and(
        sql`${memberships.officeId} in (with recursive above as (
          select id, parent_id from offices where id = ${officeId}
          union all select o.id, o.parent_id from offices o join above on o.id = above.parent_id)
          select id from above)`,
        inArray(memberships.role, rolesWith('move.coach')),
        inArray(offices.level, ['pusat', 'provinsi']),
        eq(people.suspended, false),
        present,
      ),
    )
    .orderBy(asc(people.name))
