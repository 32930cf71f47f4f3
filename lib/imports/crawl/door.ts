import { setTimeout as sleep } from 'node:timers/promises'
import robotsParser from 'robots-parser'
import { env } from '../../env.ts'
import { fetchOutside } from '../../outgoing/fetch.ts'
import { OutgoingRefusal } from '../../outgoing/refusal.ts'
import { ImportRefusal } from '../schema.ts'
import { bareSite } from './addresses.ts'
import { keptPages, type Page } from './kept.ts'
import type { Limits } from './limits.ts'

export type Door = {
  /** One page, from the disk or the site, redirects as they are. Throws OutgoingRefusal. */
  ask: (url: URL) => Promise<Page>
  allows: (url: URL) => boolean
  sitemaps: string[]
  /** Asked of the site, not of the disk. */
  count: { pages: number; bytes: number }
}

const patience = 3
const longestPatience = 120

/**
 * The one way to the old site: robots.txt is read first and kept to, one request at a time, with the delay it asks
 * for, under an honest name. Throws ImportRefusal where the site cannot be reached or forbids all of it.
 */
export async function openDoor(start: URL, limits: Limits, signal?: AbortSignal): Promise<Door> {
  const kept = keptPages(bareSite(start), limits.keptDays)
  await kept.tidy()
  const count = { pages: 0, bytes: 0 }
  const agent = agentFor(start)
  let delay = limits.delay
  let next = 0

  async function fetchNow(url: URL): Promise<Page> {
    await sleep(Math.max(0, next - Date.now()), undefined, { signal })
    try {
      const { status, headers, body } = await fetchOutside(url.href, {
        redirects: 0,
        largest: limits.page,
        seconds: limits.seconds,
        headers: {
          'user-agent': agent,
          accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.1',
        },
      })
      count.pages++
      count.bytes += body.length
      next = Date.now() + Math.max(delay, patienceOf(status, headers['retry-after'])) * 1000
      return {
        url: url.href,
        status,
        type: headers['content-type'] ?? '',
        location: headers.location ?? '',
        body,
      }
    } catch (error) {
      next = Date.now() + delay * 1000
      throw error
    }
  }

  async function ask(url: URL): Promise<Page> {
    signal?.throwIfAborted()
    const before = await kept.find(url.href)
    if (before) return before
    let page = await fetchNow(url)
    for (let n = 1; n < patience && isBusy(page.status); n++) page = await fetchNow(url)
    // What only failed now is asked again next time.
    if (page.status < 500 && page.status !== 429) await kept.keep(url.href, page)
    return page
  }

  const { rules, wait } = await readRobots(start, ask)
  delay = Math.min(Math.max(limits.delay, wait), limits.longestDelay)
  const allows = (url: URL) => rules.isAllowed(url.href, 'Serumpun') !== false
  if (!allows(start)) throw new ImportRefusal('robots', forbidden)
  return { ask, allows, sitemaps: rules.getSitemaps(), count }
}

const forbidden =
  'Berkas robots.txt situs ini melarang penjelajahan. Minta pengelolanya menambahkan "User-agent: Serumpun" dengan "Allow: /", lalu ulangi.'
const isBusy = (status: number) => status === 429 || status === 503

// Seconds; a date instead is not worked out.
function patienceOf(status: number, after: string | undefined) {
  if (!isBusy(status)) return 0
  return Math.min(Number(after) >= 0 ? Number(after) : 5, longestPatience)
}

/** RFC 9309: what is not there forbids nothing, what cannot be read now forbids everything. */
async function readRobots(start: URL, ask: Door['ask']) {
  const url = new URL('/robots.txt', start)
  const { status, body, location } = await followed(url, ask).catch(unreachable)
  if (status >= 500 || status === 429)
    throw new ImportRefusal(
      'unreachable',
      `Berkas robots.txt situs ini menjawab ${status}, jadi belum jelas apa yang boleh dijelajahi. Coba lagi nanti.`,
    )
  const text = status === 200 && !location ? body.subarray(0, 512 * 1024).toString() : ''
  const isRules = /^\s*(user-agent|disallow|allow|sitemap|#)/im.test(text) && !/<html/i.test(text)
  const rules = robotsParser(url.href, isRules ? text : '')
  return { rules, wait: rules.getCrawlDelay('Serumpun') ?? 0 }
}

async function followed(url: URL, ask: Door['ask']): Promise<Page> {
  const first = await ask(url)
  if (!first.location || !URL.canParse(first.location, url)) return first
  const target = new URL(first.location, url)
  return bareSite(target) === bareSite(url) ? ask(target) : { ...first, status: 404 }
}

export function unreachable(error: unknown): never {
  if (error instanceof OutgoingRefusal) throw new ImportRefusal(error.reason, error.message)
  throw error
}

/** Who asks, and where to complain: the contact page of the body whose old site this is. */
function agentFor({ hostname }: URL) {
  const { SERUMPUN_HOSTS: hosts } = env()
  const own = Object.entries(hosts).find(([name]) => hostname.includes(name))?.[1] ?? Object.values(hosts)[0]
  return `Serumpun/1.0 (+https://${own}/kontak)`
}
