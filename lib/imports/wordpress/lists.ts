import { plainLine } from '../plain.ts'
import type { OldItem } from '../schema.ts'
import { type Element, textIn } from '../xml/element.ts'

const most = 20_000

type List = { key: string; title: string; addresses: string[]; line: number }

/**
 * The lists of categories and tags, which visitors and search engines know by their addresses: nothing comes of them,
 * but each of their addresses must be accounted for.
 */
export function newLists() {
  const lists: List[] = []
  const above = new Map<string, string>()

  function note(element: Element) {
    if (lists.length >= most) return
    const { name, line } = element
    const number = textIn(element, 'wp:term_id')
    if (name === 'wp:category') {
      const slug = textIn(element, 'wp:category_nicename')
      above.set(slug, textIn(element, 'wp:category_parent'))
      const title = plainLine(textIn(element, 'wp:cat_name'))
      const addresses = [...pathsOf(slug, above), ...(number ? [`/?cat=${number}`] : [])]
      lists.push({ key: `category:${slug}`, title, addresses, line })
    }
    if (name === 'wp:tag') {
      const slug = textIn(element, 'wp:tag_slug')
      const title = plainLine(textIn(element, 'wp:tag_name'))
      lists.push({ key: `tag:${slug}`, title, addresses: [`/tag/${slug}/`, `/?tag=${slug}`], line })
    }
  }

  const items = (): OldItem[] =>
    lists.map(({ line, ...list }, index) => ({ ...nothing, ...list, at: { item: index + 1, line } }))
  return { note, items }
}

/** A category is listed below its parents, and by its own name alone. */
function pathsOf(slug: string, above: Map<string, string>): string[] {
  const path = [slug]
  for (let up = above.get(slug); up && path.length < 10 && !path.includes(up); up = above.get(up))
    path.unshift(up)
  return [...new Set([`/category/${path.join('/')}/`, `/category/${slug}/`])]
}

const nothing = {
  type: 'daftar',
  becomes: 'other',
  state: 'published',
  html: '',
  excerpt: '',
  author: '',
  categories: [],
  tags: [],
} satisfies Partial<OldItem>
