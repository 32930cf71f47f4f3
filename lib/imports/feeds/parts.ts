import { headOf, lookOf, requireLook } from '../looks.ts'
import { plainLine } from '../plain.ts'
import type { Source } from '../schema.ts'
import type { Element } from '../xml/element.ts'
import { scanXml } from '../xml/scan.ts'
import { atomMarkup } from './atom.ts'
import { atomItem, noteAtom } from './entry.ts'
import { jsonParts } from './json.ts'
import { noteRss, rssItem, rssMarkup } from './rss.ts'
import type { FeedPart, FeedSite } from './schema.ts'

/** The entries of one file or page of a feed, of whatever kind it is. Throws ImportRefusal where it is none. */
export async function* feedParts(source: Source, site: FeedSite): AsyncGenerator<FeedPart> {
  await requireLook(source, 'feed')
  const { name } = lookOf(await headOf(source))
  if (name === 'jsonfeed') yield* jsonParts(source, site)
  else yield* xmlParts(source, site, name === 'atom' ? atom : rss)
}

type Dialect = {
  root: string[]
  containers: string[]
  markup: string[]
  entry: string
  item: typeof rssItem
  note: typeof noteRss
}

const atom: Dialect = {
  root: ['feed'],
  containers: ['feed'],
  markup: atomMarkup,
  entry: 'entry',
  item: atomItem,
  note: noteAtom,
}
const rss: Dialect = {
  root: ['rss', 'RDF'],
  containers: ['rss/channel', 'RDF'],
  markup: rssMarkup,
  entry: 'item',
  item: rssItem,
  note: noteRss,
}

async function* xmlParts(source: Source, site: FeedSite, dialect: Dialect): AsyncGenerator<FeedPart> {
  for await (const scanned of scanXml(source, { ...dialect, loose: true })) {
    const name = 'element' in scanned ? scanned.element.name : scanned.broken.name
    if (name !== dialect.entry) {
      if ('element' in scanned) dialect.note(scanned.element, site)
    } else if ('broken' in scanned) {
      const { title, sentence, line } = scanned.broken
      yield { unreadable: { title: plainLine(title), sentence, line } }
    } else yield partOf(scanned.element, dialect)
  }
}

function partOf(element: Element, { item }: Dialect): FeedPart {
  const made = item(element)
  if (made) return { item: made, line: element.line }
  const title = plainLine(element.children.find(({ name }) => name === 'title')?.text ?? '')
  const sentence = 'Nomor dan alamatnya tidak ada, jadi tidak dapat dikenali lagi.'
  return { unreadable: { title, sentence, line: element.line } }
}
