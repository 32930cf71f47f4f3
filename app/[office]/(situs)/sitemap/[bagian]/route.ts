import { visiting } from '../../../../../db/doors.ts'
import {
  latestChanges,
  listFreshNews,
  listMapped,
  type Mapped,
  newsAge,
} from '../../../../../lib/entries/addresses.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { mediaAddress, widthsOf } from '../../../../../lib/media/address.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { xml } from '../../_frame/xml.ts'
import { type Listed, mapAnswer, urlSet } from '../../sitemap.xml/map.ts'
import { standingPlaces } from '../../sitemap.xml/places.ts'

type Context = { params: Promise<{ office: string; bagian: string }> }

/** One map: halaman.xml, berita-terbaru.xml, or a part of a year such as 2026-1.xml. */
export async function GET(_: Request, { params }: Context) {
  const { office: id, bagian } = await params
  const office = directory().officeById(Number(id))
  const listed = office && (await listedIn(office, bagian))
  return listed ? mapAnswer(urlSet(office, listed)) : new Response(null, { status: 404 })
}

async function listedIn(office: Office, part: string): Promise<Listed[] | undefined> {
  if (part === 'halaman.xml') return places(office)
  if (part === 'berita-terbaru.xml') return freshNews(office)
  const [, year, number] = /^((?:19|20)\d\d)-([1-9]\d{0,3})\.xml$/.exec(part) ?? []
  if (!year) return
  const mapped = await visiting(office.id, db => listMapped(db, office, Number(year), Number(number)))
  return mapped.length > 0 ? mapped.map(one => withPictures(office, one)) : undefined
}

const places = async (office: Office) =>
  standingPlaces(office, await visiting(office.id, db => latestChanges(db, office.id)))

async function freshNews(office: Office): Promise<Listed[]> {
  const news = await visiting(office.id, db => listFreshNews(db, office.id, new Date(Date.now() - newsAge)))
  const oldest = news.at(-1)
  if (oldest) limitLifetime(new Date(oldest.publishedAt.getTime() + newsAge))
  const publication = `<news:publication><news:name>${xml(office.name)}</news:name><news:language>id</news:language></news:publication>`
  return news.map(({ path, title, publishedAt, changedAt }) => ({
    path,
    changedAt,
    more: `<news:news>${publication}<news:publication_date>${publishedAt.toISOString()}</news:publication_date><news:title>${xml(title)}</news:title></news:news>`,
  }))
}

const withPictures = (office: Office, { path, changedAt, pictures }: Mapped): Listed => ({
  path,
  changedAt,
  more: (pictures ?? [])
    .map(picture => urlOf(office, mediaAddress(picture, widthsOf(picture).at(-1)!, 'jpg')))
    .map(address => `<image:image><image:loc>${xml(address)}</image:loc></image:image>`)
    .join(''),
})
