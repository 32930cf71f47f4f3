import { categoriesOf } from '../entries/categories.ts'
import type { Kind } from '../entries/schema.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'

/** What the groups of news are called on an office's site, in their order. */
export const categoryNames = (office: Office): Record<string, string> =>
  Object.fromEntries(
    directory()
      .standardOf(office)
      .categories.map(({ key, name }) => [key, name]),
  )

/** The name of one; of one that the standard no longer has, its key. */
export const categoryName = (office: Office, key: string | null) =>
  categoryNames(office)[key ?? 'berita'] ?? key ?? ''

/** As categoriesOf, with the groups of news as the centre names them for this office. */
export function groupsIn(office: Office, kind: Kind) {
  const groups = categoriesOf(kind)
  return groups && kind === 'article' ? { ...groups, words: categoryNames(office) } : groups
}

/** Those that a new text may choose. */
export const offeredCategories = (office: Office): Record<string, string> =>
  Object.fromEntries(
    directory()
      .standardOf(office)
      .categories.filter(({ offered }) => offered)
      .map(({ key, name }) => [key, name]),
  )
