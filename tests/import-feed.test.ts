import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { feed } from '../lib/imports/readers/feed.ts'
import { recogniseFormat } from '../lib/imports/readers/index.ts'
import { aboutIn, itemsIn, readAll, sourceOf, unreadableIn } from './files/reading.ts'

process.env.SERUMPUN_REACHABLE = '127.0.0.1'

const bytes = (name: string) => readFileSync(path.join(import.meta.dirname, 'files/feeds', name))
const read = async (name: string) => readAll(feed, sourceOf(bytes(name), name))

describe('a feed of RSS 2.0, as broken as they come', async () => {
  const readings = await read('rss2.xml')
  const [first, teaser, raw] = itemsIn(readings)

  test('says whose it is, in spite of the warning before it', () => {
    expect(aboutIn(readings)).toMatchObject({
      title: 'KPU Kota Blitar » Berita',
      address: 'https://kpu-blitarkota.go.id',
    })
  })

  test('gives a text with its author, sections, time, picture and file', () => {
    expect(first).toMatchObject({
      key: 'item:https://kpu-blitarkota.go.id/?p=1201',
      title: 'Penetapan Kursi & Calon Terpilih',
      author: 'Rina & Bagus',
      categories: ['Berita & Kabar', 'pleno'],
      published: { utc: '2019-07-09T03:12:44Z' },
      lead: 'https://kpu-blitarkota.go.id/wp-content/uploads/2019/07/pleno.jpg',
      attached: ['https://kpu-blitarkota.go.id/wp-content/uploads/2019/07/BA.pdf'],
    })
  })

  test('mends ampersands that were never escaped', () => {
    expect(first!.addresses).toEqual([
      'https://kpu-blitarkota.go.id/2019/07/penetapan-kursi/?utm_source=rss&utm_medium=feed',
      'https://kpu-blitarkota.go.id/?p=1201',
    ])
  })

  test('leaves out what WordPress puts below each text', () => {
    expect(first!.html.trim()).toMatch(/kursi\.<\/p>$/)
  })

  test('says where only the beginning of a text is there', () => {
    expect([first!.partial, teaser!.partial]).toEqual([undefined, true])
  })

  test('reads a day an Indonesian server wrote', () => {
    expect(teaser!.published).toEqual({ utc: '2019-06-14T02:00:00Z' })
  })

  test('takes markup that was not escaped for the text it is', () => {
    expect(raw!.html).toBe('<p>Satu <b>dua</b></p><ul><li>tiga</li></ul>')
  })

  test('names what cannot be read, with its line, and goes on', () => {
    expect(unreadableIn(readings)).toMatchObject([
      { title: 'Rusak', at: { item: 4, line: 46 } },
      { title: 'Tanpa alamat dan nomor', at: { item: 5, line: 51 } },
    ])
  })
})

describe('feeds of other kinds', () => {
  test('are recognised', () => {
    const names = ['rss2.xml', 'rss1.rdf', 'atom.xml', 'feed.json']
    expect(names.map(name => recogniseFormat(bytes(name).toString()))).toEqual(Array(4).fill('feed'))
  })

  test('RSS 1.0 has its items beside the channel', async () => {
    const readings = await read('rss1.rdf')
    expect(aboutIn(readings)!.title).toBe('KPUD Sumut')
    expect(itemsIn(readings)).toMatchObject([
      {
        title: 'Pleno rekapitulasi',
        html: 'Medan - Pleno berjalan lancar.',
        author: 'Humas',
        categories: ['Pemilu 2009'],
        published: { utc: '2009-04-21T03:30:00Z' },
        addresses: ['http://kpud-sumut.go.id/index.php/blog/read/12'],
      },
    ])
  })

  test('Atom says which of its texts are HTML', async () => {
    const [xhtml, plain] = itemsIn(await read('atom.xml'))
    expect(xhtml).toMatchObject({
      title: 'Syarat tebal',
      html: expect.stringContaining('<p>Teks &amp; <em>miring</em> &lt;tanda&gt;<br></p>'),
      lead: 'https://bawaslu.example/1.jpg',
      attached: ['https://bawaslu.example/1.pdf'],
      categories: ['Pengawasan'],
      language: 'jv',
      published: { utc: '2020-01-31T15:30:00Z' },
    })
    expect(plain).toMatchObject({
      title: 'Teks biasa',
      html: '<p>Baris satu &lt; dua.</p><p>Baris tiga.</p>',
      published: { local: '2020-02-01 08:00:00' },
    })
  })

  test('JSON Feed, with what is not of its shape left out', async () => {
    const readings = await read('feed.json')
    const [full, bare] = itemsIn(readings)
    expect(full).toMatchObject({ author: 'Andi', categories: ['masa tenang', '7'], excerpt: 'Tiga malam.' })
    expect(bare).toMatchObject({ key: 'item:10', html: '<p>Teks &lt;saja&gt;.</p><p>Baris kedua.</p>' })
    expect(unreadableIn(readings)).toHaveLength(2)
  })

  test.each([
    ['cutOff', '{"version": "https://jsonfeed.org/version/1", "items": [{"id": 1'],
    ['doctype', '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel/></rss>'],
    ['html', '<!doctype html><title>Masuk</title>'],
    ['wxr', '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>'],
  ])('what is refused as a whole: %s', async (name, text) => {
    await expect(readAll(feed, sourceOf(text))).rejects.toMatchObject({ name })
  })
})

describe('a feed at an address', () => {
  let server: Server
  let address = ''
  const asked: string[] = []
  const entries = (from: number, next = '', generator = '') =>
    `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Lama</title><generator>${generator}</generator>${
      next && `<atom:link rel="next" href="${next.replace('&', '&amp;')}"/>`
    }${[from, from + 1].map(id => `<item><guid>${id}</guid><title>${id}</title></item>`).join('')}</channel></rss>`
  const pages: Record<string, string> = {
    '/': '<!doctype html><link rel="alternate" type="application/rss+xml" href="/paged">',
    '/paged': entries(1, '/paged?p=2'),
    '/paged?p=2': entries(3, '/paged?p=3'),
    '/paged?p=3': entries(4, '/paged'),
    '/same': entries(1, '/same?2'),
    '/same?2': entries(1, '/same?3'),
    '/away': entries(1, 'http://elsewhere.example/feed'),
    '/wp': entries(1, '', 'https://wordpress.org/?v=6.1'),
    '/wp?paged=2': entries(3, '', 'https://wordpress.org/?v=6.1'),
    '/broken': entries(1, '/gone'),
    '/login': '<!doctype html><form></form>',
  }
  beforeAll(async () => {
    server = createServer(({ url = '' }, answer) => {
      asked.push(url)
      const page = pages[url]
      answer.writeHead(page ? 200 : 404).end(page)
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())
  const titles = async (from: string) =>
    itemsIn(await readAll(feed, { name: from, address: address + from })).map(({ title }) => title)

  test('is read page by page, each entry once, and never in a circle', async () => {
    expect(await titles('/paged')).toEqual(['1', '2', '3', '4', '5'])
  })

  test('is found where a page announces it', async () => {
    expect((await titles('/')).length).toBe(5)
  })

  test('ends with a page that gives nothing new, and does not lead to other hosts', async () => {
    expect(await titles('/same')).toEqual(['1', '2'])
    expect(asked).not.toContain('/same?3')
    expect(await titles('/away')).toEqual(['1', '2'])
  })

  test('goes on by number where WordPress answers', async () => {
    expect(await titles('/wp')).toEqual(['1', '2', '3', '4'])
  })

  test('says where older pages could not be read', async () => {
    const readings = await readAll(feed, { name: 'x', address: `${address}/broken` })
    expect(unreadableIn(readings)).toMatchObject([{ title: 'Halaman 2 umpan' }])
  })

  test.each([
    ['/login', 'html'],
    ['/none', 'missing'],
  ])('what lies at %s is named: %s', async (from, name) => {
    await expect(titles(from)).rejects.toMatchObject({ name })
  })

  test('inside our own network is not reached', async () => {
    const inner = readAll(feed, { name: 'x', address: 'http://169.254.169.254/feed' })
    await expect(inner).rejects.toMatchObject({ name: 'notPublic' })
  })
})
