import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, hostOf, post } from './raw.ts'
import { at, enter, openBrowser } from './world.ts'

const office = 'kab-kediri.kpu'
const host = hostOf(office)
let browser: Browser
let writer: Page
beforeAll(async () => {
  browser = await openBrowser()
  writer = await enter(browser, 'penulis', office)
})
afterAll(() => browser.close())

/** What the browser says when a hole in our code makes markup, a script or a policy out of a stranger's text. */
const attempt = (page: Page) =>
  page.evaluate(() => {
    const said = (run: () => void) => {
      try {
        run()
        return 'let through'
      } catch (error) {
        return (error as Error).name
      }
    }
    const factory = (
      window as never as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
    ).trustedTypes
    return [
      said(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')),
      said(() => document.createElement('script').setAttribute('src', 'https://jahat.test/a.js')),
      said(() => Object.assign(document.createElement('script'), { text: 'alert(1)' })),
      said(() => document.createElement('a').setAttribute('onclick', 'alert(1)')),
      said(() => document.createElement('iframe').setAttribute('srcdoc', '<script>alert(1)</script>')),
      said(() => factory.createPolicy('jahat', {})),
    ]
  })

test.each(['/admin', '/admin/berita/baru', '/'])('on %s no text becomes a script', async path => {
  await writer.goto(at(office, path))
  expect(await attempt(writer)).toEqual(Array(6).fill('TypeError'))
})

test('every cookie is bound to its host, and out of reach of scripts', async () => {
  const origin = { Origin: `http://${host}` }
  const answers = [
    await ask(host, '/api/auth/csrf'),
    await ask(host, '/api/auth/signin'),
    await post(host, '/api/auth/signout', {}),
    await post(host, '/admin/masuk', { email: 'a@b.test', password: 'x', code: '1' }),
    await ask(host, '/admin/keluar', { method: 'POST', headers: origin, body: '' }),
  ]
  const cookies = [...answers.flatMap(answer => answer.cookies)]
  expect(cookies.length).toBeGreaterThan(2)
  for (const cookie of cookies)
    expect(cookie).toMatch(/^__Host-(?=.*Path=\/;)(?=.*HttpOnly)(?=.*Secure)(?!.*Domain=)/i)
  expect((await writer.context().cookies()).map(({ name }) => name.slice(0, 7))).toContain('__Host-')
})

test.each(['/admin/masuk', '/admin/keluar', '/api/auth/signout', '/api/auth/callback/credentials'])(
  'a form to %s from another office’s page, from none or from nowhere is refused',
  async path => {
    for (const origin of [`http://${hostOf('kab-malang.kpu')}`, 'null', undefined]) {
      const headers: Record<string, string> = {
        'Content-Type': 'application/x-www-form-urlencoded',
        ...(origin ? { Origin: origin } : {}),
      }
      expect((await ask(host, path, { method: 'POST', headers, body: 'a=1' })).status).toBe(403)
    }
  },
)
