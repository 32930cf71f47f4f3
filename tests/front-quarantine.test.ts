import { expect, test } from 'vitest'
import type { Office } from '../lib/offices/schema.ts'
import { hosts, kediri, open, sendHtml, smallDirectory } from './front-door.ts'

const notice = {
  words: 'Kami menemukan isi yang bukan dari kami.',
  elsewhere: '',
  phone: '(0354) 123456',
  since: '2026-11-23T03:00:00.000Z',
}

/** A front door whose site can be put into quarantine, as the database would tell. */
async function openSite() {
  const rows: Office[] = []
  const directory = smallDirectory(offices => rows.push(...offices))
  const opened = await open((_req, res) => sendHtml(res, 'isi'), { directory: () => directory })
  const close = () => {
    rows.find(({ id }) => id === kediri)!.quarantine = notice
  }
  return { ...opened, close, rows }
}

test.each([
  '/',
  '/berita/apa-saja',
  '/feed.xml',
  '/media/a.webp',
  '/api/v1/berita',
  '/robots.txt',
  '/admin',
  '/admin/masuk',
  '/api/auth/session',
  '/api/unggah',
])('a site in quarantine answers %s with the notice alone', async path => {
  const { ask, close, rendered } = await openSite()
  await ask('/')
  close()
  rendered.length = 0
  const reply = await ask(path)
  expect([reply.status, reply.headers['cache-control'], rendered]).toEqual([503, 'no-store', []])
  expect(reply.text).toContain(notice.words)
})

test('the notice says who, where else to look and whom to call', async () => {
  const { ask, close } = await openSite()
  close()
  const { text } = await ask('/')
  for (const said of ['KPU kab-kediri', `http://${hosts.pusat}`, 'tel:0354123456'])
    expect(text).toContain(said)
})

test('words of the notice are text, not markup', async () => {
  const { ask, rows } = await openSite()
  rows.find(({ id }) => id === kediri)!.quarantine = { ...notice, words: '<script>alert(1)</script> tutup' }
  expect((await ask('/')).text).not.toContain('<script>')
})

test('other sites go on, and a session goes on to the back office only', async () => {
  const { ask, close } = await openSite()
  close()
  expect((await ask('/', { host: hosts.malang })).status).toBe(200)
  const headers = { cookie: '__Host-serumpun=apa-saja' }
  expect((await ask('/admin/kantor', { headers })).status).toBe(200)
  expect((await ask('/admin/masuk', { headers })).status).toBe(503)
  expect((await ask('/', { headers })).status).toBe(503)
})
