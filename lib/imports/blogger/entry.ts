import { authorIn, htmlIn, linksOf, momentIn, titleIn } from '../feeds/atom.ts'
import type { OldItem } from '../schema.ts'
import { childrenOf, type Element, textIn } from '../xml/element.ts'

/** What an entry of an export is: "post", "page", "comment", "settings", "template"; from both of its forms. */
export function kindOf(entry: Element): string {
  const said = textIn(entry, 'blogger:type')
  if (said) return said.toLowerCase()
  const kind = childrenOf(entry, 'category').find(({ attributes }) => /#kind$/.test(attributes.scheme ?? ''))
  return /#([\w-]+)$/.exec(kind?.attributes.term ?? '')?.[1] ?? ''
}

/** The number Blogger gave an entry. */
export const numberOf = (entry: Element) => /\.(?:post|page)-(\d+)$/.exec(textIn(entry, 'id'))?.[1]

/** A post or page of Blogger. */
export function blogItem(entry: Element, kind: 'post' | 'page', number: number): OldItem {
  const state = stateOf(entry)
  const labels = labelsOf(entry)
  return {
    key: `${kind}:${numberOf(entry)}`,
    type: kind,
    becomes: kind === 'page' ? 'page' : 'article',
    state,
    title: titleIn(entry),
    html: htmlIn(entry, 'content'),
    excerpt: textIn(entry, 'blogger:metaDescription'),
    author: authorIn(entry),
    published: state === 'draft' ? undefined : momentIn(entry, 'published', 'blogger:created'),
    changed: momentIn(entry, 'updated'),
    // Labels do the work of both.
    categories: labels,
    tags: labels,
    addresses: addressesOf(entry),
    attached: linksOf(entry, 'enclosure'),
    at: { item: number, line: entry.line },
  }
}

const states: Record<string, OldItem['state']> = {
  LIVE: 'published',
  SCHEDULED: 'scheduled',
  SOFT_TRASHED: 'trash',
}

function stateOf(entry: Element): OldItem['state'] {
  const control = childrenOf(entry, 'app:control')[0]
  if (textIn(entry, 'blogger:trashed')) return 'trash'
  if (control && textIn(control, 'app:draft') === 'yes') return 'draft'
  const said = textIn(entry, 'blogger:status')
  return said ? (Object.hasOwn(states, said) ? states[said]! : 'draft') : 'published'
}

const labelsOf = (entry: Element) => [
  ...new Set(
    childrenOf(entry, 'category')
      .filter(({ attributes }) => !/#kind$/.test(attributes.scheme ?? ''))
      .map(({ attributes }) => (attributes.term ?? '').trim())
      .filter(Boolean),
  ),
]

/** The page itself, and its path: blogs answer under several national hosts. */
function addressesOf(entry: Element): string[] {
  const links = linksOf(entry, 'alternate').filter(address => /^https?:/i.test(address))
  const paths = links.flatMap(address => (URL.canParse(address) ? [new URL(address).pathname] : []))
  return [...new Set([...links, textIn(entry, 'blogger:filename'), ...paths])].filter(
    address => address.length > 1 && address.length <= 2000,
  )
}
