import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

const deepest = 250

const mostNodes = 100_000
const deepestRead = 500

/** A page as a tree; undefined where it is built to be too much: no page of a site is as deep or as large. */
export function parsed(html: string): DefaultTreeAdapterTypes.Document | undefined {
  const page = parse(html)
  const waiting: { node: Node; depth: number }[] = [{ node: page, depth: 0 }]
  for (let count = 0; waiting.length > 0; count++) {
    const { node, depth } = waiting.pop()!
    if (count > mostNodes || depth > deepestRead) return
    for (const child of childrenOf(node)) waiting.push({ node: child, depth: depth + 1 })
  }
  return page
}

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node)
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode =>
  defaultTreeAdapter.isTextNode(node)
export const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])
export const attribute = (element: Element, name: string) =>
  element.attrs.find(one => one.name === name)?.value
export const marksOf = (element: Element) =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'object'])

/** Every element below a node, in the order of the page, but not within those `without`. A loop: pages may be deep. */
export function* elementsOf(root: Node, without?: ReadonlySet<Node>): Generator<Element> {
  const waiting = [...childrenOf(root)].reverse()
  while (waiting.length > 0) {
    const node = waiting.pop()!
    if (!isElement(node) || without?.has(node)) continue
    yield node
    // Whoever walks may leave it out by now.
    if (without?.has(node)) continue
    const children = childrenOf(node)
    for (let n = children.length - 1; n >= 0; n--) waiting.push(children[n]!)
  }
}

/** The words a reader sees below a node; no more than about `most` characters of them. */
export function wordsOf(root: Node, without?: ReadonlySet<Node>, most = Number.POSITIVE_INFINITY): string {
  const words: string[] = []
  const waiting: Node[] = [root]
  let length = 0
  while (waiting.length > 0 && length < most) {
    const node = waiting.pop()!
    if (isText(node)) {
      const value = node.value.slice(0, most * 4)
      words.push(value)
      length += value.trim().length
    }
    if (without?.has(node) || (isElement(node) && silent.has(node.tagName))) continue
    const children = childrenOf(node)
    if (isElement(node) && blocks.has(node.tagName)) words.push(' ')
    for (let n = children.length - 1; n >= 0; n--) waiting.push(children[n]!)
  }
  return words.join('').replace(/\s+/g, ' ').trim()
}

/** How many characters a reader sees before the first of these nodes. */
export function wordsBefore(root: Node, ends: ReadonlySet<Node>, without: ReadonlySet<Node>): number {
  const waiting: Node[] = [root]
  let length = 0
  while (waiting.length > 0) {
    const node = waiting.pop()!
    if (ends.has(node)) break
    if (isText(node)) length += node.value.trim().length
    if (without.has(node) || (isElement(node) && silent.has(node.tagName))) continue
    const children = childrenOf(node)
    for (let n = children.length - 1; n >= 0; n--) waiting.push(children[n]!)
  }
  return length
}

const blocks = new Set(
  'address article blockquote br dd div dl dt figcaption h1 h2 h3 h4 h5 h6 hr li p section td th tr ul ol table'.split(
    ' ',
  ),
)
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** A part of the page as HTML, without what is left out; addresses become whole. Deeper than 250 only its words. */
export function htmlOf(root: Element, without: ReadonlySet<Node>, base: URL): string {
  const html: string[] = []
  const write = (node: Node, depth: number) => {
    if (isText(node)) html.push(escaped(node.value))
    if (!isElement(node) || without.has(node) || silent.has(node.tagName)) return
    if (depth > deepest) return void html.push(escaped(wordsOf(node, without)))
    html.push(`<${node.tagName}${attributesOf(node, base)}>`)
    for (const child of childrenOf(node)) write(child, depth + 1)
    if (!empty.has(node.tagName)) html.push(`</${node.tagName}>`)
  }
  for (const child of childrenOf(root)) write(child, 1)
  return html.join('').trim()
}

const escaped = (text: string) => text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)

function attributesOf(element: Element, base: URL) {
  const lazy =
    attribute(element, 'data-src') ??
    attribute(element, 'data-lazy-src') ??
    attribute(element, 'data-original')
  return element.attrs
    .map(({ name, value }) => {
      if (!/^[a-z][a-z\d:_-]*$/i.test(name) || /^on/i.test(name)) return ''
      const meant = name === 'src' && lazy && element.tagName === 'img' ? lazy : value
      return ` ${name}="${escaped(name === 'href' || name === 'src' ? whole(meant, base) : meant)}"`
    })
    .join('')
}

/** An address as seen from its page; what is none stays as it was written. */
export const whole = (address: string, base: URL) =>
  /^(#|data:)/i.test(address) || !URL.canParse(address, base) ? address : new URL(address, base).href
