import { pagedParts } from '../feeds/pages.ts'
import { feedParts } from '../feeds/parts.ts'
import { type FeedPart, type FeedSite, newFeedSite } from '../feeds/schema.ts'
import { lookOf } from '../looks.ts'
import type { About, Reader, Reading, Source } from '../schema.ts'

/** RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed, from a file or from its address with all the pages before it. */
export const feed: Reader = {
  format: 'feed',
  recognises: head => lookOf(head).format === 'feed',
  read,
}

async function* read(source: Source): AsyncGenerator<Reading> {
  const site = newFeedSite()
  let number = 0
  for await (const part of source.open ? feedParts(source, site) : pagedParts(source, site)) {
    if (number === 0) yield { about: aboutOf(site, source) }
    yield readingOf(part, ++number)
  }
  if (number === 0) yield { about: aboutOf(site, source) }
}

const aboutOf = ({ title, address, generator }: FeedSite, source: Source): About => ({
  title,
  address: address || source.address,
  system: generator ? `umpan dari ${generator.slice(0, 100)}` : 'umpan',
})

function readingOf(part: FeedPart, item: number): Reading {
  if ('item' in part) return { item: { ...part.item, at: { item, line: part.line } } }
  const { title, sentence, line } = part.unreadable
  return { unreadable: { at: { item, line }, title, sentence } }
}
