/** An old address in one form: the host '' where it did not say one; path and query in ASCII. */
export type NormalAddress = { host: string; address: string }

// An index entry of PostgreSQL holds 2,704 bytes; no page anyone linked to has a longer address.
const longest = 2000
const mostKeys = 40

// What newsletters, networks and browsers add to an address on its way; it never says which page is meant.
const added =
  /^(utm_\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|igsh|twclid|ttclid|mc_[ce]id|_ga|_gl|_hs(enc|mi)|replytocom|phpsessid|sid|share|nb|like_comment|fb_(action|comment)\w*|amp|doing_wp_cron|preview(_id|_nonce)?)$/i

/**
 * An address of an old site, whole or from its root, in the one form it is kept and looked up in: host in lower case
 * without "www." and port; no double or last slash, no dot segments; escapes the same wherever they came from; query
 * keys in order, without those that only count clicks. Undefined for what is no address of a page: mailto:, too long.
 */
export function normalAddress(address: string): NormalAddress | undefined {
  const url = read(address.trim())
  if (!url || !/^https?:$/.test(url.protocol)) return
  const host = url.hostname === nowhere ? '' : hostOf(url.hostname)
  if (!named.test(host)) return
  const path = `/${url.pathname.split('/').filter(Boolean).map(tidy).join('/')}`
  const query = normalQuery(url.search.slice(1))
  const normal = query ? `${path}?${query}` : path
  if (normal.length > longest) return
  return { host, address: normal }
}

const nowhere = 'nowhere.invalid'
const named = /^([a-z0-9_-]+(\.[a-z0-9_-]+)*)?$/

function read(address: string): URL | null {
  if (/^[a-z][a-z0-9+.-]*:(?!\d+(\/|$))/i.test(address)) return URL.parse(address)
  if (/^\/\/[^/?#]+\.[^/?#]+/.test(address)) return URL.parse(`http:${address}`)
  if (isHost(address.split(/[/?#]/, 1)[0]!)) return URL.parse(`http://${address}`)
  return URL.parse(`http://${nowhere}/${address.replace(/^\/+/, '')}`)
}

// "kpu-kediri.go.id/berita" as people write it, but not "index.php" or "halaman.html".
const isHost = (text: string) =>
  /^([a-z0-9-]+\.)+[a-z]{2,}(:\d+)?$/i.test(text) && !/\.(php|html?|aspx?|jsp|xml|cgi)$/i.test(text)

/** A host as it is kept with an old address: "WWW.KPU-Kediri.go.id." is "kpu-kediri.go.id". */
export const hostOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    .replace(/^(www\.)+(?=.)/, '')

function normalQuery(raw: string) {
  const pairs = raw.split('&').flatMap(pair => {
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair)!
    const name = tidy(plus(key)).replace(/^(amp%3B)+/i, '')
    return name && !isAdded(name, value) ? [[name, tidy(plus(value))] as const] : []
  })
  return pairs
    .slice(0, mostKeys)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => (value ? `${name}=${value}` : name))
    .join('&')
}

// Blogger's telephone view; ?m=202401 is a month of WordPress.
const isAdded = (name: string, value: string) => added.test(name) || (name === 'm' && /^[01]$/.test(value))
const plus = (text: string) => text.replaceAll('+', ' ')

// Bytes first: what is no UTF-8 was written by a site in Latin-1.
function tidy(text: string) {
  const parts = text.toWellFormed().split(/(%[0-9a-f]{2})/i)
  const bytes = Buffer.concat(
    parts.map((part, index) =>
      index % 2 ? Buffer.of(Number.parseInt(part.slice(1), 16)) : Buffer.from(part),
    ),
  )
  return encodeURIComponent(decoded(bytes).normalize('NFC')).replace(/%(3A|2C|40)/g, decodeURIComponent)
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoded(bytes: Buffer) {
  try {
    return strict.decode(bytes)
  } catch {
    return bytes.toString('latin1')
  }
}
