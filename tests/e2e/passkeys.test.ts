import type { Browser, CDPSession, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '../../db/seed/people.ts'
import { at, desk, enter, fillLogin, openBrowser } from './world.ts'

const office = 'lomboktimur.bawaslu'
const email = `penulis@${office}.test`
let browser: Browser
let page: Page
let device: CDPSession
let authenticatorId: string
let codes: string[]

beforeAll(async () => {
  browser = await openBrowser()
  page = await enter(browser, 'penulis', office, desk)
  device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true } as const
  const finger = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true }
  const added = await device.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, ...finger } })
  authenticatorId = added.authenticatorId
})
afterAll(() => browser.close())

/** Whether a finger lies on the reader; without it the browser only offers. */
const touching = (enabled: boolean) =>
  device.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled })
const button = (name: string, on = page) => on.getByRole('button', { name, exact: true })

async function leave() {
  await touching(false)
  await page.goto(at(office, '/admin/keluar'))
  await page.getByRole('main').getByRole('button', { name: 'Keluar' }).click()
  await page.getByText('Anda sudah keluar.').waitFor()
}

test('a writer makes a passkey of this device', async () => {
  await page.goto(at(office, '/admin/akun'))
  await page.getByLabel('Nama perangkat ini').fill('Laptop kantor')
  await button('Pasang kunci sandi').click()
  await page.getByRole('region', { name: 'Kunci sandi' }).getByText('Laptop kantor').waitFor()
})

test('and logs in with it alone', async () => {
  await leave()
  await touching(true)
  // With a finger on the reader the browser's own offer may be faster than the button.
  const press = button('Masuk dengan kunci sandi').click({ timeout: 5000 })
  await Promise.all([page.waitForURL(at(office, '/admin')), press.catch(() => undefined)])
})

test('a locked page keeps what was typed, shows nothing more, and opens with the passkey', async () => {
  await page.goto(at(office, '/admin/bantuan'))
  const question = page.getByRole('textbox').first()
  await question.fill('Bagaimana mengganti foto')
  await touching(false)
  await button('Kunci').first().click()
  await page.getByRole('heading', { name: 'Ruang kerja terkunci' }).waitFor()
  // Not the page alone: the server gives this session nothing either.
  const other = await page.context().newPage()
  await other.goto(at(office, '/admin/akun'))
  expect(new URL(other.url()).pathname).toBe('/admin/terkunci')
  await other.close()
  await touching(true)
  await button('Pakai kunci sandi').click()
  await page.getByRole('heading', { name: 'Ruang kerja terkunci' }).waitFor({ state: 'detached' })
  expect(await question.inputValue()).toBe('Bagaimana mengganti foto')
})

test('half an hour without a sign of anybody locks by itself', async () => {
  const other = await page.context().newPage()
  await other.clock.install()
  await other.goto(at(office, '/admin/bantuan'))
  await button('Kunci', other).first().waitFor()
  await other.clock.fastForward('31:00')
  await other.getByRole('heading', { name: 'Ruang kerja terkunci' }).waitFor()
  await other.close()
  // The other windows of this office are locked with it.
  await button('Pakai kunci sandi').click()
  await page.getByRole('heading', { name: 'Ruang kerja terkunci' }).waitFor({ state: 'detached' })
})

test('a recovery code opens once, and not twice', async () => {
  await page.goto(at(office, '/admin/akun/kode'))
  await button('Buat sepuluh kode').click()
  const shown = page.getByRole('main').getByRole('listitem')
  await shown.first().waitFor()
  codes = await shown.allInnerTexts()
  expect(codes).toHaveLength(10)
  await leave()
  await fillLogin(page, email, demoPassword, codes[0]!)
  await page.waitForURL(at(office, '/admin'))
  await leave()
  await fillLogin(page, email, demoPassword, codes[0]!)
  await page.getByText('Surel, kata sandi, atau kode tidak cocok.').waitFor()
  await fillLogin(page, email, demoPassword, codes[1]!)
  await page.waitForURL(at(office, '/admin'))
})

test('a device that was thrown out is out', async () => {
  const context = await browser.newContext({ userAgent: 'Mozilla/5.0 (Android 15; Mobile) Firefox/145.0' })
  const phone = await context.newPage()
  await phone.goto(at(office, '/admin/masuk'))
  await fillLogin(phone, email, demoPassword, codes[2]!)
  await phone.waitForURL(at(office, '/admin'))
  await page.goto(at(office, '/admin/akun'))
  await button('Keluarkan Firefox di ponsel Android').click()
  await button('Keluarkan Firefox di ponsel Android').waitFor({ state: 'detached' })
  await phone.goto(at(office, '/admin'))
  expect(new URL(phone.url()).pathname).toBe('/admin/masuk')
})
