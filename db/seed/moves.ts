import { sql } from 'drizzle-orm'
import type { Db } from '../doors.ts'

/**
 * Gives the sample a campaign under way: in one province of each body most offices have a plan, some were talked to,
 * two are late. Offices with sample people of every role stay without one. Nothing where any move is planned.
 */
export const seedMoves = (db: Db, today: Date) =>
  db.execute(sql`
    with at as (select ${today.toISOString().slice(0, 10)}::date as day),
    chosen as (
      select o.id, row_number() over (partition by o.institution_id order by o.code) as n,
        coach.id as coach_id, coach.name as coach_name, own.id as own_id, own.name as own_name
      from offices o join offices province on province.id = o.parent_id and province.slug in ('jatim', 'jabar')
      join lateral (select people.id, name from memberships join people on people.id = person_id
        where office_id = province.id and role = 'supervisor' and demo limit 1) coach on true
      join lateral (select people.id, name from memberships join people on people.id = person_id
        where office_id = o.id and role = 'officeAdmin' and demo limit 1) own on true
      where not exists (select from moves)
        and not exists (select from memberships where office_id = o.id and role = 'informationSuperior')),
    planned as (
      insert into moves (office_id, start, way, format, responsible_id, responsible_name, coach_id, coach_name,
        starts_on, ends_on, lock, changed_at)
      select id, (array['hosted', 'template', 'outside'])[1 + n % 3],
        (array['export', 'crawl', 'export'])[1 + n % 3], (array['wxr', 'crawl', 'blogger'])[1 + n % 3],
        own_id, own_name, coach_id, coach_name,
        day + (n::int * 3 - 24), day + (n::int * 5 - 8), 1, day - (n::int % 9)
      from chosen, at where n % 5 <> 0
      returning office_id)
    insert into move_steps (office_id, step, done_on, note, person_id, person_name)
    select id, 'contact', day - (n::int % 20), 'Sepakat lewat telepon, berkas disiapkan.', coach_id, coach_name
    from chosen, at where n <= 12 and n % 5 <> 0`)
