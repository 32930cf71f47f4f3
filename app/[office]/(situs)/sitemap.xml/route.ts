import { visiting } from '../../../../db/doors.ts'
import {
  addressesPerPart,
  latestChanges,
  listFreshNews,
  listMapYears,
  newsAge,
} from '../../../../lib/entries/addresses.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { type Listed, mapAnswer, mapIndex } from './map.ts'

type Context = { params: Promise<{ office: string }> }

/** The index of the maps of the site, each with when the last thing in it changed. */
export async function GET(_: Request, { params }: Context) {
  const office = directory().officeById(Number((await params).office))
  if (!office) return new Response(null, { status: 404 })
  const { years, changes, news } = await visiting(office.id, async db => ({
    years: await listMapYears(db, office),
    changes: await latestChanges(db, office.id),
    news: await listFreshNews(db, office.id, new Date(Date.now() - newsAge)),
  }))
  const oldest = news.at(-1)
  // An empty map of news is an error to search engines, so it comes and goes with the news.
  if (oldest) limitLifetime(new Date(oldest.publishedAt.getTime() + newsAge))
  const newest = Math.max(...[...changes.values()].map(Number))
  const parts: Listed[] = [
    { path: '/sitemap/halaman.xml', changedAt: changes.size > 0 ? new Date(newest) : undefined },
    ...(news[0] ? [{ path: '/sitemap/berita-terbaru.xml', changedAt: news[0].publishedAt }] : []),
    ...years.flatMap(({ year, entries, changedAt }) =>
      Array.from({ length: Math.ceil(entries / addressesPerPart) }, (_, part) => ({
        path: `/sitemap/${year}-${part + 1}.xml`,
        changedAt,
      })),
    ),
  ]
  return mapAnswer(mapIndex(office, parts))
}
