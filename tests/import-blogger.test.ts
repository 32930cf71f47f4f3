import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { blogger } from '../lib/imports/readers/blogger.ts'
import { recogniseFormat } from '../lib/imports/readers/index.ts'
import { aboutIn, itemsIn, readAll, sourceOf, unreadableIn } from './files/reading.ts'

const text = (name: string) => readFileSync(path.join(import.meta.dirname, 'files/blogger', name), 'utf8')
const read = async (name: string) => readAll(blogger, sourceOf(text(name), name))
const byKey = async (name: string) =>
  Object.fromEntries(itemsIn(await read(name)).map(item => [item.key, item]))

describe("Blogger's own export", () => {
  test('says which blog it is of', async () => {
    expect(aboutIn(await read('export.xml'))).toEqual({
      title: 'Panwaslu Kab. Boyolali',
      address: 'http://panwasluboyolali.blogspot.com/',
      system: 'Blogger',
    })
  })

  test('gives posts and pages; comments, settings and the template are told of once', async () => {
    const items = itemsIn(await read('export.xml'))
    expect(items.map(({ key, becomes }) => `${key} ${becomes}`)).toEqual([
      'post:7001 article',
      'post:7002 article',
      'page:7003 page',
      'post:7004 article',
      'left:template other',
      'left:settings other',
      'left:comment other',
    ])
    expect(items.at(-1)!.title).toBe('2 komentar')
  })

  test('gives a post with its labels, author, time and files', async () => {
    expect((await byKey('export.xml'))['post:7001']).toMatchObject({
      title: 'PENERTIBAN ALAT PERAGA KAMPANYE & BALIHO',
      author: 'Sri Wahyuni',
      tags: ['Pengawasan', 'Pileg 2014'],
      published: { utc: '2014-03-11T03:05:00Z' },
      attached: ['http://panwasluboyolali.blogspot.com/berkas/berita-acara.pdf'],
      addresses: [
        'http://panwasluboyolali.blogspot.com/2014/03/penertiban-alat-peraga.html',
        '/2014/03/penertiban-alat-peraga.html',
      ],
    })
  })

  test('keeps a draft a draft', async () => {
    expect((await byKey('export.xml'))['post:7002']).toMatchObject({ state: 'draft', addresses: [] })
  })
})

describe('the feed of Google Takeout', () => {
  test('is recognised, as the older export is', () => {
    expect(['export.xml', 'feed.atom'].map(name => recogniseFormat(text(name)))).toEqual([
      'blogger',
      'blogger',
    ])
  })

  test('knows what is live, draft and thrown away', async () => {
    const items = await byKey('feed.atom')
    expect(['post:501', 'post:502', 'post:503'].map(key => items[key]!.state)).toEqual([
      'published',
      'draft',
      'trash',
    ])
  })

  test('knows the path of each, and no date before the web', async () => {
    const items = await byKey('feed.atom')
    expect(items['page:504']!.addresses).toEqual(['/p/kontak.html'])
    expect(items['post:501']!.published).toEqual({ utc: '2023-02-14T03:10:00Z' })
    expect(items['post:502']!.published).toBeUndefined()
  })

  test('one broken entry does not stop the rest', async () => {
    const broken = text('feed.atom').replace('<blogger:status>DRAFT', '</p><blogger:status>DRAFT')
    const readings = await readAll(blogger, sourceOf(broken))
    expect(unreadableIn(readings)).toHaveLength(1)
    expect(itemsIn(readings).map(({ key }) => key)).toEqual([
      'post:501',
      'post:503',
      'page:504',
      'left:comment',
    ])
  })

  test('a plain Atom feed is named as one', async () => {
    const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title></feed>'
    await expect(readAll(blogger, sourceOf(atom))).rejects.toMatchObject({ name: 'atom' })
  })
})
