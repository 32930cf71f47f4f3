import { and, asc, desc, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { liveEntries } from '../../db/tables/index.ts'
import { type Listed, ofKind } from './listed.ts'
import type { PageKind } from './schema.ts'

export type Neighbour = { path: string; title: string }
/** The entries of a kind just before and just after one; not there at either end. */
export type Neighbours = { older?: Neighbour; newer?: Neighbour }

/** The kinds that follow one another in time; pages and officials have an order of their own. */
const inTime: PageKind[] = ['article', 'announcement', 'agenda', 'document', 'album', 'dataset']

/** What an office published just before and just after an entry; of its agenda, what happens before and after. */
export async function neighboursOf(
  db: Db,
  officeId: number,
  kind: PageKind,
  entry: Pick<Listed, 'entryId' | 'publishedAt' | 'startsAt'>,
): Promise<Neighbours> {
  if (!inTime.includes(kind)) return {}
  const ofAgenda = kind === 'agenda'
  const time = ofAgenda ? liveEntries.startsAt : liveEntries.publishedAt
  // Entries of one moment have an order, too: nobody is passed over, nobody met twice.
  const here = sql`(${(ofAgenda ? entry.startsAt : entry.publishedAt)?.toISOString()}::timestamptz, ${entry.entryId}::uuid)`
  const older = sql`(${time}, ${liveEntries.entryId}) < ${here}`
  const newer = sql`(${time}, ${liveEntries.entryId}) > ${here}`
  const side = (isOlder: boolean, beyond: SQL, order: SQL[]) =>
    db
      .select({
        older: sql<boolean>`${isOlder}::boolean`.as('older'),
        path: liveEntries.path,
        title: liveEntries.title,
      })
      .from(liveEntries)
      .where(and(ofKind(officeId, kind), beyond))
      .orderBy(...order)
      .limit(1)
  // As the index has it: without "nulls last" PostgreSQL would read and sort all of an office's entries.
  const rows = await side(true, older, [sql`${time} desc nulls last`, desc(liveEntries.entryId)]).unionAll(
    side(false, newer, [sql`${time} asc nulls first`, asc(liveEntries.entryId)]),
  )
  return { older: rows.find(row => row.older), newer: rows.find(row => !row.older) }
}
