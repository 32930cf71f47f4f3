import { OutgoingRefusal } from '../../outgoing/refusal.ts'
import { ImportRefusal, type Reading, type Unreadable } from '../schema.ts'
import { bareSite, keyOf, visitable } from './addresses.ts'
import type { Door } from './door.ts'
import type { SiteSaid } from './facts.ts'
import { aliasesOf, type Followed, follow } from './follow.ts'
import { frontier } from './frontier.ts'
import { copyItem, documentItem, otherItem, textItem, type Unplaced } from './items.ts'
import { type Judged, judgePage } from './judge.ts'
import { alike, printOf } from './likeness.ts'
import type { Limits } from './limits.ts'
import { addressesOfFeed, addressesOfMap, isFeed, isMap, xmlOf } from './maps.ts'

/** What is known before the first page is visited. */
export type Start = {
  home: URL
  said: SiteSaid
  door: Door
  limits: Limits
  /** What the site shows for an address that never was, where it does not say 404. */
  nothing: { words: string; key: string } | undefined
}

type Found = { items: Unplaced[]; unreadable: Omit<Unreadable, 'at'>[] }

/** Visits a site from its home page, maps and feeds, and gives each address with what it holds. */
export async function* walk({ home, said, door, limits, nothing }: Start): AsyncGenerator<Reading> {
  const queue = frontier(bareSite(home), limits, door.allows)
  const known = new Map<string, string>()
  const prints = new Map<string, string>()
  const guessed = new Set<string>()
  const until = Date.now() + limits.hours * 3_600_000
  let number = 0
  let visited = 0
  let failures = 0

  const links = (hrefs: string[]) => hrefs.map(href => ({ href, words: '' }))
  const maps = door.sitemaps.length > 0 ? door.sitemaps : ['/sitemap.xml']
  if (door.sitemaps.length === 0) guessed.add('/sitemap.xml')
  queue.add(links([home.href, ...maps]), home)

  function* placed({ items, unreadable }: Partial<Found>): Generator<Reading> {
    for (const item of items ?? []) yield { item: { ...item, at: { item: ++number } } }
    for (const one of unreadable ?? []) yield { unreadable: { ...one, at: { item: ++number } } }
  }

  /** Takes what an address answered; gives the items it holds. */
  function take(asked: URL, found: Followed): Found {
    const { page, url } = found
    if (found.circle) return unreadable(asked, 'Alamat ini mengalihkan tanpa akhir.')
    if (found.elsewhere)
      return items(otherItem('alihan ke situs lain', asked, `Dialihkan ke ${found.elsewhere.host}`))
    if (found.isForbidden) return items(otherItem('dilarang robots.txt', asked, ''))
    const alias = aliasesOf(found).length > 0
    if (alias && nothing?.key === keyOf(url)) return items(otherItem('tidak ada (dialihkan)', asked, ''))
    if (page.status === 404 || page.status === 410)
      return guessed.has(keyOf(asked)) ? items() : items(otherItem(`tidak ada (${page.status})`, asked, ''))
    if (page.status >= 500 || page.status === 429)
      return unreadable(asked, `Situs menjawab ${page.status} untuk alamat ini.`)
    if (page.status !== 200) return items(otherItem(`tertutup (${page.status})`, asked, ''))
    if (/html/i.test(page.type) || !page.type) return takeHtml(asked, found)
    return takeOther(asked, found)
  }

  function takeOther(asked: URL, { page, url }: Followed): Found {
    const xml =
      /xml|gzip|octet-stream/i.test(page.type) || /\.gz$/i.test(url.pathname) ? xmlOf(page.body) : ''
    const isOfSite = isMap(xml) || isFeed(xml)
    if (!isOfSite) return items(documentItem({ url: asked, words: '' }))
    const { documents } = queue.add(links(isMap(xml) ? addressesOfMap(xml) : addressesOfFeed(xml)), url)
    return items(otherItem(isMap(xml) ? 'peta situs' : 'umpan', asked, ''), ...documents.map(documentItem))
  }

  function takeHtml(asked: URL, found: Followed): Found {
    const { page, url } = found
    const judged = judgePage(page, said)
    if (!judged) return unreadable(asked, 'Halaman ini terlalu rumit untuk dibaca.')
    const isNothing =
      nothing && judged.words && alike(judged.words, nothing.words) && keyOf(url) !== keyOf(home)
    if (isNothing || judged.kind === 'missing') {
      queue.judge(asked, false)
      return items(otherItem('tidak ada (menjawab 200)', asked, judged.title))
    }
    const { documents, isNew } = queue.add([...judged.links, ...links(judged.feeds)], url)
    const item = itemOf(judged, found)
    queue.judge(asked, isNew || item.becomes !== 'other')
    return items(item, ...documents.map(documentItem))
  }

  function itemOf(judged: Judged, found: Followed): Unplaced {
    const own = keyOf(found.url)
    if (judged.kind === 'list')
      return otherItem(own === '/' ? 'beranda' : 'daftar', found.way[0] ?? found.url, judged.title)
    const said = canonicalOf(judged, found.url)
    const key = said ? keyOf(said) : own
    const print = printOf(judged.title, judged.words)
    const original = known.get(key) ?? prints.get(print)
    if (original) return copyItem(judged, found.way[0] ?? found.url, original)
    const item = textItem(judged, key, [...(said ? [said] : []), found.url, ...aliasesOf(found)])
    for (const one of [key, own]) known.set(one, item.key)
    prints.set(print, item.key)
    return item
  }

  const unreadable = (url: URL, sentence: string): Found => ({
    items: [],
    unreadable: [{ title: url.href, sentence }],
  })
  const items = (...all: Unplaced[]): Found => ({ items: all, unreadable: [] })

  async function visit(url: URL): Promise<Found> {
    try {
      const found = await follow(url, door)
      failures = 0
      return take(url, found)
    } catch (error) {
      if (!(error instanceof OutgoingRefusal)) throw error
      if (['connection', 'tooSlow', 'unknown'].includes(error.reason) && ++failures >= limits.failures)
        throw new ImportRefusal('unreachable', gone(visited))
      return unreadable(url, error.message)
    }
  }

  for (let url = queue.next(); url; url = queue.next()) {
    const limit = limitReached(limits, visited, door.count.bytes, until)
    if (limit) {
      yield* placed({
        unreadable: [
          {
            title: 'Batas penjelajahan',
            sentence: `${limit} Masih ada ${(queue.left() + 1).toLocaleString('id-ID')} alamat yang belum dikunjungi.`,
          },
        ],
      })
      break
    }
    // Another page said that this is its own address.
    if (known.has(keyOf(url))) continue
    visited++
    yield* placed(await visit(url))
  }
  yield* placed({
    unreadable: givenUp(queue.givenUp, limits.barren),
    items: [...queue.forbidden]
      .slice(0, 1000)
      .map(href => otherItem('dilarang robots.txt', new URL(href), '')),
  })
}

/** What a page says its own address is, where that may be true: not the home page for all of them. */
function canonicalOf({ canonical }: Judged, url: URL): URL | undefined {
  const said = canonical && visitable(canonical, url, bareSite(url))
  return said && keyOf(said) !== '/' && keyOf(said) !== keyOf(url) ? said : undefined
}

const gone = (visited: number) =>
  `Situs berhenti menjawab setelah ${visited} halaman. Lanjutkan nanti; halaman yang sudah diambil tetap tersimpan.`

function limitReached(limits: Limits, visited: number, bytes: number, until: number): string | undefined {
  if (visited >= limits.pages)
    return `Penjelajahan berhenti setelah ${visited.toLocaleString('id-ID')} halaman.`
  if (bytes >= limits.bytes) return `Penjelajahan berhenti setelah ${Math.round(bytes / 2 ** 20)} MB.`
  if (Date.now() >= until) return `Penjelajahan berhenti setelah ${limits.hours} jam.`
}

const givenUp = (shapes: ReturnType<typeof frontier>['givenUp'], barren: number) =>
  [...shapes].map(([shape, { example, passed }]) => ({
    title: example,
    sentence: `Alamat berbentuk ${shape} berulang tanpa isi baru: ${barren} dikunjungi, ${passed.toLocaleString('id-ID')} dilewati.`,
  }))
