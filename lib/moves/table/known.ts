import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { rolesWith } from '../../permissions.ts'
import type { MovePerson } from '../people.ts'
import { readMoves } from '../queries.ts'
import type { Known } from './check.ts'

type Row = MovePerson & { office: number; coaches: boolean; level: string }

/** Reads it in the transaction of the check or of the change. */
export async function readKnown(db: Db): Promise<Known> {
  const moves = await readMoves(db)
  const { rows } = await db.execute<Row>(sql`
    select p.id, p.name, p.email, m.office_id as office, o.level,
      bool_or(m.role = any (${sql.param([...rolesWith('move.coach')])}::text[])) as coaches
    from memberships m join people p on p.id = m.person_id join offices o on o.id = m.office_id
    where not p.suspended and m.delegated_by is null and coalesce(m.ends_on >= (now() at time zone o.zone)::date, true)
    group by 1, 2, 3, 4, 5`)
  const person = ({ id, name, email }: Row): MovePerson => ({ id, name, email })
  const above = rows.filter(row => row.coaches && (row.level === 'pusat' || row.level === 'provinsi'))
  const parents = await parentsOf(db)
  const coaches = new Map<string, MovePerson>()
  for (const { id } of moves)
    for (const row of above)
      if (row.level === 'pusat' || row.office === parents.get(id) || row.office === id)
        coaches.set(`${id} ${row.email}`, person(row))
  return {
    moves,
    responsible: new Map(rows.map(row => [`${row.office} ${row.email}`, person(row)])),
    coaches,
  }
}

async function parentsOf(db: Db) {
  const { rows } = await db.execute<{ id: number; parent: number | null }>(
    sql`select id, parent_id as parent from offices where id = any ((select app.offices())::int[])`,
  )
  return new Map(rows.map(row => [row.id, row.parent]))
}
