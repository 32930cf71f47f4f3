const longest = 600
const deepest = 12
const mostKeys = 6
const mostSame = 3

// Sessions, counters of clicks and other views of the same page.
const passing =
  /^(utm_\w+|fbclid|gclid|_ga|phpsessid|jsessionid|sid|sess(ion)?_?id|ci_session|oscsid|cfid|cftoken|token|csrf\w*|replytocom|share|nb|like_comment|print|pdf|tmpl|format|amp|lang_switch|random|rand|_|t|timestamp|nocache)$/i

/** Two names of one site: capitals and "www." make no other. */
export const bareSite = (url: URL) => url.host.toLowerCase().replace(/^www\./, '')

/** Address of the same site in the form it is visited: no fragment, no session, keys in order. */
export function visitable(address: string, base: URL, site: string): URL | undefined {
  if (address.length > longest || !URL.canParse(address.trim(), base)) return
  const url = new URL(address.trim(), base)
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || bareSite(url) !== site) return
  url.hash = ''
  url.pathname = url.pathname.replace(/;(jsessionid|phpsessid|sid)=[^/]*/gi, '').replace(/\/{2,}/g, '/')
  for (const key of new Set(url.searchParams.keys())) if (passing.test(key)) url.searchParams.delete(key)
  url.searchParams.sort()
  return isTrap(url) ? undefined : url
}

/** One key for an address however it is written: the scheme, "www." and a last slash make no other page. */
export const keyOf = (url: URL) => {
  const path = url.pathname.replace(/^\/index\.(php|html?)$/i, '/').replace(/(.)\/+$/, '$1')
  return `${path}${url.search}`
}

// Links relative to themselves grow without end: /a/b/a/b/a/b.
function isTrap(url: URL) {
  const parts = url.pathname.split('/').filter(Boolean)
  const counts = new Map<string, number>()
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1)
  return (
    parts.length > deepest ||
    url.href.length > longest ||
    [...url.searchParams.keys()].length > mostKeys ||
    [...counts.values()].some(count => count >= mostSame)
  )
}

/** What addresses of one kind have in common: "/agenda/2031/04?hari=2" is "/agenda/N/N?hari". */
export function shapeOf(url: URL): string {
  const path = url.pathname
    .split('/')
    .map(part => part.replace(/\d+/g, 'N').replace(/^[\da-fN-]{12,}$/i, 'N'))
    .join('/')
  const keys = [...new Set(url.searchParams.keys())].join('&')
  return keys ? `${path}?${keys}` : path
}

/** Files that an article or list offers for download. */
export const isDocument = (url: URL) =>
  /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|rar)$/i.test(url.pathname)

/** What is no page and comes along with the text that shows it. */
export const isAsset = (url: URL) =>
  /\.(jpe?g|png|gif|webp|svg|ico|bmp|tiff?|avif|heic|css|js|mjs|json|woff2?|ttf|eot|mp[34]|m4[av]|ogg|wav|webm|avi|mov|apk|exe|ics|7z|gz|tar)$/i.test(
    url.pathname,
  )

/** Doors for the staff and deeds, not pages. */
export const isDoor = (url: URL) =>
  /\/(wp-admin|wp-login\.php|administrator|admin|login|masuk|logout|keluar|register|daftar-akun|user|users|cart|xmlrpc\.php|wp-json|cgi-bin)(\/|$)/i.test(
    url.pathname,
  ) || /[?&](action|do|task)=(delete|logout|login|hapus|vote)/i.test(url.search)
