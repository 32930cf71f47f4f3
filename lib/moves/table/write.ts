import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { auditEvents } from '../../../db/tables/index.ts'
import type { Actor } from '../../permissions.ts'
import type { PlannedMove } from './check.ts'

/** Changes all plans of a checked table in two statements, with a row in the log of each office. */
export async function changePlans(db: Db, actor: Actor, planned: PlannedMove[]) {
  if (planned.length === 0) return
  const rows = planned.map(({ id, changes: { responsible, coach, ...rest } }) => ({
    id,
    ...rest,
    responsibleId: responsible?.id,
    responsibleName: responsible?.name,
    coachId: coach?.id,
    coachName: coach?.name,
  }))
  await db.execute(sql`
    insert into moves (office_id, start, starts_on, ends_on, responsible_id, responsible_name, coach_id, coach_name, lock)
    select id, start, "startsOn", "endsOn", "responsibleId", coalesce("responsibleName", ''), "coachId",
      coalesce("coachName", ''), 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told (id int, start text, "startsOn" date,
      "endsOn" date, "responsibleId" int, "responsibleName" text, "coachId" int, "coachName" text)
    on conflict (office_id) do update set
      start = coalesce(excluded.start, moves.start),
      starts_on = coalesce(excluded.starts_on, moves.starts_on),
      ends_on = coalesce(excluded.ends_on, moves.ends_on),
      reminded = case when excluded.ends_on is null or excluded.ends_on = moves.ends_on then moves.reminded end,
      responsible_id = coalesce(excluded.responsible_id, moves.responsible_id),
      responsible_name = coalesce(nullif(excluded.responsible_name, ''), moves.responsible_name),
      coach_id = coalesce(excluded.coach_id, moves.coach_id),
      coach_name = coalesce(nullif(excluded.coach_name, ''), moves.coach_name),
      lock = moves.lock + 1, changed_at = now()`)
  await db.insert(auditEvents).values(planned.map(row => noteOf(actor, row)))
}

const noteOf = (actor: Actor, { id, changes: { responsible, coach, ...rest } }: PlannedMove) => ({
  institutionId: actor.institutionId,
  officeId: id,
  actorId: actor.personId,
  actorName: actor.name,
  action: 'move.schedule',
  subject: `move:${id}`,
  detail: {
    ...rest,
    ...(responsible && { responsibleName: responsible.name }),
    ...(coach && { coachName: coach.name }),
    table: true,
  },
  address: actor.address ?? '',
})
