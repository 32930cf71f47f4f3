import type { Db } from '../../db/doors.ts'
import { oldSites } from '../../db/tables/index.ts'
import { askSite, type Seen } from './ask.ts'
import type { MoveRow, OldSite } from './schema.ts'

type Changes = Partial<Omit<typeof oldSites.$inferInsert, 'host' | 'officeId'>>

/** Changes what is known of an old address; its row begins with the first change. */
export async function changeSite(db: Db, officeId: number, host: string, changes: Changes) {
  await db
    .insert(oldSites)
    .values({ host, officeId, ...changes })
    .onConflictDoUpdate({ target: oldSites.host, set: { ...changes, officeId } })
}

/** Keeps what was seen at an old address, and since when it stands there so. */
export async function keepSeen(
  db: Db,
  officeId: number,
  site: OldSite,
  { seen, words }: Seen,
  now = new Date(),
) {
  const since = site.seen === seen && site.since ? site.since : now
  await changeSite(db, officeId, site.host, { seen, words, since, askedAt: now })
}

/** Asks an old address and keeps the answer. */
export async function askNow(db: Db, move: MoveRow, site: OldSite): Promise<Seen> {
  const found = await askSite({ ...site, officeId: move.id, office: move })
  await keepSeen(db, move.id, site, found)
  return found
}
