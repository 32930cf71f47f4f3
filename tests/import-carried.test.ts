import { describe, expect, test } from 'vitest'
import { cleanItem } from '../lib/imports/cleaning/clean.ts'
import type { Ours } from '../lib/imports/cleaning/settle.ts'
import { contentOf } from '../lib/imports/run/content.ts'
import type { OldItem } from '../lib/imports/schema.ts'

const about = { title: '', system: 'WordPress 6.1', address: 'http://lama.go.id' }
const old = (more: Partial<OldItem>): OldItem => ({
  key: 'post:1',
  type: 'post',
  becomes: 'article',
  state: 'published',
  title: 'Judul',
  html: '<p>Isi tulisan.</p>',
  excerpt: '',
  author: '',
  categories: [],
  tags: [],
  addresses: [],
  at: { item: 1 },
  ...more,
})
const stored = {
  mediaId: '0199b1de-0000-7000-8000-000000000001',
  hash: 'a'.repeat(64),
  name: 'sk.pdf',
  mime: 'application/pdf',
  size: 10,
}
const ours: Ours = { picture: () => undefined, file: () => stored, link: () => undefined }
const written = (item: OldItem) => {
  const cleaned = cleanItem(item, about, 'Asia/Jakarta')
  return contentOf({ item, cleaned, kind: item.becomes as 'article', zone: 'Asia/Jakarta' }, ours)
}
const types = (item: OldItem) => written(item).document.content.map(({ type }) => type)

describe('what an old site kept beside a text', () => {
  test('files are offered below it, under their own names', () => {
    const item = old({ attached: ['http://lama.go.id/berkas/lampiran.pdf', 'children:post:1'] })
    expect(
      written(item)
        .document.content.slice(1)
        .map(({ attrs }) => attrs?.name),
    ).toEqual(['lampiran.pdf', 'sk.pdf'])
  })

  test('a file the text shows already is not offered twice', () => {
    const html = '<p>Isi tulisan.</p><p><a href="http://lama.go.id/a.pdf">Lampiran</a></p>'
    expect(types(old({ html, attached: ['http://lama.go.id/a.pdf'] }))).toEqual(['paragraph', 'file'])
  })

  test('a document and an announcement have their files in a field', () => {
    const attached = ['http://lama.go.id/a.pdf', 'http://lama.go.id/b.pdf']
    const document = written(old({ becomes: 'document', attached }))
    expect(document.fields).toMatchObject({ file: { name: 'a.pdf' } })
    expect(document.document.content.map(({ type }) => type)).toEqual(['paragraph', 'file'])
    expect(written(old({ becomes: 'announcement', attached })).fields.files).toHaveLength(2)
  })

  test('an agenda keeps its hours and place, by the clock of the office', () => {
    const event = {
      starts: { utc: '2024-01-13T02:00:00Z' },
      ends: { local: '2024-01-13 12:00:00' },
      place: 'Aula',
    }
    expect(written(old({ becomes: 'agenda', event })).fields).toMatchObject({
      startsAt: '2024-01-13T09:00',
      endsAt: '2024-01-13T12:00',
      place: 'Aula',
    })
  })

  test('a day alone stays one, and a day still to come is no mistake', () => {
    const event = { starts: { local: '2031-05-02' }, place: '' }
    expect(written(old({ becomes: 'agenda', event })).fields.startsAt).toBe('2031-05-02')
  })

  test('comments and cut texts are told of', () => {
    expect(cleanItem(old({ comments: 3, partial: true }), about, 'Asia/Jakarta').remarks).toEqual([
      'Sumbernya hanya memuat awal tulisan ini.',
      'Komentar pembaca tidak ikut.',
    ])
  })
})
