import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { fetchOutside } from '../../outgoing/fetch.ts'
import { OutgoingRefusal } from '../../outgoing/refusal.ts'
import { ImportRefusal, type Source } from '../schema.ts'
import { announcedFeed } from './announced.ts'
import { feedParts } from './parts.ts'
import { type FeedPart, type FeedSite, newFeedSite } from './schema.ts'

const most = { pages: 2_000, bytes: 20 * 2 ** 20 }
/** Between two pages, milliseconds: the old host has visitors. */
const pause = 300

/**
 * The entries of a feed at an address and of the pages before it, newest first: as far as rel="next" leads, or
 * ?paged=N where WordPress answers. A page that gives nothing new ends it, whatever it says comes next. An address of a
 * page leads to the feed it announces. Throws ImportRefusal where the first page is no feed or cannot be reached.
 */
export async function* pagedParts(source: Source, site: FeedSite): AsyncGenerator<FeedPart> {
  const [seen, asked] = [new Set<string>(), new Set<string>()]
  let next: Next | undefined = { address: source.address ?? '', isGuess: false }
  for (let number = 1; next && !asked.has(next.address); number++) {
    if (number > most.pages) return yield untold(number, `Umpan ini lebih dari ${most.pages} halaman.`)
    if (number > 1) await setTimeout(pause, undefined, { signal: source.signal })
    asked.add(next.address)
    const page: Page | ImportRefusal = await pageAt(next.address, number === 1)
    if (page instanceof ImportRefusal) {
      if (number === 1) throw page
      if (!next.isGuess || page.name !== 'missing') yield untold(number, page.message)
      return
    }
    asked.add(page.address)
    if (number === 1) Object.assign(site, page.site)
    const fresh = page.parts.filter(part => !('item' in part && seen.has(part.item.key)))
    for (const part of fresh) if ('item' in part) seen.add(part.item.key)
    yield* fresh
    next = fresh.some(part => 'item' in part) ? nextOf(page, site, number + 1) : undefined
  }
}

type Page = { parts: FeedPart[]; site: FeedSite; address: string }
type Next = { address: string; isGuess: boolean }

const untold = (page: number, why: string): FeedPart => ({
  unreadable: { title: `Halaman ${page} umpan`, sentence: `${why} Tulisan yang lebih lama tidak terbaca.` },
})

async function pageAt(address: string, mayAnnounce: boolean): Promise<Page | ImportRefusal> {
  try {
    const { status, body, url } = await fetchOutside(address, { largest: most.bytes, seconds: 60, headers })
    if (status >= 400) return unanswered(status)
    const announced = mayAnnounce && announcedFeed(body, url)
    if (announced) return await pageAt(announced, false)
    const site = newFeedSite()
    const source = { name: url, size: body.length, open: () => Readable.from([body]) }
    const parts: FeedPart[] = []
    for await (const part of feedParts(source, site)) parts.push(part)
    return { parts, site, address: url }
  } catch (error) {
    if (error instanceof ImportRefusal) return error
    if (error instanceof OutgoingRefusal) return new ImportRefusal(error.reason, error.message)
    throw error
  }
}

const headers = {
  accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml, text/html',
}

const unanswered = (status: number) =>
  status === 404 || status === 410
    ? new ImportRefusal('missing', 'Di alamat ini tidak ada umpan (404). Periksa alamatnya.')
    : new ImportRefusal('status', `Situs lama menjawab dengan galat ${status}. Coba lagi nanti.`)

/** Where older entries are; never on another host than this page. */
function nextOf(page: Page, site: FeedSite, number: number): Next | undefined {
  const { next } = page.site
  const isGuess = !next
  if (isGuess && !/wordpress/i.test(site.generator)) return undefined
  const address = next ? resolved(next, page.address) : new URL(page.address)
  if (isGuess) address?.searchParams.set('paged', String(number))
  return address && hostOf(address) === hostOf(new URL(page.address))
    ? { address: address.href, isGuess }
    : undefined
}

const resolved = (address: string, base: string) =>
  URL.canParse(address, base) ? new URL(address, base) : undefined
const hostOf = ({ host }: URL) => host.replace(/^www\./, '')
