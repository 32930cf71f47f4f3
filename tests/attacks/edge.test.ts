import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { trustedProxies } from '../../lib/front/client.ts'
import { limitConnections } from '../../lib/front/connections.ts'
import { limits } from '../../lib/front/server.ts'
import { hosts, open, sendHtml, until } from '../front-door.ts'

const page: Parameters<typeof open>[0] = (_req, res) => sendHtml(res, 'isi')
const origin = `http://${hosts.kediri}`

const internal = [
  'x-middleware-subrequest',
  'x-middleware-rewrite',
  'x-middleware-next',
  'x-middleware-skip',
  'x-middleware-prefetch',
  'x-invoke-path',
  'x-invoke-status',
  'x-matched-path',
  'x-nextjs-data',
  'x-nextjs-request-id',
  'x-now-route-matches',
  'x-next-resume-state-length',
  'next-resume',
  'x-next-cache-tags',
  'x-prerender-revalidate',
  'x-action-forwarded',
  'x-vercel-id',
  'x-original-url',
  'x-rewrite-url',
  'x-forwarded-server',
  'x-http-method-override',
  'proxy',
  'x-serumpun-own',
  'x-serumpun-body',
  'content-security-policy',
]

test('nothing that only the framework says to itself comes in', async () => {
  const seen: IncomingMessage['headers'][] = []
  const { ask } = await open((req, res) => {
    seen.push({ ...req.headers })
    sendHtml(res, 'isi')
  })
  const headers = Object.fromEntries(internal.map(name => [name, 'jahat']))
  for (const path of ['/admin', '/api/naskah/cari']) await ask(path, { headers })
  await ask('/kontak', { method: 'POST', headers: { ...headers, origin }, body: 'a=1' })
  expect(seen).toHaveLength(3)
  for (const one of seen) expect(Object.values(one).filter(value => value === 'jahat')).toEqual([])
})

test('the router’s own headers reach the back office alone', async () => {
  const seen: IncomingMessage['headers'][] = []
  const { ask } = await open((req, res) => {
    seen.push({ ...req.headers })
    sendHtml(res, 'isi')
  })
  const headers = { rsc: '1', 'next-router-state-tree': 'x', 'next-url': '/admin', 'next-action': 'x' }
  for (const path of ['/admin', '/api/naskah/cari']) await ask(path, { headers })
  expect(seen.map(one => Object.keys(headers).filter(name => name in one).length)).toEqual([4, 0])
})

test('nothing of the framework goes out, but to its own router', async () => {
  const said = {
    'x-powered-by': 'Next.js',
    'x-nextjs-cache': 'HIT',
    'x-nextjs-stale-time': '5',
    'x-middleware-rewrite': '/x',
    'x-matched-path': '/x',
    'x-next-cache-tags': 'x',
    'x-action-revalidated': '1',
    'x-edge-runtime': '1',
  }
  const { ask } = await open((_req, res) => {
    for (const [name, value] of Object.entries(said)) res.setHeader(name, value)
    sendHtml(res, 'isi')
  })
  const told = (headers: IncomingMessage['headers']) => Object.keys(said).filter(name => name in headers)
  for (const path of ['/', '/admin', '/api/naskah/cari']) expect(told((await ask(path)).headers)).toEqual([])
  const { ask: askRouter } = await open((_req, res) => {
    res.writeHead(200, { ...said, 'content-type': 'text/x-component' })
    res.end('0:{}')
  })
  const answer = await askRouter('/admin', { headers: { rsc: '1' } })
  expect(told(answer.headers)).toEqual(['x-nextjs-stale-time', 'x-action-revalidated'])
})

test('every kind of answer says that nothing in it may be guessed, framed or run', async () => {
  const { ask } = await open(page, { demo: true })
  const asked = [
    ask('/'),
    ask('/admin'),
    ask('/api/naskah/cari'),
    ask('/tidak//ada'),
    ask('/healthz'),
    ask('/berita/'),
    ask('/', { host: 'asing.test' }),
    ask('/', { host: 'localhost' }),
    ask('/', { method: 'PUT', headers: { origin } }),
    ask('/kontak', { method: 'POST', body: 'a' }),
    ask('/%E0'),
    ask(`/${'a'.repeat(5000)}`),
    ask('/', { host: 'kpu-kediri.kpu.localhost' }),
  ]
  for (const { status, headers } of await Promise.all(asked))
    expect([status, headers]).toEqual([
      status,
      expect.objectContaining({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'origin-agent-cluster': '?1',
        'permissions-policy': expect.stringContaining('camera=()'),
        'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
      }),
    ])
})

test('in a page of the back office the policy for scripts stands before any script', async () => {
  const { ask } = await open((_req, res) => {
    res.setHeader('content-type', 'text/html')
    res.end('<html><head lang="id"><script src="/_next/a.js" async=""></script></head><body></body></html>')
  })
  const { headers, text } = await ask('/admin')
  const policy = String(headers['content-security-policy'])
  const [, nonce] = /'nonce-([^']+)'/.exec(policy)!
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default ")
  expect(text.startsWith(`<html><head lang="id"><script nonce="${nonce}">if(window.trustedTypes)`)).toBe(true)
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
})

test('public pages make no script out of text at all', async () => {
  const { ask } = await open(page)
  const policy = String((await ask('/')).headers['content-security-policy'])
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
  expect(policy).not.toMatch(/unsafe|nonce|\*/)
})

const speak = (port: number, text: string) =>
  new Promise<string>(resolve => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', data => {
      heard += data
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(heard))
  })

test('a request with headers by the hundred is refused', async () => {
  const { port, rendered } = await open(page)
  const many = Array.from({ length: 150 }, (_, n) => `X-${n}: 1\r\n`).join('')
  const heard = await speak(port, `GET / HTTP/1.1\r\nHost: ${hosts.kediri}\r\n${many}\r\n`)
  expect([heard.slice(0, 12), rendered]).toEqual(['HTTP/1.1 431', []])
})

test('two Host headers are refused', async () => {
  const { port, rendered } = await open(page)
  const heard = await speak(port, `GET / HTTP/1.1\r\nHost: ${hosts.kediri}\r\nHost: ${hosts.malang}\r\n\r\n`)
  expect([heard.slice(0, 12), rendered]).toEqual(['HTTP/1.1 400', []])
})

test('a body that dribbles in is not waited for', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  let begun = false
  const { port } = await open(async (req, res) => {
    begun = true
    for await (const _ of req);
    sendHtml(res, 'isi')
  })
  const heard = speak(
    port,
    `POST /kontak HTTP/1.1\r\nHost: ${hosts.kediri}\r\nOrigin: ${origin}\r\nContent-Length: 100\r\n\r\na=1`,
  )
  while (!begun) await new Promise(done => setImmediate(done))
  vi.advanceTimersByTime(29_000)
  await new Promise(done => setImmediate(done))
  vi.advanceTimersByTime(2_000)
  expect(await heard).toBe('')
})

test('headers that dribble in are waited for a quarter of a minute', async () => {
  expect(limits).toMatchObject({
    headersTimeout: 15_000,
    connectionsCheckingInterval: 5_000,
    maxHeaderSize: 16_384,
  })
  const server = createServer({ ...limits, headersTimeout: 100, connectionsCheckingInterval: 50 }).listen(0)
  onTestFinished(() => void server.close())
  const heard = await speak((server.address() as AddressInfo).port, 'GET / HTTP/1.1\r\nHost: a\r\nX-')
  expect(heard).toMatch(/^HTTP\/1.1 408/)
})

test('one address holds so many connections and no more, a trusted proxy as many as it needs', async () => {
  const openUpTo = async (proxies: string[]) => {
    const server = createServer()
    limitConnections(server, trustedProxies(proxies), 3)
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const sockets: Socket[] = []
    let closed = 0
    for (let n = 0; n < 5; n++)
      sockets.push(
        connect(port, '127.0.0.1')
          .on('close', () => closed++)
          .on('error', () => {}),
      )
    await until(() => closed >= 2, 500)
    const shut = closed
    for (const socket of sockets) socket.destroy()
    await until(() => closed === 5)
    const again = connect(port, '127.0.0.1')
    await until(() => again.readyState === 'open')
    expect(again.readyState).toBe('open')
    again.destroy()
    server.close()
    return shut
  }
  expect([await openUpTo([]), await openUpTo(['127.0.0.1'])]).toEqual([2, 0])
})
