import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import type { Actor } from '../permissions.ts'
import type { Found, HandStep, MoveRow, NotedStep, OldSite } from './schema.ts'

type Raw = Record<string, unknown>

/**
 * Every office in reach of the door with its move, by code, whether it began or not; those that were closed or went
 * into another have none to make. `only` is one of them by its id. One statement.
 */
export async function readMoves(db: Db, only?: number): Promise<MoveRow[]> {
  const { rows } = await db.execute<Raw>(movesOf(sql`o.id = any ((select app.offices())::int[])`, only))
  return rows.map(rowOf)
}

/** The moves of every institution whose planned end is at most so many days away. For jobs. */
export async function readDueMoves(db: Db, now: Date, days: number): Promise<MoveRow[]> {
  const last = new Date(now.getTime() + (days + 1) * 86_400_000).toISOString().slice(0, 10)
  const { rows } = await db.execute<Raw>(movesOf(sql`m.ends_on <= ${last}::date`))
  return rows.map(rowOf)
}

/** The move of one office in reach of the door; undefined when it is not there. */
export async function findMove(db: Db, actor: Actor, slug: string): Promise<MoveRow | undefined> {
  const { rows } = await db.execute<{ id: number }>(
    sql`select id from offices where slug = ${slug} and institution_id = ${actor.institutionId}
      and id = any ((select app.offices())::int[])`,
  )
  return rows[0] && (await readMoves(db, rows[0].id))[0]
}

const movesOf = (reach: SQL, only?: number) => sql`
  select o.id, o.slug, o.name, o.short_name, o.level, o.code, o.zone, o.state, own.host,
    province.slug as province_slug, province.short_name as province_name,
    m.start, m.system, m.found, m.way, m.format, m.responsible_id, m.responsible_name, m.coach_id, m.coach_name,
    m.starts_on::text, m.ends_on::text, coalesce(m.lock, 0) as lock, m.changed_at,
    steps.noted, runs.*, case when runs.last_done is null or parity.signed >= runs.last_done then parity.signed end as signed, coalesce(sites.list, '[]'::jsonb) as sites
  from offices o
  join hosts own on own.office_id = o.id and own.kind = 'canonical'
  left join offices province on province.id = o.parent_id and province.level = 'provinsi'
  left join moves m on m.office_id = o.id
  left join (
    select office_id, jsonb_object_agg(step, jsonb_build_object('on', done_on, 'note', note, 'by', person_name)) as noted
    from move_steps ${where(sql`office_id`, only)} group by office_id) steps on steps.office_id = o.id
  left join (
    select office_id,
      min(started_at) filter (where format not in ('crawl', 'drupal')) as received,
      min(checked_at) filter (where ${counts}) as checked,
      min(finished_at) filter (where state = 'done') as done,
      max(finished_at) filter (where state = 'done') as last_done,
      (array_agg(state order by started_at desc))[1] as run_state,
      (array_agg(failure order by started_at desc))[1] as run_failure,
      (array_agg(id order by started_at desc))[1] as run
    from import_runs ${where(sql`office_id`, only)} group by office_id) runs on runs.office_id = o.id
  left join (
    select office_id, max(signed_at) as signed from parity_reports ${where(sql`office_id`, only)}
    group by office_id) parity on parity.office_id = o.id
  left join (
    select h.office_id, jsonb_agg(jsonb_build_object(
      'host', h.host, 'routable', h.routable = 'yes', 'prefix', h.prefix, 'points', r.points, 'pointsAt', r.checked_at,
      'home', coalesce(s.home, ''), 'ending', s.ending, 'note', coalesce(s.note, ''), 'askedAt', s.asked_at,
      'seen', s.seen, 'words', coalesce(s.words, ''), 'since', s.since, 'takedownOn', s.takedown_on,
      'takedownTo', coalesce(s.takedown_to, ''), 'answeredOn', s.answered_on, 'answer', coalesce(s.answer, ''))
      order by h.routable desc, h.host) as list
    from hosts h left join host_records r on r.host = h.host left join old_sites s on s.host = h.host
    where h.kind <> 'canonical' ${only ? sql`and h.office_id = ${only}` : sql``} group by h.office_id) sites on sites.office_id = o.id
  where ${reach} and o.state not in ('archived', 'merged')
    ${only ? sql`and o.id = ${only}` : sql``}
  order by o.code, o.id`

// What was rolled back, given up or refused as a whole moved nothing.
const counts = sql`state in ('ready', 'importing', 'paused', 'done')`
const where = (column: SQL, only?: number) => (only ? sql`where ${column} = ${only}` : sql``)

const moment = (value: unknown) => (value ? new Date(String(value)) : null)

const rowOf = (raw: Raw): MoveRow => ({
  id: Number(raw.id),
  slug: String(raw.slug),
  name: String(raw.name),
  shortName: String(raw.short_name),
  level: raw.level as MoveRow['level'],
  code: String(raw.code),
  zone: raw.zone as MoveRow['zone'],
  state: raw.state as MoveRow['state'],
  host: String(raw.host),
  provinceSlug: raw.province_slug as string | null,
  provinceName: raw.province_name as string | null,
  start: raw.start as MoveRow['start'],
  system: String(raw.system ?? ''),
  found: raw.found as Found | null,
  way: raw.way as MoveRow['way'],
  format: raw.format as MoveRow['format'],
  responsibleId: raw.responsible_id as number | null,
  responsible: String(raw.responsible_name ?? ''),
  coachId: raw.coach_id as number | null,
  coach: String(raw.coach_name ?? ''),
  startsOn: raw.starts_on as string | null,
  endsOn: raw.ends_on as string | null,
  lock: Number(raw.lock),
  changedAt: moment(raw.changed_at),
  noted: (raw.noted ?? {}) as Partial<Record<HandStep, NotedStep>>,
  imports: {
    received: moment(raw.received),
    checked: moment(raw.checked),
    done: moment(raw.done),
    signed: moment(raw.signed),
    state: (raw.run_state as string | null) ?? null,
    failure: String(raw.run_failure ?? ''),
    run: (raw.run as string | null) ?? null,
  },
  sites: (raw.sites as Raw[]).map(siteOf),
})

const siteOf = (raw: Raw): OldSite => ({
  ...(raw as OldSite),
  pointsAt: moment(raw.pointsAt),
  askedAt: moment(raw.askedAt),
  since: moment(raw.since),
})

/** An old address of any office, as the nightly watch asks it. */
export type WatchedSite = OldSite & { officeId: number; office: { host: string } }

/** Every old address of every institution. For jobs. */
export async function listWatched(db: Db): Promise<WatchedSite[]> {
  const { rows } = await db.execute<Raw>(sql`
    select h.host, h.office_id as "officeId", own.host as "ownHost", h.routable = 'yes' as routable, h.prefix,
      coalesce(s.home, '') as home, s.ending, s.seen, s.since, s.asked_at as "askedAt"
    from hosts h
    join offices o on o.id = h.office_id and o.state not in ('archived', 'merged')
    join hosts own on own.office_id = h.office_id and own.kind = 'canonical'
    left join old_sites s on s.host = h.host
    where h.kind <> 'canonical' order by h.host`)
  return rows.map(row => ({
    ...siteOf(row),
    officeId: Number(row.officeId),
    office: { host: String(row.ownHost) },
  }))
}
