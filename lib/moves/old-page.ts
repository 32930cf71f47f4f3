import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What a page elsewhere says, as far as a move asks for it. */
export type OldPage = {
  title: string
  generator: string
  canonical: string
  feeds: string[]
  /** Blocks of visible text, each with the links in it. */
  blocks: { text: string; links: { href: string; words: string }[] }[]
}

const unseen = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg'])
const breaking = new Set(
  'p div li td th h1 h2 h3 h4 h5 h6 section article header footer nav ul ol table tr br'.split(' '),
)
const mostBlocks = 2000

/** Reads an HTML page by its tree, in linear time, without following anything in it. `address` is where it stood. */
export function readOldPage(html: string, address: string): OldPage {
  const page: OldPage = { title: '', generator: '', canonical: '', feeds: [], blocks: [] }
  let words = ''
  let links: { href: string; words: string }[] = []
  const end = () => {
    const text = words.replace(/\s+/g, ' ').trim()
    if ((text || links.length) && page.blocks.length < mostBlocks) page.blocks.push({ text, links })
    words = ''
    links = []
  }
  // A loop and no recursion: a page from elsewhere may be nested deeper than calls can be.
  const waiting: (Node | 'end')[] = [parse(html)]
  while (waiting.length > 0) {
    const node = waiting.pop()!
    if (node === 'end') end()
    else if (defaultTreeAdapter.isTextNode(node)) words += ` ${node.value}`
    else if ('childNodes' in node) {
      if (defaultTreeAdapter.isElementNode(node)) {
        note(page, node, address)
        if (unseen.has(node.tagName) || node.tagName === 'title') continue
        const href = node.tagName === 'a' ? whole(attribute(node, 'href'), address) : ''
        if (href) links.push({ href, words: textOf(node) })
        if (breaking.has(node.tagName)) {
          end()
          waiting.push('end')
        }
      }
      waiting.push(...node.childNodes.toReversed())
    }
  }
  end()
  return page
}

function note(page: OldPage, element: Element, address: string) {
  const is = (name: string, value: string) => attribute(element, name).toLowerCase() === value
  if (element.tagName === 'title' && !page.title) page.title = textOf(element).slice(0, 200)
  if (element.tagName === 'meta' && is('name', 'generator') && !page.generator)
    page.generator = attribute(element, 'content').trim().slice(0, 100)
  if (element.tagName !== 'link') return
  const href = whole(attribute(element, 'href'), address)
  if (is('rel', 'canonical') && !page.canonical) page.canonical = href
  const feed = /\b(rss|atom)\+xml|feed\+json/i.test(attribute(element, 'type'))
  if (is('rel', 'alternate') && feed && href && page.feeds.length < 5) page.feeds.push(href)
}

const attribute = (element: Element, name: string) =>
  element.attrs.find(one => one.name === name)?.value ?? ''
const whole = (href: string, base: string) =>
  href && URL.canParse(href, base) ? new URL(href, base).href.slice(0, 2000) : ''
const textOf = (element: Element) =>
  element.childNodes
    .flatMap(child => (defaultTreeAdapter.isTextNode(child) ? child.value : []))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
