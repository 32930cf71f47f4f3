import { expect, test } from 'vitest'
import { hosts, open, sendHtml } from './front-door.ts'

const page: Parameters<typeof open>[0] = (_req, res) => sendHtml(res, 'diterima')
const post = (origin: string) => ({ method: 'POST', headers: { origin }, body: 'tiket=a' })
const above = `http://${hosts.pusat}`

test('a form with a ticket is taken from the very site of an office above', async () => {
  const { ask } = await open(page)
  expect((await ask('/admin/masuk/tiket', post(above))).status).toBe(200)
})

test.each([
  ['a neighbour', `http://${hosts.malang}`],
  ['another scheme', `https://${hosts.pusat}`],
  ['another port', `${above}:81`],
  ['a longer name', `${above}.contoh.id`],
  ['a stranger', 'https://contoh.id'],
])('from %s it is refused', async (_name, origin) => {
  const { ask, rendered } = await open(page)
  expect((await ask('/admin/masuk/tiket', post(origin))).status).toBe(403)
  expect(rendered).toEqual([])
})

test('no other form is taken from above, nor a ticket from below', async () => {
  const { ask } = await open(page)
  for (const path of ['/admin/masuk', '/admin/masuk/tiket/x', '/admin/keluar', '/admin/berita'])
    expect((await ask(path, post(above))).status).toBe(403)
  const below = { host: hosts.pusat, ...post(`http://${hosts.kediri}`) }
  expect((await ask('/admin/masuk/tiket', below)).status).toBe(403)
})

test("only an office's page, on the site above it, may send a form to that office's site", async () => {
  const { ask } = await open(page)
  const allowed = async (host: string, path: string) =>
    /form-action ([^;]+)/.exec(String((await ask(path, { host })).headers['content-security-policy']))?.[1]
  expect(await allowed(hosts.pusat, '/admin/kantor/kab-kediri')).toBe(`'self' http://${hosts.kediri}`)
  expect(await allowed(hosts.pusat, '/admin/kantor/kab-kediri?langkah=masuk')).toContain(hosts.kediri)
  for (const path of ['/admin/kantor', '/admin/kantor/tidak-ada', '/admin/kantor/pusat', '/admin/berita'])
    expect(await allowed(hosts.pusat, path)).toBe("'self'")
  expect(await allowed(hosts.kediri, '/admin/kantor/kab-malang')).toBe("'self'")
})
