import { lookOf } from '../looks.ts'

/** The feed a page of a site announces in its head, whole; undefined where this is no page, or announces none. */
export function announcedFeed(body: Buffer, address: string): string | undefined {
  const head = body.toString('utf8', 0, 200_000)
  if (lookOf(head).name !== 'html') return undefined
  const found = [...head.matchAll(/<link\s[^<>]{1,1000}>/gi)]
    .map(([tag]) => ({ type: valueIn(tag, 'type'), href: valueIn(tag, 'href') }))
    .find(({ type, href }) => isFeed.test(type) && href && !/comment|komentar/i.test(href))
  return found && URL.canParse(found.href, address) ? new URL(found.href, address).href : undefined
}

const isFeed = /^application\/(?:rss\+xml|atom\+xml|feed\+json)/i

const valueIn = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1]?.replace(/&amp;/g, '&') ?? ''
