import { createHash } from 'node:crypto'
import { bareSite, keyOf } from '../crawl/addresses.ts'
import { type Door, openDoor, unreachable } from '../crawl/door.ts'
import { follow } from '../crawl/follow.ts'
import { judgePage } from '../crawl/judge.ts'
import { type Limits, usualLimits } from '../crawl/limits.ts'
import { metaOf, saidBy } from '../crawl/said.ts'
import { parsed, whole } from '../crawl/tree.ts'
import { walk } from '../crawl/walk.ts'
import { ImportRefusal, type Reader, type Reading, type Source } from '../schema.ts'
import { textOf } from '../sql/text.ts'

/**
 * Visits a site that has no export, as politely as a search engine: robots.txt, one request at a time, one host. Every
 * address it visits becomes an item, lists and missing pages too, so that each can be accounted for. Pages are kept on
 * disk: after a pause, and for the import after the dry run, the site is not asked again.
 */
export const crawlWith = (given: Partial<Limits>): Reader => ({
  format: 'crawl',
  read: source => read(source, { ...usualLimits, ...given }),
})

export const crawl = crawlWith({})

async function* read(source: Source, limits: Limits): AsyncGenerator<Reading> {
  const start = startOf(source.address ?? '')
  const door = await openDoor(start, limits, source.signal)
  const { page, url, elsewhere, circle } = await follow(start, door).catch(unreachable)
  if (elsewhere)
    throw new ImportRefusal(
      'elsewhere',
      `Situs ini mengalihkan ke ${elsewhere.host}. Beri alamat itu bila memang situs lamanya.`,
    )
  if (circle) throw new ImportRefusal('redirects', 'Situs ini mengalihkan tanpa akhir.')
  if (page.status !== 200)
    throw new ImportRefusal('status', `Halaman depan situs ini menjawab ${page.status}.`)
  const { title, image, generator } = saidOfSite(page.body, url)
  const system = generator || 'Situs tanpa ekspor'
  yield { about: { title: title || url.host, address: url.origin, system } }
  const said = { title, image }
  yield* walk({ home: url, said, door, limits, nothing: await nothingOf(url, door, said) })
}

function startOf(address: string): URL {
  const full =
    /^[a-z][a-z\d+.-]*:/i.test(address) && !/^[^/]+:\d/.test(address) ? address : `http://${address}`
  if (!address || !URL.canParse(full) || !/^https?:/i.test(full))
    throw new ImportRefusal('address', 'Beri alamat situs lama, misalnya https://kpu-kedirikab.go.id.')
  const url = new URL(full)
  url.hash = ''
  return url
}

function saidOfSite(body: Buffer, url: URL) {
  const page = parsed(textOf(body.toString('latin1')))
  if (!page) throw new ImportRefusal('tooComplex', 'Halaman depan situs ini terlalu rumit untuk dibaca.')
  const said = saidBy(page)
  const image = metaOf(said, 'og:image', 'twitter:image')
  return {
    title: (metaOf(said, 'og:site_name') || said.title).slice(0, 200),
    image: image && whole(image, url),
    generator: metaOf(said, 'generator').slice(0, 60),
  }
}

/** Asks for an address that cannot be there, to know a missing page that answers 200 or leads home. */
async function nothingOf(home: URL, door: Door, said: { title: string; image: string }) {
  const name = createHash('sha256').update(bareSite(home)).digest('hex').slice(0, 12)
  const never = new URL(`/tidak-pernah-ada-${name}`, home)
  if (!door.allows(never)) return
  const found = await follow(never, door).catch(() => undefined)
  if (!found || found.elsewhere || found.circle || found.page.status !== 200) return
  const words = judgePage(found.page, said)?.words ?? ''
  return { words, key: found.way.length > 0 ? keyOf(found.url) : '' }
}
