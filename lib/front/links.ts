/** A 32-bit FNV-1a hash of "host/path". Two addresses that share one only cost a page too many being dropped. */
export function addressHash(host: string, path: string): number {
  let hash = 0x811c9dc5
  const text = host + path
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

const inHtml = /\bhref="([^"#?]+)/g
const inText = /https?:\/\/[^\s"'<>#?\\]+/g

/** The hashes of all addresses a page links to, sorted; relative links are on `host`. */
export function linksIn(text: string, type: string, host: string): Uint32Array {
  const found = new Set<number>()
  const add = (link: string) => {
    if (link.startsWith('/') && !link.startsWith('//')) found.add(addressHash(host, link))
    const parts = /^https?:\/\/([^/:]+)(?::\d+)?(\/.*)?$/.exec(link)
    if (parts) found.add(addressHash(parts[1]!.toLowerCase(), parts[2] ?? '/'))
  }
  const isHtml = type.startsWith('text/html')
  // Calendars fold their lines, addresses among them (RFC 5545 §3.1).
  const flat = type.startsWith('text/calendar') ? text.replace(/\r?\n[ \t]/g, '') : text
  for (const match of flat.matchAll(isHtml ? inHtml : inText)) add(match[1] ?? match[0])
  return Uint32Array.from(found).sort()
}
