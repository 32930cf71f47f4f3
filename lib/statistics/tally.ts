import { clientKind } from './client.ts'
import type { Counted, Visit } from './schema.ts'

export type Mark = [what: Counted, name: string]

const notPages = /^\/(admin|api|media|pratinjau|bagikan|_next|healthz|readyz)(\/|$)|\.[a-z0-9]{1,12}$/i

/**
 * What one answered request adds to the sums: nothing where it was no page, or none that was there. A page is
 * counted when it was read, also from a browser's own copy (304); a robot is only counted as one.
 */
export function marksOf(visit: Visit): Mark[] {
  const { method, url, status, agent, host } = visit
  const [path = '', query = ''] = url.split('?', 2)
  if (method !== 'GET' || (status !== 200 && status !== 304) || notPages.test(path)) return []
  const client = clientKind(agent)
  if (client === 'robot') return [['robot', '']]
  const from = referrerOf(visit.referrer, host)
  const words = path === '/cari' ? wordsOf(query) : ''
  return [
    ['page', readable(path)],
    ['device', client],
    ...(from ? [['referrer', from] satisfies Mark] : []),
    ...(words ? [['search', words] satisfies Mark] : []),
    ...(words && visit.nothing ? [['nothing', words] satisfies Mark] : []),
  ]
}

function readable(path: string) {
  try {
    return decodeURIComponent(path).slice(0, 300)
  } catch {
    return path.slice(0, 300)
  }
}

function referrerOf(referrer: string, host: string) {
  // Most come from the page before on the same site: that is told without taking the address apart.
  if (!referrer || referrer.startsWith(`https://${host}`) || referrer.startsWith(`http://${host}`)) return ''
  if (!URL.canParse(referrer)) return ''
  const { hostname, protocol } = new URL(referrer)
  if (protocol !== 'http:' && protocol !== 'https:') return ''
  return hostname.replace(/^www\./, '').slice(0, 100)
}

// What may be a number of a person, an address or a whole letter is not kept.
function wordsOf(query: string) {
  const params = new URLSearchParams(query)
  const words = (params.get('q') ?? '').trim().toLowerCase().replaceAll(/\s+/g, ' ')
  return words.length < 2 || words.length > 60 || /\d{6}|@/.test(words) || params.has('halaman') ? '' : words
}
