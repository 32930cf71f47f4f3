import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { hosts, open, sendHtml } from './front-door.ts'

const json: Parameters<typeof open>[0] = (req, res) => {
  res.setHeader('content-type', 'application/json; charset=utf-8')
  res.setHeader('link', '</api/v1/entri>; rel="first"')
  res.setHeader('access-control-allow-origin', '*')
  res.end(JSON.stringify({ url: req.url }))
}

test('open data is kept and tagged as pages are: asked again, nothing is made and 304 is enough', async () => {
  const { ask, rendered } = await open(json)
  const first = await ask('/api/v1/berita?tahun=2026')
  const second = await ask('/api/v1/berita?tahun=2026', {
    headers: { 'if-none-match': first.headers.etag! },
  })
  expect([first.status, second.status, rendered.length]).toEqual([200, 304, 1])
  expect(first.headers).toMatchObject({
    link: expect.stringContaining('first'),
    'access-control-allow-origin': '*',
    'content-security-policy': expect.stringContaining('sandbox'),
  })
})

test('names nobody knows, another order and usual values are the same address', async () => {
  const { ask, rendered, front } = await open(json)
  for (const query of [
    'tahun=2026&kategori=berita',
    'kategori=berita&tahun=2026&x=1',
    'kategori=berita&tahun=2026&halaman=1&ukuran=25&__proto__=1',
  ])
    await ask(`/api/v1/berita?${query}`)
  expect(rendered).toEqual(['/api/v1/berita?kategori=berita&tahun=2026'])
  expect(front.cache.size.pages).toBe(1)
})

test.each([
  ['/api/v1/berita?halaman=abc', 'halaman'],
  ['/api/v1/berita?halaman=0', 'halaman'],
  ['/api/v1/berita?halaman=999999', 'halaman'],
  ['/api/v1/berita?ukuran=5000', 'ukuran'],
  ['/api/v1/berita?tahun=20x6', 'tahun'],
  ['/api/v1/berita?sejak=kemarin', 'sejak'],
  ['/api/v1/entri?jenis=draf', 'jenis'],
  ['/api/v1/entri?kategori=%27%20or%201=1--', 'kategori'],
  ['/api/v1/cari', 'q'],
  ['/api/v1/cari?q=%00', 'q'],
  [`/api/v1/cari?q=${'a'.repeat(2000)}`, 'q'],
  ['/api/v1/satker?tingkat=__proto__', 'tingkat'],
])('%s is refused in words and makes nothing', async (path, name) => {
  const { ask, rendered, front } = await open(json)
  const { status, headers, text } = await ask(path)
  expect([status, headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8'])
  expect(JSON.parse(text)).toMatchObject({
    status: 400,
    kesalahan: [{ nama: name, pesan: expect.any(String) }],
  })
  expect([rendered, front.cache.size.pages]).toEqual([[], 0])
})

test('whoever would write is told that this is for reading', async () => {
  const { ask } = await open(json)
  const { status, headers, text } = await ask('/api/v1/berita', { method: 'DELETE' })
  expect([status, headers.allow, JSON.parse(text).status]).toEqual([405, 'GET, HEAD, OPTIONS', 405])
})

test('a page of another site may ask first whether it may read', async () => {
  const { ask, rendered } = await open(json)
  const { status, headers } = await ask('/api/v1/berita', { method: 'OPTIONS' })
  expect([status, headers['access-control-allow-headers'], rendered]).toEqual([
    204,
    'Accept, If-None-Match',
    [],
  ])
  expect((await ask('/berita', { method: 'OPTIONS' })).status).toBe(405)
})

test('a failure is told to programs as a problem, with when to come back', async () => {
  const { ask } = await open((_req, res) => sendHtml(res, 'rusak', 500))
  const { status, headers, text } = await ask('/api/v1/berita')
  expect([status, headers['retry-after']]).toEqual([503, expect.stringMatching(/^\d+$/)])
  expect(JSON.parse(text)).toMatchObject({ status: 503, detail: expect.stringContaining('Nomor gangguan') })
})

test('searches of programs are limited like those of people', async () => {
  const { ask } = await open(json)
  const statuses: number[] = []
  for (let i = 0; i < 41; i++) statuses.push((await ask(`/api/v1/cari?q=kata${i}`)).status)
  expect([statuses[39], statuses[40]]).toEqual([200, 429])
})

/** The status line and the body of one answer to bytes as they are. */
const say = (port: number, bytes: string) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')))
    socket.on('data', chunk => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString()
      resolve({ status: Number(text.split(' ')[1]), text })
    })
  })

const asking = (path: string, host = hosts.kediri) =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`

test.each([
  ['/%00', 404],
  ['/berita/%ff', 404],
  ['/%c0%ae%c0%ae/etc/passwd', 404],
  ['/../../etc/passwd', 404],
  ['/berita/..%2f..%2fadmin', 404],
  ['/\\..\\windows', 404],
  ['/%5c%5cjahat.example', 404],
  ['/%', 404],
  ['/berita/%u0041', 404],
  [`/${'a'.repeat(5000)}`, 414],
  ['/api/v1/%00', 404],
])('%s over a raw socket: the right status in words, and nothing kept under it', async (path, status) => {
  const { port, rendered, front } = await open((_req, res) => sendHtml(res, 'ada'))
  const answer = await say(port, asking(path))
  expect(answer.status).toBe(status)
  expect(answer.text).toMatch(/galat \/galat\/4|"title"/)
  expect((await say(port, asking(`${path}x`))).status).toBe(status)
  // One page of the office speaks for all of them.
  expect(rendered.filter(url => !url.startsWith('/galat/'))).toEqual([])
  expect(front.cache.size.pages).toBeLessThanOrEqual(1)
})

test('an address that was escaped twice is another address, and not there', async () => {
  const { port, rendered } = await open((_req, res) => sendHtml(res, '', 404))
  expect((await say(port, asking('/%252e%252e/admin'))).status).toBe(404)
  expect(rendered[0]).toBe('/%252e%252e/admin')
})

test.each(['jahat.example', '', '..', 'kab-kediri.kpu.localhost.jahat.id', '\xff\xfe', 'a b', '[::1'])(
  'the host %s is nobody’s and learns of no office',
  async host => {
    const { port, rendered } = await open((_req, res) => sendHtml(res, 'ada'))
    const { status, text } = await say(port, asking('/', host))
    expect([400, 404]).toContain(status)
    expect([text.includes('KPU'), rendered]).toEqual([false, []])
  },
)

test('any query string is the page without it, and one page is kept', async () => {
  const { ask, rendered, front } = await open((_req, res) => sendHtml(res, 'ada'))
  for (const query of [
    'utm_source=x',
    'a=%00',
    '%ff=%ff',
    'halaman[]=2',
    '=',
    '&&&',
    'q=%3Cscript%3E',
    '__proto__=1',
  ])
    expect((await ask(`/kontak?${query}`)).status).toBe(200)
  expect([rendered, front.cache.size.pages]).toEqual([['/kontak'], 1])
})

test('pages past any last one are one address, not a million', async () => {
  const { ask, rendered } = await open((_req, res) => sendHtml(res, '', 404))
  for (const page of ['999999', '10001', '99999999999999999999', '1000000'])
    expect((await ask(`/berita?halaman=${page}`)).status).toBe(404)
  expect(rendered.filter(url => !url.startsWith('/galat'))).toEqual(['/berita?halaman=10000'])
})
