import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, hostOf, until } from './raw.ts'
import { at, desk, login, openBrowser } from './world.ts'

const slug = `prov-uji-${Date.now().toString(36)}`
const office = `${slug}.kpu`
let browser: Browser
let centre: Page
beforeAll(async () => {
  browser = await openBrowser()
  centre = await (await browser.newContext({ viewport: desk })).newPage()
  await login(centre, 'kpu', 'sistem@kpu.test')
})
afterAll(() => browser.close())

const table = (zone: string) =>
  [
    'nama;nama_daerah;nama_pendek;tingkat;provinsi;zona',
    `KPU Provinsi Uji;Provinsi Uji;${slug};provinsi;;${zone}`,
    `KPU Kabupaten Uji Selatan;;${slug}-selatan;kabupaten;${slug};`,
  ].join('\r\n')

test('a table with a fault names its row, and nothing is made', async () => {
  await centre.goto(at('kpu', '/admin/kantor/impor'))
  await centre.getByLabel('Berkas CSV').setInputFiles({
    name: 'kantor.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${table('GMT')}`),
  })
  await expect.poll(() => centre.getByLabel('Isi tabel').inputValue()).toContain(slug)
  await centre.getByRole('button', { name: 'Periksa tabel' }).click()
  await centre.getByText('Zona waktu harus WIB, WITA, atau WIT').first().waitFor()
  expect(await centre.getByRole('button', { name: /^Buat \d+ kantor$/ }).count()).toBe(0)
  expect((await ask(hostOf(office), '/')).status).toBe(404)
})

test('a good one makes a province and the office below it', async () => {
  await centre.getByLabel('Isi tabel').fill(table('WIT'))
  await centre.getByRole('button', { name: 'Periksa tabel' }).click()
  await centre.getByRole('button', { name: 'Buat 2 kantor' }).click()
  await centre.getByText('2 kantor dibuat dan sedang disiapkan.').waitFor()
  await until(async () => (await ask(hostOf(office), '/')).status === 200, 1)
  expect((await ask(hostOf(office), '/')).headers['x-robots-tag']).toBe('noindex')
})

test('the province goes live, with what it lacks and why', async () => {
  await centre.goto(at('kpu', `/admin/kantor/${slug}`))
  await centre.getByText('Belum ada halaman profil.').waitFor()
  await centre.getByRole('button', { name: 'Buka walau belum lengkap …' }).click()
  await centre.getByLabel('Alasan membuka sekarang').fill('Provinsi baru menurut undang-undang.')
  await centre.getByRole('dialog').getByRole('button', { name: 'Buka untuk umum' }).click()
  await centre.getByText('Aktif', { exact: true }).first().waitFor()
  const answer = await ask(hostOf(office), '/')
  expect(answer.headers['x-robots-tag']).toBeUndefined()
  expect(answer.text).not.toContain('sedang disiapkan')
})
