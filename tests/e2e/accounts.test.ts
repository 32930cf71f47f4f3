import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '../../db/seed/people.ts'
import { linkTo, offeredBy, setUpApp } from './joining.ts'
import { at, codeOf, desk, enter, openBrowser, phone } from './world.ts'

const office = 'kota-surabaya.kpu'
const newcomer = `baru-${Date.now()}@instansi.test`

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const anybody = async (viewport = phone) =>
  (await browser.newContext({ viewport, locale: 'id-ID' })).newPage()

test('an invited person chooses a passphrase, sets up a second factor, and is at work', async () => {
  const admin = await enter(browser, 'admin', office, desk)
  await admin.goto(at(office, '/admin/orang/undang'))
  await admin.getByLabel('Nama', { exact: true }).fill('Sri Wahyuni')
  await admin.getByLabel('Surel').fill(newcomer)
  await admin.getByLabel('Nomor telepon').fill('0812 3456 7890')
  await admin.getByLabel('Penulis').check()
  await admin.getByRole('button', { name: 'Kirim undangan' }).click()
  await admin.getByText(`Undangan dikirim ke ${newcomer}`).waitFor()
  const page = await anybody()
  await page.goto(await linkTo(newcomer, 'undangan', 'Terima undangan'))
  expect(new URL(page.url()).pathname).toBe('/admin/undangan')
  const passphrase = (await offeredBy(page))!
  await page.getByRole('button', { name: 'Pakai usulan ini' }).click()
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await page.getByRole('heading', { name: 'Satu langkah lagi' }).waitFor()
  await setUpApp(page)
  await page
    .getByText(/kode pemulihan/i)
    .first()
    .waitFor()
  await page.goto(at(office, '/admin'))
  await page.getByText('Tulis baru').first().waitFor({ state: 'attached' })
  expect(new URL(page.url()).pathname).toBe('/admin')
  expect(passphrase.split(' ')).toHaveLength(4)
  await admin.context().close()
  await page.context().close()
})

test('a second factor is reset by the province, and set up anew with mail and telephone', async () => {
  const province = await enter(browser, 'pembina', 'jatim.kpu', desk)
  await province.goto(at('jatim.kpu', `/admin/orang?q=${newcomer}`))
  await province.getByRole('link', { name: /Sri Wahyuni/ }).click()
  await province.getByLabel(/0812 3456 7890/).check()
  await province
    .getByLabel('Bagaimana Anda yakin itu orangnya')
    .fill('Suaranya saya kenal, dan ia menyebut naskahnya.')
  await province.getByRole('button', { name: 'Atur ulang faktor kedua' }).click()
  const spoken = (await province.getByText(/^[a-z0-9]{4}-[a-z0-9]{4}$/).textContent())!
  const page = await anybody()
  await page.goto(await linkTo(newcomer, 'undangan', 'Pasang faktor kedua'))
  await page.getByLabel('Kode dari telepon').fill(spoken.toUpperCase())
  await page.getByRole('button', { name: 'Pakai usulan ini' }).click()
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await page.getByRole('heading', { name: 'Satu langkah lagi' }).waitFor()
  await province.context().close()
  await page.context().close()
})

test('a forgotten passphrase is replaced by mail and second factor, without JavaScript', async () => {
  const email = `ppid@${office}.test`
  const page = await (await browser.newContext({ viewport: phone, javaScriptEnabled: false })).newPage()
  await page.goto(at(office, '/admin/masuk'))
  await page.getByRole('link', { name: /Lupa kata sandi/ }).click()
  await page.getByLabel('Surel').fill(email)
  await page.getByRole('button', { name: 'Kirim tautan' }).click()
  await page.getByText('Bila alamat itu terdaftar').waitFor()
  await page.goto(await linkTo(email, 'sandi-baru', 'Buat sandi baru'))
  await page.getByLabel('Sandi baru').fill(demoPassword)
  await page.getByLabel('Faktor kedua').fill('000000')
  await page.getByRole('button', { name: 'Simpan sandi baru' }).click()
  await page.getByText('Kode faktor kedua tidak cocok').waitFor()
  await page.getByLabel('Sandi baru').fill(demoPassword)
  await page.getByLabel('Faktor kedua').fill(await codeOf(email))
  await page.getByRole('button', { name: 'Simpan sandi baru' }).click()
  await page.waitForURL(at(office, '/admin'))
  await page.context().close()
})
