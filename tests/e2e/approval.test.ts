import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, enter, openBrowser, phone } from './world.ts'
import { addPhoto, save, send, titled, write } from './writing.ts'

const office = 'kota-surabaya.kpu'
let browser: Browser
let writer: Page
let editor: Page
beforeAll(async () => {
  browser = await openBrowser()
  writer = await enter(browser, 'penulis', office)
  editor = await enter(browser, 'editor', office)
  await editor.setViewportSize(phone)
})
afterAll(() => browser.close())

const fitsTheScreen = () =>
  editor.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

async function sent(title: string) {
  await write(writer, office, title)
  await send(writer)
}

test('an approver needs two taps after the login, on a phone', async () => {
  const title = titled('Gudang logistik diperiksa')
  await sent(title)
  await editor.goto(at(office, '/admin'))
  await editor.getByRole('link', { name: `Baca ${title}` }).click()
  const approve = editor.getByRole('button', { name: 'Setujui dan terbitkan' })
  await approve.waitFor()
  expect((await approve.boundingBox())!.height).toBeGreaterThanOrEqual(56)
  expect((await approve.boundingBox())!.y).toBeGreaterThan(phone.height / 2)
  expect(await fitsTheScreen()).toBe(true)
  await approve.click()
  const path = (await editor.getByRole('link', { name: 'Lihat di situs' }).getAttribute('href'))!
  expect(await fitsTheScreen()).toBe(true)
  await editor.goto(at(office, path))
  await editor.getByRole('heading', { name: title, level: 1 }).waitFor()
})

test('what was scheduled says when, waits, and can be taken back', async () => {
  const title = titled('Agenda pekan depan')
  await sent(title)
  await editor.goto(at(office, '/admin/persetujuan'))
  await editor.getByRole('link', { name: `Baca ${title}` }).click()
  await editor.getByRole('button', { name: 'Jadwalkan terbit …' }).click()
  await editor.getByLabel('Waktu terbit').fill('2030-01-02T07:00')
  await editor.getByRole('button', { name: 'Setujui dan jadwalkan' }).click()
  await editor.getByText('2 Januari 2030, 07.00').first().waitFor()
  await editor.goto(editor.url().replace('/persetujuan/', '/berita/'))
  await editor.getByRole('button', { name: 'Batalkan jadwal' }).click()
  await editor.getByText('Menunggu persetujuan').first().waitFor()
})

test('a change of substance asks what to tell readers, and they read it', async () => {
  const title = titled('Jumlah kotak suara')
  await sent(title)
  await editor.goto(at(office, '/admin/persetujuan'))
  await editor.getByRole('link', { name: `Baca ${title}` }).click()
  await editor.getByRole('button', { name: 'Setujui dan terbitkan' }).click()
  const path = (await editor.getByRole('link', { name: 'Lihat di situs' }).getAttribute('href'))!
  await writer.goto(`${writer.url().split('?')[0]}?ubah=1`)
  await writer.getByRole('textbox', { name: 'Judul' }).fill(`${title} diperbaiki`)
  await save(writer)
  await writer.getByRole('button', { name: 'Kirim untuk disetujui' }).filter({ visible: true }).click()
  await writer.getByLabel('Ralat untuk pembaca').fill('Judulnya semula kurang lengkap.')
  await writer.getByRole('button', { name: 'Kirim untuk disetujui' }).click()
  await writer.getByText('menunggu dibaca').waitFor()
  await editor.goto(at(office, '/admin/persetujuan'))
  await editor.getByRole('link', { name: `Baca ${title} diperbaiki` }).click()
  await editor.getByText('Judulnya semula kurang lengkap.').first().waitFor()
  await editor.getByRole('button', { name: 'Setujui dan terbitkan' }).click()
  await editor.getByText('Kabari penulis').waitFor()
  await editor.goto(at(office, path))
  await editor.getByRole('heading', { name: 'Ralat' }).waitFor()
  await editor.getByText('Judulnya semula kurang lengkap.').waitFor()
})

test('a preview link shows the draft with its photo to whoever has it, is never kept, and dies when revoked', async () => {
  const title = titled('Naskah untuk pimpinan')
  await write(writer, office, title)
  await addPhoto(writer)
  await save(writer)
  await writer.goto(`${writer.url().split('?')[0]}?baca=1`)
  await writer.getByRole('button', { name: 'Buat tautan pratinjau' }).click()
  const link = await writer.getByLabel('Salin sekarang').inputValue()
  const guest = await browser.newPage({ viewport: phone })
  const answer = (await guest.goto(link))!
  expect(answer.status()).toBe(200)
  expect(answer.headers()['cache-control']).toContain('no-store')
  expect(answer.headers()['x-robots-tag']).toContain('noindex')
  await guest.getByRole('heading', { name: title, level: 1 }).waitFor()
  const photo = guest.locator('article img').first()
  await photo.scrollIntoViewIfNeeded()
  await expect
    .poll(() => photo.evaluate(image => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0)
  await writer.reload()
  await writer.getByRole('button', { name: 'Matikan' }).click()
  await expect.poll(() => writer.getByRole('button', { name: 'Matikan' }).count()).toBe(0)
  expect((await guest.goto(link))!.status()).toBe(404)
  await guest.close()
})
