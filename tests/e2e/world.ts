import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { type Browser, chromium, type Page } from 'playwright'
import { inject } from 'vitest'
import { demoPassword, demoTotpSecret } from '../../db/seed/people.ts'

/** The address of a page on an office's host, such as at('kab-kediri.kpu', '/berita'); or below a whole origin. */
export const at = (host: string, path = '/') =>
  host.includes('://') ? `${host}${path}` : `http://${host}.localhost:${inject('port')}${path}`

/** A browser as a visitor has it. Close it when done. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: inject('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

export const phone = { width: 360, height: 740 }
export const desk = { width: 1280, height: 900 }

// The files of tests follow one another at one server: what one used is used for the next.
const stepsUsed = () => path.join(inject('data') || os.tmpdir(), 'codes-used.json')
const lastSteps = (): Record<string, number> =>
  existsSync(stepsUsed()) ? JSON.parse(readFileSync(stepsUsed(), 'utf8')) : {}

/** A code this person has not used yet; waits for the next one where needed. */
export async function codeOf(email: string): Promise<string> {
  const step = () => Math.floor(Date.now() / 30_000)
  const next = Math.max(step(), (lastSteps()[email] ?? 0) + 1)
  // One step ahead of the clock is accepted too.
  while (next > step() + 1) await new Promise(done => setTimeout(done, 500))
  writeFileSync(stepsUsed(), JSON.stringify({ ...lastSteps(), [email]: next }))
  return new TOTP({ secret: Secret.fromBase32(demoTotpSecret(email)) }).generate({ timestamp: next * 30_000 })
}

/** A page of its own for a demo person who has just logged in, such as enter(browser, 'editor', 'kab-kediri.kpu'). */
export async function enter(browser: Browser, mailbox: string, host: string, viewport = phone, tour = false) {
  const context = await browser.newContext({ viewport, locale: 'id-ID' })
  // They know the editor; its introduction has a test of its own.
  if (!tour) await context.addInitScript(() => localStorage.setItem('perkenalan-selesai', '1'))
  const page = await context.newPage()
  await login(page, host, `${mailbox}@${host}.test`)
  return page
}

/** Logs a demo person in by the form, as they would. */
export async function login(page: Page, host: string, email: string) {
  await page.goto(at(host, '/admin/masuk'))
  await fillLogin(page, email, demoPassword, await codeOf(email))
  // Who looks after other offices begins at the board.
  await page.waitForURL(url => ['/admin', '/admin/papan'].includes(url.pathname))
}

/** Fills in the login page that is open, and sends it. */
export async function fillLogin(page: Page, email: string, password: string, code: string) {
  await page.getByLabel('Surel').fill(email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.getByLabel('Kode dari aplikasi autentikator').fill(code)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}
