import type { Beside } from '../../../../lib/entries/beside.ts'
import type { PageLink } from '../../../../lib/entries/standing.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { type PagePlace, placesBelow } from './places.ts'

/** What is read below a page. A part of the menu also leads to its standard pages, written or not. */
export function pagesBelow(
  page: Pick<PageLink, 'path' | 'entryId'>,
  { pages }: Pick<Beside, 'pages'>,
  office: Office,
): PagePlace[] {
  const standard = placesBelow(office, pages, page.path)
  if (page.path !== '/profil') return standard.length > 0 ? standard : childrenOf(pages, page)
  return [
    ...standard,
    { path: '/profil/anggota', title: 'Anggota', summary: 'Ketua dan anggota kantor ini, juga yang lalu.' },
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
