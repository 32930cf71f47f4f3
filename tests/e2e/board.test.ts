import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, desk, enter, login, openBrowser } from './world.ts'
import { save, titled, write } from './writing.ts'

let browser: Browser
let centre: Page
beforeAll(async () => {
  browser = await openBrowser()
  centre = await (await browser.newContext({ viewport: desk, locale: 'id-ID' })).newPage()
  await login(centre, 'kpu', 'sistem@kpu.test')
})
afterAll(() => browser.close())

test('the centre begins at the board, and a number leads to exactly those it counts', async () => {
  await centre.waitForURL(at('kpu', '/admin/papan'))
  const more = centre.getByRole('link', { name: /^Lihat \d+ kantor$/ })
  const count = /\d+/.exec((await more.textContent())!)![0]
  expect(await centre.getByRole('heading', { level: 1 }).textContent()).toContain(`${count} dari`)
  await more.click()
  await centre.waitForURL(at('kpu', '/admin/kantor?sebab=apapun'))
  expect(await centre.getByRole('status').first().textContent()).toContain(`${count} dari`)
})

test('a row of the board leads to its cause', async () => {
  await centre.goto(at('kpu', '/admin/papan'))
  const row = centre.getByRole('table', { name: 'Bantu lebih dahulu' }).getByRole('row').nth(1)
  const open = row.getByRole('link', { name: /^Buka/ })
  const name = (await open.textContent())!.replace('Buka ', '')
  await open.click()
  await centre.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  const place = new URL(centre.url()).hash.slice(1)
  expect(await centre.locator(`#${place}`).count()).toBe(1)
})

test('a supervisor enters an office to help, writes a draft under their own name, and leaves', async () => {
  const office = 'kab-kediri.kpu'
  const reason = titled('Memeriksa tautan rusak')
  const helper = await enter(browser, 'pembina', 'jatim.kpu', desk)
  await helper.goto(at('jatim.kpu', '/admin/kantor/kab-kediri'))
  await helper.getByRole('button', { name: 'Masuk ke kantor ini …' }).click()
  await helper.getByLabel('Alasan').fill(reason)
  await helper.getByRole('button', { name: 'Masuk ke Kabupaten Kediri' }).click()
  await helper.waitForURL(at(office, '/admin'))
  await helper.getByText('Anda sedang membantu Kabupaten Kediri').waitFor()
  const title = titled('Draf dari pembina')
  await write(helper, office, title)
  await save(helper)

  const editor = await enter(browser, 'editor', office, desk)
  await editor
    .getByRole('status')
    .filter({ hasText: 'sedang membantu di sini sampai' })
    .getByText(reason)
    .waitFor()
  await editor.goto(at(office, '/admin/berita'))
  await editor.getByText(title).first().waitFor()

  await helper.goto(at(office, '/admin'))
  await helper.getByRole('button', { name: 'Keluar dari kantor ini' }).click()
  await helper.getByText('Anda sudah selesai membantu di kantor ini.').waitFor()
  await editor.goto(at(office, '/admin'))
  await editor.getByRole('heading', { level: 1 }).waitFor()
  expect(await editor.getByText(reason).count()).toBe(0)
})
