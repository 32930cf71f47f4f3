import { describe, expect, test } from 'vitest'
import { cleanItem } from '../lib/imports/cleaning/clean.ts'
import { momentOf } from '../lib/imports/cleaning/moment.ts'
import { settleDocument } from '../lib/imports/cleaning/settle.ts'
import type { About, OldItem } from '../lib/imports/schema.ts'
import { parseDocument } from '../lib/richtext/parse.ts'
import { plainText } from '../lib/richtext/plain.ts'

const about: About = { title: 'KPU Kediri', address: 'https://kpu-kedirikab.go.id', system: 'WordPress 5.2' }
const item = (html: string, more: Partial<OldItem> = {}): OldItem => ({
  key: 'post:12',
  type: 'post',
  becomes: 'article',
  state: 'published',
  title: 'Rapat pleno',
  html,
  excerpt: '',
  author: 'admin',
  published: { local: '2019-03-04 10:00:00' },
  categories: [],
  tags: [],
  addresses: ['/2019/03/rapat'],
  at: { item: 1 },
  ...more,
})
const clean = (html: string, more: Partial<OldItem> = {}, of = about) =>
  cleanItem(item(html, more), of, 'Asia/Jakarta')
const nothing = { picture: () => undefined, file: () => undefined, link: () => undefined }
const picture = {
  mediaId: '0193a3a0-0000-7000-8000-000000000001',
  hash: 'a'.repeat(64),
  width: 1200,
  height: 800,
  alt: '',
  decorative: false,
  caption: '',
  credit: '',
}

describe('an old text', () => {
  test('becomes a document ours takes, its dateline and sign-off become fields', () => {
    const cleaned = clean(
      '<p><b>Kediri, kpu-kedirikab.go.id</b> – KPU menggelar rapat pleno.</p><p>Penulis: Putri Anjani<br>Editor: Arif Utomo</p>',
    )
    expect(cleaned).toMatchObject({ place: 'Kediri', writer: 'Putri Anjani', editor: 'Arif Utomo' })
    expect(plainText(parseDocument(settleDocument(cleaned.document, nothing)))).toBe(
      'KPU menggelar rapat pleno.',
    )
  })

  test('gets our pictures; one that is not there leaves its caption', () => {
    const { document } = clean(
      '<p>Rapat.</p><figure><img src="/a.jpg"><figcaption>Aula</figcaption></figure><figure><img src="/b.jpg"><figcaption>Halaman</figcaption></figure>',
    )
    const settled = settleDocument(document, {
      ...nothing,
      picture: src => (src.endsWith('a.jpg') ? picture : undefined),
    })
    expect(parseDocument(settled).content[1]).toMatchObject({ type: 'picture', attrs: { caption: 'Aula' } })
    expect(plainText(settled)).toContain('[Foto tidak ditemukan di situs lama: Halaman]')
  })

  test('finds a picture by its key where its address is not known', () => {
    const { document } = clean('<p>x</p><img class="wp-image-7" src="/a-300x200.jpg">')
    const ours = { ...nothing, picture: (src: string) => (src === 'post:7' ? [picture] : []) }
    expect(settleDocument(document, ours).content[1]).toMatchObject({ type: 'picture' })
  })

  test('leads to our own entries where the old ones were', () => {
    const { document, links } = clean('<p>Baca juga: <a href="/?p=5">Pleno</a></p>')
    expect(links).toEqual(['https://kpu-kedirikab.go.id/?p=5'])
    const entry = 'entry:0193a3a0-0000-7000-8000-000000000001'
    const settled = settleDocument(document, { ...nothing, link: () => entry })
    expect(JSON.stringify(parseDocument(settled))).toContain(entry)
  })

  test('offers our file below the sentence that named it, or leads to the old one', () => {
    const { document } = clean('<p>Lihat <a href="/sk.pdf">SK</a> ini.</p>')
    const file = {
      mediaId: picture.mediaId,
      hash: picture.hash,
      name: 'sk.pdf',
      mime: 'application/pdf',
      size: 9,
    }
    const ours = settleDocument(document, { ...nothing, file: () => file })
    expect(plainText(parseDocument(ours))).toBe('Lihat SK ini.\nSK')
    expect(JSON.stringify(ours)).not.toContain('link')
    expect(JSON.stringify(settleDocument(document, nothing))).toContain('kpu-kedirikab.go.id/sk.pdf')
  })

  test('hides nothing: what its readers did not see stands apart', () => {
    const cleaned = clean(
      '<p>Rapat.</p><div style="display:none"><a href="http://a.example/x">gacor</a></div>',
    )
    expect(cleaned.hidden).toEqual([
      { words: 'gacor', how: 'tidak ditampilkan', links: ['http://a.example/x'] },
    ])
    expect(plainText(cleaned.document)).toBe('Rapat.')
  })
})

describe('the moment an old site says', () => {
  const now = new Date('2026-11-24T00:00:00Z')
  test.each([
    [{ local: '2024-01-13 10:00:00' }, '2024-01-13T01:00:00.000Z'],
    [{ utc: '2024-01-13T03:00:00Z' }, '2024-01-13T03:00:00.000Z'],
    [{ utc: '2024-01-13 03:00:00' }, '2024-01-13T03:00:00.000Z'],
    [{ utc: 'Sat, 13 Jan 2024 03:00:00 +0700' }, '2024-01-12T20:00:00.000Z'],
    [{ local: '0000-00-00 00:00:00' }, undefined],
    [{ local: '1970-01-01 07:00:00' }, undefined],
    [{ local: '2023-02-31 07:00:00' }, undefined],
    [{ utc: '2027-01-01T00:00:00Z' }, undefined],
    [{ utc: 'kemarin' }, undefined],
  ])('%o is %s', (old, expected) => {
    expect(momentOf(old, 'Asia/Jayapura', { now })?.toISOString()).toBe(expected)
  })

  test('may lie ahead where it was planned', () => {
    expect(momentOf({ utc: '2027-01-01T00:00:00Z' }, 'Asia/Jakarta', { now, planned: true })).toBeDefined()
  })
})
