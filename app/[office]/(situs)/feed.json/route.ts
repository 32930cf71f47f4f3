import type { NextRequest } from 'next/server'
import type { News } from '../../../../lib/entries/news.ts'
import { fileAddress, mediaAddress, widthsOf } from '../../../../lib/media/address.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { labelOf, readFeed, tagsOf } from '../_feeds/feeds.ts'

type Context = { params: Promise<{ office: string }> }

/** The same as /feed.xml, as JSON Feed 1.1 (jsonfeed.org). */
export async function GET(request: NextRequest, { params }: Context) {
  const feed = await readFeed((await params).office, request.nextUrl.searchParams)
  if (!feed) return new Response(null, { status: 404 })
  const { office, title, description, address, news } = feed
  const body = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: urlOf(office),
    feed_url: urlOf(office, `/feed.json${address}`),
    language: 'id',
    authors: [{ name: office.name, url: urlOf(office) }],
    items: news.map(one => itemOf(office, one)),
  }
  return new Response(JSON.stringify(body), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8', 'access-control-allow-origin': '*' },
  })
}

const itemOf = (office: Office, one: News) => ({
  id: one.entryId,
  url: urlOf(office, one.path),
  title: one.title,
  content_text: one.summary || one.title,
  image: one.picture
    ? urlOf(office, mediaAddress(one.picture, widthsOf(one.picture).at(-1)!, 'jpg'))
    : undefined,
  date_published: one.publishedAt.toISOString(),
  date_modified: one.changedAt.toISOString(),
  authors: one.writer ? [{ name: one.writer }] : undefined,
  tags: [labelOf(office, one), ...tagsOf(one)],
  attachments:
    one.files.length > 0
      ? one.files.map(file => ({
          url: urlOf(office, fileAddress(file)),
          mime_type: file.mime,
          title: file.name,
          size_in_bytes: file.size,
        }))
      : undefined,
})
