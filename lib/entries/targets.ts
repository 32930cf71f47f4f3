import { and, desc, eq, ilike, inArray, ne } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries } from '../../db/tables/index.ts'
import type { EntryState } from '../publishing.ts'
import { definitionOf } from './live-row.ts'
import { type Kind, kindNames } from './schema.ts'

/** An own entry that a text may link to. */
export type LinkTarget = { id: string; title: string; kindLabel: string; state: EntryState; live: boolean }

const most = 8
// The front page and tables of people have no page that one would link to by title.
const linkable = kindNames.filter(kind => kind !== 'home') as Kind[]

/** Entries of an office by words of their title, last changed first; or the one with this id. */
export async function linkTargets(
  db: Db,
  officeId: number,
  { q, id }: { q: string; id?: string },
): Promise<LinkTarget[]> {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 6)
  const rows = await db
    .select({
      id: entries.id,
      title: entries.title,
      kind: entries.kind,
      state: entries.state,
      liveVersionId: entries.liveVersionId,
    })
    .from(entries)
    .where(
      and(
        eq(entries.officeId, officeId),
        ne(entries.state, 'trashed'),
        inArray(entries.kind, linkable),
        id ? eq(entries.id, id) : undefined,
        ...words.map(word => ilike(entries.title, `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)),
      ),
    )
    .orderBy(desc(entries.changedAt), desc(entries.id))
    .limit(most)
  return rows.map(({ kind, liveVersionId, ...row }) => ({
    ...row,
    kindLabel: definitionOf(kind).label,
    live: liveVersionId !== null,
  }))
}
