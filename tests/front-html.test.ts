import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answerWith } from '../lib/front/context.ts'
import { stripFramework } from '../lib/front/strip.ts'
import { hosts, html, open, sendHtml } from './front-door.ts'

const own = { origin: `http://${hosts.kediri}`, 'content-type': 'application/x-www-form-urlencoded' }

test.each([
  ['a pending boundary', '<!--$?--><template id="B:0"></template><!--/$-->'],
  ['a boundary that failed', '<!--$!--><template></template><!--/$-->'],
  ['streamed content that waits for a script', '<div hidden id="S:0">isi</div>'],
  ['the error shell', '<div id="__next_error__"></div>'],
])('%s with status 200 is a failed render and is not kept', async (_name, body) => {
  const { ask, front } = await open((_req, res) => sendHtml(res, body))
  expect((await ask('/')).status).toBe(503)
  expect(front.cache.size.pages).toBe(0)
})

test('words that only look like the mark of a failure are shown', async () => {
  const { ask } = await open((_req, res) =>
    sendHtml(res, '<h1>__next_error__ dan id=&quot;__next_error__&quot;</h1>'),
  )
  expect((await ask('/')).status).toBe(200)
})

test('HTML that ends in the middle is a failed render', async () => {
  const { ask } = await open((_req, res) => {
    res.setHeader('content-type', 'text/html')
    res.end('<!DOCTYPE html><html><body>separuh')
  })
  expect((await ask('/')).status).toBe(503)
})

test('the payload of the client router never reaches the public', async () => {
  const { ask } = await open((_req, res) => {
    res.setHeader('content-type', 'text/x-component')
    res.end('0:{}')
  })
  expect((await ask('/', { headers: { rsc: '1' } })).status).toBe(503)
})

test('scripts of the framework are taken out, ours and linked data stay', () => {
  const page = html(
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="modulepreload" href="/b.js"/>' +
      '<script src="/_next/static/a.js" async=""></script><script>self.__next_f.push([1,"<p>"])</script>' +
      '<script src="/situs.js"></script><script type="application/ld+json">{"a":1}</script>' +
      '<link rel="preload" as="font" href="/f.woff2"/><p>Pukul<!-- --> <!--$-->09.00<!--/$--></p>',
  )
  expect(stripFramework(page)).toBe(
    html(
      '<script src="/situs.js"></script><script type="application/ld+json">{"a":1}</script>' +
        '<link rel="preload" as="font" href="/f.woff2"/><p>Pukul 09.00</p>',
    ),
  )
})

test('a page without framework scripts goes out', async () => {
  const { ask } = await open((_req, res) => sendHtml(res, '<script>self.__next_f=[]</script>Isi'))
  expect((await ask('/')).text).toBe(html('Isi'))
})

test('the answer to a public form goes through the buffer too', async () => {
  const { ask } = await open((_req, res) => sendHtml(res, '<script>x</script>Terkirim'))
  const reply = await ask('/kontak', { method: 'POST', headers: own, body: 'a=1' })
  expect([reply.status, reply.text]).toEqual([200, html('Terkirim')])
  expect(reply.headers['cache-control']).toBe('no-store')
})

test('a failed answer to a public form is an error page', async () => {
  const { ask } = await open((_req, res) => sendHtml(res, '<!--$!-->'))
  expect((await ask('/kontak', { method: 'POST', headers: own, body: 'a=1' })).status).toBe(503)
})

test('an action gives its answer a status', async () => {
  const { ask } = await open(async (_req, res) => {
    await Promise.resolve()
    answerWith(422)
    sendHtml(res, 'Ceritakan isi foto.')
  })
  expect((await ask('/admin/berita', { method: 'POST', headers: own, body: 'a=1' })).status).toBe(422)
})

test('a form of an older build is answered kindly', async () => {
  const { ask } = await open((_req, res) => {
    res.writeHead(404, { 'x-nextjs-action-not-found': '1', 'content-type': 'text/plain' })
    res.end('Server action not found.')
  })
  const reply = await ask('/admin/berita', { method: 'POST', headers: own, body: 'a=1' })
  expect(reply.status).toBe(409)
  expect(reply.text).toContain('salin tulisan Anda')
})

test('a handler may answer with its own status and the page of another address', async () => {
  const { ask, rendered } = await open((req, res) => {
    if (req.method === 'GET') return sendHtml(res, `Masuk ${req.url} ${req.headers.cookie}`)
    res.writeHead(401, {
      'x-serumpun-body': '/admin/masuk?sebab=salah',
      'set-cookie': 'a=1',
      'retry-after': '9',
    })
    res.end()
  })
  const headers = { ...own, cookie: 'k=v' }
  const reply = await ask('/admin/masuk', { method: 'POST', headers, body: 'email=x' })
  expect([reply.status, reply.text]).toEqual([
    401,
    expect.stringContaining('<body>Masuk /admin/masuk?sebab=salah k=v</body>'),
  ])
  expect(reply.headers).toMatchObject({ 'set-cookie': ['a=1'], 'retry-after': '9' })
  expect(reply.headers['x-serumpun-body']).toBeUndefined()
  expect(rendered).toEqual(['/admin/masuk', '/admin/masuk?sebab=salah'])
})

test('what the back office sends that is no page is streamed as it comes', async () => {
  const { ask } = await open((_req, res) => {
    res.writeHead(200, { 'content-type': 'text/csv' })
    res.write('a,b\n')
    res.end('1,2\n')
  })
  const reply = await ask('/admin/ekspor')
  expect([reply.status, reply.text, reply.headers['cache-control']]).toEqual([200, 'a,b\n1,2\n', 'no-store'])
})

test('next is pinned exactly, because all of this rests on the shape of its HTML', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(dependencies.next).toMatch(/^\d+\.\d+\.\d+$/)
})
