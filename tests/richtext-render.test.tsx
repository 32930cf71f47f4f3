import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readingMinutes } from '../lib/richtext/reading.ts'
import { type RenderOptions, renderDocument } from '../lib/richtext/render.tsx'
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
