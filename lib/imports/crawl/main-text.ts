import {
  attribute,
  childrenOf,
  type Element,
  elementsOf,
  isElement,
  isText,
  marksOf,
  type Node,
  wordsOf,
} from './tree.ts'

/** Where a page has its own text, and what of it belongs to the site around it. */
export type Main = { element: Element; without: Set<Node>; words: string; linked: number }

const around = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'button',
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'dialog',
])
const roles = /^(navigation|banner|contentinfo|complementary|search|menu|dialog)$/
const marks =
  /(^|[\s_-])(nav|navbar|navigation|menu|submenu|sidebar|side-bar|breadcrumbs?|share|sharing|sharer|sosmed|social(-?(media|share|links?|icons?))?|addtoany\w*|a2a\w*|addthis\w*|sharethis\w*|related|terkait|baca-?juga|berita-?lain(nya)?|lainnya|terpopuler|populer|popular|terbaru|recent|comments?|komentar|disqus\w*|pagination|paging|pager|widget|footer|topbar|top-bar|popup|modal|iklan|ads?|advert\w*|banner|cookie\w*|newsletter|subscribe|author-box|post-nav|prev-next|counter|hits|statistik|print|btn-group|skip-link|tagcloud|tags?-?links?)([\s_-]|$)/i
const contents =
  /(^|[\s_-])(entry-content|post-content|article-content|article-body|articlebody|post-body|news-content|news-detail|detail-content|detail-berita|detail-news|isi-berita|berita-isi|content-berita|isi-artikel|read-content|content-detail|blog-content|blog-detail|single-content|field-name-body|field--name-body|itemfulltext|item-page|page-content|td-post-content|isi)([\s_-]|$)/i

const relatedTitle =
  /^((berita|artikel|kabar|informasi|postingan|tulisan)\s+(lain(nya)?|terkait|terbaru|terkini|terpopuler|populer|serupa|selanjutnya)|baca juga|lihat juga|related( posts| articles)?|you may also like|lainnya|terkait|komentar|tinggalkan (balasan|komentar)|leave a (reply|comment)|bagikan( ini)?|share this)\W*$/i
const least = 80

type Counted = { text: number; linked: number }

/**
 * The part of a page that is its own: the text somebody marked as such, or else where most text stands with least
 * links. Navigation, sharing, related and other lists are left out. Undefined where a page has no text of its own.
 */
export function mainOf(page: Node): Main | undefined {
  const body = [...elementsOf(page)].find(({ tagName }) => tagName === 'body')
  if (!body) return
  const counted = countAll(body)
  const without = leftOut(body, counted)
  const inner = [...elementsOf(body, without)]
  const marked = [
    inner.filter(element => attribute(element, 'itemprop') === 'articleBody'),
    inner.filter(element => contents.test(marksOf(element))),
    inner.filter(({ tagName }) => tagName === 'article'),
    inner.filter(element => element.tagName === 'main' || attribute(element, 'role') === 'main'),
  ]
  for (const candidates of marked) {
    const main = candidates.length > 0 ? judged(largest(candidates, counted), without) : undefined
    // Several articles on one page are a list of them.
    if (main && isText_(main) && candidates.length < 4) return main
  }
  return judged(densest(body, without), without)
}

const isText_ = ({ words, linked }: Main) => words.length >= least && linked < words.length * 0.5

function judged(element: Element, without: Set<Node>): Main {
  const words = wordsOf(element, without)
  const linked = [...elementsOf(element, without)]
    .filter(({ tagName }) => tagName === 'a')
    .reduce((sum, link) => sum + wordsOf(link, without).length, 0)
  return { element, without, words, linked }
}

const largest = (elements: Element[], counted: Map<Node, Counted>) =>
  elements.reduce((a, b) => (counted.get(b)!.text > counted.get(a)!.text ? b : a))

/** Counts text, and text within links, below each element: once from the leaves upwards. */
function countAll(body: Element): Map<Node, Counted> {
  const counted = new Map<Node, Counted>()
  for (const element of [body, ...elementsOf(body)].reverse()) {
    const sum = { text: 0, linked: 0 }
    for (const child of childrenOf(element)) {
      if (isText(child)) sum.text += child.value.trim().length
      const below = counted.get(child)
      sum.text += below?.text ?? 0
      sum.linked += below?.linked ?? 0
    }
    if (/^(script|style|noscript|template|select)$/.test(element.tagName)) sum.text = sum.linked = 0
    if (element.tagName === 'a') sum.linked = sum.text
    counted.set(element, sum)
  }
  return counted
}

/** What belongs to the site around; never what holds most of the text, whatever it is called. */
function leftOut(body: Element, counted: Map<Node, Counted>): Set<Node> {
  const own = (element: Element) => {
    const { text, linked } = counted.get(element)!
    return text - linked
  }
  const most = own(body) * 0.5
  const without = new Set<Node>()
  for (const element of elementsOf(body, without)) {
    const isAround =
      around.has(element.tagName) ||
      roles.test(attribute(element, 'role') ?? '') ||
      marks.test(marksOf(element))
    const isHead = element.tagName === 'header' && own(element) < 300 && !holds(element, 'h1')
    const isRelated = /^h[2-6]$/.test(element.tagName) && relatedTitle.test(wordsOf(element, undefined, 60))
    if (isRelated) for (const part of fromHeading(element)) without.add(part)
    else if ((isAround && own(element) <= most) || isHead || isReadAlso(element)) without.add(element)
  }
  return without
}

/** A heading, with a box of its own if it has one, and what stands below it, up to the next one as high. */
function* fromHeading(heading: Element): Generator<Node> {
  let box = heading
  for (
    let up = box.parentNode;
    up && isElement(up) && wordsOf(up, undefined, 80) === wordsOf(heading);
    up = up.parentNode
  )
    box = up
  yield box
  const siblings = box.parentNode ? childrenOf(box.parentNode) : []
  for (const sibling of siblings.slice(siblings.indexOf(box) + 1)) {
    if (isElement(sibling) && /^h[1-6]$/.test(sibling.tagName) && sibling.tagName <= heading.tagName) return
    yield sibling
  }
}

const holds = (element: Element, tag: string) =>
  [...elementsOf(element)].some(({ tagName }) => tagName === tag)

/** "Baca juga: …" is a link to another text, not part of this one. */
const isReadAlso = (element: Element) =>
  /^(p|div|li|strong)$/.test(element.tagName) &&
  childrenOf(element).length < 8 &&
  /^baca juga\b.{0,200}$/i.test(wordsOf(element, undefined, 220))

/** Goes down as long as one child has nearly all the text that is not linked. */
function densest(body: Element, without: Set<Node>): Element {
  const counted = countAll(body)
  const own = (element: Element) => {
    const { text, linked } = counted.get(element)!
    return linked > text * 0.5 ? 0 : text - linked
  }
  for (let at = body; ; ) {
    const children = childrenOf(at)
      .filter(isElement)
      .filter(child => !without.has(child) && !/^(p|ul|ol|table|h\d)$/.test(child.tagName))
    const total = childrenOf(at)
      .filter(isElement)
      .reduce((sum, child) => sum + (without.has(child) ? 0 : own(child)), 0)
    const next = children.find(child => own(child) > Math.max(least, total * 0.6))
    if (!next) return at
    at = next
  }
}
