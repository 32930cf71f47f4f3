import type { Category } from '../entries/kinds/article.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'

/** What the groups of news are called on an office's site, in their order. */
export const categoryNames = (office: Office) =>
  Object.fromEntries(
    directory()
      .standardOf(office)
      .categories.map(({ key, name }) => [key, name]),
  ) as Record<Category, string>

/** Those that a new text may choose. */
export const offeredCategories = (office: Office): Record<string, string> =>
  Object.fromEntries(
    directory()
      .standardOf(office)
      .categories.filter(({ offered }) => offered)
      .map(({ key, name }) => [key, name]),
  )
