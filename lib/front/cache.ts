import { LRUCache } from 'lru-cache'
import type { Office } from '../offices/schema.ts'
import { type Entry, sizeOf } from './entry.ts'
import { addressHash } from './links.ts'

/** The pages in memory, newest of each address only. Apart: what anyone can invent (searches, filters, 404s). */
export class PageCache {
  #pages: LRUCache<string, Entry>
  #invented: LRUCache<string, Entry>
  /** Counts withdrawals, so that a page rendered across one is not kept. */
  withdrawals = 0

  constructor(maxBytes: number) {
    const bounded = (maxSize: number) => new LRUCache<string, Entry>({ maxSize, sizeCalculation: sizeOf })
    this.#pages = bounded(maxBytes)
    this.#invented = bounded(Math.ceil(maxBytes / 16))
  }

  /** The kept page, fresh or stale. */
  find(key: string): Entry | undefined {
    return this.#pages.get(key) ?? this.#invented.get(key)
  }

  keep(entry: Entry, invented: boolean) {
    const [into, other] = invented ? [this.#invented, this.#pages] : [this.#pages, this.#invented]
    other.delete(entry.key)
    into.set(entry.key, entry)
  }

  /** Puts a page where another form of it is. */
  keepInPlace(known: Entry, entry: Entry) {
    this.keep(entry, this.#invented.peek(known.key) === known)
  }

  /** Weighs an entry again after another form of it was made. */
  reweigh(entry: Entry) {
    for (const cache of [this.#pages, this.#invented])
      if (cache.peek(entry.key) === entry) cache.set(entry.key, entry, { size: sizeOf(entry) })
  }

  /**
   * Forgets a withdrawn address and every page, of any office, that links to it. Where only a region does, the page
   * is kept to be filled anew, and never shown as it is.
   */
  withdraw(office: Office, path: string) {
    this.withdrawals++
    const hash = addressHash(office.host, path)
    for (const cache of [this.#pages, this.#invented])
      for (const entry of [...cache.values()])
        if ((entry.officeId === office.id && entry.path === path) || has(entry.links, hash))
          cache.delete(entry.key)
        else if (entry.placedLinks && has(entry.placedLinks, hash)) entry.said = undefined
  }

  /** Forgets every page that is not of the generation its office has now; no region may say what it no longer does. */
  forgetOlder(generationOf: (officeId: number) => string, isSaid: (entry: Entry) => boolean) {
    this.withdrawals++
    for (const cache of [this.#pages, this.#invented])
      for (const entry of [...cache.values()])
        if (entry.officeId && entry.generation !== generationOf(entry.officeId)) cache.delete(entry.key)
        else if (entry.regions && !isSaid(entry)) entry.said = undefined
  }

  get size() {
    return {
      pages: this.#pages.size + this.#invented.size,
      bytes: this.#pages.calculatedSize + this.#invented.calculatedSize,
    }
  }
}

function has(sorted: Uint32Array, value: number) {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = sorted[middle]!
    if (at === value) return true
    if (at < value) low = middle + 1
    else high = middle - 1
  }
  return false
}
