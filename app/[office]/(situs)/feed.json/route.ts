import { visiting } from '../../../../db/doors.ts'
import { latestNews } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { labelOf } from '../feed.xml/rss.ts'

type Context = { params: Promise<{ office: string }> }

/** What the office published last, of every dated kind, as JSON Feed 1.1 (jsonfeed.org). */
export async function GET(_: Request, { params }: Context) {
  const office = directory().officeById(Number((await params).office))
  if (!office) return new Response(null, { status: 404 })
  const news = await visiting(office.id, db => latestNews(db, office.id, 30))
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: office.name,
    home_page_url: urlOf(office),
    feed_url: urlOf(office, '/feed.json'),
    language: 'id',
    items: news.map(one => ({
      id: one.entryId,
      url: urlOf(office, one.path),
      title: one.title,
      content_text: one.summary,
      date_published: one.publishedAt.toISOString(),
      date_modified: one.changedAt.toISOString(),
      tags: [labelOf(one), ...(one.kind === 'article' ? one.tags : [])],
    })),
  }
  return new Response(JSON.stringify(feed), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
