import { sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { type Checked, checkRedirects, type Wanted } from './check.ts'
import { readSite } from './queries.ts'

/** Lets one person at a time change an office's redirects: two at once could close a loop neither sees. */
export const lockRedirects = (db: Db, officeId: number) =>
  db.execute(sql`select pg_advisory_xact_lock(727002, ${officeId})`)

/** Makes those of the wanted redirects that are good, and says what became of the others. */
export async function makeRedirects(
  db: Db,
  office: { id: number; host: string },
  wanted: Wanted[],
): Promise<Checked> {
  await lockRedirects(db, office.id)
  const checked = checkRedirects(wanted, await readSite(db, office, wanted))
  if (!checked.good.length) return checked
  const rows = sql`select * from unnest(${sql.param(checked.good.map(row => row.from))}::text[], ${sql.param(checked.good.map(row => row.to))}::text[]) as wanted (path, target)`
  await db.execute(sql`
    insert into tombstones (office_id, path, redirect_to, kind)
      select ${office.id}, path, target, 'manual' from (${rows}) as good
    on conflict (office_id, path) do update set redirect_to = excluded.redirect_to, kind = 'manual'`)
  // What led to an address that now leads on goes straight to the end.
  await db.execute(sql`
    update tombstones set redirect_to = good.target from (${rows}) as good
    where tombstones.office_id = ${office.id} and tombstones.redirect_to = good.path`)
  return checked
}
