import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import type { Zone } from '../offices/schema.ts'
import { fated } from './fates.ts'
import { answered, otherDay } from './report.ts'
import { type Fate, fates, likenessFrom } from './schema.ts'

/** The lists behind the numbers of a report. */
export const parityLists = [
  ...fates,
  'silent',
  'partly',
  'other',
  'dead',
  'dates',
  'reworked',
  'unused',
] as const
export type ParityList = (typeof parityLists)[number]

/** One row of any of these lists: an old address, a text or a file. */
export type ParityRow = {
  /** The old address, where it is about one. */
  address: string | null
  host: string | null
  title: string
  /** Where it is now, for everybody. */
  path: string | null
  kind: string | null
  entryId: string | null
  mediaId: string | null
  reason: string
  status: number | null
  likeness: number | null
  dead: string[] | null
  oldDate: string | null
  newDate: string | null
}

export const rowsPerPage = 50
type Wanted = { list: ParityList; q?: string; page: number }

/** One page of a list, and how many rows it has in all. */
export async function listParity(db: Db, office: { id: number; zone: Zone }, { list, q = '', page }: Wanted) {
  const all = queryOf(list, office)
  const found = sql`select * from (${all}) as listed where ${q} = '' or position(lower(${q}) in lower(coalesce(address, '') || ' ' || title)) > 0`
  const { rows: sums } = await db.execute<{ total: number }>(
    sql`select count(*)::int as total from (${found}) as counted`,
  )
  const { rows } = await db.execute<ParityRow>(
    sql`${found} order by place, address nulls last, title limit ${rowsPerPage} offset ${(page - 1) * rowsPerPage}`,
  )
  const total = sums[0]!.total
  return { rows, total, pages: Math.max(1, Math.ceil(total / rowsPerPage)) }
}

function queryOf(list: ParityList, office: { id: number; zone: Zone }): SQL {
  if ((fates as readonly string[]).includes(list)) return addresses(office.id, sql`fate = ${list}`)
  if (list === 'silent') return addresses(office.id, sql`asked_at is not null and not ${answered}`)
  if (list === 'reworked') return files(office.id, sql`media.hash <> imported.digest`)
  if (list === 'unused')
    return files(office.id, sql`not exists (select from media_uses where media_id = media.id)`)
  return texts(office, list)
}

const addresses = (officeId: number, where: SQL) => sql`
  select address, host, known_title as title, coalesce(path, case when outcome = 'target' then target end) as path, kind,
    entry_id as "entryId", media_id as "mediaId", reason, status, likeness, null::text[] as dead,
    null::text as "oldDate", null::text as "newDate", 0::real as place
  from (${fated(officeId)}) as fated where ${where}`

function texts({ id, zone }: { id: number; zone: Zone }, list: ParityList) {
  const where =
    list === 'partly'
      ? sql`likeness >= ${likenessFrom.partly} and likeness < ${likenessFrom.same}`
      : list === 'other'
        ? sql`likeness < ${likenessFrom.partly}`
        : list === 'dead'
          ? sql`cardinality(dead) > 0`
          : sql`imported.published is not null and ${otherDay(zone)}`
  const day = (moment: SQL) => sql`to_char(${moment} at time zone ${zone}, 'YYYY-MM-DD')`
  return sql`
    select first.address, first.host, coalesce(live_entries.title, versions.title, '') as title, live_entries.path,
      entries.kind, entries.id as "entryId", null::uuid as "mediaId", '' as reason, null::int as status, likeness, dead,
      ${day(sql`imported.published`)} as "oldDate", ${day(sql`entries.published_at`)} as "newDate",
      coalesce(likeness, 0) as place
    from imported join entries on entries.id = imported.entry_id
      left join versions on versions.id = entries.latest_version_id
      left join live_entries on live_entries.entry_id = entries.id
      left join parity_texts on parity_texts.office_id = imported.office_id
        and parity_texts.entry_id = imported.entry_id
        and parity_texts.version_id = coalesce(entries.live_version_id, entries.latest_version_id)
      left join lateral (select address, host from old_addresses where old_addresses.entry_id = entries.id
        order by length(address) desc, address limit 1) as first on true
    where imported.office_id = ${id} and ${where}`
}

const files = (officeId: number, where: SQL) => sql`
  select first.address, first.host, media.name as title, null::text as path, null::text as kind,
    null::uuid as "entryId", media.id as "mediaId", '' as reason, null::int as status, null::real as likeness,
    null::text[] as dead, null::text as "oldDate", null::text as "newDate", 0::real as place
  from imported join media on media.id = imported.media_id
    left join lateral (select address, host from old_addresses where old_addresses.media_id = media.id
      and old_addresses.office_id = imported.office_id order by address limit 1) as first on true
  where imported.office_id = ${officeId} and ${where}`

export type FatedRow = {
  host: string
  address: string
  fate: Fate
  title: string
  path: string | null
  target: string | null
  reason: string
  status: number | null
  likeness: number | null
}

/** Every old address with its fate, for a spreadsheet; at most so many. */
export const mostExported = 200_000
export async function exportParity(db: Db, officeId: number): Promise<FatedRow[]> {
  const { rows } = await db.execute<FatedRow>(
    sql`select host, address, fate, known_title as title, path, target, reason, status, likeness
    from (${fated(officeId)}) as fated order by host, address limit ${mostExported}`,
  )
  return rows
}

/** Why what is gone is gone, the most frequent first. */
export async function goneReasons(
  db: Db,
  officeId: number,
): Promise<{ reason: string; addresses: number }[]> {
  const { rows } = await db.execute<{ reason: string; addresses: number }>(
    sql`select reason, count(*)::int as addresses from (${fated(officeId)}) as fated
    where fate = 'gone' group by reason order by count(*) desc, reason limit 20`,
  )
  return rows
}

/** Addresses without a place, those that hold these words where there are any; at most so many at once. */
export async function listRest(db: Db, officeId: number, q: string) {
  const { rows } = await db.execute<{ host: string; address: string; title: string }>(
    sql`select host, address, title from (${fated(officeId)}) as fated
    where fate = 'unaccounted' and (${q} = '' or position(lower(${q}) in lower(address || ' ' || known_title)) > 0)
    limit 50000`,
  )
  return rows
}
