import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, desk, enter, openBrowser } from './world.ts'

let browser: Browser
let admin: Page
beforeAll(async () => {
  browser = await openBrowser()
  admin = await enter(browser, 'editor', 'kab-kediri.kpu', desk)
})
afterAll(() => browser.close())

const place = at('kab-kediri.kpu', '/admin/impor/alamat')
// A number of its own, so that the same server may be asked again.
const number = Date.now() % 1e9
test('what visitors look for in vain is mended by one click, and the next one arrives', async () => {
  const visitor = await browser.newPage()
  await visitor.goto(at('kab-kediri.kpu', '/berita'))
  const link = visitor.locator('main a[href^="/berita/"]').first()
  const path = (await link.getAttribute('href'))!
  const old = `/blog/read/${number}_${path.split('/').at(-1)}`
  const missed = await visitor.goto(at('kab-kediri.kpu', old))
  expect(missed?.status()).toBe(404)

  // What was missed is written down every ten seconds.
  const row = admin.getByRole('row').filter({ hasText: old })
  await expect
    .poll(
      async () => {
        await admin.goto(`${place}?q=${number}`)
        return row.count()
      },
      { timeout: 30_000, interval: 1000 },
    )
    .toBe(1)
  await row.getByRole('button', { name: 'Arahkan ke sini' }).click()
  await admin.getByRole('status').filter({ hasText: 'sekarang membawa pembaca ke' }).waitFor()

  const led = await visitor.goto(at('kab-kediri.kpu', old))
  expect([led?.status(), new URL(visitor.url()).pathname]).toEqual([200, path])
  expect(led?.request().redirectedFrom()?.url()).toBe(at('kab-kediri.kpu', old))
  await visitor.close()
})

test('an address by number is entered by hand, and the front page stays what it is', async () => {
  await admin.goto(place)
  await admin.getByText('Tambah alamat lama dengan tangan').click()
  const form = admin.locator('form').filter({ hasText: 'Simpan alamat lama' })
  await form.getByLabel('Alamat lama').fill(`https://www.kpud-kediri.go.id/?p=${number}`)
  await form.getByLabel('Tujuan').fill('/kontak')
  await form.getByRole('button', { name: 'Simpan alamat lama' }).click()
  await admin.getByRole('status').filter({ hasText: 'membawa pembaca ke /kontak' }).waitFor()
  await admin.goto(at('kab-kediri.kpu', `/?p=${number}&utm_source=wa`))
  expect(new URL(admin.url()).pathname).toBe('/kontak')
  await admin.goto(at('kab-kediri.kpu', `/?p=${number + 1}`))
  expect(new URL(admin.url()).pathname).toBe('/')
})
