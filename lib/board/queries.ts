import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { momentOf } from '../dates.ts'
import { countDuties, type DutyCount } from '../duties/queries.ts'
import { newsKinds } from '../offices/pace.ts'
import { type BoardRow, nameDays, silentAfter } from './schema.ts'

type Raw = Record<string, unknown>

/**
 * Every office in reach of the door (a province's own, or the whole institution), by code: how it stands and what
 * it needs; `only` is one of them by its id. Two statements: over 553 offices each part is an index away from its number.
 */
export async function readBoard(db: Db, now = new Date(), only?: number): Promise<BoardRow[]> {
  const { rows } = await db.execute<Raw>(boardOf(sql`${now.toISOString()}::timestamptz`, only))
  const duties = await countDuties(db, now, only ? [only] : undefined)
  return rows.map(row => rowOf(row, duties.get(Number(row.id))))
}

const boardOf = (now: SQL, only?: number) => sql`
  select o.id, o.slug, o.name, o.short_name, o.level, o.code, o.zone, o.state, o.created_at, hosts.host,
    province.slug as province_slug, province.short_name as province_name,
    pace.lately, pace.last,
    coalesce(staff.total, 0) as people, staff.last_login, coalesce(bare.total, 0) as bare,
    coalesce(work.held, 0) as held, work.held_since,
    coalesce(work.unreviewed, 0) as unreviewed, work.unreviewed_since,
    coalesce(asked.total, 0) as asking, asked.since as asking_since,
    coalesce(names.total, 0) as ending, names.ends_on::text as ends_on
  from offices o
  join hosts on hosts.office_id = o.id and hosts.kind = 'canonical'
  left join offices province on province.id = o.parent_id and province.level = 'provinsi'
  join app.pace(${now}, array[${sql.join([...newsKinds], sql`, `)}], ${silentAfter}, ${only ?? null}) pace on pace.office_id = o.id
  left join (
    select office_id, count(distinct person_id)::int as total, max(last_login_at) as last_login
    from memberships join people on people.id = person_id
    where not suspended and coalesce(ends_on >= ${now}::date, true) group by office_id) staff on staff.office_id = o.id
  left join (select office_id, count(*)::int as total from app.bare_people() group by office_id) bare on bare.office_id = o.id
  left join (
    select office_id,
      count(*) filter (where gated and state = 'submitted')::int as held,
      min(submitted_at) filter (where gated and state = 'submitted') as held_since,
      count(*) filter (where review_by < ${now} and reviewed_at is null and live_version_id is not null)::int as unreviewed,
      min(review_by) filter (where review_by < ${now} and reviewed_at is null and live_version_id is not null) as unreviewed_since
    from entries where (gated and state = 'submitted') or (review_by is not null and reviewed_at is null)
    group by office_id) work on work.office_id = o.id
  left join (
    select office_id, count(*)::int as total, min(asked_at) as since
    from help_requests where answered_at is null group by office_id) asked on asked.office_id = o.id
  left join (
    select office_id, count(*)::int as total, min(expires_on) as ends_on
    from host_records where expires_on < (${now} + ${nameDays} * interval '1 day')::date group by office_id) names on names.office_id = o.id
  where o.id = any ((select app.offices())::int[]) ${only ? sql`and o.id = ${only}` : sql``}
  order by o.code, o.id`

const moment = (value: unknown) => (value === null ? null : new Date(String(value)))

const rowOf = (raw: Raw, duties?: DutyCount): BoardRow => ({
  id: Number(raw.id),
  slug: String(raw.slug),
  name: String(raw.name),
  level: raw.level as BoardRow['level'],
  code: String(raw.code),
  zone: raw.zone as BoardRow['zone'],
  state: raw.state as BoardRow['state'],
  host: String(raw.host),
  shortName: String(raw.short_name),
  provinceSlug: raw.province_slug as string | null,
  provinceName: raw.province_name as string | null,
  createdAt: new Date(String(raw.created_at)),
  lately: Number(raw.lately),
  last: moment(raw.last),
  people: Number(raw.people),
  lastLogin: moment(raw.last_login),
  bare: Number(raw.bare),
  due: duties?.due ?? 0,
  overdue: duties?.overdue ?? 0,
  overdueSince: duties?.since ? momentOf(duties.since, raw.zone as BoardRow['zone']) : null,
  held: Number(raw.held),
  heldSince: moment(raw.held_since),
  unreviewed: Number(raw.unreviewed),
  unreviewedSince: moment(raw.unreviewed_since),
  ending: Number(raw.ending),
  endsOn: raw.ends_on as string | null,
  asking: Number(raw.asking),
  askingSince: moment(raw.asking_since),
})
