import { lookOf, requireLook } from '../looks.ts'
import { plainLine } from '../plain.ts'
import { ImportRefusal, type Reader, type Reading, type Source } from '../schema.ts'
import { itemOf } from '../wordpress/item.ts'
import { newLists } from '../wordpress/lists.ts'
import { newSite } from '../wordpress/site.ts'
import { type Element, textIn } from '../xml/element.ts'
import { scanXml } from '../xml/scan.ts'
import type { Scanned } from '../xml/scanner.ts'

/** WordPress's own export, WXR 1.0 to 1.2, of any size. */
export const wxr: Reader = {
  format: 'wxr',
  recognises: head => lookOf(head).format === 'wxr',
  read,
}

async function* read(source: Source): AsyncGenerator<Reading> {
  await requireLook(source, 'wxr')
  const [site, lists] = [newSite(), newLists()]
  let number: number | undefined
  for await (const scanned of scanXml(source, options)) {
    const name = 'element' in scanned ? scanned.element.name : scanned.broken.name
    if (name === 'item') {
      if (number === undefined) {
        if ('element' in scanned) requireWordPress(scanned.element)
        number = yield* begin()
      }
      yield readingOf(scanned, site.authors, ++number)
    } else if ('element' in scanned) {
      site.note(scanned.element)
      lists.note(scanned.element)
    }
  }
  if (number === undefined) yield* begin()

  function* begin(): Generator<Reading, number> {
    yield { about: site.about() }
    const items = lists.items()
    for (const item of items) yield { item }
    return items.length
  }
}

const options = { root: ['rss'], containers: ['rss/channel'], passOver: ['wp:comment'] }

function readingOf(scanned: Scanned, authors: Map<string, string>, number: number): Reading {
  if ('broken' in scanned) {
    const { line, title, sentence } = scanned.broken
    return { unreadable: { at: { item: number, line }, title: plainLine(title), sentence } }
  }
  const item = scanned.element
  if (/^[1-9]\d*$/.test(textIn(item, 'wp:post_id'))) return { item: itemOf(item, authors, number) }
  const sentence = 'Nomor tulisannya (wp:post_id) tidak ada, jadi tidak dapat dikenali lagi.'
  const at = { item: number, line: item.line }
  return { unreadable: { at, title: plainLine(textIn(item, 'title')), sentence } }
}

/** Feeds of WordPress, and of others, may declare its namespace and have none of it. */
function requireWordPress({ children, line }: Element) {
  if (children.some(({ name }) => name.startsWith('wp:'))) return
  throw new ImportRefusal(
    'rss',
    `Ini umpan RSS, bukan ekspor WordPress (WXR): pada baris ${line} unsur wp: tidak ada. Pilih “RSS, Atom, atau JSON Feed” sebagai sumbernya.`,
    line,
  )
}
