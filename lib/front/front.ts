import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import { addMisses, addOldHits } from '../old-addresses/counted.ts'
import { Hits } from '../redirects/hits.ts'
import { Visits } from '../statistics/visits.ts'
import { PageCache } from './cache.ts'
import type { Renderer } from './capture.ts'
import { clientAddress, limitKey, schemeOf, type Trust, trustedProxies } from './client.ts'
import type { Entry } from './entry.ts'
import { Gate } from './gate.ts'
import { Limit } from './limits.ts'
import { countOld, OldAnswers, type OldSource } from './old.ts'
import { PlacedContents } from './placed.ts'
import { isOwn } from './render.ts'

export type MediaServer = (req: IncomingMessage, res: ServerResponse, office: Office) => Promise<void>

/** What a front door needs from the rest of the process. */
export type FrontOptions = {
  render: Renderer
  directory: () => Directory
  /** Whether the database answers, for /readyz. */
  ready: () => Promise<boolean>
  serveMedia: MediaServer
  receiveParts: MediaServer
  /** Where addresses of the offices' old sites are looked up. */
  oldAddresses?: OldSource
  proxies?: string[]
  dev?: boolean
  /** Bare localhost lists the institutions. */
  demo?: boolean
  /** Bytes of pages kept in memory. */
  cacheBytes?: number
  gate?: Partial<Gate['limits']>
  /** Whether this process counts what is read; not where nginx keeps pages and its log is counted. */
  counting?: boolean
}

export type Front = ReturnType<typeof makeFront>

/** The state of one front door: its caches, queues and limits. */
export function makeFront(options: FrontOptions) {
  const trusts: Trust = trustedProxies(options.proxies ?? [])
  const cache = new PageCache(options.cacheBytes ?? 256 * 2 ** 20)
  options.directory().onTombstone((officeId, path) => {
    const office = options.directory().officeById(officeId)
    if (office) cache.withdraw(office, path)
    placed.forget()
  })
  const placed = new PlacedContents()
  options.directory().onPlaced(() => placed.forget())
  // What was taken back while nobody listened must not come back with an older page.
  options.directory().onGap(() => {
    placed.forget()
    const known = options.directory()
    cache.forgetOlder(
      office => known.generationOf(office),
      ({ officeId, said }) => said?.placed === undefined || said.placed === known.placedOf(officeId),
    )
  })
  return {
    ...options,
    trusts,
    cache,
    /** What stands in the regions of kept pages. */
    placed,
    gate: new Gate(options.gate),
    /** How often each redirect was used. */
    hits: new Hits(),
    /** What the offices' old sites answered at, how often it was asked for, and what was missed. */
    old: new OldAnswers(options.oldAddresses),
    oldHits: new Hits(addOldHits),
    misses: new Hits(addMisses),
    /** What is read, for the offices' statistics. */
    visits: new Visits(),
    /** Renders under way, by generation and key: who asks for the same page waits for the same render. */
    pending: new Map<string, Promise<Entry>>(),
    /** What failed a moment ago, and its error page: not tried again at once. */
    failures: new LRUCache<string, Entry>({ max: 1000, ttl: 1000 }),
    /** Renders that ended in 404: a guessed address costs one, a misspelt link does too, but few. */
    missingLimit: new Limit(60, 60),
    /** Looked up for nothing: whoever makes up old addresses is no longer asked about. */
    oldLimit: new Limit(120, 60),
    searchLimit: new Limit(40, 60),
    filterLimit: new Limit(240, 60),
    counts: { renders: 0, refills: 0, hits: 0, misses: 0, stale: 0, failed: 0, busy: 0, limited: 0 },
  }
}

/** What limits count a request by. */
export const clientOf = (front: Front, req: IncomingMessage) => limitKey(clientAddress(req, front.trusts))

export const isHttps = (front: Front, req: IncomingMessage) => schemeOf(req, front.trusts) === 'https'

/** Notes that a kept page was answered, also with "you have it already". */
export function countVisit(front: Front, req: IncomingMessage, office: Office, entry: Entry) {
  if (isOwn(req)) return
  if (entry.old || entry.status === 404) countOld(front, req, office, entry)
  if (front.counting === false) return
  front.visits.count({
    officeId: office.id,
    method: req.method ?? '',
    url: req.url ?? '',
    status: entry.status,
    agent: req.headers['user-agent'] ?? '',
    referrer: req.headers.referer ?? '',
    host: office.host,
    nothing: entry.nothing,
  })
}
