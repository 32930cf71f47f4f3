import { isOwn, resolved } from './addresses.ts'
import { type Element, type Page, remark } from './page.ts'
import { type Attributes, attributeOf } from './tokens.ts'

/** A link begins: its words lead to the old address, if it is one that may be led to. */
export function openLink(page: Page, element: Element, attributes: Attributes) {
  const said = attributeOf(attributes, 'href')
  if (said === undefined) return
  const href = resolved(said, page.bases)
  if (isButton(attributes) && page.line.length > 0) page.line.push({ end: 'drawn' })
  element.seen = page.shown
  if (element.look.hidden) {
    if (href) element.look.hidden.links.push(href)
    return
  }
  if (!href) {
    if (/^\s*(?:javascript|data|vbscript|file):/i.test(said))
      remark(page, 'Tautan yang tidak aman dilepas, katanya tetap ada.')
    element.change.href = undefined
    element.look.href = undefined
    return
  }
  element.change.href = href
  element.look.href = href
  if (/^(?:https?:|\/)/.test(href)) page.links.add(href)
}

/** A link ends. One around nothing is seen by search engines alone. */
export function finishLink(page: Page, { seen, look, change }: Element) {
  const href = change.href
  if (seen === undefined || !href || look.hidden || look.skipped) return
  if (seen === page.shown && !isOwn(href, page.bases) && href.startsWith('http'))
    page.hidden.push({ words: '', how: 'tautan tanpa kata', links: [href] })
}

// WordPress' file block: the name of the file, and beside it a button.
const isButton = (attributes: Attributes) =>
  /wp-block-file__button/.test(attributeOf(attributes, 'class') ?? '')
