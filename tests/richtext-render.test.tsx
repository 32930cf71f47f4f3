import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readingMinutes } from '../lib/richtext/reading.ts'
import { type RenderOptions, renderDocument } from '../lib/richtext/render.ts'
import type { RichDocument, RichNode } from '../lib/richtext/schema.ts'

const words = (text: string, ...marks: RichNode[]): RichNode => ({ type: 'text', text, marks })
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content })
const html = (content: RichNode[], options?: RenderOptions) =>
  renderToStaticMarkup(renderDocument({ type: 'doc', content }, options))
const link = (href: string) => html([paragraph(words('baca', { type: 'link', attrs: { href } }))])

test('headings, lists and quotes become what they are', () => {
  const item = { type: 'listItem', content: [paragraph(words('satu'))] }
  expect(html([{ type: 'heading', attrs: { level: 2 }, content: [words('Hasil')] }])).toBe('<h2>Hasil</h2>')
  expect(html([{ type: 'orderedList', attrs: { start: 3 }, content: [item] }])).toBe(
    '<ol start="3"><li><p>satu</p></li></ol>',
  )
  expect(html([{ type: 'blockquote', content: [paragraph(words('kata'))] }])).toBe(
    '<blockquote><p>kata</p></blockquote>',
  )
})

test('the dateline opens the first paragraph', () => {
  expect(html([paragraph(words('Hujan.'))], { opening: 'Pare – ' })).toBe('<p>Pare – Hujan.</p>')
})

test('a text that begins with a heading gets its dateline above it', () => {
  const heading = { type: 'heading', attrs: { level: 2 }, content: [words('Hasil')] }
  expect(html([heading], { opening: 'Pare –' })).toBe('<p>Pare –</p><h2>Hasil</h2>')
})

test('what is written stays text', () => {
  expect(html([paragraph(words('<script>alert(1)</script>'))])).not.toContain('<script')
})

test('links lead to pages, mail and telephones, nowhere else', () => {
  expect(link('/kontak')).toContain('href="/kontak"')
  expect(link('https://kpu.go.id')).toContain('rel="noopener"')
  for (const href of ['javascript:alert(1)', 'data:text/html,x', '//lain.test', 'java\nscript:alert(1)'])
    expect(link(href)).toBe('<p>baca</p>')
})

test('what a later editor wrote is shown as its text instead of failing the page', () => {
  expect(html([{ type: 'poll', content: [paragraph(words('isi', { type: 'glow' }))] }])).toBe('<p>isi</p>')
  expect(html([{ type: 'constructor', content: [words('isi')] }])).toBe('isi')
})

test('a document without content is an empty page, not an error', () => {
  expect(renderToStaticMarkup(renderDocument({ type: 'doc' } as unknown as RichDocument))).toBe('')
})

test('four hundred words are read in two minutes, and nothing in less than one', () => {
  const long = paragraph(words('kata '.repeat(400)))
  expect(readingMinutes({ type: 'doc', content: [long] })).toBe(2)
  expect(readingMinutes({ type: 'doc', content: [] })).toBe(1)
})

const cell = (type: string, text: string): RichNode => ({ type, content: [paragraph(words(text))] })
const row = (...content: RichNode[]): RichNode => ({ type: 'tableRow', content })

test('a table tells what its headings are headings of', () => {
  const table = {
    type: 'table',
    content: [
      row(cell('tableHeader', 'Kecamatan'), cell('tableHeader', 'TPS')),
      row(cell('tableHeader', 'Pare'), cell('tableCell', '212')),
    ],
  }
  expect(html([table])).toContain('<thead><tr><th scope="col"><p>Kecamatan</p></th>')
  expect(html([table])).toContain(
    '<tbody><tr><th scope="row"><p>Pare</p></th><td><p>212</p></td></tr></tbody>',
  )
})

test('a passage in Javanese says so', () => {
  const javanese = (lang: string) => html([paragraph(words('sugeng', { type: 'lang', attrs: { lang } }))])
  expect(javanese('jv')).toBe('<p><span lang="jv">sugeng</span></p>')
  expect(javanese('x" onload="')).toBe('<p>sugeng</p>')
})

test('a file shows its type and size; a broken one is left out', () => {
  const attrs = {
    mediaId: '0197b6a8-3c1e-7d5a-9f00-3b1c2d4e5f60',
    hash: 'ab'.repeat(32),
    name: 'Surat Edaran.pdf',
    mime: 'application/pdf',
    size: 1_840_000,
  }
  expect(html([{ type: 'file', attrs }])).toContain('Surat Edaran.pdf <span>PDF · 1,8 MB</span>')
  expect(html([{ type: 'file', attrs: { ...attrs, mediaId: 'x' } }])).toBe('')
})

test('a video is a link until a reader asks for it, and no frame', () => {
  const video = (id: string) => html([{ type: 'video', attrs: { provider: 'youtube', id, title: 'Debat' } }])
  expect(video('dQw4w9WgXcQ')).toContain('href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"')
  expect(video('dQw4w9WgXcQ')).not.toContain('<iframe')
  expect(video('"><script>')).toBe('')
})

test('a link to an own entry that is not public shows its words only', () => {
  expect(link('entry:0197b6a8-3c1e-7d5a-9f00-3b1c2d4e5f60')).toBe('<p>baca</p>')
})

test('a note is set apart', () => {
  expect(html([{ type: 'callout', content: [paragraph(words('Bawa KTP.'))] }])).toBe(
    '<div class="catatan" role="note"><p>Bawa KTP.</p></div>',
  )
})
