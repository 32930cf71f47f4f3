import { expect, test } from 'vitest'
import { Refusal } from '../lib/refusal.ts'
import { parseDocument } from '../lib/richtext/parse.ts'
import { linkedEntries, picturesOf, plainText } from '../lib/richtext/plain.ts'

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const doc = (...content: object[]) => ({ type: 'doc', content })
const link = (href: unknown) => doc(paragraph(text('KPU', { type: 'link', attrs: { href } })))
const photo = {
  mediaId: '0197b6a8-3c1e-7d5a-9f00-3b1c2d4e5f60',
  hash: 'ab'.repeat(32),
  width: 1200,
  height: 800,
}
const file = {
  mediaId: photo.mediaId,
  hash: photo.hash,
  name: 'Pengumuman.pdf',
  mime: 'application/pdf',
  size: 184_000,
}
const video = { provider: 'youtube', id: 'dQw4w9WgXcQ', title: 'Sosialisasi', poster: null }
const cell = (...content: object[]) => ({ type: 'tableCell', content })
const table = (...rows: object[][]) => ({
  type: 'table',
  content: rows.map(content => ({ type: 'tableRow', content })),
})
const nested = (depth: number): object =>
  depth === 0 ? paragraph(text('dalam')) : { type: 'blockquote', content: [nested(depth - 1)] }

test('a written text comes through as it was', () => {
  const written = doc(
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Hasil rapat' }] },
    paragraph(text('Rapat', { type: 'bold' }), { type: 'hardBreak' }, text('pleno', { type: 'italic' })),
    { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [nested(1)] }] },
    { type: 'horizontalRule' },
  )
  expect(parseDocument(written)).toEqual(JSON.parse(JSON.stringify(written).replaceAll(',"marks":[]', '')))
})

test('attributes nobody asked for are dropped', () => {
  const dirty = { ...paragraph(text('Rapat')), attrs: { style: 'position:fixed', onclick: 'x()' } }
  expect(parseDocument(doc(dirty))).toEqual(
    doc({ type: 'paragraph', content: [{ type: 'text', text: 'Rapat' }] }),
  )
})

test('an empty text can be opened by the editor again', () => {
  expect(parseDocument({ type: 'doc', content: [] })).toEqual(doc({ type: 'paragraph' }))
  expect(parseDocument(doc(paragraph(text(''))))).toEqual(doc({ type: 'paragraph' }))
})

test('what the database cannot keep is taken out of the words', () => {
  const [block] = parseDocument(doc(paragraph(text('a\u0000b\ud800c')))).content
  expect(block?.content?.[0]?.text).toBe('ab\ufffdc')
})

test.each([
  'https://kpu.go.id/berita?id=1#atas',
  'http://jatim.kpu.localhost:3000/',
  '/ppid',
  '#isi',
  'mailto:ppid@kpu.go.id',
  'tel:+62-354-771234',
  'entry:0197b6a8-3c1e-7d5a-9f00-3b1c2d4e5f60',
])('a link may lead to %s', href => {
  expect(parseDocument(link(href)).content[0]?.content?.[0]?.marks?.[0]?.attrs).toEqual({ href })
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\u0009script:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//judi.example',
  '/\\judi.example',
  'https://kpu.go.id@judi.example/',
  'https://kpu.go.id\u202e/moc',
  'https://kpu.go.id/\u0000',
  `https://kpu.go.id/${'a'.repeat(2000)}`,
  'kpu.go.id',
  'entry:',
  'entry:../admin',
  'entry:0197b6a8-3c1e-7d5a-9f00-3b1c2d4e5f60?x',
  '',
  42,
  null,
])('a link never leads to %j', href => {
  expect(() => parseDocument(link(href))).toThrow(Refusal)
})

test.each([
  ['nothing', null],
  ['a list', []],
  ['words', 'doc'],
  ['another root', { type: 'paragraph' }],
  ['content that is no list', { type: 'doc', content: 'a' }],
  ['an unknown node', doc({ type: 'iframe', attrs: { src: 'https://judi.example' } })],
  ['a name of the language itself', doc({ type: 'constructor' })],
  ['the prototype', doc({ type: '__proto__' })],
  ['a text outside a paragraph', doc(text('Rapat'))],
  ['a paragraph in a paragraph', doc(paragraph(paragraph()))],
  ['a list without items', doc({ type: 'bulletList', content: [] })],
  ['a heading of the first level', doc({ type: 'heading', attrs: { level: 1 } })],
  ['a heading of a level that is a list', doc({ type: 'heading', attrs: { level: [2] } })],
  ['a type that is an object', doc({ type: { toString: 'doc' } })],
  ['an unknown mark', doc(paragraph(text('Rapat', { type: 'textStyle' })))],
  ['a mark that is nothing', doc(paragraph({ type: 'text', text: 'a', marks: [null] }))],
  ['a text that is a number', doc(paragraph({ type: 'text', text: 5 }))],
  ['a picture without a medium', doc({ type: 'picture', attrs: { alt: 'Rapat' } })],
  [
    'a picture from elsewhere',
    doc({ type: 'picture', attrs: { ...photo, mediaId: 'https://judi.example/x.png' } }),
  ],
  ['a table without rows', doc({ type: 'table', content: [] })],
  ['a paragraph in a row', doc(table([paragraph(text('a'))]))],
  ['a table in a cell', doc(table([cell(table([cell(paragraph())]))]))],
  ['a heading in a note', doc({ type: 'callout', content: [{ type: 'heading', attrs: { level: 2 } }] })],
  ['a table of too many rows', doc(table(...Array.from({ length: 301 }, () => [])))],
  ['a row of too many cells', doc(table(Array.from({ length: 21 }, () => cell())))],
  ['a file from elsewhere', doc({ type: 'file', attrs: { ...file, mediaId: '../../etc/passwd' } })],
  ['a file of no size', doc({ type: 'file', attrs: { ...file, size: -1 } })],
  ['a video of a stranger', doc({ type: 'video', attrs: { ...video, provider: 'judi' } })],
  ['a video whose id is an address', doc({ type: 'video', attrs: { ...video, id: '"><script>x' } })],
  ['a video without a title', doc({ type: 'video', attrs: { ...video, title: ' ' } })],
  ['a video whose poster lies elsewhere', doc({ type: 'video', attrs: { ...video, poster: { src: 'x' } } })],
  ['a language nobody speaks', doc(paragraph(text('a', { type: 'lang', attrs: { lang: 'x"onload=' } })))],
  [
    'a language of the prototype',
    doc(paragraph(text('a', { type: 'lang', attrs: { lang: 'constructor' } }))),
  ],
])('%s is refused with a sentence', (_, json) => {
  expect(() => parseDocument(json)).toThrow(Refusal)
})

test('a text may be deep, long or large only so far', () => {
  expect(parseDocument(doc(nested(11)))).toBeDefined()
  expect(() => parseDocument(doc(nested(12)))).toThrow(/bertingkat/)
  expect(() => parseDocument(doc(paragraph(text('a'.repeat(500_001)))))).toThrow(/500.000/)
  expect(() => parseDocument(doc(...Array.from({ length: 20_001 }, () => paragraph())))).toThrow(/Pecah/)
  expect(() => parseDocument(doc(paragraph(...Array.from({ length: 20_001 }, () => text('')))))).toThrow(
    /Pecah/,
  )
})

test('a hundred thousand levels end at once, not in a full stack', () => {
  let deep: object = paragraph()
  for (let i = 0; i < 100_000; i++) deep = { type: 'blockquote', content: [deep] }
  expect(() => parseDocument(doc(deep))).toThrow(Refusal)
})

test('a photo keeps what the page shows of it and names its medium once', () => {
  const shown = {
    ...photo,
    alt: 'Petugas memeriksa daftar',
    decorative: false,
    caption: 'Coklit',
    credit: 'Humas',
  }
  const parsed = parseDocument(doc({ type: 'picture', attrs: { ...shown, onerror: 'x()' } }, nested(1)))
  expect(parsed.content[0]?.attrs).toEqual(shown)
  expect(picturesOf({ type: 'doc', content: [...parsed.content, ...parsed.content] })).toEqual([
    photo.mediaId,
  ])
  expect(plainText(parsed)).toBe('Coklit\ndalam')
})

test('plain text has a line a block', () => {
  const item = { type: 'listItem', content: [paragraph(text('Satu'))] }
  const written = doc(paragraph(text('Rapat'), { type: 'hardBreak' }, text('pleno')), {
    type: 'bulletList',
    content: [item, item],
  })
  expect(plainText(parseDocument(written))).toBe('Rapat\npleno\nSatu\nSatu')
})

test('tables, notes, files, videos and passages in another language come through', () => {
  const javanese = { type: 'text', text: 'sugeng rawuh', marks: [{ type: 'lang', attrs: { lang: 'jv' } }] }
  const written = doc(
    table(
      [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [{ type: 'paragraph' }] }],
      [cell({ type: 'paragraph', content: [javanese] }), cell({ type: 'paragraph' })],
    ),
    { type: 'callout', content: [{ type: 'paragraph' }] },
    { type: 'file', attrs: file },
    { type: 'video', attrs: video },
  )
  expect(parseDocument(written)).toEqual(written)
  expect(plainText(parseDocument(written))).toBe('\nsugeng rawuh\n\n\nPengumuman.pdf\nSosialisasi')
})

test('an empty cell or note can be opened by the editor again', () => {
  const [made, note] = parseDocument(doc(table([{ type: 'tableCell' }]), { type: 'callout' })).content
  expect(made?.content?.[0]?.content?.[0]?.content).toEqual([{ type: 'paragraph' }])
  expect(note?.content).toEqual([{ type: 'paragraph' }])
})

test('files and the posters of videos count as media of the text', () => {
  const poster = { ...photo, mediaId: '0197b6a8-3c1e-7d5a-9f00-000000000002' }
  const written = doc({ type: 'file', attrs: file }, { type: 'video', attrs: { ...video, poster } })
  expect(picturesOf(parseDocument(written))).toEqual([file.mediaId, poster.mediaId])
})

test('the own entries a text leads to are found, each once', () => {
  const own = parseDocument(link(`entry:${photo.mediaId}`)).content
  expect(linkedEntries({ type: 'doc', content: [...own, ...own] })).toEqual([photo.mediaId])
})
