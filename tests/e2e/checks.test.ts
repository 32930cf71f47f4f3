import type { BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, login, openBrowser, phone } from './world.ts'
import { openWaiting, save, send, titled, write } from './writing.ts'

const office = 'kab-kediri.kpu'
// Made up: no such person.
const nik = '3506121708890003'

let browser: Awaited<ReturnType<typeof openBrowser>>
let writer: Awaited<ReturnType<BrowserContext['storageState']>>
let editor: typeof writer

beforeAll(async () => {
  browser = await openBrowser()
  writer = await stateOf('penulis')
  editor = await stateOf('editor')
})
afterAll(() => browser.close())

async function stateOf(mailbox: string) {
  const context = await browser.newContext({ viewport: phone })
  await login(await context.newPage(), office, `${mailbox}@${office}.test`)
  const state = await context.storageState()
  await context.close()
  return state
}

const onPhone = async (storageState = writer) =>
  (await browser.newContext({ viewport: phone, storageState, locale: 'id-ID' })).newPage()
const remark = (page: Page, words: string | RegExp) =>
  page.getByRole('listitem').filter({ hasText: words }).filter({ visible: true })
const selected = (page: Page) => page.evaluate(() => String(getSelection()))

test('a remark leads to its letters, and is gone once they are mended', async () => {
  const page = await onPhone()
  await write(page, office, titled('Rapat koordinasi logistik'), 'Rabu, 26 November 2026 rapat digelar.')
  const wrong = remark(page, 'jatuh pada hari kamis')
  await wrong.getByRole('button', { name: /^Tunjukkan/ }).click()
  await expect.poll(() => selected(page)).toBe('Rabu, 26 November 2026')
  await page.keyboard.type('Kamis, 26 November 2026')
  await wrong.waitFor({ state: 'detached' })
  await remark(page, 'Ringkasan belum diisi')
    .getByRole('button', { name: /^Tunjukkan/ })
    .click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ringkasan')
  await page.keyboard.type('Tujuh kantor menyepakati jadwal kirim.')
  await remark(page, 'Ringkasan belum diisi').waitFor({ state: 'detached' })
})

test('a NIK keeps a text here until it is masked, in one tap that can be undone', async () => {
  const page = await onPhone()
  const title = titled('Klarifikasi dukungan')
  await write(page, office, title, `Suyatno, NIK ${nik}, tidak pernah menyerahkan dukungan.`)
  await remark(page, 'NIK 3506••••••••0003').waitFor()
  await page.getByRole('button', { name: 'Kirim untuk disetujui' }).filter({ visible: true }).click()
  await page.getByText('Naskah belum dikirim: masih ada yang menahannya').waitFor()
  await remark(page, 'NIK 3506••••••••0003')
    .getByRole('button', { name: /^Samarkan/ })
    .click()
  await remark(page, 'NIK 3506••••••••0003').waitFor({ state: 'detached' })
  expect(await page.getByRole('textbox', { name: 'Isi berita' }).textContent()).toContain(
    'NIK 3506••••••••0003,',
  )
  await send(page)
})

test('with a reason it goes to the approver, who reads it above the page', async () => {
  const page = await onPhone()
  const title = titled('Penyerahan santunan')
  await write(page, office, title, `Ahli waris Rukmini, NIK ${nik}, menerima santunan.`)
  await page.getByText('Memang harus dimuat? Tulis alasannya').click()
  await page.getByRole('button', { name: 'Simpan alasan' }).click()
  await page.getByText('Tulis alasannya dalam satu kalimat').waitFor()
  const reason = 'Diumumkan atas persetujuan tertulis ahli waris.'
  await page.getByLabel('Alasan memuat data pribadi').fill(reason)
  await page.getByRole('button', { name: 'Simpan alasan' }).click()
  await page.getByText('Alasannya sudah ditulis.').waitFor()
  await send(page)
  const approver = await onPhone(editor)
  await openWaiting(approver, office, title)
  await approver.getByText(`“${reason}”`).first().waitFor()
  await approver.getByText('Naskah ini memuat data pribadi:').waitFor()
  await approver.getByRole('button', { name: 'Setujui dan terbitkan' }).click()
  await approver.getByRole('link', { name: 'Lihat di situs' }).waitFor()
})

test('own links that lead nowhere are told while one writes', async () => {
  const page = await onPhone()
  await write(page, office, titled('Tindak lanjut'), 'Lihat jadwalnya')
  await page.keyboard.press('Shift+Home')
  await page.getByRole('button', { name: 'Tautan' }).click()
  await page.getByLabel('Ke mana tautan ini menuju?').fill('/berita/tidak-pernah-ada')
  await page.getByRole('button', { name: 'Pasang tautan' }).click()
  await remark(page, 'menuju halaman yang tidak ada di situs ini').waitFor()
})

test('a starter asks, keeps the answers over a reload, and makes a draft that holds what is open', async () => {
  const page = await onPhone()
  await page.goto(at(office, '/admin/berita/baru'))
  // On a slow machine the choice is there before the script that hears it.
  const asked = async () => {
    await page.getByLabel('Mulai dari contoh').last().selectOption('Sosialisasi')
    return page.getByLabel('Tentang apa').count()
  }
  await expect.poll(asked, { timeout: 15_000 }).toBe(1)
  await page.getByLabel('Tentang apa').fill('pindah memilih')
  await page.getByLabel('Kepada siapa').fill('pelajar SMAN 1 Pare')
  await page.reload()
  expect(await page.getByLabel('Tentang apa').inputValue()).toBe('pindah memilih')
  await page.getByLabel('Kapan').fill('2026-11-18T08:00')
  await page.getByLabel('Kota, kecamatan, atau desa').fill('Pare')
  await page.getByLabel('Di mana tepatnya').fill('aula sekolah')
  await page.getByRole('button', { name: 'Buat kerangka' }).click()
  const title = page.getByRole('textbox', { name: 'Judul' })
  await expect
    .poll(() => title.inputValue())
    .toBe('[jumlah] pelajar SMAN 1 Pare belajar tentang pindah memilih')
  expect(await page.getByLabel('Tempat', { exact: true }).inputValue()).toBe('Pare')
  expect(await page.getByRole('textbox', { name: 'Isi berita' }).textContent()).toContain(
    'Rabu, 18 November 2026 pukul 08.00 WIB, di aula sekolah',
  )
  await title.fill(titled('120 pelajar Pare belajar pindah memilih'))
  // The title's own is gone a moment after it was typed.
  await expect.poll(() => remark(page, '“[jumlah]” belum diisi').count()).toBe(1)
  await remark(page, '“[jumlah]” belum diisi')
    .getByRole('button', { name: /^Tunjukkan/ })
    .click()
  await expect.poll(() => selected(page)).toBe('[jumlah]')
  await page.keyboard.type('120')
  await remark(page, '[jumlah]').waitFor({ state: 'detached' })
  await save(page)
  await send(page)
})
