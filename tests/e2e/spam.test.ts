import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, hostOf } from './raw.ts'
import { at, enter, openBrowser } from './world.ts'
import { openWaiting, save, send, titled, write } from './writing.ts'

const office = 'acehbesar.bawaslu'
const reason = 'menuju gacor77.example, alamat yang mirip situs judi'
const publish = { name: 'Setujui dan terbitkan' }
let browser: Browser
let writer: Page
let editor: Page
beforeAll(async () => {
  browser = await openBrowser()
  writer = await enter(browser, 'penulis', office)
  editor = await enter(browser, 'editor', office)
})
afterAll(() => browser.close())

/** Writes an honest sentence with a link to a gambling site in it, as who has stolen a password would. */
async function writeSpam(page: Page, title: string) {
  await write(page, office, title, 'Selengkapnya')
  await page.keyboard.press('Shift+Home')
  await page.getByRole('button', { name: 'Tautan' }).click()
  await page.getByLabel('Ke mana tautan ini menuju?').fill('https://gacor77.example/daftar')
  await page.getByRole('button', { name: 'Pasang tautan' }).click()
}

test('an editor alone is told calmly at the save, and cannot publish', async () => {
  const title = titled('Rapat koordinasi bulanan')
  await writeSpam(editor, title)
  await save(editor)
  await editor.getByText('Ada 1 tautan yang perlu diperiksa orang. Naskah Anda tersimpan.').waitFor()
  await send(editor)
  await editor.getByText('Perlu diperiksa orang kedua sebelum terbit:').waitFor()
  await editor.getByText(reason).waitFor()
  expect(await editor.getByRole('button', publish).count()).toBe(0)
  expect(await editor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('a second person sees what and where, and decides', async () => {
  const title = titled('Bimtek petugas ketertiban')
  await writeSpam(writer, title)
  await send(writer)
  await openWaiting(editor, office, title)
  await editor.getByText(reason).waitFor()
  await editor.getByRole('button', { name: 'Kembalikan dengan catatan …' }).click()
  await editor.getByLabel('Catatan untuk penulis').fill('Tautannya bukan milik kita.')
  await editor.getByRole('button', { name: 'Kembalikan naskah' }).click()
  await editor.getByText('Dikembalikan').first().waitFor()
  await writer.goto(at(office, '/admin'))
  await writer.getByRole('link', { name: `Perbaiki ${title}` }).waitFor()
})

test('what a second person lets pass is published as ever', async () => {
  const title = titled('Kunjungan ke arena permainan')
  await writeSpam(writer, title)
  await send(writer)
  await openWaiting(editor, office, title)
  await editor.getByRole('button', publish).click()
  const link = editor.getByRole('link', { name: 'Lihat di situs' })
  const path = new URL((await link.getAttribute('href'))!, editor.url()).pathname
  expect((await ask(hostOf(office), path)).text).toContain('gacor77.example')
})
