import { type Category, categories } from '../../../../lib/entries/kinds/article.ts'
import type { News } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { xml } from '../_frame/xml.ts'
import { kindNames } from '../cari/kindNames.ts'

/** News as an RSS 2.0 channel. */
export const rss = (office: Office, news: News[]) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xml(office.name)}</title>
<link>${xml(urlOf(office))}</link>
<description>${xml(`Berita, pengumuman, dan dokumen ${office.name}`)}</description>
<language>id</language>
<atom:link href="${xml(urlOf(office, '/feed.xml'))}" rel="self" type="application/rss+xml"/>
${news.map(one => item(office, one)).join('\n')}
</channel>
</rss>
`

const item = (office: Office, one: News) => `<item>
<title>${xml(one.title)}</title>
<link>${xml(urlOf(office, one.path))}</link>
<guid isPermaLink="false">${one.entryId}</guid>
<pubDate>${one.publishedAt.toUTCString()}</pubDate>
<atom:updated>${one.changedAt.toISOString()}</atom:updated>
<category>${xml(labelOf(one))}</category>
<description>${xml(one.summary)}</description>
</item>`

/** What a reader of a feed sorts by: an article's category, else the kind. */
export const labelOf = ({ kind, category }: News) =>
  kind === 'article' ? categories[(category ?? 'berita') as Category] : kindNames[kind]
