import { and, eq, max, min } from 'drizzle-orm'
import { seeMoment, visiting } from '../../../db/doors.ts'
import { liveEntries } from '../../../db/tables/index.ts'
import { dayOf, formatDateTime } from '../../dates.ts'
import type { Office } from '../../offices/schema.ts'
import type { DrawSite } from '../export.ts'
import type { Pack } from '../pack.ts'
import { openDoor, type Reply, type SiteDoor } from './door.ts'
import { linkTo, type Place, placeOf, type Site } from './places.ts'
import { type Copy, rewriteCss, rewriteHtml } from './rewrite.ts'

const folder = 'situs/'
/** Far more than any office has; a copy that would not end is ended. */
const mostFiles = 200_000

/** Whether an office has a site that the public sees as its own. */
export const hasSite = ({ state, quarantine }: Office) =>
  state !== 'merged' && state !== 'archived' && !quarantine

/**
 * Copies the site of an office as the public sees it: beginning at its front page and its map, every page, picture and
 * file that is linked from there. All transactions of this process see the archive's moment meanwhile.
 */
export const siteDrawer =
  (office: Office): DrawSite =>
  async (pack, { snapshot, madeAt }, tick) => {
    const door = await openDoor(office)
    seeMoment(snapshot)
    try {
      const site = { office, months: await calendarMonths(office, madeAt) }
      return await copyAll(site, door, pack, noteOf(office, madeAt), tick)
    } finally {
      seeMoment(undefined)
      await door.close()
    }
  }

async function copyAll(site: Site, door: SiteDoor, pack: Pack, note: string, tick: (pages: number) => void) {
  const known = new Set(pack.files.map(({ path }) => path).filter(path => path.startsWith(folder)))
  const queue: Place[] = []
  const enqueue = (places: Place[]) => {
    for (const place of places) {
      if (known.has(folder + place.file) || known.size >= mostFiles) continue
      known.add(folder + place.file)
      queue.push(place)
    }
  }
  enqueue(['/', '/cari', '/peta-situs', '/sitemap.xml', '/robots.txt'].map(link => placeOf(link, site)!))
  let pages = 0
  for (let place = queue.shift(); place; place = queue.shift()) {
    const reply = await door.ask(place.url)
    const made = contentOf(reply, { site, file: place.file, note }, place)
    enqueue(made.places)
    await pack.add(folder + place.file, made.content, { smaller: !/^image\//.test(reply.type) })
    if (place.file.endsWith('.html')) tick(++pages)
  }
  return pages
}

async function calendarMonths({ id, zone }: Office, now: Date): Promise<Site['months']> {
  const [{ first, last } = { first: null, last: null }] = await visiting(id, db =>
    db
      .select({ first: min(liveEntries.startsAt), last: max(liveEntries.startsAt) })
      .from(liveEntries)
      .where(and(eq(liveEntries.officeId, id), eq(liveEntries.kind, 'agenda'))),
  )
  const months = [now, first ?? now, last ?? now].map(at => dayOf(at, zone).slice(0, 7)).sort()
  return { first: months[0]!, last: months.at(-1)! }
}

type Made = { content: string | Buffer; places: Place[] }

// What answers with an error is copied too: the link to it must not lead into nothing.
function contentOf(reply: Reply, copy: Copy, place: Place): Made {
  const { type, body, location } = reply
  if (location) return movedPage(location, copy)
  if (type.startsWith('text/html')) {
    const main = place.url === '/cari' ? searchWords(copy) : undefined
    const { html, places } = rewriteHtml(body.toString(), { ...copy, ...(main && { main }) })
    return { content: html, places }
  }
  if (type.startsWith('text/css')) {
    const { html, places } = rewriteCss(body.toString(), copy)
    return { content: html, places }
  }
  return { content: body, places: place.file.endsWith('.xml') ? listedIn(body.toString(), copy.site) : [] }
}

function movedPage(location: string, { site, file }: Copy): Made {
  const place = placeOf(location, site)
  const href = escaped(place ? linkTo(place.file, file) : location)
  // Elsewhere nobody is led without being asked.
  const lead = place ? `<meta http-equiv="refresh" content="0; url=${href}">` : ''
  const content = `<!doctype html><html lang="id"><head><meta charset="utf-8">${lead}<title>Pindah</title></head><body><p>Halaman ini pindah ke <a href="${href}">${href}</a>.</p></body></html>\n`
  return { content, places: place ? [place] : [] }
}

const listedIn = (xml: string, site: Site) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, link = '']) => {
    const place = placeOf(link.replaceAll('&amp;', '&'), site)
    return place ? [place] : []
  })

const searchWords = ({ file }: Copy) =>
  `<div class="wide" id="isi"><h1 class="mt-8 mb-5 text-30 lg:text-44">Cari</h1><p class="max-w-measure">Pencarian membutuhkan server, jadi tidak bekerja di salinan ini. Pakai <a class="text-accent underline" href="${linkTo('peta-situs/index.html', file)}">peta situs</a> untuk melihat semua halaman, atau cari kata di folder arsip dengan program di komputer Anda.</p></div>`

const noteOf = ({ host, zone }: Office, madeAt: Date) =>
  `<div style="background:var(--color-sunken);color:var(--color-ink-2)"><p class="wide" style="margin-block:0;padding-block:8px;font-size:14px">Salinan arsip, keadaan ${formatDateTime(madeAt, zone)}. Situs yang berlaku: <a href="https://${escaped(host)}/">${escaped(host)}</a></p></div>`

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
