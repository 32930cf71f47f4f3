import { changeOf } from './looks.ts'
import { finish, meaningOf } from './meanings.ts'
import { type Element, flush, type Look, lookOf, type Page, plain } from './page.ts'
import type { Attributes } from './tokens.ts'

const set = (names: string) => new Set(names.split(' '))

const blocks = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main marquee menu nav ol optgroup option p plaintext pre section summary table tbody td tfoot th thead tr ul xmp',
)
const voids = set('area base br col embed hr img input keygen link meta param source track wbr')
const formatting = set('a b big code em font i nobr s small strike strong tt u')
const tableParts = set('table caption tbody thead tfoot tr td th')
const walls = set('table td th caption')
const heading = /^h[1-6]$/

// A browser draws no deeper either; what lies below still gives its words.
const deepest = 200

/** An element begins. */
export function openElement(page: Page, name: string, attributes: Attributes, selfClosing = false) {
  closeImplied(page, name)
  const block = blocks.has(name)
  if (block) flush(page)
  const alone = voids.has(name) || selfClosing
  if (page.elements.length >= deepest && !alone) {
    page.beyond++
    return
  }
  const change = changeOf(page, name, attributes)
  const element: Element = { name, block, change, look: { ...lookOf(page), ...change } }
  meaningOf(name)?.(page, element, attributes)
  if (alone) return
  page.elements.push(element)
  page.open.set(name, (page.open.get(name) ?? 0) + 1)
}

/** An element ends, and with it what was left open inside. */
export function closeElement(page: Page, name: string) {
  if (name === 'br') return openElement(page, 'br', [])
  const block = blocks.has(name)
  if (block) flush(page)
  if (page.beyond > 0) {
    page.beyond--
    return
  }
  if (!page.open.get(name)) return
  let blocked = false
  for (let at = page.elements.length - 1; at >= 0; at--) {
    const element = page.elements[at]!
    if (element.name === name) return blocked ? neutralise(page, at) : popTo(page, at)
    if (tableParts.has(name) ? element.name === 'table' : walls.has(element.name)) return
    if (!block && element.block) {
      if (!formatting.has(name)) return
      blocked = true
    }
  }
}

/** Everything that is still open ends. */
export function closeAll(page: Page) {
  flush(page)
  popTo(page, 0)
}

function popTo(page: Page, from: number) {
  while (page.elements.length > from) {
    const element = page.elements.at(-1)!
    if (element.block || element.frame) flush(page)
    page.elements.pop()
    page.open.set(element.name, page.open.get(element.name)! - 1)
    finish(page, element)
  }
}

// `<b><p>…</b>…`: it ends, though what was opened inside goes on.
function neutralise(page: Page, at: number) {
  page.elements[at]!.change = {}
  let look: Look = page.elements[at - 1]?.look ?? plain
  for (const element of page.elements.slice(at)) {
    look = { ...look, ...element.change }
    element.look = look
  }
}

/** What the standard ends by itself when something begins: a paragraph, an item, a cell. */
function closeImplied(page: Page, name: string) {
  if (name === 'a' && page.open.get('a')) closeElement(page, 'a')
  if (name === 'li') closeWithin(page, ['li'], transparent)
  else if (name === 'dt' || name === 'dd') closeWithin(page, ['dt', 'dd'], transparent)
  else if (name === 'td' || name === 'th') closeWithin(page, ['td', 'th'], inTable)
  else if (name === 'tr') closeWithin(page, ['tr'], inTable)
  else if (name === 'tbody' || name === 'thead' || name === 'tfoot')
    closeWithin(page, ['tbody', 'thead', 'tfoot'], inTable)
  else if (heading.test(name)) closeWithin(page, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], () => false)
  if (blocks.has(name)) closeWithin(page, ['p'], () => false)
}

const transparent = ({ name }: Element) => name === 'div' || name === 'p' || name === 'address'
const inTable = ({ name }: Element) => name !== 'table'

function closeWithin(page: Page, names: string[], passes: (element: Element) => boolean) {
  if (!names.some(one => page.open.get(one))) return
  for (let at = page.elements.length - 1; at >= 0; at--) {
    const element = page.elements[at]!
    if (names.includes(element.name)) {
      flush(page)
      return popTo(page, at)
    }
    if (element.block && !passes(element)) return
  }
}
