import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, enter, openBrowser, phone } from './world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('who never wrote here is led through the editor in five steps, once', async () => {
  const page = await enter(browser, 'admin', 'bogorkab.bawaslu', phone, true)
  await page.goto(at('bogorkab.bawaslu', '/admin/berita/baru'))
  const tour = page.getByRole('region', { name: 'Perkenalan' })
  for (let step = 1; step <= 4; step++) {
    await tour.getByText(`Langkah ${step} dari 5`).waitFor()
    await tour.getByRole('button', { name: 'Lanjut' }).click()
  }
  await tour.getByRole('button', { name: 'Mulai menulis' }).click()
  await page.reload()
  await page.getByLabel('Judul').waitFor()
  expect(await tour.count()).toBe(0)
})

test('a question reaches the province with the page it is about, and its answer comes back', async () => {
  const writer = await enter(browser, 'penulis', 'kab-kediri.kpu')
  await writer.goto(at('kab-kediri.kpu', '/admin/bantuan?dari=/admin/berita/baru&galat=abc123'))
  await writer
    .getByLabel('Apa yang ingin Anda kerjakan, dan apa yang terjadi?')
    .fill('Foto dari galeri saya tidak muncul setelah dipilih.')
  await writer.getByText('Ikut terkirim: halaman /admin/berita/baru, nomor gangguan abc123').waitFor()
  await writer.getByRole('button', { name: 'Kirim pertanyaan' }).click()
  await writer.getByText('Pertanyaan Anda terkirim').waitFor()

  const supervisor = await enter(browser, 'pembina', 'jatim.kpu')
  await supervisor.goto(at('jatim.kpu', '/admin/bantuan'))
  const question = supervisor.getByRole('listitem').filter({ hasText: 'Foto dari galeri saya' })
  await question.getByText('nomor gangguan abc123').waitFor()
  await question.getByLabel('Jawaban Anda').fill('Coba tutup aplikasi lain, lalu pilih fotonya sekali lagi.')
  await question.getByRole('button', { name: 'Kirim jawaban' }).click()
  await supervisor.getByText('Jawaban Anda terkirim').waitFor()

  await writer.reload()
  await writer.getByText('Coba tutup aplikasi lain').waitFor()
})

test('each field has an example behind its question mark', async () => {
  const page = await enter(browser, 'editor', 'kab-kediri.kpu')
  await page.goto(at('kab-kediri.kpu', '/admin/pengumuman/baru'))
  await page.locator('summary', { hasText: 'Contoh untuk Nomor' }).press('Enter')
  await page.getByText('221/PL.01-Pu/3506/2026').waitFor()
})
