import { categories } from '../../../../lib/entries/kinds/article.ts'
import type { Teaser } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { xml } from '../_frame/xml.ts'

/** Articles as an RSS 2.0 channel. */
export const rss = (office: Office, articles: Teaser[]) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xml(office.name)}</title>
<link>${xml(urlOf(office))}</link>
<description>${xml(`Berita ${office.name}`)}</description>
<language>id</language>
<atom:link href="${xml(urlOf(office, '/feed.xml'))}" rel="self" type="application/rss+xml"/>
${articles.map(article => item(office, article)).join('\n')}
</channel>
</rss>
`

const item = (office: Office, article: Teaser) => `<item>
<title>${xml(article.title)}</title>
<link>${xml(urlOf(office, article.path))}</link>
<guid isPermaLink="false">${article.entryId}</guid>
<pubDate>${article.publishedAt.toUTCString()}</pubDate>
<category>${xml(categories[article.category ?? 'berita'])}</category>
<description>${xml(article.summary)}</description>
</item>`
