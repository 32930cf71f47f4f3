import { saidMoment } from '../moments.ts'
import { plainLine } from '../plain.ts'
import { ImportRefusal, type Source } from '../schema.ts'
import { escaped } from '../xml/names.ts'
import { feedItem } from './item.ts'
import type { FeedPart, FeedSite } from './schema.ts'

/** JSON is read whole: it cannot be taken apart as it comes. */
const most = 64 * 2 ** 20

/** The entries of a JSON Feed 1.0 or 1.1. Throws ImportRefusal where it is too large or no JSON. */
export async function* jsonParts(source: Source, site: FeedSite): AsyncGenerator<FeedPart> {
  const feed = record(await parsed(source))
  site.title = plainLine(text(feed.title))
  site.address = text(feed.home_page_url)
  site.next = text(feed.next_url)
  for (const said of list(feed.items)) {
    const item = jsonItem(record(said))
    yield item
      ? { item }
      : { unreadable: { title: text(record(said).title), sentence: 'Nomor dan alamatnya tidak ada.' } }
  }
}

async function parsed({ open, size = 0 }: Source): Promise<unknown> {
  if (size > most) throw tooLarge()
  const chunks: Buffer[] = []
  let read = 0
  for await (const chunk of open!()) {
    read += chunk.length
    if (read > most) throw tooLarge()
    chunks.push(chunk)
  }
  try {
    return JSON.parse(
      Buffer.concat(chunks)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    )
  } catch {
    throw new ImportRefusal('cutOff', 'JSON Feed ini rusak atau terpotong. Unduh ulang, lalu coba lagi.')
  }
}

const tooLarge = () =>
  new ImportRefusal(
    'tooLarge',
    'JSON Feed ini lebih besar dari 64 MB. Unduh per bagian, lalu impor satu per satu.',
  )

function jsonItem(item: Record<string, unknown>) {
  const plain = text(item.content_text)
  const attachments = list(item.attachments).map(record)
  const isPicture = (attachment: Record<string, unknown>) => /^image\//.test(text(attachment.mime_type))
  return feedItem({
    id: text(item.id),
    title: plainLine(text(item.title)),
    html: text(item.content_html) || (plain && `<p>${escaped(plain).replace(/\n\s*\n/g, '</p><p>')}</p>`),
    teaser: text(item.summary),
    author: plainLine(text(record(list(item.authors)[0] ?? item.author).name)),
    published: saidMoment(text(item.date_published)),
    changed: saidMoment(text(item.date_modified)),
    categories: list(item.tags).map(text),
    addresses: [text(item.url), text(item.external_url), text(item.id)],
    pictures: [
      text(item.image),
      text(item.banner_image),
      ...attachments.filter(isPicture).map(({ url }) => text(url)),
    ],
    files: attachments.filter(attachment => !isPicture(attachment)).map(({ url }) => text(url)),
    language: text(item.language),
  })
}

// What others wrote is of any shape; what is not of ours is not there.
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const record = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
