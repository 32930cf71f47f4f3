import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainFaults } from './plain-faults.ts'
import { at, enter, login, openBrowser, phone } from './world.ts'
import { save, titled, write } from './writing.ts'

const office = 'kab-sikka.kpu'
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('without JavaScript two ticked drafts go to the trash at once, and come back', async () => {
  const title = titled('Rapat')
  const writer = await enter(browser, 'penulis', office)
  for (const number of [1, 2]) {
    await write(writer, office, `${title} ke-${number}`)
    await save(writer)
  }
  const page = await (await browser.newContext({ viewport: phone, javaScriptEnabled: false })).newPage()
  await login(page, office, `editor@${office}.test`)
  const run = async (place: string, deed: string, answer: string) => {
    await page.goto(at(office, `/admin/berita?q=${encodeURIComponent(title)}${place}`))
    for (const number of [1, 2]) await page.getByLabel(`Pilih ${title} ke-${number}`).check()
    await page.getByLabel('Dengan yang dicentang').selectOption({ label: deed })
    await page.getByRole('button', { name: 'Jalankan' }).click()
    await page.getByText(answer).waitFor()
  }
  await run('', 'Buang ke tempat sampah', '2 naskah dibuang ke tempat sampah.')
  await run('&keadaan=sampah', 'Pulihkan sebagai draf', '2 naskah dipulihkan sebagai draf.')
})

test('a page moves below another, and its old address leads on', async () => {
  const page = await enter(browser, 'editor', office)
  await page.goto(at(office, '/admin/halaman'))
  await page
    .getByRole('button', { name: /^Pindahkan .*/ })
    .last()
    .click()
  const dialog = page.getByRole('dialog')
  const moving = (await dialog.getByRole('heading').textContent())?.replace(/^Pindahkan “|”$/g, '')
  await dialog.getByRole('button', { name: 'Pindahkan halaman' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.goto(at(office, '/admin/pengalihan'))
  const old = (await page.getByRole('rowheader').first().textContent())!.split('menuju')[0]!
  const visitor = await (await browser.newContext({ viewport: phone, javaScriptEnabled: false })).newPage()
  const answer = await visitor.goto(at(office, old))
  expect([answer?.status(), new URL(visitor.url()).pathname === old]).toEqual([200, false])
  expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toBe(moving)
})

test.each(['/admin/kalender', '/admin/pengalihan', '/admin/berita?kategori=berita'])(
  '%s fits a narrow screen and has names for all it holds',
  async path => {
    const page = await enter(browser, 'admin', office, { width: 320, height: 640 })
    await page.goto(at(office, path))
    expect(await plainFaults(page)).toEqual([])
  },
)
