import type { OldMoment } from '../schema.ts'
import { momentIn, momentOfMark } from './dates.ts'
import type { Main } from './main-text.ts'
import { articleData, metaOf, type Said, textIn } from './said.ts'
import { attribute, type Element, elementsOf, marksOf, type Node, whole, wordsOf } from './tree.ts'

/** What is known of the site as a whole, so that it is not taken for what a page says of itself. */
export type SiteSaid = { title: string; image: string }

const headings = /^h[1-3]$/

/** The title of a page, and the heading that shows it, which is not said again in the text. */
export function titleOf(
  page: Node,
  said: Said,
  site: SiteSaid,
): { title: string; heading: Element | undefined } {
  const shown = [...elementsOf(page)].filter(({ tagName }) => headings.test(tagName))
  const og = metaOf(said, 'og:title', 'twitter:title')
  const window = withoutSite(said.title, site.title)
  const named = [textIn(articleData(said)?.headline), withoutSite(og, site.title), window].filter(
    text => text && !isSite(text, site),
  )
  const agreeing = shown.find(one => named.some(text => sameWords(wordsOf(one, undefined, 200), text)))
  const marked = shown.find(
    one => attribute(one, 'itemprop') === 'headline' || /(^|[\s_-])(title|judul)/i.test(marksOf(one)),
  )
  const heading = agreeing ?? marked ?? shown.find(({ tagName }) => tagName === 'h1')
  const title = (heading && wordsOf(heading, undefined, 600)) || named[0] || window
  return { title: title.slice(0, 500), heading }
}

const isSite = (text: string, site: SiteSaid) => text.toLowerCase() === site.title.toLowerCase()

/** "Judul | KPU Kabupaten Kediri" without the site's name at either end. */
function withoutSite(title: string, site: string) {
  const parts = title.split(/\s+[|·•»–—-]\s+/)
  const own = parts.filter(part => !site.toLowerCase().includes(part.trim().toLowerCase()))
  return own.length > 0 && own.length < parts.length ? own.join(' - ').trim() : title.trim()
}

// Portals shorten a title at either place.
function sameWords(a: string, b: string) {
  const [one, two] = [a, b].map(text =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
      .slice(0, 40),
  )
  return Boolean(one && two && (one.startsWith(two) || two.startsWith(one)))
}

const dated =
  /(^|[\s_-])(date|tanggal|tgl|time|waktu|posted|published|meta|post-info|entry-info|info|submitted|created)/i

/** When the page says it was published: to programs, beside its title, or at the beginning of its text. */
export function publishedOf(page: Node, said: Said, main: Main): OldMoment | undefined {
  const marks = [
    textIn(articleData(said)?.datePublished),
    metaOf(
      said,
      'article:published_time',
      'datepublished',
      'og:article:published_time',
      'pubdate',
      'publishdate',
      'dc.date.issued',
      'dc.date',
      'date',
    ),
  ]
  const near = [...elementsOf(page, main.without)].flatMap(element => {
    const isTime = element.tagName === 'time' || attribute(element, 'itemprop') === 'datePublished'
    if (isTime)
      return [
        attribute(element, 'datetime') ?? attribute(element, 'content') ?? '',
        wordsOf(element, undefined, 200),
      ]
    return dated.test(marksOf(element)) ? [wordsOf(element, main.without, 200).slice(0, 200)] : []
  })
  for (const mark of [...marks, ...near.slice(0, 60)]) {
    const moment = mark && momentOfMark(mark)
    if (moment) return moment
  }
  return momentIn(main.words.slice(0, 250)) ?? momentIn(main.words.slice(-200))
}

export const changedOf = (said: Said) =>
  momentOfMark(
    textIn(articleData(said)?.dateModified) || metaOf(said, 'article:modified_time', 'og:updated_time'),
  )

/** The writer as the page names one. */
export function authorOf(page: Node, said: Said, main: Main): string {
  const data = textIn(articleData(said)?.author)
  if (data && !/^https?:/.test(data)) return data
  for (const element of elementsOf(page, main.without)) {
    const isAuthor =
      /(^|\s)author(\s|$)/i.test(attribute(element, 'rel') ?? '') ||
      attribute(element, 'itemprop') === 'author' ||
      /(^|[\s_-])(author|penulis|byline)([\s_-]|$)/i.test(marksOf(element))
    const name =
      isAuthor && wordsOf(element, undefined, 150).replace(/^(oleh|penulis|by|author|posted by)\s*:?\s*/i, '')
    if (name && name.length < 100) return name
  }
  return metaOf(said, 'article:author', 'author')
    .replace(/^https?:.*$/, '')
    .slice(0, 100)
}

/** The lead photo: what the page shows when it is shared, or the first one below its title; never the site's own sign. */
export function leadOf(
  page: Node,
  said: Said,
  main: Main,
  heading: Element | undefined,
  site: SiteSaid,
  base: URL,
) {
  const shared = [metaOf(said, 'og:image', 'twitter:image', 'og:image:url'), textIn(articleData(said)?.image)]
  const lead = shared.find(image => image && whole(image, base) !== site.image && !isSign(image))
  const found = lead || firstImage(page, main, heading)
  return found && whole(found, base)
}

function firstImage(page: Node, main: Main, heading: Element | undefined): string | undefined {
  const own = new Set<Node>(elementsOf(main.element, main.without))
  let isBelow = false
  for (const element of elementsOf(page, main.without)) {
    isBelow ||= element === heading || own.has(element)
    if (!isBelow || element.tagName !== 'img') continue
    const source = attribute(element, 'data-src') ?? attribute(element, 'src') ?? ''
    if (source && !source.startsWith('data:') && !isSign(source)) return source
  }
}

const isSign = (image: string) =>
  /(logo|favicon|avatar|icon|placeholder|no-?image|default)[^/]*$/i.test(image)

/** Categories and tags as links and data name them. */
export function sectionsOf(page: Node, said: Said, main: Main) {
  const links = [...elementsOf(page)].filter(({ tagName }) => tagName === 'a')
  const own = [...elementsOf(main.element)].filter(({ tagName }) => tagName === 'a')
  const named = (of: Element[], is: (rel: string, href: string) => boolean) =>
    of
      .filter(link => is(attribute(link, 'rel') ?? '', attribute(link, 'href') ?? ''))
      .map(link => wordsOf(link, undefined, 100))
  const categories = [
    textIn(articleData(said)?.articleSection),
    ...(said.meta.get('article:section') ?? []),
    ...named(links, rel => /(^|\s)category(\s|$)/.test(rel)),
    ...named(own, (_rel, href) => /\/(category|kategori)\//i.test(href)),
  ]
  const tags = [...(said.meta.get('article:tag') ?? []), ...named(links, rel => /(^|\s)tag(\s|$)/.test(rel))]
  return { categories: tidied(categories), tags: tidied(tags) }
}

const tidied = (names: string[]) =>
  [...new Set(names.map(name => name.replace(/^#/, '').trim()))]
    .filter(name => name && name.length < 80)
    .slice(0, 20)
