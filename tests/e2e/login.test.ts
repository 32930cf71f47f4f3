import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '../../db/seed/people.ts'
import { ask, hostOf, post } from './raw.ts'
import { at, codeOf, login, openBrowser, phone } from './world.ts'

const office = 'kab-sleman.kpu'
const email = `penulis@${office}.test`
const host = () => hostOf(office)
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await (await browser.newContext({ viewport: phone, javaScriptEnabled: false })).newPage()
})
afterAll(() => browser.close())

const sessionOf = (cookies: string[]) =>
  cookies.find(one => one.startsWith('__Host-serumpun='))?.split(';')[0]

/** The login form sent by hand, with a wrong code unless one is given. */
const enterRaw = (fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  post(host(), '/admin/masuk', { email, password: demoPassword, code: '000000', ...fields }, { headers })

/** The same with a right code of one of the office's people. */
async function enterAs(mailbox: string, fields: Record<string, string> = {}, headers = {}) {
  const given = `${mailbox}@${office}.test`
  return enterRaw({ email: given, code: await codeOf(given), ...fields }, headers)
}

test('without JavaScript one gets in and out', async () => {
  await login(page, office, email)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(at(office, '/admin/keluar'))
  await page.getByRole('main').getByRole('button', { name: 'Keluar' }).click()
  await page.getByText('Anda sudah keluar.').waitFor()
  await page.goto(at(office, '/admin'))
  expect(new URL(page.url()).pathname).toBe('/admin/masuk')
})

test('a wrong code is told without saying what was wrong; the address stays, the password does not', async () => {
  await page.goto(at(office, '/admin/masuk'))
  await page.getByLabel('Surel').fill(email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(demoPassword)
  await page.getByLabel('Kode dari aplikasi autentikator').fill('000000')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.getByText('Surel, kata sandi, atau kode tidak cocok.').waitFor()
  expect(await page.getByLabel('Surel').inputValue()).toBe(email)
  expect(await page.getByLabel('Kata sandi', { exact: true }).inputValue()).toBe('')
})

test('an unknown address gets the same answer as a known one', async () => {
  const [known, unknown] = [await enterRaw(), await enterRaw({ email: 'siapa@tidak.ada.test' })]
  const words = (text: string) => /role="alert"[^>]*>(.*?)<\/div>/s.exec(text)?.[1]
  expect([unknown.status, words(unknown.text)]).toEqual([known.status, words(known.text)])
})

test('of two who use one code at the same moment one gets in, and nobody after', async () => {
  const code = await codeOf(email)
  const answers = await Promise.all([enterRaw({ code }), enterRaw({ code })])
  expect(answers.map(answer => answer.status).sort()).toEqual([303, 401])
  expect((await enterRaw({ code })).status).toBe(401)
})

test('a session opens only its own office, and nothing once it was ended', async () => {
  const answer = await enterAs('editor')
  const headers = { Cookie: sessionOf(answer.cookies)! }
  expect((await ask(host(), '/admin', { headers })).status).toBe(200)
  for (const other of ['kab-kediri.kpu', 'kpu', 'surabaya.bawaslu'])
    expect((await ask(hostOf(other), '/admin', { headers })).headers.location).toMatch(/\/admin\/masuk/)
  await post(host(), '/admin/keluar', {}, { headers })
  expect((await ask(host(), '/admin', { headers })).headers.location).toMatch(/\/admin\/masuk/)
})

test('a session id chosen by someone else is not taken over at login', async () => {
  const planted = '__Host-serumpun=pilihan-penyerang'
  const answer = await enterAs('editor', {}, { Cookie: planted })
  expect(sessionOf(answer.cookies)).not.toBe(planted)
  expect(answer.cookies.join()).toMatch(/__Host-serumpun=[^;]+;.*Path=\/.*HttpOnly.*SameSite=lax/i)
})

test('a form from another origin, or from nowhere, is refused', async () => {
  const foreign = [`http://${hostOf('kab-kediri.kpu')}`, 'null', `https://${host()}`, 'https://jahat.example']
  for (const Origin of foreign) expect((await enterRaw({}, { Origin })).status).toBe(403)
  const bare = await ask(host(), '/admin/masuk', { method: 'POST', body: 'email=a' })
  expect(bare.status).toBe(403)
  expect(bare.text).toContain('formulir hanya diterima dari halaman situs ini sendiri')
})

test('after login one lands in the back office, wherever a link meant to lead', async () => {
  const places = {
    admin: 'https://jahat.example/admin',
    ppid: '//jahat.example',
    atasan: '/admin@jahat.example',
  }
  for (const [mailbox, next] of Object.entries(places))
    expect((await enterAs(mailbox, { next })).headers.location).toBe('/admin')
})

test('reading an address changes nothing, the way out included', async () => {
  const answer = await enterAs('admin')
  const headers = { Cookie: sessionOf(answer.cookies)! }
  for (const path of ['/admin/keluar', '/api/auth/signout', '/admin/keluar/kirim'])
    await ask(host(), path, { headers })
  expect((await ask(host(), '/admin', { headers })).status).toBe(200)
})
