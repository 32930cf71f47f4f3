import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { hosts, open, sendHtml } from './front-door.ts'

const page: Parameters<typeof open>[0] = (_req, res) => sendHtml(res, 'diterima')
const origin = `http://${hosts.kediri}`

test.each([
  ['none', undefined],
  ['null', 'null'],
  ['another office', `http://${hosts.malang}`],
  ['another scheme', `https://${hosts.kediri}`],
  ['another port', `http://${hosts.kediri}:81`],
  ['a longer name', `${origin}.contoh.id`],
])('a form with Origin of %s is refused', async (_name, sent) => {
  const { ask, rendered } = await open(page)
  const headers: Record<string, string> = sent ? { origin: sent } : {}
  for (const path of ['/kontak', '/admin/berita', '/api/auth/signout'])
    expect((await ask(path, { method: 'POST', headers, body: 'a=1' })).status).toBe(403)
  expect(rendered).toEqual([])
})

test.each([
  ['none', undefined],
  ['null', 'null'],
  ['a stranger', 'https://contoh.id'],
])(
  'what an app shares, Origin %s, is given back as words and reaches nothing behind the door',
  async (_name, sent) => {
    const { ask, rendered } = await open(page)
    const body =
      '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n<script>Posko</script>\r\n--x--\r\n'
    const headers = { 'content-type': 'multipart/form-data; boundary=x', ...(sent && { origin: sent }) }
    const reply = await ask('/admin/bagikan', { method: 'POST', headers, body })
    expect([reply.status, rendered]).toEqual([200, []])
    expect(reply.text).toContain('&lt;script&gt;Posko')
    for (const path of ['/admin/bagikan/x', '/admin/bagikan2', '/bagikan', '/admin/berita'])
      expect((await ask(path, { method: 'POST', headers, body })).status).toBe(403)
  },
)

test('a form of the page’s own origin is taken, port and all', async () => {
  const { ask } = await open(page)
  const own = { host: `${hosts.kediri}:3000`, headers: { origin: `${origin}:3000` } }
  expect((await ask('/kontak', { method: 'POST', ...own, body: 'a=1' })).status).toBe(200)
  const usual = { host: `${hosts.kediri}:80`, headers: { origin } }
  expect((await ask('/kontak', { method: 'POST', ...usual, body: 'a=1' })).status).toBe(200)
})

test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s is not for pages', async method => {
  const { ask } = await open(page)
  const reply = await ask('/', { method, headers: { origin } })
  expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
})

test('a body that is too large is refused before it is read', async () => {
  const { ask, rendered } = await open(page)
  const headers = { origin, 'content-length': String(2 * 2 ** 20) }
  const reply = await ask('/kontak', { method: 'POST', headers, body: 'a' }).catch(() => ({ status: 413 }))
  expect([reply.status, rendered.length]).toEqual([413, 0])
})

test('who is not logged in yet may send little', async () => {
  const { ask, rendered } = await open(page)
  const headers = { origin, 'content-length': String(2 ** 20) }
  for (const path of ['/admin/masuk', '/api/auth/callback/credentials']) {
    const reply = await ask(path, { method: 'POST', headers, body: 'a' }).catch(() => ({ status: 413 }))
    expect([reply.status, rendered.length]).toEqual([413, 0])
  }
})

test('a body of unknown length is refused', async () => {
  const { ask } = await open(page)
  const headers = { origin, 'transfer-encoding': 'chunked' }
  expect((await ask('/kontak', { method: 'POST', headers, body: 'a' })).status).toBe(411)
})

test('an endless address is refused', async () => {
  const { ask, rendered } = await open(page)
  for (const letter of 'abc') {
    const reply = await ask(`/cari?q=${letter.repeat(10_000)}`)
    expect([reply.status, reply.text]).toEqual([414, expect.stringContaining('galat /galat/414')])
  }
  expect(rendered).toEqual(['/galat/414?alamat=%2F'])
})

test('an address of another server is no address here', async () => {
  const { port, rendered } = await open(page)
  const reply = await new Promise<string>(resolve => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET http://lain.id/ HTTP/1.1\r\nHost: ${hosts.kediri}\r\nConnection: close\r\n\r\n`),
    )
    socket.once('data', data => resolve(data.toString()))
  })
  expect(reply).toMatch(/^HTTP\/1.1 404/)
  expect(rendered).toEqual([])
})

test('a rush of forms to a public page waits its turn, and what is too many is told so', async () => {
  const slow: typeof page = async (_req, res) => {
    await new Promise(done => setTimeout(done, 100))
    sendHtml(res, 'diterima')
  }
  const { ask } = await open(slow, { gate: { perOffice: 1, queued: 2, patience: 50 } })
  const send = () => ask('/kontak', { method: 'POST', headers: { origin }, body: 'a=1' })
  const replies = await Promise.all(Array.from({ length: 12 }, send))
  expect(replies.map(reply => reply.status).sort()[11]).toBe(503)
  expect((await send()).status).toBe(200)
})
