import { type Format, formats, ImportRefusal, type Source } from './schema.ts'
import { textOf } from './xml/charset.ts'
import { refuseDoctype } from './xml/root.ts'

/** What a file is by its beginning: in the words a person reads, and the format that reads it, where one does. */
export type Look = { name: string; words: string; format?: Format; advice?: string }

type Sign = Look & { test: RegExp | ((head: string) => boolean) }

const login =
  'Yang tersimpan biasanya halaman masuk atau halaman galat: masuklah ke situs lama, lalu unduh ulang ekspornya.'
const unpack = 'Buka arsip itu dahulu, lalu pilih berkas ekspor yang ada di dalamnya.'
const hasRss = /<rss[\s>]/i
const hasFeed = /<(?:\w+:)?feed[\s>]/i

function starting(...marks: string[]) {
  return (head: string) => marks.some(mark => head.startsWith(mark))
}

// What is more particular stands first.
const signs: Sign[] = [
  { name: 'empty', words: 'berkas kosong', test: /^\s*$/ },
  { name: 'zip', words: 'arsip ZIP', test: starting('PK\u0003\u0004', 'PK\u0005\u0006'), advice: unpack },
  {
    name: 'archive',
    words: 'arsip (gzip, RAR, atau 7z)',
    test: starting('\u001f\u008b', 'Rar!', '7z\u00bc'),
    advice: unpack,
  },
  { name: 'pdf', words: 'berkas PDF', test: /^%PDF-/ },
  { name: 'html', words: 'halaman web (HTML)', test: /^\s*<!doctype\s+html|^\s*<html[\s>]/i, advice: login },
  {
    name: 'wxr',
    words: 'ekspor WordPress (WXR)',
    format: 'wxr',
    test: head => hasRss.test(head) && /wordpress\.org\/export\/|<wp:\w/i.test(head),
  },
  {
    name: 'blogger',
    words: 'ekspor Blogger',
    format: 'blogger',
    test: head => hasFeed.test(head) && /schemas\.google\.com\/blogger\/(?:2008\/kind#|2018)/.test(head),
  },
  { name: 'rss', words: 'umpan RSS', format: 'feed', test: /<rss[\s>]|<(?:\w+:)?RDF[\s>]/ },
  { name: 'atom', words: 'umpan Atom', format: 'feed', test: hasFeed },
  {
    name: 'jsonfeed',
    words: 'JSON Feed',
    format: 'feed',
    test: head => /^\s*\{/.test(head) && /jsonfeed\.org\/version/.test(head),
  },
  { name: 'sitemap', words: 'peta situs (sitemap)', test: /<(?:urlset|sitemapindex)[\s>]/i },
  { name: 'html', words: 'halaman web (HTML)', test: /<(?:html|head|body)[\s>]/i, advice: login },
  {
    name: 'sql',
    words: 'cadangan basis data (SQL)',
    test: /^(?:--\s|\/\*!?|SET\s|CREATE\s+TABLE|INSERT\s+INTO|DROP\s+TABLE)/im,
  },
  { name: 'json', words: 'data JSON', test: /^\s*[{[]/ },
  { name: 'xml', words: 'berkas XML jenis lain', test: /^\s*</ },
]

/** What a file is, by its first 64 KB. */
export const lookOf = (head: string): Look =>
  signs.find(({ test }) => (test instanceof RegExp ? test.test(head) : test(head))) ?? {
    name: 'unknown',
    words: 'berkas yang tidak dikenal',
  }

const binary = /^(?:504b|1f8b|52617221|377abc|25504446)/

/** The first 64 KB as text; of an archive as its bytes are. */
export async function headOf(source: Source): Promise<string> {
  if (!source.open) return ''
  const marks = await firstBytes(source.open())
  if (binary.test(marks.toString('hex', 0, 4))) return marks.toString('latin1')
  let head = ''
  for await (const text of textOf(source.open())) {
    head += text
    if (head.length >= 65_536) break
  }
  return head.slice(0, 65_536)
}

async function firstBytes(stream: NodeJS.ReadableStream): Promise<Buffer> {
  for await (const chunk of stream) return Buffer.from(chunk as Buffer)
  return Buffer.alloc(0)
}

/** Throws ImportRefusal, naming what the file is instead, unless it looks like this format. */
export async function requireLook(source: Source, format: Format) {
  const head = await headOf(source)
  const look = lookOf(head)
  if (look.format === format) return
  if (look.name === 'xml') refuseDoctype(head)
  const other = look.format ? `Pilih “${formats[look.format]}” sebagai sumbernya.` : look.advice
  const advice = other ?? 'Ekspor ulang dari situs lama, lalu pilih berkas itu.'
  throw new ImportRefusal(look.name, `Ini ${look.words}, bukan ${formats[format]}. ${advice}`)
}
