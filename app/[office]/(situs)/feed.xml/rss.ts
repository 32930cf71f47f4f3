import type { News } from '../../../../lib/entries/news.ts'
import { mediaAddress, widthsOf } from '../../../../lib/media/address.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { type Feed, labelOf, tagsOf } from '../_feeds/feeds.ts'
import { xml } from '../_frame/xml.ts'

const spaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ')

/** A feed as an RSS 2.0 channel. */
export const rss = ({
  office,
  title,
  description,
  address,
  news,
}: Feed) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" ${spaces}>
<channel>
<title>${xml(title)}</title>
<link>${xml(urlOf(office))}</link>
<description>${xml(description)}</description>
<language>id</language>${news[0] ? `\n<lastBuildDate>${latest(news).toUTCString()}</lastBuildDate>` : ''}
<ttl>60</ttl>
<atom:link href="${xml(urlOf(office, `/feed.xml${address}`))}" rel="self" type="application/rss+xml"/>
${news.map(one => item(office, one)).join('\n')}
</channel>
</rss>
`

const latest = (news: News[]) => new Date(Math.max(...news.map(one => one.changedAt.getTime())))

const item = (office: Office, one: News) => `<item>
<title>${xml(one.title)}</title>
<link>${xml(urlOf(office, one.path))}</link>
<guid isPermaLink="false">${one.entryId}</guid>
<pubDate>${one.publishedAt.toUTCString()}</pubDate>
<atom:updated>${one.changedAt.toISOString()}</atom:updated>
${[labelOf(office, one), ...tagsOf(one)].map(name => `<category>${xml(name)}</category>`).join('\n')}
<dc:creator>${xml(one.writer || office.name)}</dc:creator>
<description>${xml(one.summary || one.title)}</description>${picture(office, one)}
</item>`

function picture(office: Office, { picture }: News) {
  if (!picture) return ''
  const width = widthsOf(picture).at(-1)!
  const height = Math.round((picture.height * width) / picture.width)
  const address = urlOf(office, mediaAddress(picture, width, 'jpg'))
  const words = [
    picture.alt && `<media:description type="plain">${xml(picture.alt)}</media:description>`,
    picture.credit && `<media:credit>${xml(picture.credit)}</media:credit>`,
  ]
  return `\n<media:content url="${xml(address)}" type="image/jpeg" medium="image" width="${width}" height="${height}">${words.filter(Boolean).join('')}</media:content>`
}
