import { and, count, desc, eq, gte, ilike, inArray, lt, ne, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries, people, savedFilters, versions } from '../../db/tables/index.ts'
import { yearBounds } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'
import type { EntryState } from '../publishing.ts'
import type { Kind } from './schema.ts'

export const pageSize = 25

export type EntryFilter = {
  kind?: Kind
  /** Without it, everything but the trash. */
  state?: EntryState
  /** Looked for in titles. */
  q?: string
  category?: string
  /** The person who began it. */
  writer?: number
  /** When it was published, or last changed if it never was, by the calendar of `zone`. */
  year?: { year: number; zone: Zone }
  page?: number
}

/** One page of an office's entries, last changed first. Pages count from 1. */
export async function listEntries(db: Db, filter: EntryFilter) {
  const inState = filter.state ? eq(entries.state, filter.state) : ne(entries.state, 'trashed')
  const where = and(inState, ...conditions(filter))
  const page = Math.max(1, filter.page ?? 1)
  const [{ total } = { total: 0 }] = await db.select({ total: count() }).from(entries).where(where)
  // Names are looked up for the rows of the page only: joined first, they would be for all of 10,000.
  const shown = db
    .select({ id: entries.id })
    .from(entries)
    .where(where)
    .orderBy(...lastChanged)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .as('shown')
  const rows = await db
    .select(listColumns)
    .from(shown)
    .innerJoin(entries, eq(entries.id, shown.id))
    .leftJoin(versions, eq(versions.id, entries.latestVersionId))
    .leftJoin(people, eq(people.id, versions.writtenBy))
    .orderBy(...lastChanged)
  return { rows, total, pages: Math.max(1, Math.ceil(total / pageSize)) }
}

/** Last changed first, word for word as the index has it; otherwise it is not used. */
export const lastChanged = [sql`${entries.changedAt} desc nulls last`, desc(entries.id)]

/** What lists show of an entry. */
export const listColumns = {
  id: entries.id,
  kind: entries.kind,
  title: entries.title,
  slug: entries.slug,
  state: entries.state,
  live: sql<boolean>`${entries.liveVersionId} is not null`,
  lock: entries.lock,
  category: entries.category,
  returnNote: entries.returnNote,
  changedAt: entries.changedAt,
  publishedAt: entries.publishedAt,
  scheduledAt: entries.scheduledAt,
  changedByName: people.name,
}
export type ListedEntry = Awaited<ReturnType<typeof listEntries>>['rows'][number]

// ILIKE is not leakproof, so no index of its own serves it under a policy; the office's index narrows first, and
// 10,000 titles are looked through in about 5 ms.
function conditions({ kind, q, category, writer, year }: EntryFilter): SQL[] {
  const wanted: SQL[] = []
  if (kind) wanted.push(eq(entries.kind, kind))
  if (q) wanted.push(ilike(entries.title, `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`))
  if (category) wanted.push(eq(entries.category, category))
  if (writer) wanted.push(eq(entries.createdBy, writer))
  if (year) {
    const [from, to] = yearBounds(year.year, year.zone)
    wanted.push(gte(moment, from), lt(moment, to))
  }
  return wanted
}

const moment = sql`coalesce(${entries.publishedAt}, ${entries.changedAt})`.mapWith(entries.changedAt)

/** How many of the entries a filter lets through are in each state. */
export async function countByState(
  db: Db,
  filter: Omit<EntryFilter, 'state' | 'page'> = {},
): Promise<Partial<Record<EntryState, number>>> {
  const rows = await db
    .select({ state: entries.state, total: count() })
    .from(entries)
    .where(and(...conditions(filter)))
    .groupBy(entries.state)
  return Object.fromEntries(rows.map(row => [row.state, row.total]))
}

/** Who began entries of this kind, and in which years there are any: what a list can be narrowed to. */
export async function listChoices(db: Db, kind: Kind, zone: Zone) {
  const writers = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(
      sql`exists (select from ${entries} where ${entries.createdBy} = ${people.id} and ${entries.kind} = ${kind})`,
    )
    .orderBy(people.name)
  const year = sql<number>`extract(year from ${moment} at time zone ${sql.raw(`'${zone}'`)})::int`
  const years = await db
    .selectDistinct({ year })
    .from(entries)
    .where(eq(entries.kind, kind))
    .orderBy(desc(year))
  return { writers, years: years.map(row => row.year) }
}
export type ListChoices = Awaited<ReturnType<typeof listChoices>>

/** The titles of entries by id, as far as they are this office's. */
export async function titlesOf(db: Db, ids: string[]): Promise<Map<string, string>> {
  const known = ids.filter(id => /^[0-9a-f-]{36}$/.test(id))
  const rows = known.length
    ? await db
        .select({ id: entries.id, title: entries.title })
        .from(entries)
        .where(inArray(entries.id, known))
    : []
  return new Map(rows.map(row => [row.id, row.title]))
}

/** The filters this person keeps for a list. */
export const listFilters = (db: Db, place: string) =>
  db
    .select({ id: savedFilters.id, name: savedFilters.name, query: savedFilters.query })
    .from(savedFilters)
    .where(eq(savedFilters.place, place))
    .orderBy(savedFilters.name)
    .limit(30)
export type KeptFilter = Awaited<ReturnType<typeof listFilters>>[number]
