import { saidMoment } from '../moments.ts'
import { plainLine } from '../plain.ts'
import type { OldMoment } from '../schema.ts'
import { childrenOf, type Element, findChild, textIn } from '../xml/element.ts'
import { escaped } from '../xml/names.ts'

/** Elements of Atom whose inner markup is HTML. */
export const atomMarkup = ['content', 'summary', 'title', 'subtitle', 'rights']

/** The addresses of an entry's links of this relation; what says none is the page itself (RFC 4287 §4.2.7.2). */
export const linksOf = (entry: Element, relation: string, name = 'link'): string[] =>
  childrenOf(entry, name)
    .filter(({ attributes }) => (attributes.rel || 'alternate') === relation && attributes.href)
    .map(({ attributes }) => attributes.href!)

/** A text construct as HTML: its type says whether it is that already (RFC 4287 §3.1.1). */
export function htmlIn(entry: Element, name: string): string {
  const element = findChild(entry, name)
  if (!element) return ''
  const { type = 'text', mode } = element.attributes
  const isHtml = /html/i.test(type) || mode === 'escaped'
  const text = element.text.trim()
  return isHtml || text === '' ? text : `<p>${escaped(text).replace(/\n\s*\n/g, '</p><p>')}</p>`
}

export const titleIn = (entry: Element) => plainLine(textIn(entry, 'title'))

export const authorIn = (entry: Element): string => {
  const author = findChild(entry, 'author')
  return author ? plainLine(textIn(author, 'name')) : ''
}

/** The first of these that says a moment; those of Atom 0.3 have other names. */
export const momentIn = (entry: Element, ...names: string[]): OldMoment | undefined =>
  names.map(name => saidMoment(textIn(entry, name))).find(moment => moment !== undefined)
