import { expect, test } from 'vitest'
import { hosts, kediri, open, sendHtml, until } from './front-door.ts'

const broken = () => {
  throw new Error('database is gone')
}

test('while rendering fails, visitors get the last good page', async () => {
  let works = true
  const { ask, directory } = await open((_req, res) => (works ? sendHtml(res, 'terakhir') : broken()))
  await ask('/')
  works = false
  directory.raiseGeneration(kediri, 2)
  const reply = await ask('/')
  expect([reply.status, reply.text]).toEqual([200, expect.stringContaining('terakhir')])
})

test('a page that fails is not tried again for every visitor', async () => {
  let works = true
  const { ask, directory, rendered } = await open((_req, res) => (works ? sendHtml(res, 'x') : broken()))
  await ask('/')
  works = false
  directory.raiseGeneration(kediri, 2)
  for (let i = 0; i < 10; i++) await ask('/')
  expect(rendered).toHaveLength(2)
})

test('once rendering works again, the new page comes', async () => {
  let works = false
  const { ask } = await open((_req, res) => (works ? sendHtml(res, 'pulih') : broken()))
  expect((await ask('/')).status).toBe(503)
  works = true
  await until(() => false, 1050)
  expect((await ask('/')).text).toContain('pulih')
})

test('a page that never was gets an error page with a number to say on the telephone', async () => {
  const { ask } = await open(broken)
  const reply = await ask('/berita/satu')
  expect([reply.status, reply.headers['retry-after'], reply.headers['cache-control']]).toEqual([
    503,
    '30',
    'no-store',
  ])
  expect(reply.text).toMatch(/galat \/galat\/503\?alamat=\/berita\/satu&nomor=[0-9a-f]{8}/)
})

test('when even the error page fails, a page that needs nothing answers', async () => {
  const { ask } = await open(broken, { errors: broken })
  const reply = await ask('/berita/satu')
  expect(reply.status).toBe(503)
  expect(reply.text).toMatch(/Nomor gangguan: [0-9a-f]{8}/)
  expect(reply.text).not.toContain('database is gone')
})

test('an error status of a page is a failed render', async () => {
  const { ask } = await open((_req, res) => sendHtml(res, 'Internal Server Error', 500))
  expect((await ask('/')).text).toContain('galat /galat/503')
})

test('a back office page that fails shows the number, not the fault', async () => {
  const { ask } = await open((_req, res) => sendHtml(res, 'stack trace', 500))
  const reply = await ask('/admin')
  expect([reply.status, reply.text]).toEqual([503, expect.stringContaining('nomor=')])
})

test('while too many wait for an office, an older page is better than none', async () => {
  let slow = false
  const { ask, directory } = await open(
    async (_req, res) => {
      if (slow) await until(() => !slow, 3000)
      sendHtml(res, 'isi')
    },
    { gate: { perOffice: 1 } },
  )
  await ask('/')
  slow = true
  directory.raiseGeneration(kediri, 2)
  const others = Array.from({ length: 10 }, (_, i) => ask(`/berita/${i}`))
  await until(() => false, 100)
  const asked = Date.now()
  expect((await ask('/')).text).toContain('isi')
  expect(Date.now() - asked).toBeLessThan(2500)
  slow = false
  expect((await Promise.all(others)).every(reply => reply.status === 200)).toBe(true)
})

test('the queue of an office is bounded: who finds it full is told to come back', async () => {
  let open_ = false
  const { ask } = await open(
    async (_req, res) => {
      await until(() => open_, 3000)
      sendHtml(res, 'isi')
    },
    { gate: { perOffice: 1, queued: 2 } },
  )
  const asked = Array.from({ length: 6 }, (_, i) => ask(`/berita/${i}`))
  await until(() => false, 100)
  open_ = true
  const statuses = (await Promise.all(asked)).map(reply => reply.status).sort()
  expect(statuses).toEqual([200, 200, 200, 503, 503, 503])
})

test('a rush on one office does not keep another waiting', async () => {
  let free = false
  const { ask } = await open(
    async (req, res) => {
      if (req.headers.host?.startsWith('kab-kediri')) await until(() => free, 3000)
      sendHtml(res, 'isi')
    },
    { gate: { perOffice: 2, overall: 4 } },
  )
  const rush = Array.from({ length: 8 }, (_, i) => ask(`/berita/${i}`))
  expect((await ask('/', { host: hosts.malang })).status).toBe(200)
  free = true
  await Promise.all(rush)
})
