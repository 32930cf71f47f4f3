import { visiting } from '../../../../db/doors.ts'
import { latestNews } from '../../../../lib/entries/live.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { rss } from './rss.ts'

type Context = { params: Promise<{ office: string }> }

/** What the office published last, of every dated kind, as RSS 2.0. */
export async function GET(_: Request, { params }: Context) {
  const office = directory().officeById(Number((await params).office))
  if (!office) return new Response(null, { status: 404 })
  const news = await visiting(office.id, db => latestNews(db, office.id, 30))
  return new Response(rss(office, news), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}
