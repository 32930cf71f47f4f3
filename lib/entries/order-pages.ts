import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entries } from '../../db/tables/index.ts'
import { Refusal } from '../refusal.ts'
import { placePage } from './page-place.ts'
import { type FoundEntry, findEntry } from './queries.ts'

/** The pages of these ids, which must lie side by side; undefined when one is not there. */
export async function findSiblings(db: Db, ids: string[]): Promise<FoundEntry[] | undefined> {
  const found: FoundEntry[] = []
  for (const id of ids) {
    const page = await findEntry(db, id)
    if (page?.entry.kind !== 'page') return
    found.push(page)
  }
  return found
}

/** Puts pages that lie side by side in this order, for the public at once. Gives back how many changed place. */
export async function orderPages(db: Db, pages: FoundEntry[]) {
  const parents = new Set(pages.map(page => page.version.fields.parentId ?? null))
  if (parents.size > 1)
    throw new Refusal('Halaman-halaman ini tidak lagi berada di bawah induk yang sama. Muat ulang halaman.', {
      status: 409,
    })
  let changed = 0
  for (const [index, page] of pages.entries()) {
    if (page.version.fields.order === index + 1) continue
    await placePage(db, page, { order: index + 1 })
    // Who is writing on it must not put the old order back.
    await db
      .update(entries)
      .set({ lock: sql`${entries.lock} + 1` })
      .where(eq(entries.id, page.entry.id))
    changed++
  }
  return { changed }
}
