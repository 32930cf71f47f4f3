import type { Beside } from '../../../../lib/entries/beside.ts'
import type { PageLink } from '../../../../lib/entries/standing.ts'

type Below = Pick<PageLink, 'path' | 'title' | 'summary'>

/** What is read below a page; the profile also leads to the people and to the ways of reaching them. */
export function pagesBelow(
  page: Pick<PageLink, 'path' | 'entryId'>,
  { pages, officials }: Pick<Beside, 'pages' | 'officials'>,
): Below[] {
  if (page.path !== '/profil') return childrenOf(pages, page)
  return [
    ...pages.filter(other => other.path.startsWith('/profil/')),
    ...(officials
      ? [{ path: '/profil/anggota', title: 'Anggota', summary: 'Ketua dan anggota kantor ini.' }]
      : []),
    { path: '/kontak', title: 'Alamat dan kontak', summary: 'Cara menghubungi dan jam layanan.' },
  ]
}

// By their parent or, where none is named, by their address.
const childrenOf = (pages: PageLink[], parent: Pick<PageLink, 'path' | 'entryId'>) =>
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
