import { and, asc, count, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../../db/doors.ts'
import { importItems, importRuns } from '../../../db/tables/index.ts'
import type { ItemState } from '../schema.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A run of this office; undefined where there is none. */
export async function findRun(db: Db, id: string) {
  if (!uuid.test(id)) return
  const [run] = await db.select().from(importRuns).where(eq(importRuns.id, id))
  return run
}
export type FoundRun = NonNullable<Awaited<ReturnType<typeof findRun>>>

/** The runs the door sees, the latest first. */
export const listRuns = (db: Db, officeId?: number) =>
  db
    .select()
    .from(importRuns)
    .where(officeId === undefined ? undefined : eq(importRuns.officeId, officeId))
    .orderBy(desc(importRuns.startedAt))
    .limit(50)

/** How many items of a run are in each state: those of its source, and the files that only its texts speak of. */
export async function countStates(db: Db, runId: string) {
  const rows = await db
    .select({
      state: importItems.state,
      sort: sql<
        'text' | 'medium' | 'file'
      >`case when type = 'file' then 'file' when kind = 'medium' then 'medium' else 'text' end`,
      items: count(),
    })
    .from(importItems)
    .where(eq(importItems.runId, runId))
    .groupBy(sql`1, 2`)
  const of = (...sorts: string[]) => {
    const counts = Object.fromEntries(itemStates.map(state => [state, 0])) as Record<ItemState, number>
    for (const row of rows) if (sorts.includes(row.sort)) counts[row.state] += row.items
    return counts
  }
  return { source: of('text', 'medium'), texts: of('text'), media: of('medium', 'file'), files: of('file') }
}
export type StateCounts = Awaited<ReturnType<typeof countStates>>

const itemStates: ItemState[] = [
  'planned',
  'created',
  'skipped',
  'dropped',
  'refused',
  'quarantined',
  'removed',
]

/** Why items of a run are not brought in, each reason with how many and some titles, most first. */
export const listReasons = (db: Db, runId: string) =>
  db
    .select({
      state: importItems.state,
      reason: importItems.reason,
      items: count(),
      examples: sql<string[]>`(array_agg(${importItems.title} order by ${importItems.number}))[1:3]`,
    })
    .from(importItems)
    .where(
      and(eq(importItems.runId, runId), ne(importItems.reason, ''), ne(importItems.state, 'quarantined')),
    )
    .groupBy(importItems.state, importItems.reason)
    .orderBy(desc(count()))
    .limit(40)
export type ReasonCount = Awaited<ReturnType<typeof listReasons>>[number]

/** Texts that would be published but come as drafts, by why. */
export const listHeld = (db: Db, runId: string) =>
  db
    .select({ held: sql<string>`split_part(${importItems.held}, ':', 1)`, items: count() })
    .from(importItems)
    .where(
      and(
        eq(importItems.runId, runId),
        ne(importItems.held, ''),
        inArray(importItems.state, ['planned', 'created']),
      ),
    )
    .groupBy(sql`1`)
    .orderBy(desc(count()))

export const itemsPerPage = 50

export type ItemFilter = {
  state?: ItemState
  kind?: string
  changed?: boolean
  held?: boolean
  q?: string
  page?: number
}

/** One page of a run's items in the order of the source. Pages count from 1. */
export async function listItems(db: Db, runId: string, filter: ItemFilter) {
  const where = and(eq(importItems.runId, runId), ...conditions(filter))
  const page = Math.max(1, filter.page ?? 1)
  const total = await db.$count(importItems, where)
  const rows = await db
    .select(itemColumns)
    .from(importItems)
    .where(where)
    .orderBy(asc(importItems.number))
    .limit(itemsPerPage)
    .offset((page - 1) * itemsPerPage)
  return { rows, total, pages: Math.max(1, Math.ceil(total / itemsPerPage)) }
}
export type ListedItem = Awaited<ReturnType<typeof listItems>>['rows'][number]

/** What lists show of an item. */
export const itemColumns = {
  number: importItems.number,
  line: importItems.line,
  key: importItems.key,
  type: importItems.type,
  kind: importItems.kind,
  title: importItems.title,
  state: importItems.state,
  reason: importItems.reason,
  remarks: importItems.remarks,
  held: importItems.held,
  entryId: importItems.entryId,
  mediaId: importItems.mediaId,
}

const changed = sql`coalesce((${importItems.kept}->>'changed')::boolean, false)`

function conditions({ state, kind, changed: isChanged, held, q }: ItemFilter): SQL[] {
  const wanted: SQL[] = []
  if (state) wanted.push(eq(importItems.state, state))
  if (kind === 'tulisan') wanted.push(sql`${importItems.kind} is distinct from 'medium'`)
  else if (kind) wanted.push(eq(importItems.kind, kind as 'medium'))
  if (isChanged) wanted.push(changed)
  if (held) wanted.push(ne(importItems.held, ''))
  if (q) wanted.push(sql`${importItems.title} ilike ${`%${q.replaceAll(/[\\%_]/g, '\\$&')}%`}`)
  return wanted
}

/** How many items the source has otherwise than when they were brought in. */
export const countChanged = (db: Db, runId: string) =>
  db.$count(importItems, and(eq(importItems.runId, runId), eq(importItems.state, 'skipped'), changed))

/** One item of a run with what it keeps. */
export async function findItem(db: Db, runId: string, number: number) {
  if (!uuid.test(runId)) return
  const [item] = await db
    .select()
    .from(importItems)
    .where(and(eq(importItems.runId, runId), eq(importItems.number, number)))
  return item
}
export type FoundItem = NonNullable<Awaited<ReturnType<typeof findItem>>>

/** Everything of a run that was refused or put aside, in the order of the source. */
export const listRefused = (db: Db, runId: string) =>
  db
    .select(itemColumns)
    .from(importItems)
    .where(and(eq(importItems.runId, runId), inArray(importItems.state, ['refused', 'quarantined'])))
    .orderBy(asc(importItems.number))
