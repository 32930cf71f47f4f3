import type { Coming } from './content.ts'
import type { Desk } from './desk.ts'
import { entryIdOf, keyOf } from './keys.ts'

/** A text on its way into an entry whose id is known. */
export type Page = { id: string; number: number; key: string; held: string; parent?: string; coming: Coming }

/** Pages by levels, those above first, each knowing which entry it lies below. A ring of parents lies at the top. */
export function belowParents({ officeId, site }: Desk, pages: Page[]): Page[][] {
  const byId = new Map(pages.map(page => [page.id, page]))
  const parentOf = (page: Page) => page.parent && byId.get(entryIdOf(officeId, keyOf(site, page.parent)))
  const levels: Page[][] = []
  for (const page of pages) {
    const depth = depthOf(page, parentOf)
    const parent = depth > 0 ? parentOf(page) : undefined
    const placed = parent ? { ...page, coming: { ...page.coming, parentId: parent.id } } : page
    levels[depth] = [...(levels[depth] ?? []), placed]
  }
  return levels.filter(Boolean)
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
