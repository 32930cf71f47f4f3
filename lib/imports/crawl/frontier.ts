import { isAsset, isDocument, isDoor, keyOf, shapeOf, visitable } from './addresses.ts'
import type { Limits } from './limits.ts'

/** A document that a page offers: no page, but not to be lost. */
export type Offered = { url: URL; words: string }

/**
 * What waits to be visited, each address once. Shapes of addresses that lead to nothing new time and again (calendars
 * without end) are given up, and what robots.txt forbids is only remembered.
 */
export function frontier(site: string, limits: Limits, allows: (url: URL) => boolean) {
  const seen = new Set<string>()
  const waiting: URL[] = []
  const barren = new Map<string, number>()
  const givenUp = new Map<string, { example: string; passed: number }>()
  const forbidden = new Set<string>()
  let dropped = 0

  /** Adds addresses a page leads to; gives its documents, and whether any address is new and of another shape. */
  function add(links: { href: string; words: string }[], from: URL) {
    const documents: Offered[] = []
    let isNew = false
    for (const { href, words } of links) {
      const url = visitable(href, from, site)
      if (!url || isAsset(url) || isDoor(url) || seen.has(keyOf(url))) continue
      if (waiting.length >= limits.waiting) dropped++
      else {
        seen.add(keyOf(url))
        if (!allows(url)) forbidden.add(url.href)
        else if (isDocument(url)) documents.push({ url, words })
        else waiting.push(url)
        isNew ||= shapeOf(url) !== shapeOf(from)
      }
    }
    return { documents, isNew }
  }

  /** The next address, in the order they were found. */
  function next(): URL | undefined {
    for (let url = waiting.shift(); url; url = waiting.shift()) {
      const shape = shapeOf(url)
      if ((barren.get(shape) ?? 0) < limits.barren) return url
      const known = givenUp.get(shape)
      givenUp.set(shape, { example: known?.example ?? url.href, passed: (known?.passed ?? 0) + 1 })
    }
  }

  function judge(url: URL, isFruitful: boolean) {
    const shape = shapeOf(url)
    barren.set(shape, isFruitful ? 0 : (barren.get(shape) ?? 0) + 1)
  }

  const left = () => waiting.length + dropped
  return { add, next, judge, seen, givenUp, forbidden, left }
}
