import { saidMoment } from '../moments.ts'
import { plainLine } from '../plain.ts'
import { childrenOf, type Element, textIn } from '../xml/element.ts'
import { linksOf } from './atom.ts'
import { feedItem, type Said } from './item.ts'
import type { FeedSite } from './schema.ts'

/** Elements of RSS that carry HTML, escaped or as it is. */
export const rssMarkup = ['description', 'content:encoded', 'title', 'atom:content', 'atom:summary']

/** An <item> of RSS 0.9x, 1.0 or 2.0. */
export const rssItem = (item: Element) =>
  feedItem({
    id: textIn(item, 'guid') || (item.attributes['rdf:about'] ?? ''),
    title: plainLine(textIn(item, 'title')) || plainLine(textIn(item, 'dc:title')),
    html: textIn(item, 'content:encoded'),
    teaser: textIn(item, 'description'),
    author: authorOf(item),
    published: momentOf(item, 'pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created'),
    changed: momentOf(item, 'atom:updated', 'dcterms:modified'),
    categories: [...childrenOf(item, 'category'), ...childrenOf(item, 'dc:subject')].map(({ text }) =>
      plainLine(text),
    ),
    addresses: [
      textIn(item, 'feedburner:origLink'),
      textIn(item, 'link'),
      ...linksOf(item, 'alternate', 'atom:link'),
      textIn(item, 'guid'),
      item.attributes['rdf:about'] ?? '',
    ],
    ...filesOf(item),
    language: textIn(item, 'dc:language'),
  })

/** RSS asks for "address (name)", most write the name. */
function authorOf(item: Element): string {
  const said = plainLine(textIn(item, 'dc:creator') || textIn(item, 'author'))
  return /^\S+@\S+\s+\((.+)\)$/.exec(said)?.[1] ?? (/^\S+@\S+$/.test(said) ? '' : said)
}

const momentOf = (item: Element, ...names: string[]) =>
  names.map(name => saidMoment(textIn(item, name))).find(moment => moment !== undefined)

function filesOf(item: Element): Pick<Said, 'pictures' | 'files'> {
  const groups = childrenOf(item, 'media:group').flatMap(({ children }) => children)
  const named = [...item.children, ...groups].filter(({ name }) => /^(?:enclosure|media:content)$/.test(name))
  const isPicture = ({ type, medium, url = '' }: Record<string, string>) =>
    /^image\//.test(type ?? '') || medium === 'image' || (!type && /\.(?:jpe?g|png|webp|gif)$/i.test(url))
  const addresses = (all: Element[]) => all.flatMap(({ attributes }) => attributes.url ?? [])
  return {
    pictures: [
      ...addresses(named.filter(({ attributes }) => isPicture(attributes))),
      ...addresses([
        ...childrenOf(item, 'media:thumbnail'),
        ...groups.filter(({ name }) => name === 'media:thumbnail'),
      ]),
    ],
    files: addresses(named.filter(({ attributes }) => !isPicture(attributes))),
  }
}

/** What the channel says of the site, element by element. */
export function noteRss({ name, text, attributes, children }: Element, site: FeedSite) {
  // In RSS 1.0 the channel stands beside the items.
  if (name === 'channel') for (const child of children) noteRss(child, site)
  if (name === 'title') site.title ||= plainLine(text)
  if (name === 'link') site.address ||= text.trim()
  if (name === 'generator') site.generator ||= text.trim()
  if (name === 'atom:link' && attributes.rel === 'next') site.next ||= attributes.href ?? ''
}
