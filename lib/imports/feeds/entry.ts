import { plainLine } from '../plain.ts'
import { childrenOf, type Element, textIn } from '../xml/element.ts'
import { authorIn, htmlIn, linksOf, momentIn, titleIn } from './atom.ts'
import { feedItem } from './item.ts'
import type { FeedSite } from './schema.ts'

/** An <entry> of Atom 1.0 or 0.3. */
export const atomItem = (entry: Element) =>
  feedItem({
    id: textIn(entry, 'id'),
    title: titleIn(entry),
    html: htmlIn(entry, 'content'),
    teaser: htmlIn(entry, 'summary'),
    author: authorIn(entry),
    published: momentIn(entry, 'published', 'issued', 'created'),
    changed: momentIn(entry, 'updated', 'modified'),
    categories: childrenOf(entry, 'category').map(
      ({ attributes }) => attributes.label ?? attributes.term ?? '',
    ),
    addresses: [
      ...linksOf(entry, 'alternate'),
      ...(/^https?:/i.test(textIn(entry, 'id')) ? [textIn(entry, 'id')] : []),
    ],
    pictures: [
      ...enclosures(entry, true),
      ...childrenOf(entry, 'media:thumbnail').flatMap(({ attributes }) => attributes.url ?? []),
    ],
    files: enclosures(entry, false),
    language: entry.attributes['xml:lang'],
  })

const enclosures = (entry: Element, pictures: boolean) =>
  childrenOf(entry, 'link')
    .filter(({ attributes }) => attributes.rel === 'enclosure')
    .filter(({ attributes }) => /^image\//.test(attributes.type ?? '') === pictures)
    .flatMap(({ attributes }) => attributes.href ?? [])

/** What the feed says of its site, element by element. */
export function noteAtom({ name, text, attributes }: Element, site: FeedSite) {
  if (name === 'title') site.title ||= plainLine(text)
  if (name === 'generator') site.generator ||= `${text.trim()} ${attributes.version ?? ''}`.trim()
  if (name !== 'link') return
  if ((attributes.rel || 'alternate') === 'alternate') site.address ||= attributes.href ?? ''
  if (attributes.rel === 'next') site.next ||= attributes.href ?? ''
}
