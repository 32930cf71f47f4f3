import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { hosts, kediri, open, sendHtml, smallDirectory } from './front-door.ts'

const page: Parameters<typeof open>[0] = (req, res) => sendHtml(res, `isi ${req.headers.host}`)

test.each([
  'lain.localhost',
  'kab-kediri.kpu.localhost.',
  'a b',
  '..',
  '127.0.0.1:80',
  'admin.kpu.localhost',
  '[::1]:3000',
])('host %s is nobody’s: a small 404 that touches neither database nor cache', async host => {
  const { ask, rendered, front } = await open(page)
  const reply = await ask('/', { host })
  expect([reply.status, reply.text]).toEqual([404, expect.stringContaining('Tidak ada situs di alamat ini')])
  expect([rendered.length, front.cache.size.pages]).toEqual([0, 0])
})

test('a host is found in capitals and with a port', async () => {
  const { ask } = await open(page)
  expect((await ask('/', { host: 'KAB-Kediri.KPU.localhost:8080' })).status).toBe(200)
})

test('a page made for one visitor’s host header is the same for all', async () => {
  const { ask } = await open(page)
  const odd = await ask('/', { host: `${hosts.kediri}:6666` })
  expect(odd.text).not.toContain('6666')
  expect((await ask('/')).text).toBe(odd.text)
})

test('an old name leads to the office’s own, path and query kept', async () => {
  const { ask } = await open(page)
  const reply = await ask('/berita?halaman=2', { host: 'kpu-kediri.kpu.localhost:3000' })
  expect([reply.status, reply.headers.location]).toEqual([
    301,
    `http://${hosts.kediri}:3000/berita?halaman=2`,
  ])
})

test.each([
  ['/', '/ppid'],
  ['/?a=1', '/ppid?a=1'],
  ['/permohonan', '/ppid/permohonan'],
  ['/ppid/permohonan', '/ppid/permohonan'],
])('the old PPID site’s %s leads to %s', async (path, to) => {
  const { ask } = await open(page)
  const reply = await ask(path, { host: 'ppid.kab-kediri.kpu.localhost' })
  expect(reply.headers.location).toBe(`http://${hosts.kediri}${to}`)
})

test('a merged office leads to the one it is now part of', async () => {
  const directory = smallDirectory(offices => {
    Object.assign(offices[1]!, { state: 'merged', mergedInto: 3 })
  })
  const { ask } = await open(page, { directory: () => directory })
  const reply = await ask('/berita/satu')
  expect([reply.status, reply.headers.location]).toEqual([301, `http://${hosts.malang}/berita/satu`])
})

test('an office that is merged while its pages are kept stops serving them', async () => {
  const { ask, directory } = await open(page)
  await ask('/')
  Object.assign(directory.officeById(kediri)!, { state: 'merged', mergedInto: 3 })
  expect((await ask('/')).status).toBe(301)
})

test('bare localhost lists the institutions in demo mode only', async () => {
  const demo = await open(page, { demo: true })
  const reply = await demo.ask('/', { host: 'localhost:3000' })
  expect([reply.status, reply.text]).toEqual([
    200,
    expect.stringContaining('href="http://kpu.localhost:3000/"'),
  ])
  const real = await open(page)
  expect((await real.ask('/', { host: 'localhost:3000' })).status).toBe(404)
})

test('health is told before the host is looked at', async () => {
  const { ask } = await open(page, { ready: async () => false })
  expect((await ask('/healthz', { host: 'siapa-saja' })).status).toBe(200)
  expect((await ask('/readyz', { host: 'siapa-saja' })).status).toBe(503)
})

test('an address of another site, as one asks a proxy for it, leads nowhere', async () => {
  const { ask, rendered } = await open(page)
  for (const host of [hosts.kediri, 'kpu-kediri.kpu.localhost'])
    expect((await ask('http://jahat.example/', { host })).status).toBe(404)
  expect(rendered).toEqual([])
})

test('a request that names two hosts is refused', async () => {
  const { port } = await open(page)
  const reply = await speak(port, `GET / HTTP/1.1\r\nHost: ${hosts.kediri}\r\nhost: ${hosts.malang}\r\n\r\n`)
  expect(reply).toMatch(/^HTTP\/1\.1 400 /)
})

test('names the framework keeps for itself are nobody’s page', async () => {
  const { ask, rendered } = await open(page)
  expect((await ask('/__next/admin')).status).toBe(404)
  expect(rendered).toEqual([])
})

/** What a server answers to these very bytes. */
const speak = (port: number, bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.once('data', data => resolve(data.toString()))
    socket.once('error', reject)
  })
