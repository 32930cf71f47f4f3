import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, hostOf } from './raw.ts'
import { at, enter, openBrowser, phone } from './world.ts'
import { approve, photoFromPhone, save, send, titled } from './writing.ts'

const office = 'kab-kediri.kpu'
let browser: Browser
let writer: Page
let editor: Page
beforeAll(async () => {
  browser = await openBrowser()
  writer = await enter(browser, 'penulis', office)
  editor = await enter(browser, 'editor', office)
})
afterAll(() => browser.close())

/** The smallest file that a PDF reader, and our own check, takes for one. */
const pdf = (words: string) => Buffer.from(`%PDF-1.4\n%${words}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n`)

async function begin(place: string, nameOfTitle: string, title: string) {
  await writer.goto(at(office, `/admin/${place}/baru`))
  await writer.getByRole('textbox', { name: nameOfTitle, exact: true }).fill(title)
}

async function visit(path: string) {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false })
  const visitor = await context.newPage()
  await visitor.goto(at(office, path))
  return visitor
}

const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

test('an announcement goes from two chosen files on a telephone to its public page', async () => {
  const title = titled('Hasil tes tertulis PPK')
  await begin('pengumuman', 'Judul', title)
  await writer.getByLabel('Nomor').fill('12/PP.04.2-Pu/3506/2026')
  await writer.getByLabel('Berlaku sampai').fill('2030-12-31')
  await writer.getByLabel('Pilih berkas').setInputFiles([
    { name: 'Pengumuman.pdf', mimeType: 'application/pdf', buffer: pdf(title) },
    { name: 'Lampiran.pdf', mimeType: 'application/pdf', buffer: pdf(`${title} lampiran`) },
  ])
  await writer.getByRole('list', { name: 'Berkas' }).getByRole('listitem').nth(1).waitFor()
  await writer.getByRole('button', { name: 'Naik Lampiran.pdf' }).click()
  await writer.getByRole('textbox', { name: 'Isi pengumuman' }).click()
  await writer.keyboard.type('Sebanyak 26 orang lulus seleksi administrasi.')
  expect(await tooWide(writer)).toBe(false)
  await send(writer)
  const visitor = await visit(await approve(editor, office, title))
  const main = await visitor.getByRole('main').textContent()
  expect(main).toContain('Sebanyak 26 orang lulus seleksi administrasi.')
  expect(main).toContain('12/PP.04.2-Pu/3506/2026')
  const files = visitor.getByRole('main').locator('a[href*="/media/"]')
  expect(await files.first().getAttribute('href')).toContain('Lampiran')
  expect((await ask(hostOf(office), (await files.first().getAttribute('href'))!)).status).toBe(200)
})

test('an internal meeting is approved and never reaches the site', async () => {
  const title = titled('Rapat internal persiapan')
  await begin('agenda', 'Nama kegiatan', title)
  await writer.getByLabel('Mulai: tanggal').fill('2030-01-15')
  await writer.getByLabel('Mulai: jam').fill('09:00')
  await writer.getByLabel('Tempat', { exact: true }).fill('Ruang rapat lantai dua')
  await writer.getByLabel('Internal').check()
  await send(writer)
  await editor.goto(at(office, '/admin/persetujuan'))
  await editor.getByRole('link', { name: `Baca ${title}` }).click()
  await editor.getByRole('button', { name: 'Setujui dan terbitkan' }).click()
  await editor.getByText('Terbit', { exact: true }).first().waitFor()
  for (const path of ['/agenda', '/agenda.ics', '/sitemap/2026-1.xml', '/api/v1/agenda', '/cari?q=persiapan'])
    expect((await ask(hostOf(office), path)).text).not.toMatch(/rapat[ -]internal[ -]persiapan/i)
  expect(await editor.getByRole('link', { name: 'Lihat di situs' }).count()).toBe(0)
})

test('a meeting without a time comes back with everything that was typed', async () => {
  const title = titled('Sosialisasi di pasar')
  await begin('agenda', 'Nama kegiatan', title)
  await writer.getByLabel('Tempat', { exact: true }).fill('Pasar Pare')
  await writer.getByRole('button', { name: 'Simpan', exact: true }).click()
  await writer.getByText('Isi kapan kegiatan ini mulai.').waitFor()
  expect(await writer.getByLabel('Tempat', { exact: true }).inputValue()).toBe('Pasar Pare')
  await writer.getByLabel('Mulai: tanggal').fill('2030-02-01')
  await save(writer)
})

test('an album of two photos keeps the order that keys gave it', async () => {
  const title = titled('Apel pagi')
  await begin('galeri', 'Judul', title)
  await writer.getByLabel('Pilih foto').setInputFiles(
    await Promise.all(
      ['satu.jpg', 'dua.jpg'].map(async name => ({
        name,
        mimeType: 'image/jpeg',
        buffer: await photoFromPhone(),
      })),
    ),
  )
  const photos = writer.getByRole('list', { name: 'Foto album' }).getByRole('listitem')
  await photos.nth(1).waitFor()
  for (const [index, words] of ['Pengibaran bendera', 'Barisan pegawai'].entries()) {
    await photos.nth(index).getByLabel('Keterangan foto').fill(words)
    await photos.nth(index).getByLabel('Gambaran untuk yang tidak melihat').fill(`${words} di halaman.`)
  }
  await writer.getByRole('button', { name: 'Turun Pengibaran bendera' }).press('Enter')
  expect(await photos.first().getByLabel('Keterangan foto').inputValue()).toBe('Barisan pegawai')
  expect(await tooWide(writer)).toBe(false)
  await send(writer)
  const visitor = await visit(await approve(editor, office, title))
  const main = (await visitor.getByRole('main').textContent())!
  expect(main.indexOf('Barisan pegawai')).toBeLessThan(main.indexOf('Pengibaran bendera'))
  expect(await visitor.getByRole('img', { name: 'Barisan pegawai di halaman.' }).count()).toBeGreaterThan(0)
})

test('pages are put in order with keys, and stay so', async () => {
  await editor.goto(at(office, '/admin/halaman'))
  const list = editor.getByRole('list', { name: 'Di bawah Profil' })
  const second = list.getByRole('listitem').nth(1).getByRole('link')
  const name = (await second.textContent())!
  // The new order is shown before it is kept; leaving in between would break it off.
  const answered = editor.waitForResponse(answer => Boolean(answer.request().headers()['next-action']))
  await editor.getByRole('button', { name: `Naik ${name}` }).press('Enter')
  await answered
  await expect.poll(() => list.getByRole('listitem').first().getByRole('link').textContent()).toBe(name)
  await expect
    .poll(async () => {
      await editor.reload()
      return list.getByRole('listitem').first().getByRole('link').textContent()
    })
    .toBe(name)
})
