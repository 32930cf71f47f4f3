import { sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import type { Row } from '../redirects/hits.ts'

/** How an old address is named where it is counted: its host, which may be empty, and itself. */
export const namedFor = ({ host, address }: { host: string; address: string }) => `${host} ${address}`

/** New misses an office gets on one day, and altogether: whoever makes up addresses fills nothing. */
export const missBounds = { aDay: 200, altogether: 2000 }

const asked = (rows: Row[]) => sql`
  select office_id, split_part(name, ' ', 1) as host, substring(name from position(' ' in name) + 1) as address, hits
  from unnest(${sql.param(rows.map(row => row.officeId))}::int[], ${sql.param(rows.map(row => row.path))}::text[],
    ${sql.param(rows.map(row => row.hits))}::bigint[]) as counted (office_id, name, hits)`

/** Adds to the old addresses how often they were used. */
export const addOldHits = (db: Db, rows: Row[]) =>
  db.execute(sql`
    update old_addresses set hits = old_addresses.hits + used.hits, last_hit_at = now()
    from (${asked(rows)}) as used
    where old_addresses.office_id = used.office_id and old_addresses.address = used.address
      and old_addresses.host = used.host`)

/** Adds what was asked for and is not there; of an office that has its fill of new ones only those known already. */
export const addMisses = (db: Db, rows: Row[]) =>
  db.execute(sql`
    with missed as (${asked(rows)}), known as (
      update old_misses set hits = old_misses.hits + missed.hits, last_at = now() from missed
      where old_misses.office_id = missed.office_id and old_misses.address = missed.address
        and old_misses.host = missed.host
      returning old_misses.office_id, old_misses.address, old_misses.host),
    fresh as (
      select missed.*, row_number() over (partition by office_id order by hits desc) as place from missed
      where not exists (select from known where (known.office_id, known.address, known.host)
        = (missed.office_id, missed.address, missed.host))),
    room as (
      select office_id, least(${missBounds.aDay} - count(*) filter (where first_at >= date_trunc('day', now())),
        ${missBounds.altogether} - count(*)) as places
      from old_misses where office_id in (select office_id from fresh) group by office_id)
    insert into old_misses (office_id, host, address, hits)
    select fresh.office_id, host, address, hits from fresh left join room using (office_id)
    where place <= coalesce(places, ${missBounds.aDay})
    on conflict (office_id, address, host) do update set hits = old_misses.hits + excluded.hits, last_at = now()`)
