import { expect, test } from 'vitest'
import { hosts, open, sendHtml } from './front-door.ts'

test('nothing of a visitor reaches the render of a shared page', async () => {
  const seen: Record<string, unknown>[] = []
  const { ask } = await open((req, res) => {
    seen.push({ ...req.headers })
    sendHtml(res, 'isi')
  })
  const headers = {
    cookie: 'a=1',
    'user-agent': 'jahat',
    rsc: '1',
    'next-router-state-tree': 'x',
    'x-middleware-rewrite': '/1/admin',
    'x-forwarded-host': 'jahat.id',
    'accept-language': 'en',
    range: 'bytes=0-1',
  }
  await ask('/', { headers })
  const kept = Object.keys(seen[0]!).sort()
  expect(kept).toEqual([
    'accept',
    'host',
    'user-agent',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
  ])
  expect(seen[0]).toMatchObject({ 'user-agent': 'Serumpun', 'x-forwarded-for': '' })
})

test('a page cannot set a cookie for everyone', async () => {
  const { ask } = await open((_req, res) => {
    res.setHeader('set-cookie', 'sesi=1')
    sendHtml(res, 'isi')
  })
  expect((await ask('/')).headers['set-cookie']).toBeUndefined()
})

test('public pages allow no inline script or style', async () => {
  const { ask } = await open((_req, res) => sendHtml(res, 'isi'))
  const { headers } = await ask('/')
  expect(headers['content-security-policy']).toContain("script-src 'self'; style-src 'self'")
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'content-language': 'id',
    vary: 'Accept-Encoding',
  })
  expect(headers['strict-transport-security']).toBeUndefined()
  expect(headers['x-powered-by']).toBeUndefined()
})

test('each back office page has a nonce of its own, which Next is told', async () => {
  const { ask } = await open((req, res) => {
    res.setHeader('x-powered-by', 'Next.js')
    sendHtml(res, String(req.headers['content-security-policy']))
  })
  const [one, two] = [await ask('/admin'), await ask('/admin')]
  const nonce = /'nonce-([^']+)'/.exec(String(one.headers['content-security-policy']))![1]!
  expect(one.text).toContain(nonce)
  expect(two.text).not.toContain(nonce)
  expect(one.headers['content-security-policy']).toContain("'strict-dynamic'")
  expect([one.headers['cache-control'], one.headers['x-powered-by']]).toEqual(['no-store', undefined])
})

test('the back office hears the client address from trusted proxies only, and no word of ours from outside', async () => {
  const page: Parameters<typeof open>[0] = (req, res) =>
    sendHtml(
      res,
      JSON.stringify([
        req.headers['x-serumpun-client'],
        req.headers['x-serumpun-own'],
        req.headers['x-middleware-subrequest'],
        req.headers['next-action'],
      ]),
    )
  const headers = {
    'x-forwarded-for': '8.8.8.8, 203.0.113.7',
    'x-serumpun-client': '1.1.1.1',
    'x-serumpun-own': 'x',
    'x-middleware-subrequest': 'middleware',
    'next-action': 'abc',
  }
  const bare = await open(page)
  expect((await bare.ask('/admin', { headers })).text).toContain('["127.0.0.1",null,null,"abc"]')
  const behind = await open(page, { proxies: ['127.0.0.0/8'] })
  expect((await behind.ask('/admin', { headers })).text).toContain('["203.0.113.7",null,null,"abc"]')
})

test('HTTPS is believed from a trusted proxy: origin, redirects and HSTS follow', async () => {
  const { ask } = await open((_req, res) => sendHtml(res, 'isi'), { proxies: ['127.0.0.1'] })
  const headers = { 'x-forwarded-proto': 'https' }
  expect((await ask('/', { headers })).headers['strict-transport-security']).toContain('max-age=31536000')
  const post = { method: 'POST', headers: { ...headers, origin: `https://${hosts.kediri}` }, body: 'a=1' }
  expect((await ask('/kontak', post)).status).toBe(200)
  const old = await ask('/', { headers, host: 'kpu-kediri.kpu.localhost' })
  expect(old.headers.location).toBe(`https://${hosts.kediri}/`)
})

test('HTTPS is not believed from anyone else', async () => {
  const { ask } = await open((_req, res) => sendHtml(res, 'isi'))
  const { headers } = await ask('/', { headers: { 'x-forwarded-proto': 'https' } })
  expect(headers['strict-transport-security']).toBeUndefined()
})

test('an answer of the API may keep its own caching, and nothing in it may run', async () => {
  const { ask } = await open((_req, res) => {
    res.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'public, max-age=60' })
    res.end('{}')
  })
  const { headers } = await ask('/api/naskah/cari')
  expect(headers['cache-control']).toBe('public, max-age=60')
  expect(headers['content-security-policy']).toContain('sandbox')
})
