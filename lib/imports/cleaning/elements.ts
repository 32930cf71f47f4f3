import { changeOf } from './looks.ts'
import { finish, meaningOf } from './meanings.ts'
import { betweenCells, type Element, flush, type Look, lookOf, type Page, plain } from './page.ts'
import type { Attributes } from './tokens.ts'

const set = (names: string) => new Set(names.split(' '))

const blocks = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main marquee menu nav ol optgroup option p plaintext pre section summary table tbody td tfoot th thead tr ul xmp',
)
const standsInParagraph = set('body caption html legend marquee optgroup option')
// On a line of their own, though the standard has them as parts of one.
const loose = set('legend optgroup option')
const voids = set('area base br col embed hr img input keygen link meta param source track wbr')
const formatting = set('a b big code em font i nobr s small strike strong tt u')
// Whatever these hold, they end where it says so.
const wholes = set('button select datalist object video audio canvas template noscript title svg math')
const tableParts = set('table caption tbody thead tfoot tr td th')
const walls = set('table td th caption')
const heading = /^h[1-6]$/

// What a choice may hold, and what ends it; it knows no other tags.
const inSelect = set('option optgroup hr input textarea keygen script template')

// A browser draws no deeper either; what lies below still gives its words.
const deepest = 200

/** An element begins. */
export function openElement(page: Page, name: string, attributes: Attributes, selfClosing = false) {
  if (name === 'select' && page.open.get('select')) closeElement(page, 'select')
  else if (isPassedOver(page, name)) flush(page)
  else begin(page, name, attributes, voids.has(name) || selfClosing)
}

// A browser takes no notice of these tags where they cannot stand.
function isPassedOver(page: Page, name: string) {
  if (page.open.get('select') && !inSelect.has(name)) {
    if (!tableParts.has(name) || !page.open.get('table')) return true
    closeElement(page, 'select')
  }
  if (isPart(name)) return !page.open.get('table')
  if (name === 'form' && betweenCells.has(page.elements.at(-1)?.name ?? '')) return true
  return (name === 'form' || name === 'noscript') && Boolean(page.open.get(name))
}

const isPart = (name: string) => tableParts.has(name) && name !== 'table'

function begin(page: Page, name: string, attributes: Attributes, alone: boolean) {
  closeImplied(page, name)
  const block = blocks.has(name)
  if (block) flush(page)
  if (page.elements.length >= deepest && !alone) {
    page.beyond.set(name, (page.beyond.get(name) ?? 0) + 1)
    return
  }
  const around = isPart(name) ? (page.elements.at(-1)?.look ?? plain) : lookOf(page)
  const change = changeOf(page, name, attributes, around)
  const element: Element = { name, block: block && !loose.has(name), change, look: { ...around, ...change } }
  meaningOf(name)?.(page, element, attributes)
  if (alone) return
  page.elements.push(element)
  page.open.set(name, (page.open.get(name) ?? 0) + 1)
}

/** An element ends, and with it what was left open inside. */
export function closeElement(page: Page, name: string) {
  if (name === 'br') page.line.push({ end: 'drawn' })
  if (blocks.has(name)) flush(page)
  const beyond = page.beyond.get(name)
  if (beyond) {
    page.beyond.set(name, beyond - 1)
    return
  }
  const found = findOpen(page, name)
  if (found?.blocked) neutralise(page, found.at)
  else if (found) popTo(page, found.at)
}

// The element that a tag ends: not beyond the cell it stands in; one of looks alone also where a block lies between.
function findOpen(page: Page, name: string): { at: number; blocked: boolean } | undefined {
  const isHeading = heading.test(name)
  if (!isHeading && !page.open.get(name)) return
  let blocked = false
  for (let at = page.elements.length - 1; at >= 0; at--) {
    const element = page.elements[at]!
    if (isHeading ? heading.test(element.name) : element.name === name) return { at, blocked }
    if (tableParts.has(name) ? element.name === 'table' : walls.has(element.name) && name !== 'noscript')
      return
    if (!element.block || blocks.has(name) || wholes.has(name)) continue
    if (!formatting.has(name)) return
    blocked = true
  }
}

/** Everything that is still open ends. */
export function closeAll(page: Page) {
  flush(page)
  popTo(page, 0)
}

function popTo(page: Page, from: number) {
  if (page.elements.length > from) page.beyond.clear()
  while (page.elements.length > from) {
    const element = page.elements.at(-1)!
    if (blocks.has(element.name) || element.frame) flush(page)
    page.elements.pop()
    page.open.set(element.name, page.open.get(element.name)! - 1)
    finish(page, element)
  }
}

// `<b><p>…</b>…`: it ends, and with it what is not itself a matter of looks; the paragraph inside goes on.
function neutralise(page: Page, at: number) {
  for (const [index, element] of page.elements.slice(at).entries()) {
    if (element.block) break
    if (index === 0 || !formatting.has(element.name)) element.change = {}
  }
  let look: Look = page.elements[at - 1]?.look ?? plain
  for (const element of page.elements.slice(at)) {
    look = { ...look, ...element.change }
    element.look = look
  }
}

/** What the standard ends by itself when something begins: a paragraph, an item, a cell. */
function closeImplied(page: Page, name: string) {
  if ((name === 'a' || name === 'button') && page.open.get(name)) closeElement(page, name)
  if (name === 'input' || name === 'textarea') closeElement(page, 'select')
  if (loose.has(name) && page.elements.at(-1)?.name === 'option') closeElement(page, 'option')
  if (name === 'li') closeWithin(page, ['li'], transparent)
  else if (name === 'dt' || name === 'dd') closeWithin(page, ['dt', 'dd'], transparent)
  else if (name === 'table') closeTable(page)
  else if (tableParts.has(name)) clearTable(page, within[name] ?? '')
  if (blocks.has(name) && !standsInParagraph.has(name)) closeWithin(page, ['p'], () => false)
  if (heading.test(name)) closeWithin(page, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], () => false)
}

const transparent = ({ name }: Element) => name === 'div' || name === 'p' || name === 'address'

// What may stay open in the table when a part of it begins.
const within: Record<string, string> = {
  td: 'tbody thead tfoot tr',
  th: 'tbody thead tfoot tr',
  tr: 'tbody thead tfoot',
}

function clearTable(page: Page, kept: string) {
  const names = kept.split(' ')
  let from = page.elements.findLastIndex(({ name }) => name === 'table') + 1
  while (names.includes(page.elements[from]?.name ?? '-')) from++
  flush(page)
  popTo(page, from)
}

// A table beside the cells of another ends that one.
function closeTable(page: Page) {
  if (!page.open.get('table')) return
  const at = page.elements.findLastIndex(({ name }) => walls.has(name))
  if (page.elements[at]?.name !== 'table') return
  flush(page)
  popTo(page, at)
}

function closeWithin(page: Page, names: string[], passes: (element: Element) => boolean) {
  if (!names.some(one => page.open.get(one))) return
  for (let at = page.elements.length - 1; at >= 0; at--) {
    const element = page.elements[at]!
    if (names.includes(element.name)) {
      flush(page)
      popTo(page, at)
      return
    }
    if (element.block && !passes(element)) return
  }
}
