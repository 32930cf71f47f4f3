import { sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import type { Zone } from '../offices/schema.ts'
import { fated } from './fates.ts'
import { likenessFrom, type ParityNumbers } from './schema.ts'

export type Parity = {
  numbers: ParityNumbers
  /** SHA-256 of every old address and what it leads to: another one as soon as any of that changes. */
  digest: string
}

/** Reads the numbers of an office's report as they are now. */
export async function readParity(db: Db, office: { id: number; zone: Zone }): Promise<Parity> {
  const [addresses, texts, media, dates, left, digest] = [
    await countAddresses(db, office.id),
    await countTexts(db, office.id),
    await countMedia(db, office.id),
    await countDates(db, office),
    await countLeft(db, office.id),
    await digestOf(db, office.id),
  ]
  const { dead, entries, ...compared } = texts
  return { numbers: { addresses, texts: compared, media, links: { dead, entries }, dates, left }, digest }
}

async function one<Row extends Record<string, unknown>>(db: Db, query: ReturnType<typeof sql>): Promise<Row> {
  const { rows } = await db.execute<Row>(query)
  return rows[0] as Row
}

const countAddresses = (db: Db, officeId: number) =>
  one<ParityNumbers['addresses']>(
    db,
    sql`select count(*)::int as all,
      count(*) filter (where fate = 'migrated')::int as migrated,
      count(*) filter (where fate = 'kept')::int as kept,
      count(*) filter (where fate = 'redirected')::int as redirected,
      count(*) filter (where fate = 'gone')::int as gone,
      count(*) filter (where fate = 'unaccounted')::int as unaccounted,
      count(asked_at)::int as asked,
      count(*) filter (where asked_at is not null and ${answered})::int as answered
    from (${fated(officeId)}) as fated`,
  )

/** Whether an old address answered as its fate wants: a page that explains it has not found anything is for drafts. */
export const answered = sql`(status in (200, 301, 410) or (status = 404 and fate in ('kept', 'unaccounted')))`

const countTexts = (db: Db, officeId: number) =>
  one<ParityNumbers['texts'] & ParityNumbers['links']>(
    db,
    sql`select count(*)::int as all,
      count(*) filter (where likeness >= ${likenessFrom.same})::int as same,
      count(*) filter (where likeness >= ${likenessFrom.partly} and likeness < ${likenessFrom.same})::int as partly,
      count(*) filter (where likeness < ${likenessFrom.partly})::int as other,
      count(*) filter (where parity_texts.entry_id is null)::int as waiting,
      coalesce(sum(cardinality(dead)), 0)::int as dead,
      count(*) filter (where cardinality(dead) > 0)::int as entries
    from imported join entries on entries.id = imported.entry_id
      left join parity_texts on parity_texts.office_id = imported.office_id
        and parity_texts.entry_id = imported.entry_id
        and parity_texts.version_id = coalesce(entries.live_version_id, entries.latest_version_id)
    where imported.office_id = ${officeId}`,
  )

const countMedia = (db: Db, officeId: number) =>
  one<ParityNumbers['media']>(
    db,
    sql`select count(*)::int as all,
      count(*) filter (where media.hash = imported.digest)::int as identical,
      count(*) filter (where media.hash <> imported.digest)::int as reworked,
      count(*) filter (where not exists (select from media_uses where media_id = media.id))::int as unused
    from imported join media on media.id = imported.media_id where imported.office_id = ${officeId}`,
  )

const countDates = (db: Db, { id, zone }: { id: number; zone: Zone }) =>
  one<ParityNumbers['dates']>(
    db,
    sql`select count(*)::int as all, count(*) filter (where ${otherDay(zone)})::int as different
    from imported join entries on entries.id = imported.entry_id
    where imported.office_id = ${id} and imported.published is not null`,
  )

/** Whether an entry bears another day than the old site gave it, in the office's zone. */
export const otherDay = (zone: Zone) =>
  sql`(entries.published_at is null or (entries.published_at at time zone ${zone})::date <> (imported.published at time zone ${zone})::date)`

// Of several runs over the same source the last word counts.
const countLeft = (db: Db, officeId: number) =>
  one<ParityNumbers['left']>(
    db,
    sql`select count(*) filter (where state = 'dropped')::int as dropped,
      count(*) filter (where state = 'refused')::int as refused,
      count(*) filter (where state = 'quarantined')::int as quarantined
    from (select distinct on (key) items.state from import_items as items join import_runs as runs on runs.id = run_id
      where items.office_id = ${officeId} and runs.state = 'done' order by key, runs.started_at desc) as last`,
  )

/** The digest of every old address of an office and of what it leads to, as it is now. */
export async function digestOf(db: Db, officeId: number): Promise<string> {
  const { digest } = await one<{ digest: string }>(
    db,
    sql`select encode(sha256(coalesce(string_agg(sha256(convert_to(concat_ws('|', host, address, outcome, entry_id,
      media_id, case when outcome = 'target' then target end, reason), 'UTF8')), ''::bytea
      order by address collate "C", host collate "C"), ''::bytea)), 'hex') as digest
    from old_addresses where office_id = ${officeId}`,
  )
  return digest
}
