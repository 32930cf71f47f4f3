import { gunzipSync } from 'node:zlib'

const mostAddresses = 50_000
const largest = 50 * 2 ** 20

/** XML of a sitemap or feed, unpacked where it is gzip; empty where it is neither or too large. */
export function xmlOf(body: Buffer): string {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body.toString('utf8')
  try {
    return gunzipSync(body, { maxOutputLength: largest }).toString('utf8')
  } catch {
    return ''
  }
}

export const isMap = (xml: string) => /<(urlset|sitemapindex)[\s>]/.test(xml.slice(0, 5000))
export const isFeed = (xml: string) => /<(rss|feed|rdf:RDF)[\s>]/.test(xml.slice(0, 5000))

/** Addresses of a sitemap or an index of sitemaps (sitemaps.org 0.9). No entity is ever resolved but the five of XML. */
export const addressesOfMap = (xml: string) =>
  matches(xml, /<loc>([^<]{0,2048}(?:<!\[CDATA\[[^<]{0,2048})?)<\/loc>/g)

/** Addresses of the entries of RSS or Atom. */
export const addressesOfFeed = (xml: string) => [
  ...matches(xml, /<link>([^<]{0,2048}(?:<!\[CDATA\[[^<]{0,2048})?)<\/link>/g),
  ...matches(xml, /<link\b[^>]{0,300}\bhref=["']([^"']{1,2048})["']/g),
]

function matches(xml: string, pattern: RegExp): string[] {
  const found: string[] = []
  for (const match of xml.matchAll(pattern)) {
    const written = match[1]!.replace('<![CDATA[', '').replace(']]>', '').trim()
    if (written) found.push(written.replace(/&(amp|lt|gt|quot|apos|#38);/g, (_all, name) => entities[name]!))
    if (found.length >= mostAddresses) break
  }
  return found
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#38': '&' }
