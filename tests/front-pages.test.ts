import { expect, test } from 'vitest'
import { limitLifetime } from '../lib/front/context.ts'
import { hosts, kediri, open, sendHtml, until } from './front-door.ts'

const long = 'Berita dari kantor. '.repeat(100)

test('a page is rendered once and then answered from memory, packed for each client', async () => {
  const { ask, rendered } = await open((_req, res) => sendHtml(res, long))
  const brotli = await ask('/berita', { headers: { 'accept-encoding': 'gzip, br' } })
  const gzip = await ask('/berita', { headers: { 'accept-encoding': 'gzip, br;q=0' } })
  const plain = await ask('/berita')
  expect([brotli, gzip, plain].map(reply => reply.headers['content-encoding'])).toEqual([
    'br',
    'gzip',
    undefined,
  ])
  expect([gzip.text, plain.text]).toEqual([brotli.text, brotli.text])
  expect(rendered).toEqual(['/berita'])
})

test('visitors who ask for a page at once wait for one render', async () => {
  const { ask, rendered } = await open(async (_req, res) => {
    await until(() => false, 50)
    sendHtml(res, long)
  })
  const replies = await Promise.all(Array.from({ length: 20 }, () => ask('/berita')))
  expect(replies.every(reply => reply.status === 200)).toBe(true)
  expect(rendered).toHaveLength(1)
})

test('a change of the office is seen by the next visitor', async () => {
  let title = 'lama'
  const { ask, directory } = await open((_req, res) => sendHtml(res, title))
  await ask('/')
  title = 'baru'
  expect((await ask('/')).text).toContain('lama')
  directory.raiseGeneration(kediri, 2)
  expect((await ask('/')).text).toContain('baru')
})

test('a change made while a page is being rendered is not hidden by it', async () => {
  let title = 'lama'
  const { ask, directory } = await open(async (_req, res) => {
    const read = title
    if (read === 'lama') {
      title = 'baru'
      directory.raiseGeneration(kediri, 2)
    }
    sendHtml(res, read)
  })
  await ask('/')
  expect((await ask('/')).text).toContain('baru')
})

test('who asks after a change does not get a render that began before it', async () => {
  const begun: (() => void)[] = []
  const { ask, directory } = await open(async (_req, res) => {
    const mine = begun.length ? 'baru' : 'lama'
    if (mine === 'lama') await new Promise<void>(done => begun.push(done))
    sendHtml(res, mine)
  })
  const before = ask('/')
  await until(() => begun.length === 1)
  directory.raiseGeneration(kediri, 2)
  expect((await ask('/')).text).toContain('baru')
  begun[0]!()
  expect((await before).text).toContain('lama')
})

test('a change of one office leaves the pages of another where they are', async () => {
  const { ask, rendered, directory } = await open((_req, res) => sendHtml(res, long))
  await ask('/')
  await ask('/', { host: hosts.malang })
  directory.raiseGeneration(kediri, 2)
  await ask('/', { host: hosts.malang })
  expect(rendered).toHaveLength(2)
})

test('a page lives no longer than it says', async () => {
  const { ask, rendered } = await open((_req, res) => {
    limitLifetime(new Date(Date.now() + 900))
    limitLifetime(60)
    sendHtml(res, long)
  })
  await ask('/agenda')
  await ask('/agenda')
  expect(rendered).toHaveLength(1)
  await until(() => false, 950)
  await ask('/agenda')
  expect(rendered).toHaveLength(2)
})

test('a page that says 0 is never kept, nor by anyone on the way', async () => {
  const { ask, rendered } = await open((_req, res) => {
    limitLifetime(0)
    sendHtml(res, long)
  })
  expect((await ask('/kontak')).headers['cache-control']).toBe('no-store')
  await ask('/kontak')
  expect(rendered).toHaveLength(2)
})

test('a browser that has the page gets 304 without a body', async () => {
  const { ask } = await open((_req, res) => sendHtml(res, long))
  const first = await ask('/')
  const again = await ask('/', { headers: { 'if-none-match': `W/"x", ${first.headers.etag}` } })
  expect([again.status, again.bytes, again.headers.etag]).toEqual([304, 0, first.headers.etag])
  expect((await ask('/', { headers: { 'if-none-match': '"lain"' } })).status).toBe(200)
})

test('HEAD answers as GET does, without the body', async () => {
  const { ask, rendered } = await open((_req, res) => sendHtml(res, long))
  const head = await ask('/', { method: 'HEAD' })
  const get = await ask('/')
  expect([head.status, head.bytes, head.headers['content-length']]).toEqual([
    200,
    0,
    get.headers['content-length'],
  ])
  expect(rendered).toHaveLength(1)
})

test('unknown query keys and impossible values make no page of their own', async () => {
  const { ask, rendered } = await open((_req, res) => sendHtml(res, long))
  for (const query of ['?utm_source=x', '?halaman=0', '?_rsc=1', '?tahun=abc', '?halaman=1'])
    await ask(`/berita${query}`)
  expect(rendered).toEqual(['/berita'])
})

test('known query keys are read in any order, the first valid value counts', async () => {
  const { ask, rendered } = await open((_req, res) => sendHtml(res, long))
  await ask('/berita?tahun=2025&kategori=sosialisasi&halaman=x&halaman=2')
  await ask('/berita?halaman=2&kategori=sosialisasi&tahun=2025&fbclid=1')
  expect(rendered).toEqual(['/berita?halaman=2&kategori=sosialisasi&tahun=2025'])
})

test('invented searches do not push real pages out of memory', async () => {
  const { ask, front } = await open((req, res) => sendHtml(res, String(req.url).repeat(50)), {
    cacheBytes: 32_000,
  })
  await ask('/berita')
  for (let i = 0; i < 40; i++) await ask(`/berita?tag=karangan-${i}`)
  expect(front.cache.find(`${kediri}/berita`)).toBeDefined()
})

test('memory is bounded in bytes: the pages that nobody asks for go first', async () => {
  const { ask, front } = await open((_req, res) => sendHtml(res, crypto.randomUUID().repeat(100)), {
    cacheBytes: 40_000,
  })
  for (let i = 0; i < 60; i++) await ask(`/berita/${i}`)
  expect(front.cache.size.bytes).toBeLessThanOrEqual(43_000)
  expect(front.cache.find(`${kediri}/berita/59`)).toBeDefined()
})

test('a feed is kept as it is, scripts and all', async () => {
  const { ask, rendered } = await open((_req, res) => {
    res.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' })
    res.end('<rss><script>a</script></rss>')
  })
  await ask('/feed.xml')
  const second = await ask('/feed.xml')
  expect(second.text).toBe('<rss><script>a</script></rss>')
  expect(second.headers['content-type']).toContain('application/rss+xml')
  expect(rendered).toHaveLength(1)
})

test('a redirect of a page is passed on and kept, without a body', async () => {
  const { ask, rendered } = await open((_req, res) => {
    res.writeHead(308, { location: '/berita/baru', 'content-type': 'text/html' })
    res.end('<html>…</html>')
  })
  await ask('/berita/lama')
  const reply = await ask('/berita/lama')
  expect([reply.status, reply.headers.location, reply.bytes]).toEqual([308, '/berita/baru', 0])
  expect(rendered).toHaveLength(1)
})

test('an office that is being prepared is not for search engines', async () => {
  const { ask, directory } = await open((_req, res) => sendHtml(res, long))
  expect((await ask('/')).headers['x-robots-tag']).toBeUndefined()
  directory.officeById(kediri)!.state = 'preparing'
  expect((await ask('/')).headers['x-robots-tag']).toBe('noindex')
})

test('a preview is never kept, is framed by the back office alone, and not for search engines', async () => {
  const { ask, rendered } = await open((_req, res) => sendHtml(res, long))
  const reply = await ask('/pratinjau/abc')
  await ask('/pratinjau/abc')
  expect(rendered).toHaveLength(2)
  expect(reply.headers['cache-control']).toBe('no-store')
  expect(reply.headers['x-robots-tag']).toBe('noindex')
  expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'self'")
})

test('slashes too many lead to the one address of a page', async () => {
  const { ask } = await open((_req, res) => sendHtml(res, long))
  const reply = await ask('//berita//satu/?halaman=2')
  expect([reply.status, reply.headers.location]).toEqual([308, '/berita/satu?halaman=2'])
})
