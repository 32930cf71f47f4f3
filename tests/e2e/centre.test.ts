import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkTo, setUpApp } from './joining.ts'
import { ask, hostOf, until } from './raw.ts'
import { at, desk, login, openBrowser, phone } from './world.ts'
import { save, titled, write } from './writing.ts'

const slug = `kab-uji-${Date.now().toString(36)}`
const office = `${slug}.kpu`
const email = `admin@${slug}.test`
let browser: Browser
let centre: Page
let admin: Page
beforeAll(async () => {
  browser = await openBrowser()
  centre = await (await browser.newContext({ viewport: desk })).newPage()
  await login(centre, 'kpu', 'sistem@kpu.test')
})
afterAll(() => browser.close())

const openOffice = () => centre.goto(at('kpu', `/admin/kantor/${slug}`))

test('the centre makes an office and invites its first admin', async () => {
  await centre.goto(at('kpu', '/admin/kantor/baru'))
  await centre.getByLabel('Nama resmi').fill('KPU Kabupaten Uji')
  await centre.getByLabel('Nama daerah').fill('Kabupaten Uji')
  await centre.getByLabel('Provinsi').selectOption({ label: 'Jawa Timur' })
  await centre.getByLabel('Nama pendek').fill(slug)
  await centre.getByRole('group', { name: 'Admin pertama' }).getByLabel('Nama').fill('Sri Uji')
  await centre.getByLabel('Surel').fill(email)
  await centre.getByRole('button', { name: 'Buat kantor' }).click()
  await centre.getByRole('heading', { name: 'KPU Kabupaten Uji sudah dibuat' }).waitFor()
  await centre.getByText('Sri Uji diundang lewat surel').waitFor()
})

test('its site answers at once, says it is being prepared and asks search engines to wait', async () => {
  await until(async () => (await ask(hostOf(office), '/')).status === 200, 1)
  const answer = await ask(hostOf(office), '/')
  expect(answer.text).toContain('sedang disiapkan')
  expect(answer.headers['x-robots-tag']).toBe('noindex')
})

test('its first admin accepts the invitation and writes', async () => {
  admin = await (await browser.newContext({ viewport: phone })).newPage()
  await admin.goto(await linkTo(email, 'undangan', 'Terima undangan'))
  await admin.getByRole('button', { name: 'Pakai usulan ini' }).click()
  await admin.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await admin.getByRole('heading', { name: 'Satu langkah lagi' }).waitFor()
  await setUpApp(admin)
  await admin
    .getByText(/kode pemulihan/i)
    .first()
    .waitFor()
  await write(admin, office, titled('Berita pertama kantor baru'))
  await save(admin)
})

test('it is opened to the public though it is not complete, with a reason', async () => {
  await openOffice()
  await centre.getByText('Belum ada halaman profil.').waitFor()
  await centre.getByRole('button', { name: 'Buka walau belum lengkap …' }).click()
  await centre.getByLabel('Alasan membuka sekarang').fill('Tahapan sudah berjalan.')
  await centre.getByRole('dialog').getByRole('button', { name: 'Buka untuk umum' }).click()
  await centre.getByText('Aktif', { exact: true }).waitFor()
  const answer = await ask(hostOf(office), '/')
  expect(answer.headers['x-robots-tag']).toBeUndefined()
  expect(answer.text).not.toContain('sedang disiapkan')
})

test('a frozen office is read but not written, and its people are told why', async () => {
  await write(admin, office, titled('Ditulis sebelum beku'))
  await openOffice()
  await centre.getByRole('button', { name: /^Bekukan.*…$/ }).click()
  await centre.getByLabel('Alasan pembekuan').fill('Akun penyunting sedang diperiksa.')
  await centre.getByRole('dialog').getByRole('button', { name: 'Bekukan kantor' }).click()
  await centre.getByText('Beku', { exact: true }).waitFor()
  await admin.getByRole('button', { name: 'Simpan', exact: true }).click()
  await admin.getByText('sedang dibekukan oleh pusat').first().waitFor()
  expect((await ask(hostOf(office), '/')).status).toBe(200)
  await admin.goto(at(office, '/admin'))
  await admin.getByText('Akun penyunting sedang diperiksa.').waitFor()
})

test('a thawed office writes again', async () => {
  await openOffice()
  await centre.getByRole('button', { name: /^Cairkan/ }).click()
  await centre.getByText('Aktif', { exact: true }).waitFor()
  await write(admin, office, titled('Ditulis setelah cair'))
  await save(admin)
})
