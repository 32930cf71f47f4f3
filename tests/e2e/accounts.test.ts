import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Secret, TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { demoPassword } from '../../db/seed/people.ts'
import { at, codeOf, desk, enter, openBrowser, phone } from './world.ts'

const office = 'kota-surabaya.kpu'
const offeredBy = (page: Page) => page.getByText(/^[a-z]+ [a-z]+ [a-z]+ [a-z]+$/).textContent()
const newcomer = `baru-${Date.now()}@instansi.test`

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The link of this sort in the newest mail to this address with these words; waits for the mail. */
async function linkTo(email: string, place: string, words: string): Promise<string> {
  const folder = path.join(inject('data'), 'outbox')
  for (let n = 0; n < 240; n++) {
    const mails = readdirSync(folder)
      .sort()
      .reverse()
      .map(file => readFileSync(path.join(folder, file), 'utf8').replaceAll('=\r\n', ''))
    const mail = mails.find(
      text => text.includes(`To: ${email}`) && text.includes(`/admin/${place}/`) && text.includes(words),
    )
    if (mail) return new RegExp(`http[^\\s"]+/admin/${place}/[\\w-]{43}`).exec(mail)![0]
    await new Promise(done => setTimeout(done, 250))
  }
  throw new Error(`no mail to ${email}`)
}

const anybody = async (viewport = phone) =>
  (await browser.newContext({ viewport, locale: 'id-ID' })).newPage()

/** Sets up an authenticator app on the page that asks for a second factor, as its owner would. */
async function setUpApp(page: Page) {
  await page.getByRole('link', { name: 'Pasang aplikasi' }).click()
  const secret = (await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4})+$/).textContent())!.replaceAll(/\s/g, '')
  await page
    .getByLabel('Kode dari aplikasi yang baru')
    .fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
  await page.getByRole('button', { name: 'Selesai dipasang' }).first().click()
  return secret
}

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
