import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, desk, enter, openBrowser, phone } from './world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('an admin adds a place below Layanan on a phone, and a visitor finds it there', async () => {
  const admin = await enter(browser, 'admin', 'bogorkab.bawaslu')
  await admin.goto(at('bogorkab.bawaslu', '/admin/menu'))
  await admin.getByText('Yang ada di bawah Layanan').click()
  const places = admin.getByRole('group', { name: 'Tempat sendiri di bawah Layanan' })
  await places.getByRole('button', { name: 'Tambah tempat di sini' }).click()
  await places.getByLabel('Nama di menu').last().fill('Pinjam ruang rapat')
  await places.getByLabel('Alamat tujuan').last().fill('/layanan/pinjam-ruang')
  await admin.getByRole('button', { name: 'Simpan menu' }).click()
  await admin.getByText('Menu tersimpan').waitFor()

  const visitor = await (await browser.newContext({ viewport: phone, javaScriptEnabled: false })).newPage()
  await visitor.goto(at('bogorkab.bawaslu'))
  await visitor.getByText('Menu', { exact: true }).click()
  await visitor.getByText('Layanan', { exact: true }).first().click()
  const link = visitor.getByRole('link', { name: 'Pinjam ruang rapat' })
  expect(await link.getAttribute('href')).toBe('/layanan/pinjam-ruang')
})

test('on a wide screen the lists of the menu open by keyboard, one at a time', async () => {
  const page = await (await browser.newContext({ viewport: desk, javaScriptEnabled: false })).newPage()
  await page.goto(at('kab-kediri.kpu'))
  const menu = page.getByRole('navigation', { name: 'Menu utama' })
  await menu.locator('summary', { hasText: 'Profil' }).last().press('Enter')
  await menu.getByRole('link', { name: 'Sejarah' }).waitFor()
  await menu.locator('summary', { hasText: 'Berita' }).last().press('Enter')
  await menu.getByRole('link', { name: 'Siaran pers' }).waitFor()
  expect(await menu.getByRole('link', { name: 'Sejarah' }).isVisible()).toBe(false)
})
