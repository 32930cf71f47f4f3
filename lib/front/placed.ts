import { LRUCache } from 'lru-cache'
import { log } from '../log.ts'
import type { Office } from '../offices/schema.ts'
import { placedKnown } from '../offices/watch.ts'
import { fromBrotli } from './encode.ts'
import { type Entry, makeEntry } from './entry.ts'
import type { Front } from './front.ts'
import { isSaid } from './newest.ts'
import { contentsOf, fillRegions } from './regions.ts'
import { renderPage } from './render.ts'

/** What stands in the regions of a page, by their names, and until when. */
type Contents = { regions: Map<string, string>; expiresAt: number }

/** The page that holds all regions and nothing else; only the front door can ask for it. */
const contentsPage = '/titipan'

/** Contents of regions as they were rendered: offices that show the same share them. */
export class PlacedContents {
  #kept = new LRUCache<string, Promise<Contents | undefined>>({ max: 500, ttl: 60_000 })
  /** Counts what was forgotten, so that contents rendered across a change are not kept. */
  changes = 0

  /** Something was placed or taken back: nothing rendered before may be used again. */
  forget() {
    this.changes++
    this.#kept.clear()
  }

  find(key: string, make: () => Promise<Contents | undefined>) {
    const known = this.#kept.get(key)
    if (known) return known
    const making = make().catch(error => {
      log.warn({ err: error }, 'placements could not be rendered')
      return undefined
    })
    this.#kept.set(key, making)
    making.then(made => {
      if (!made && this.#kept.peek(key) === making) this.#kept.delete(key)
    })
    return making
  }
}

/** Whether something that stood in it was taken back since: it must not be shown as it is. */
export const isTakenBack = (entry: Entry) => entry.regions !== undefined && entry.said === undefined

/**
 * A kept page with what others put on it now, without rendering the page: a notice or a placement to all offices
 * would else be a render for each page. It is as fresh or as old as the page was besides. Undefined where nothing of
 * that changed, or it cannot be done.
 */
export function refill(front: Front, office: Office, known: Entry): Promise<Entry | undefined> | undefined {
  if (!known.regions || isSaid(front, known, office)) return
  const id = `isi ${known.key}`
  const under = front.pending.get(id) as Promise<Entry | undefined> | undefined
  if (under) return under
  const making = filled(front, office, known).finally(() => front.pending.delete(id))
  front.pending.set(id, making as Promise<Entry>)
  return making
}

async function filled(front: Front, office: Office, known: Entry): Promise<Entry | undefined> {
  await placedKnown().catch(() => {})
  const said = front.directory().saidOn(office)
  const { changes } = front.placed
  const contents = await findContents(front, office)
  const plain = await plainOf(known)
  if (!contents || !plain) return
  const { html, regions } = fillRegions(plain, known.regions!, contents.regions)
  const entry = await makeEntry(known.key, office, known.path, known.generation, {
    status: known.status,
    headers: headersOf(known),
    body: Buffer.from(html),
    expiresAt: Number.POSITIVE_INFINITY,
    nothing: known.nothing,
    security: known.security,
    caching: known.caching,
    regions,
    said,
  })
  // It changed again meanwhile: whoever waits renders the page.
  if (changes !== front.placed.changes || front.cache.find(known.key) !== known) return
  front.counts.refills++
  const kept = { ...entry, expiresAt: Math.min(known.expiresAt, contents.expiresAt), state: known.state }
  front.cache.keepInPlace(known, kept)
  return kept
}

// The heading says whether what stands there comes from above, and hours are those of the office: part of what is shared.
function findContents(front: Front, office: Office) {
  const { urgent, placed } = front.directory().saidOn(office)
  if (!placed && !urgent)
    return Promise.resolve<Contents>({ regions: new Map(), expiresAt: Number.POSITIVE_INFINITY })
  const directory = front.directory()
  const above = new Set(directory.officesAbove(office).map(({ id }) => id))
  const ways = directory.placersOf(office.id).map(id => (above.has(id) ? id : 0))
  const key = [office.institutionId, office.zone, placed, ...ways, urgent].join(' ')
  return front.placed.find(key, async () => {
    const rendered = await renderPage(front.render, office, contentsPage, { own: true })
    if (rendered.kind !== 'page' || rendered.answer.status !== 200 || !rendered.answer.regions) return
    const { body, regions, expiresAt } = rendered.answer
    return { regions: contentsOf(body.toString(), regions), expiresAt }
  })
}

async function plainOf({ body }: Entry) {
  if (body.identity) return body.identity.toString()
  return body.br && (await fromBrotli(body.br)).toString()
}

// Without what makeEntry adds by itself.
function headersOf({ headers }: Entry) {
  const { 'X-Robots-Tag': _, ...own } = Object.fromEntries(
    Array.from({ length: headers.length / 2 }, (_, i) => [headers[2 * i]!, headers[2 * i + 1]!]),
  )
  return own
}
