import type { NextRequest } from 'next/server'
import { readFeed } from '../_feeds/feeds.ts'
import { rss } from './rss.ts'

type Context = { params: Promise<{ office: string }> }

/** What the office published last as RSS 2.0: of every dated kind, or of one kind or category (?jenis=, ?kategori=). */
export async function GET(request: NextRequest, { params }: Context) {
  const feed = await readFeed((await params).office, request.nextUrl.searchParams)
  if (!feed) return new Response(null, { status: 404 })
  return new Response(rss(feed), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8', 'access-control-allow-origin': '*' },
  })
}
