import type { PageLink } from '../../../../lib/entries/standing.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { standardPages } from '../../../../lib/standards/pages.ts'
import type { StandardPage } from '../../../../lib/standards/schema.ts'

export type PagePlace = { path: string; title: string; summary?: string }

/** The pages below an address: the standard ones in their order, then what the office added. */
export function placesBelow(office: Office, pages: PageLink[], root: string): PagePlace[] {
  const standard = standardPages(office).filter(page => page.path.startsWith(`${root}/`))
  if (standard.length === 0) return []
  const own = pages.filter(page => page.path.startsWith(`${root}/`))
  return [
    ...standard.map(page => own.find(other => other.path === page.path) ?? page),
    ...own.filter(page => !standard.some(other => other.path === page.path)),
  ].map(withSummary(standard))
}

const withSummary =
  (standard: StandardPage[]) =>
  ({ path, title, summary }: PagePlace): PagePlace => ({
    path,
    title,
    summary: summary || standard.find(page => page.path === path)?.summary,
  })
