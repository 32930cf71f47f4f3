import type { PageLink } from '../../../../lib/entries/standing.ts'

/** The pages right below one, by their parent or, where none is named, by their address. */
export const childrenOf = (pages: PageLink[], parent: Pick<PageLink, 'path' | 'entryId'>) =>
  pages.filter(page => page.path !== parent.path && parentPath(page, pages) === parent.path)

/** The pages above one, the topmost first. */
export function ancestorsOf(pages: PageLink[], path: string): PageLink[] {
  const byPath = new Map(pages.map(page => [page.path, page]))
  const parts = path.split('/').filter(Boolean)
  return parts.flatMap((_, depth) => byPath.get(`/${parts.slice(0, depth).join('/')}`) ?? [])
}

function parentPath(page: PageLink, pages: PageLink[]) {
  const named = page.parentId && pages.find(other => other.entryId === page.parentId)
  return named ? named.path : page.path.slice(0, page.path.lastIndexOf('/'))
}
