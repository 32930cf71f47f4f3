import { fetchOutside } from '../outgoing/fetch.ts'
import { OutgoingRefusal } from '../outgoing/refusal.ts'
import { fetchHome, type Reach, textOf } from './home.ts'
import { type OldPage, readOldPage } from './old-page.ts'
import type { Found, OldSite } from './schema.ts'

/**
 * Looks at an old home as a visitor would: which system made it, its feeds and its sitemap, and what way here that
 * suggests. What could not be fetched is told in `failure`.
 */
export async function lookAtHome(
  site: Pick<OldSite, 'host' | 'home'>,
  now = new Date(),
  reach: Reach = fetchOutside,
): Promise<Found> {
  const at = now.toISOString()
  try {
    const answer = await fetchHome(site, reach)
    const html = textOf(answer)
    const page = readOldPage(html, answer.url)
    const known = systemIn(page, html)
    return {
      address: answer.url,
      at,
      ...(answer.status >= 400 && { failure: `Situs ini menjawab dengan kode ${answer.status}.` }),
      title: page.title,
      system: page.generator || known?.name || '',
      feeds: page.feeds,
      sitemap: await findSitemap(answer.url, reach),
      ...(answer.status < 400 && suggestion(page, known)),
    }
  } catch (error) {
    if (!(error instanceof OutgoingRefusal)) throw error
    return { address: site.home || site.host, at, failure: error.message }
  }
}

type System = {
  name: string
  format: NonNullable<Found['format']>
  way: NonNullable<Found['way']>
  signs: RegExp
}

const systems: System[] = [
  { name: 'WordPress', format: 'wxr', way: 'export', signs: /wordpress|\/wp-(content|includes|json)\//i },
  { name: 'Blogger', format: 'blogger', way: 'export', signs: /^blogger|blogger\.com\/|\.blogspot\.com/i },
  { name: 'Joomla', format: 'joomla', way: 'export', signs: /joomla|option=com_content|\/media\/jui\// },
  {
    name: 'Drupal',
    format: 'drupal',
    way: 'export',
    signs: /drupal|\/sites\/(default|all)\/(files|themes|modules)\//i,
  },
]

// The generator first: a page may link to another system's files.
const systemIn = ({ generator }: OldPage, html: string) =>
  systems.find(({ signs }) => signs.test(generator)) ??
  systems.find(({ signs }) => signs.test(html.slice(0, 200_000)))

function suggestion({ blocks }: OldPage, known: System | undefined): Pick<Found, 'way' | 'format'> {
  if (known) return { way: known.way, format: known.format }
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0)
  return letters > 200 ? { way: 'crawl', format: 'crawl' } : {}
}

async function findSitemap(home: string, reach: Reach) {
  const address = new URL('/sitemap.xml', home).href
  try {
    const { status, body } = await reach(address, { seconds: 4, largest: 5 * 2 ** 20 })
    return status === 200 && /<(urlset|sitemapindex)\b/.test(body.subarray(0, 4096).toString('latin1'))
      ? address
      : ''
  } catch (error) {
    if (error instanceof OutgoingRefusal) return ''
    throw error
  }
}
