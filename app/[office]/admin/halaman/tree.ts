import type { ListedPage } from '../../../../lib/entries/choices.ts'

/** The pages right below one, in their order; of null, those at the top. What lost its parent stands at the top. */
export const childrenOf = (pages: ListedPage[], parentId: string | null) =>
  pages.filter(page => above(pages, page) === parentId)

const above = (pages: ListedPage[], { parentId }: ListedPage) =>
  parentId && pages.some(page => page.id === parentId) ? parentId : null

/** The pages whose title or address has all these words, in the order of their addresses. */
export function findPages(pages: ListedPage[], words: string): ListedPage[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return pages
    .filter(({ title, slug }) => wanted.every(word => `${title} ${slug}`.toLowerCase().includes(word)))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1))
}

/** Where a page may move to: everywhere but to where it is, and below itself. The words of each are indented. */
export const parentsFor = (pages: ListedPage[], moving: ListedPage): Record<string, string> => ({
  ...(above(pages, moving) !== null && { '/': 'Tingkat teratas' }),
  ...Object.fromEntries(
    pages
      .filter(
        page =>
          page.id !== moving.parentId &&
          page.id !== moving.id &&
          !`${page.slug}/`.startsWith(`${moving.slug}/`),
      )
      .sort((one, other) => (one.slug < other.slug ? -1 : 1))
      .map(page => [page.slug, `${'\u2003'.repeat(page.slug.split('/').length - 1)}${page.title}`]),
  ),
})

/** The whole path of a page once it lies below another; `/` is the top. */
export const pathBelow = (parent: string, { slug }: ListedPage) => {
  const end = slug.slice(slug.lastIndexOf('/') + 1)
  return parent === '/' ? end : `${parent}/${end}`
}
