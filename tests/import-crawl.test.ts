import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bareSite, keyOf, visitable } from '../lib/imports/crawl/addresses.ts'
import { momentIn, momentOfMark } from '../lib/imports/crawl/dates.ts'
import { judgePage } from '../lib/imports/crawl/judge.ts'
import type { Limits } from '../lib/imports/crawl/limits.ts'
import { crawlWith } from '../lib/imports/readers/crawl.ts'
import { likeOf } from '../lib/imports/run/lists.ts'
import { type Answers, article, portal, portalPage, sent, serve, to } from './imports/portal.ts'
import { readAll, refusalOf } from './imports/reading.ts'

process.env.SERUMPUN_REACHABLE = 'localhost'

const open: { close: () => void }[] = []
afterAll(() => {
  for (const one of open) one.close()
})

async function serving(answers: Answers) {
  const site = await serve(answers)
  open.push(site)
  return site
}

const fast = (limits: Partial<Limits> = {}) => crawlWith({ delay: 0, ...limits })
const visited = async (answers: Answers, limits: Partial<Limits> = {}) => {
  const site = await serving(answers)
  return { site, ...(await readAll(fast(limits), { name: site.address, address: site.address })) }
}
const refused = async (answers: Answers) => {
  const site = await serving(answers)
  return refusalOf(fast(), { name: site.address, address: site.address })
}

describe('a portal without an export', () => {
  let read: Awaited<ReturnType<typeof visited>>
  beforeAll(async () => {
    const map = '<urlset><url><loc>/page/read/visi-misi</loc></url></urlset>'
    read = await visited({ ...portal, '/peta.xml.gz': sent('application/x-gzip', gzipSync(map)) })
  })
  const at = (path: string) =>
    read.items.find(({ addresses }) => addresses.includes(read.site.address + path))!

  test('says what it is', () => {
    expect(read.about).toMatchObject({ title: 'Beranda | KPU Kabupaten Kediri', address: read.site.address })
  })

  test('gives an article with title, date, author, photo and its own text alone', () => {
    const { html, ...item } = at('/blog/read/1_rapat-pleno')
    expect(item).toMatchObject({
      key: 'halaman:/blog/read/1_rapat-pleno',
      becomes: 'article',
      title: 'Rapat Pleno Terbuka',
      published: { utc: '2024-01-13T03:15:00.000Z' },
      author: 'Humas',
      lead: `${read.site.address}/uploads/Rapat.jpg`,
      language: 'id',
    })
    expect(html).toContain('Rapat bagian 3: jajaran')
    expect(html).not.toMatch(/Facebook|Terkait|Terpopuler|Hak cipta|Menu|Rapat Pleno Terbuka</)
  })

  test('reads dates as portals write them, as wall time where no zone is named', () => {
    expect(at('/blog/read/2_sosialisasi').published).toEqual({ local: '2023-02-05 00:00:00' })
    expect(at('/blog/read/3_pengumuman').published).toEqual({ local: '2022-12-01 08:00:00' })
  })

  test('takes text without a date for a page, found through the packed map of the site', () => {
    expect(at('/page/read/visi-misi')).toMatchObject({ becomes: 'page', title: 'Visi dan Misi' })
  })

  test('accounts for lists, what is gone, what is forbidden and what is there twice', () => {
    expect(at('/blog')).toMatchObject({ becomes: 'other', type: 'daftar' })
    expect(at('/blog/read/99_hilang')).toMatchObject({ becomes: 'other', type: 'tidak ada (404)' })
    expect(at('/rahasia/a')).toMatchObject({ becomes: 'other', type: 'dilarang robots.txt' })
    const copies = ['/index.php/blog/read/1_rapat-pleno', '/lama/3'].map(path => at(path))
    expect(copies.map(({ type, parent }) => [type, parent])).toEqual([
      ['salinan', 'halaman:/blog/read/1_rapat-pleno'],
      ['salinan', 'halaman:/blog/read/3_pengumuman'],
    ])
  })

  test('does not lose a document that only a list offers', () => {
    expect(at('/files/SK%20Nomor%201.pdf')).toMatchObject({
      becomes: 'medium',
      title: 'SK Nomor 1 Tahun 2023',
      file: { name: 'SK Nomor 1.pdf' },
    })
  })

  test('is asked for each address once, never for a forbidden one, by an honest name with a contact', () => {
    const paths = read.site.asked.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.filter(path => /rahasia|utm|PHPSESSID|logo|uploads/.test(path))).toEqual([])
    expect(new Set(read.site.asked.map(({ agent }) => agent))).toEqual(
      new Set(['Serumpun/1.0 (+https://kpu.localhost/kontak)']),
    )
  })

  test('is not asked again for the import after the dry run, and says the same', async () => {
    const before = read.site.asked.length
    const again = await readAll(fast(), { name: 'x', address: read.site.address })
    expect(again.items).toEqual(read.items)
    expect(read.site.asked.length).toBe(before)
  })
})

describe('an address without a text of its own', () => {
  const outcome = (type: string) => likeOf(type)?.outcome('lama.go.id halaman:/x', 'Pengumuman')
  test.each([
    ['daftar', { outcome: 'target', target: '/pengumuman' }],
    ['beranda', { outcome: 'target', target: '/' }],
    ['peta situs', { outcome: 'target', target: '/sitemap.xml' }],
    ['umpan', { outcome: 'target', target: '/feed.xml' }],
    ['tidak ada (404)', { outcome: 'gone' }],
    ['tidak ada (menjawab 200)', { outcome: 'gone' }],
    ['tertutup (403)', { outcome: 'gone' }],
  ])('called "%s" is accounted for by itself', (type, expected) => {
    expect(outcome(type)).toMatchObject(expected)
  })

  test('that may have had one waits for a person', () => {
    for (const type of ['dilarang robots.txt', 'alihan ke situs lain', 'menu'])
      expect(outcome(type)).toBeUndefined()
  })
})

describe('a polite visitor', () => {
  test('waits between two requests as long as robots.txt asks', async () => {
    const { site } = await visited({
      '/robots.txt': sent('text/plain', 'User-agent: *\nCrawl-delay: 0.2'),
      '/': portalPage('A', '<a href="/x">x</a>'),
    })
    const gaps = site.asked.slice(1).map(({ at }, n) => at - site.asked[n]!.at)
    expect(gaps.length).toBeGreaterThan(2)
    expect(Math.min(...gaps.slice(1))).toBeGreaterThanOrEqual(190)
  })

  test('asks again where the site is busy, after the time it names', async () => {
    let busy = 1
    const { items } = await visited({
      ...portal,
      '/blog': (request, response) => {
        if (busy-- > 0) return response.writeHead(503, { 'retry-after': '0' }).end()
        return sent('text/html', String(portal['/blog']))(request, response)
      },
    })
    expect(items.filter(({ becomes }) => becomes === 'article').length).toBeGreaterThanOrEqual(3)
  })

  test('goes on after a pause without asking anything twice', async () => {
    const site = await serving(portal)
    const pause = new AbortController()
    const first: string[] = []
    const reading = (async () => {
      for await (const one of fast().read({ name: 'x', address: site.address, signal: pause.signal })) {
        if ('item' in one) first.push(one.item.key)
        if (first.length === 3) pause.abort()
      }
    })()
    await expect(reading).rejects.toThrow(/abort/i)
    const { items } = await readAll(fast(), { name: 'x', address: site.address })
    expect(items.slice(0, first.length).map(({ key }) => key)).toEqual(first)
    expect(new Set(site.asked.map(({ path }) => path)).size).toBe(site.asked.length)
  })
})

describe('a site is refused as a whole, by name,', () => {
  test.each([
    ['robots.txt forbids it', { '/robots.txt': sent('text/plain', 'User-agent: *\nDisallow: /') }, 'robots'],
    ['robots.txt cannot be read now', { '/robots.txt': sent('text/plain', '', 500) }, 'unreachable'],
    ['it leads to an inner address', { '/': to('http://169.254.169.254/latest/meta-data') }, 'elsewhere'],
    ['it leads in circles', { '/': to('/a'), '/a': to('/') }, 'redirects'],
    ['its home page is gone', { '/': sent('text/html', 'x', 410) }, 'status'],
  ] as [string, Answers, string][])('where %s', async (_what, answers, name) => {
    expect((await refused(answers))?.name).toBe(name)
  })

  test.each([
    ['http://127.0.0.1/', 'notPublic'],
    ['http://169.254.169.254/', 'notPublic'],
    ['http://[::1]/', 'notPublic'],
    ['http://kpu.go.id:5432/', 'port'],
    ['file:///etc/passwd', 'address'],
    ['', 'address'],
  ])('as %j', async (address, name) => {
    expect((await refusalOf(fast(), { name: address, address }))?.name).toBe(name)
  })
})

describe('a hostile site', () => {
  const home = (...links: string[]) =>
    portalPage('Jebakan', links.map(href => `<a href="${href}">x</a>`).join(' '))

  test('cannot send the visitor inwards by a link or a redirect', async () => {
    const { site, items } = await visited({
      '/': home(
        'http://127.0.0.1:1/x',
        'http://169.254.169.254/',
        '//10.0.0.1/',
        '/keluar-jaringan',
        'javascript:alert(1)',
        'file:///etc/passwd',
      ),
      '/keluar-jaringan': to('http://127.0.0.1:1/'),
    })
    expect(items.find(({ addresses }) => addresses[0]?.endsWith('/keluar-jaringan'))?.type).toBe(
      'alihan ke situs lain',
    )
    expect(items.filter(({ addresses }) => !addresses[0]!.startsWith(site.address))).toEqual([])
  })

  test('with an endless calendar is given up, by name', async () => {
    const { site, unreadable } = await visited(
      {
        '/': home('/kalender/2024/1'),
        '*': (request, response) => {
          const [year, month] = request.url!.split('/').slice(2).map(Number)
          if (!year) return response.writeHead(404).end()
          response
            .setHeader('content-type', 'text/html')
            .end(home(`/kalender/${year}/${month! + 1}`, `/kalender/${year + 1}/${month}`))
        },
      },
      { barren: 10 },
    )
    expect(site.asked.length).toBeLessThan(30)
    expect(unreadable.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('/kalender/N/N berulang tanpa isi baru'),
    ])
  })

  test('that makes addresses up without end stops at a limit, by name', async () => {
    let n = 0
    const { unreadable } = await visited(
      {
        '*': (request, response) =>
          /robots|pernah/.test(request.url!)
            ? response.writeHead(404).end()
            : sent(
                'text/html',
                article(`Judul ${++n}`, `Isi${n}`).replace(
                  '</footer>',
                  `<a href="/x${'abcdefghij'[n % 10]}${n}">lagi</a></footer>`,
                ),
              )(request, response),
      },
      { pages: 15 },
    )
    expect(unreadable.at(-1)).toMatchObject({
      title: 'Batas penjelajahan',
      sentence: expect.stringContaining('setelah 15 halaman'),
    })
  })

  test('whose redirects go in circles costs one address', async () => {
    const { unreadable, items } = await visited({
      '/': home('/a', '/b'),
      '/a': to('/a'),
      '/b': article('Ada', 'Ada'),
    })
    expect(unreadable.map(({ sentence }) => sentence)).toEqual(['Alamat ini mengalihkan tanpa akhir.'])
    expect(items.map(({ becomes }) => becomes)).toContain('article')
  })

  test('whose page does not end costs one address', async () => {
    const endless: Answers[string] = (_request, response) => {
      response.setHeader('content-type', 'text/html')
      const more = () => {
        while (response.writable && response.write('x'.repeat(65_536)));
      }
      response.on('drain', more)
      more()
    }
    const { unreadable } = await visited({ '/': home('/besar'), '/besar': endless }, { page: 200_000 })
    expect(unreadable.map(({ sentence }) => sentence)).toEqual(['Jawaban situs ini terlalu besar.'])
  })

  test('whose page is nested too deep costs one address', async () => {
    const { unreadable } = await visited({ '/': home('/dalam'), '/dalam': '<div>'.repeat(50_000) })
    expect(unreadable.map(({ sentence }) => sentence)).toEqual(['Halaman ini terlalu rumit untuk dibaca.'])
  })

  test('that answers 200 for what is not there is seen through', async () => {
    const missing = portalPage(
      'KPU',
      '<h2>Maaf</h2><p>Mohon maaf, halaman yang Anda cari sudah kami pindahkan ke tempat lain di situs ini.</p>',
    )
    const { items } = await visited({
      '/': home('/blog/read/5_lama', '/blog/read/6_ada'),
      '/blog/read/6_ada': article('Ada', 'Ada'),
      '*': (request, response) =>
        request.url === '/robots.txt'
          ? response.writeHead(404).end()
          : sent('text/html', missing)(request, response),
    })
    expect(items.map(({ type }) => type)).toContain('tidak ada (menjawab 200)')
    expect(items.filter(({ becomes }) => becomes === 'article')).toHaveLength(1)
  })

  test('with a map that unpacks without end gives no addresses', async () => {
    const bomb = gzipSync(Buffer.alloc(60 * 2 ** 20, '<url><loc>/a</loc></url>'))
    const { items } = await visited({
      '/robots.txt': sent('text/plain', 'Sitemap: /peta.gz'),
      '/': home('/blog'),
      '/peta.gz': sent('application/x-gzip', bomb),
    })
    expect(items.map(({ addresses }) => addresses[0]).filter(address => address?.endsWith('/a'))).toEqual([])
  })

  test('that falls silent ends the visit, and says so', async () => {
    const site = await serving({
      '/': home(...Array.from({ length: 20 }, (_, n) => `/x${'abcdefghijklmnopqrst'[n]}`)),
      '*': (request, response) =>
        request.url === '/robots.txt' || /pernah|sitemap/.test(request.url!)
          ? response.writeHead(404).end()
          : response.destroy(),
    })
    const refusal = await refusalOf(fast({ failures: 3 }), { name: 'x', address: site.address })
    expect([refusal?.name, refusal?.message]).toEqual([
      'unreachable',
      expect.stringContaining('Lanjutkan nanti'),
    ])
  })
})

describe('an address is visited in one form', () => {
  const base = new URL('https://www.kpu-kediri.go.id/blog/')
  const site = bareSite(base)
  test.each([
    ['read/1?b=2&a=1#x', 'https://www.kpu-kediri.go.id/blog/read/1?a=1&b=2'],
    ['http://KPU-kediri.go.id//a;jsessionid=9?PHPSESSID=1&utm_source=x', 'http://kpu-kediri.go.id/a'],
    ['https://kediri.kpu.go.id/x', undefined],
    ['mailto:a@b.c', undefined],
    ['/a/b/a/b/a/b', undefined],
    [`/${'x/'.repeat(20)}`, undefined],
    ['/?a=1&b=1&c=1&d=1&e=1&f=1&g=1', undefined],
    ['https://a:b@kpu-kediri.go.id/', undefined],
  ])('%s', (given, form) => {
    expect(visitable(given, base, site)?.href).toBe(form)
  })

  test('whatever its scheme, "www." and last slash are', () => {
    expect(
      new Set(['https://www.a.id/x/', 'http://a.id/x'].map(address => keyOf(new URL(address)))).size,
    ).toBe(1)
  })
})

describe('a date is read as people write it', () => {
  test.each([
    ['Diposting Senin, 1 Agustus 2022 | 09.30 WITA oleh admin', { utc: '2022-08-01T01:30:00.000Z' }],
    ['17 Agt 2021', { local: '2021-08-17 00:00:00' }],
    ['3 Pebruari 2012 pukul 14:05', { local: '2012-02-03 14:05:00' }],
    ['January 5, 2020', { local: '2020-01-05 00:00:00' }],
    ['31/12/2019', { local: '2019-12-31 00:00:00' }],
    ['00/00/0000', undefined],
    ['31 Februari 2020', undefined],
    ['1 Januari 2999', undefined],
    ['Pemilu 2024', undefined],
  ])('%s', (text, moment) => {
    expect(momentIn(text)).toEqual(moment)
  })

  test.each([
    ['2023-05-01T10:00:00+0700', { utc: '2023-05-01T03:00:00.000Z' }],
    ['2023-05-01T10:00', { local: '2023-05-01 10:00:00' }],
    ['0000-00-00', undefined],
  ])('%s', (mark, moment) => {
    expect(momentOfMark(mark)).toEqual(moment)
  })
})

describe('a page is read by what it says of itself', () => {
  const page = (html: string, url = 'https://a.go.id/berita/read/1') =>
    judgePage({ url, body: Buffer.from(html, 'latin1') }, { title: 'KPU Kediri', image: '' })!

  test('in linked data', () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Judul Asli',
          datePublished: '2022-03-04T05:06:07+07:00',
          author: { name: 'Ani' },
          image: ['/a.jpg'],
          articleSection: 'Berita',
        },
      ],
    }
    const read = page(
      `<script type="application/ld+json">${JSON.stringify(data)}</script><h1>Judul Asli</h1><article><p>${'Isi berita. '.repeat(20)}</p></article>`,
    )
    expect(read).toMatchObject({
      kind: 'article',
      title: 'Judul Asli',
      published: { utc: '2022-03-03T22:06:07.000Z' },
      author: 'Ani',
      lead: 'https://a.go.id/a.jpg',
      categories: ['Berita'],
    })
  })

  test('in old tables, as one wall of text in windows-1252', () => {
    const read = page(
      `<title>Kirab - KPU Kediri</title><table><tr><td width="20%"><a href="/">Menu</a></td><td><font size="4">x</font>${'Kirab \x93pemilu\x94 digelar.<br>'.repeat(20)}<i>12 Mei 2009</i></td></tr></table>`,
    )
    expect(read).toMatchObject({
      kind: 'article',
      title: 'Kirab',
      published: { local: '2009-05-12 00:00:00' },
    })
    expect(read.html).toContain('Kirab “pemilu” digelar.')
  })

  test('whose class is called after what it lies beside is not thrown away', () => {
    expect(
      page(
        `<body><div class="content-with-sidebar menu"><p>${'Isi berita yang panjang. '.repeat(20)}</p></div></body>`,
      ).words,
    ).toContain('Isi berita')
  })

  const cards = Array.from(
    { length: 5 },
    (_, n) =>
      `<div><h3><a href="/berita/read/${n}">Berita ${n}</a></h3><p>${'Awal berita, yang lain menyusul. '.repeat(5)}</p><i>1${n} Mei 2020</i></div>`,
  ).join('')

  test('as a list where it is made of beginnings of others', () => {
    expect(page(`<h1>Berita</h1><main>${cards}</main>`, 'https://a.go.id/kabar').kind).toBe('list')
  })

  test('as an article where others are only recommended below it', () => {
    const read = page(
      `<main><h1>Judul</h1><p>12 Mei 2021</p><p>${'Isi berita. '.repeat(50)}</p><div><h2>Berita Lainnya</h2></div>${cards}</main>`,
    )
    expect(read).toMatchObject({ kind: 'article', published: { local: '2021-05-12 00:00:00' } })
    expect(read.words).not.toContain('Awal berita')
  })

  test('as a page of the site where its address says so, whatever date stands beside it', () => {
    expect(
      page(
        `<main><h1>Sejarah</h1><p>12 Mei 2021</p><p>${'Sejarah kantor. '.repeat(50)}</p></main>`,
        'https://a.go.id/profil/sejarah',
      ).kind,
    ).toBe('page')
  })

  test('and keeps addresses of links and pictures that come late', () => {
    const { html } = page(
      `<article><p>${'Isi berita. '.repeat(20)}<a href="../dok/a.pdf" onclick="x()">SK</a><img src="/kosong.gif" data-src="/foto.jpg"></p></article>`,
    )
    expect(html).toContain(
      '<a href="https://a.go.id/berita/dok/a.pdf">SK</a><img src="https://a.go.id/foto.jpg"',
    )
    expect(html).not.toContain('onclick')
  })
})

describe('whatever a page is made of', () => {
  const site = { title: 'KPU', image: '' }
  const judge = (html: string) =>
    judgePage({ url: 'https://a.go.id/berita/read/1', body: Buffer.from(html) }, site)
  const tags =
    'div p a ul li table tr td article header nav h1 span img br script main form time meta link title body svg template'
  const tag = fc.constantFrom(...tags.split(' '))
  const said = fc.constantFrom(
    'class="content"',
    'id=nav',
    'class="date"',
    'href="http://["',
    'datetime="2020-13-99"',
    'itemprop=articleBody',
  )
  const piece = fc.oneof(
    fc.tuple(tag, said).map(([name, mark]) => `<${name} ${mark}>`),
    tag.map(name => `</${name}>`),
    fc.string(),
    fc.constantFrom('12 Mei 2020', '&nbsp;', '<!--', '<![CDATA['),
  )

  test('it is judged', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => judge(pieces.join('')) !== undefined),
      { numRuns: 300 },
    ))

  test('it takes no time to speak of', () => {
    const nested = `${'<div class="info author tanggal content">'.repeat(400)}${'kata '.repeat(100_000)}`
    const flat = '<div class="author date"><a href="/x">Baca juga</a></div>'.repeat(20_000)
    const began = performance.now()
    for (const html of [nested, flat, '<b><i><a>'.repeat(10_000)]) judge(html)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})
