import { and, eq, inArray, ne } from 'drizzle-orm'
import { type Db, system } from '../../../db/doors.ts'
import { entries } from '../../../db/tables/index.ts'
import type { Coming } from './content.ts'
import type { Desk } from './desk.ts'
import { entryIdOf, keyOf } from './keys.ts'

/** A text on its way into an entry whose id is known. */
export type Page = { id: string; number: number; key: string; held: string; parent?: string; coming: Coming }

/**
 * Pages by levels, those above first, each knowing which entry it lies below: one that comes with it, or one that is
 * there since an earlier run or before a pause. A ring of parents lies at the top.
 */
export async function belowParents(desk: Desk, pages: Page[]): Promise<Page[][]> {
  const byId = new Map(pages.map(page => [page.id, page]))
  const there = await system('imports', db => findPages(db, desk, pages))
  const parentOf = (page: Page) => page.parent && byId.get(parentIdOf(desk, page)!)
  const levels: Page[][] = []
  for (const page of pages) {
    const depth = depthOf(page, parentOf)
    const parentId = parentIdOf(desk, page)
    const isBelow = parentId && (depth > 0 || there.has(parentId))
    const placed = isBelow ? { ...page, coming: { ...page.coming, parentId } } : page
    levels[depth] = [...(levels[depth] ?? []), placed]
  }
  return levels.filter(Boolean)
}

const parentIdOf = ({ officeId, site }: Desk, { parent }: Page) =>
  parent ? entryIdOf(officeId, keyOf(site, parent)) : undefined

// Pages of the office that others come below and that do not come themselves.
async function findPages(db: Db, desk: Desk, pages: Page[]): Promise<Set<string>> {
  const coming = new Set(pages.map(({ id }) => id))
  const ids = new Set(pages.flatMap(page => parentIdOf(desk, page) ?? []).filter(id => !coming.has(id)))
  if (ids.size === 0) return new Set()
  const rows = await db
    .select({ id: entries.id })
    .from(entries)
    .where(and(inArray(entries.id, [...ids]), eq(entries.kind, 'page'), ne(entries.state, 'trashed')))
  return new Set(rows.map(({ id }) => id))
}

const deepest = 6

function depthOf(page: Page, parentOf: (page: Page) => Page | undefined | '') {
  const seen = new Set([page.id])
  let depth = 0
  for (let above = parentOf(page); above; above = parentOf(above)) {
    if (seen.has(above.id) || ++depth > deepest) return 0
    seen.add(above.id)
  }
  return depth
}
