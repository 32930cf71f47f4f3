import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import type { Starter } from '../starters/schema.ts'
import type { StandardPage } from './schema.ts'

/** The standard pages of an office, in the order of the menu. */
export const standardPages = (office: Office): StandardPage[] => directory().standardOf(office).pages

/** The standard page at an address; undefined when the institution has none there. */
export const standardPageAt = (office: Office, path: string) =>
  standardPages(office).find(page => page.path === path)

/** The templates of standard pages, as a new page may begin with them. */
export const pageStarters = (office: Office): Starter[] =>
  standardPages(office).flatMap(({ path, title, summary, outline }) =>
    outline
      ? [
          {
            key: path.slice(1).replaceAll('/', '-'),
            name: `${title} (templat pusat)`,
            kind: 'page',
            asks: [],
            title,
            summary,
            text: outline
              .split(/\r?\n/)
              .map(line => line.trim())
              .filter(Boolean),
            fields: {},
            example: { title, summary, text: [] },
          },
        ]
      : [],
  )
