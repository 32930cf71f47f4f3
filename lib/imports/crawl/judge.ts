import type { OldMoment } from '../schema.ts'
import { textOf } from '../sql/text.ts'
import { authorOf, changedOf, leadOf, publishedOf, type SiteSaid, sectionsOf, titleOf } from './facts.ts'
import type { Page } from './kept.ts'
import { type Main, mainOf } from './main-text.ts'
import { articleData, metaOf, type Said, saidBy } from './said.ts'
import {
  attribute,
  type Element,
  elementsOf,
  htmlOf,
  type Node,
  parsed,
  whole,
  wordsBefore,
  wordsOf,
} from './tree.ts'

/** What a page of the old site is. */
export type Judged = {
  kind: 'article' | 'page' | 'list' | 'missing'
  title: string
  html: string
  words: string
  excerpt: string
  author: string
  published?: OldMoment
  changed?: OldMoment
  lead?: string
  categories: string[]
  tags: string[]
  language?: string
  /** The address the page says is its own. */
  canonical?: string
  links: { href: string; words: string }[]
  feeds: string[]
}

const textual =
  /(\/|[?&=])(read|baca|detail|berita|artikel|article|news|post|opini|siaran-pers|pengumuman|\d{4}\/\d{2}\/[^/]+)(\/|=|[-_]|$)/i
const listing =
  /(\/|[?&])(category|kategori|tag|tags|label|archives?|arsip|author|search|cari)([/=?]|$)|\/(page|halaman|index)\/?\d*$|[?&](page|paged|per_page|halaman|hal|offset|start|limitstart|s|q|urut|sort|order|tahun|bulan)=/i
// What a site says of itself stays, whatever date stands beside it.
const standing =
  /^\/(index\.php\/)?([a-z]{2}\/)?(profile?|tentang(-kami)?|about(-us)?|visi(-dan)?-misi|sejarah|struktur(-organisasi)?|tugas[^/]*|tupoksi|anggota|sekretariat|kontak|hubungi(-kami)?|contact(-us)?|alamat|layanan|maklumat[^/]*|pages?|halaman|laman|statis|static)(\/|$|\.)/i
const leastArticle = 150
const leastPage = 80

/** Reads a page: what it is, its own text without what surrounds it, and where it leads. Undefined for no readable page. */
export function judgePage({ url, body }: Pick<Page, 'url' | 'body'>, site: SiteSaid): Judged | undefined {
  const page = parsed(textOf(body.toString('latin1')))
  if (!page) return
  const said = saidBy(page)
  const base = URL.canParse(said.base, url) ? new URL(said.base, url) : new URL(url)
  const { title, heading } = titleOf(page, said, site)
  const common = { title, ...linksOf(page, said, base), language: languageOf(page), categories: [], tags: [] }
  const main = mainOf(page)
  if (!main) return { ...common, kind: 'list', html: '', words: '', excerpt: '', author: '' }
  const lead = leadOf(page, said, main, heading, site, base)
  if (heading) main.without.add(heading)
  const words = wordsOf(main.element, main.without)
  const published = publishedOf(page, said, main)
  const kind = kindOf(new URL(url), said, { main, words, published, title })
  return {
    ...common,
    ...sectionsOf(page, said, main),
    kind,
    words,
    html: htmlOf(main.element, main.without, base),
    excerpt: metaOf(said, 'og:description', 'description'),
    author: authorOf(page, said, main),
    published,
    changed: changedOf(said),
    lead,
  }
}

type Read = { main: Main; words: string; published: OldMoment | undefined; title: string }

function kindOf(url: URL, said: Said, { main, words, published, title }: Read): Judged['kind'] {
  if (isMissing(title, words)) return 'missing'
  const path = `${url.pathname}${url.search}`
  const isLinked = main.linked > words.length * 0.5
  if (path === '/' || listing.test(path) || isLinked || listsOthers(main, url)) return 'list'
  const isText = textual.test(path)
  if (standing.test(url.pathname) && !isText) return words.length >= leastPage ? 'page' : 'list'
  const isSaid = metaOf(said, 'og:type') === 'article' || Boolean(articleData(said))
  if (words.length >= leastPage && ((isSaid && published) || (published && isText))) return 'article'
  if (words.length >= leastArticle && (published || /\/(blog|berita|news|artikel)\//i.test(path)))
    return 'article'
  return words.length >= leastPage ? 'page' : 'list'
}

const leastListed = 3
const ownText = 400

/**
 * Whether the text is made of beginnings of others: titles that are links, "selengkapnya", addresses below its own.
 * Where a whole text stands before the first of them, they are what the page recommends at its end.
 */
function listsOthers({ element, without, words }: Main, url: URL): boolean {
  const inner = [...elementsOf(element, without)]
  const links = inner.filter(({ tagName }) => tagName === 'a')
  const own = `${url.pathname.replace(/\/$/, '')}/`
  const below = links.filter(link => whole(attribute(link, 'href') ?? '', url).startsWith(url.origin + own))
  const titles = inner.filter(one => /^h[2-5]$/.test(one.tagName) && isLinked(one))
  const more = links.filter(link => isMore.test(wordsOf(link, undefined, 60)))
  const articles = inner.filter(
    one => one.tagName === 'article' && wordsOf(one, without).length < words.length * 0.5,
  )
  const listed = [titles, more, articles].filter(found => found.length >= leastListed)
  if (below.length > leastListed * 2) listed.push(below)
  if (listed.length === 0) return false
  return wordsBefore(element, new Set<Node>(listed.flat()), without) < ownText
}

const isMore = /^\W*(baca |lihat )?(selengkapnya|lengkapnya|read more|lanjut)/i
const isLinked = (heading: Element) =>
  [...elementsOf(heading)].some(isLink) || Boolean(heading.parentNode && isLink(heading.parentNode))
const isLink = (node: Node) => 'tagName' in node && node.tagName === 'a'

/** A page that says it is not there, whatever its status says. */
const isMissing = (title: string, words: string) =>
  words.length < 600 &&
  /\b404\b|tidak\s+(dapat\s+)?ditemukan|not\s+found|tidak tersedia|page missing|nothing found/i.test(
    `${title} ${words.slice(0, 200)}`,
  )

function languageOf(page: Node) {
  const root = [...elementsOf(page)].find(({ tagName }) => tagName === 'html')
  const language = root && attribute(root, 'lang')
  return language && /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(language) ? language : undefined
}

const mostLinks = 3000

function linksOf(page: Node, said: Said, base: URL) {
  const links: Judged['links'] = []
  for (const element of elementsOf(page)) {
    const href = /^(a|area)$/.test(element.tagName) && attribute(element, 'href')
    if (href && links.length < mostLinks)
      links.push({ href: whole(href.trim(), base), words: shortWords(element) })
  }
  const listed = said.links.filter(({ rel }) => /^(next|prev)$/.test(rel))
  for (const { href } of listed) links.push({ href: whole(href, base), words: '' })
  const feeds = said.links.filter(({ rel, type }) => rel === 'alternate' && /(rss|atom)\+xml/.test(type))
  const own = said.links.find(({ rel }) => rel === 'canonical')?.href
  return {
    links,
    feeds: feeds.slice(0, 5).map(({ href }) => whole(href, base)),
    canonical: own && whole(own, base),
  }
}

const shortWords = (element: Element) => wordsOf(element, undefined, 300).slice(0, 300)
