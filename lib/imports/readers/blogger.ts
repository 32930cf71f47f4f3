import { blogItem, kindOf, numberOf } from '../blogger/entry.ts'
import { atomMarkup, titleIn } from '../feeds/atom.ts'
import { lookOf, requireLook } from '../looks.ts'
import { plainLine } from '../plain.ts'
import type { About, OldItem, Reader, Reading, Source } from '../schema.ts'
import type { Element } from '../xml/element.ts'
import { scanXml } from '../xml/scan.ts'
import type { Scanned } from '../xml/scanner.ts'

/** Blogger's export, both the older Atom file and the feed.atom of Google Takeout. */
export const blogger: Reader = {
  format: 'blogger',
  recognises: head => lookOf(head).format === 'blogger',
  read,
}

const options = { root: ['feed'], containers: ['feed'], markup: atomMarkup }

async function* read(source: Source): AsyncGenerator<Reading> {
  await requireLook(source, 'blogger')
  const about: About = { title: '', system: 'Blogger' }
  const left = new Map<string, number>()
  let [number, isTold] = [0, false]
  for await (const scanned of scanXml(source, options)) {
    const name = 'element' in scanned ? scanned.element.name : scanned.broken.name
    if (name === 'entry') {
      if (!isTold) yield { about }
      isTold = true
      const kind = 'element' in scanned ? kindOf(scanned.element) : 'post'
      if (kind === 'post' || kind === 'page') yield readingOf(scanned, kind, ++number)
      else left.set(kind, (left.get(kind) ?? 0) + 1)
    } else if ('element' in scanned) note(scanned.element, about)
  }
  if (!isTold) yield { about }
  for (const [kind, count] of left) yield { item: leftBehind(kind, count, ++number) }
}

function note(element: Element, about: About) {
  if (element.name === 'title') about.title = plainLine(element.text)
  const { rel, href } = element.attributes
  if (element.name === 'link' && rel === 'alternate' && href) about.address = href
}

function readingOf(scanned: Scanned, kind: 'post' | 'page', number: number): Reading {
  if ('broken' in scanned) {
    const { line, title, sentence } = scanned.broken
    return { unreadable: { at: { item: number, line }, title: plainLine(title), sentence } }
  }
  const entry = scanned.element
  if (numberOf(entry)) return { item: blogItem(entry, kind, number) }
  const sentence = 'Nomor tulisannya (id) tidak ada, jadi tidak dapat dikenali lagi.'
  return { unreadable: { at: { item: number, line: entry.line }, title: titleIn(entry), sentence } }
}

const words: Record<string, string> = {
  comment: 'komentar',
  settings: 'setelan',
  template: 'templat',
}

/** Comments and settings come as entries of their own, thousands of them: told of once, with their number. */
const leftBehind = (kind: string, count: number, number: number): OldItem => ({
  key: `left:${kind}`,
  type: Object.hasOwn(words, kind) ? words[kind]! : kind || 'tidak dikenal',
  becomes: 'other',
  state: 'published',
  title: `${count.toLocaleString('id')} ${Object.hasOwn(words, kind) ? words[kind] : kind}`,
  html: '',
  excerpt: '',
  author: '',
  categories: [],
  tags: [],
  addresses: [],
  at: { item: number },
})
