import { visiting } from '../../../../db/doors.ts'
import { latestArticles } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'

type Context = { params: Promise<{ office: string }> }

/** The newest articles as JSON Feed 1.1 (jsonfeed.org). */
export async function GET(_: Request, { params }: Context) {
  const office = directory().officeById(Number((await params).office))
  if (!office) return new Response(null, { status: 404 })
  const articles = await visiting(office.id, db => latestArticles(db, office.id, 30))
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: office.name,
    home_page_url: urlOf(office),
    feed_url: urlOf(office, '/feed.json'),
    language: 'id',
    items: articles.map(article => ({
      id: article.entryId,
      url: urlOf(office, article.path),
      title: article.title,
      content_text: article.summary,
      date_published: article.publishedAt.toISOString(),
      tags: article.tags,
    })),
  }
  return new Response(JSON.stringify(feed), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
