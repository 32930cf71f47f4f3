import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, desk, enter, openBrowser } from './world.ts'
import { addPhoto, approve, photoFromPhone, save, send, titled, write } from './writing.ts'

const host = 'kab-kediri.kpu'
const title = titled('Foto berita yang diganti')

let browser: Browser
let writer: Page
let editor: Page
let visitor: Page
let admin: Page
let path: string
beforeAll(async () => {
  browser = await openBrowser()
  writer = await enter(browser, 'penulis', host)
  editor = await enter(browser, 'editor', host)
  admin = await enter(browser, 'admin', host)
  visitor = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
})
afterAll(() => browser.close())

const leadAddress = async () => {
  await visitor.goto(at(host, path))
  return (await visitor.locator('figure img').first().getAttribute('src'))!
}
const colourAt = async (address: string) => {
  const bytes = await visitor.evaluate(async src => [...(await (await fetch(src)).bytes())], address)
  return [...(await sharp(Buffer.from(bytes)).resize(1, 1).raw().toBuffer()).subarray(0, 3)]
}
const near = (given: number[], wanted: number[]) =>
  given.every((part, index) => Math.abs(part - wanted[index]!) < 12)

// Two taps of a second person, who has seen both.
const agree = async (name: string) => {
  await admin.goto(at(host, '/admin/persetujuan'))
  await admin.getByRole('link', { name: `Bandingkan ${name}` }).click()
  await admin.getByRole('img', { name: /^Sekarang di situs/ }).waitFor()
  await admin.getByRole('img', { name: /^Penggantinya/ }).waitFor()
  await admin.getByRole('button', { name: 'Setujui dan ganti' }).click()
  await admin.getByText('Sudah disetujui.').waitFor()
}

// The medium whose photo stands on the public page.
const openMedium = async (page: Page) => {
  const [, id] = /\/media\/([0-9a-f-]{36})/.exec(await leadAddress()) ?? []
  await page.goto(at(host, `/admin/media/${id}`))
}

test('an editor replaces a photo on a phone, another person agrees, and the public sees the new one', async () => {
  await write(writer, host, title)
  await addPhoto(writer)
  await writer.getByLabel('Keterangan foto').fill(`Rapat pleno ${title}`)
  await writer.getByLabel('Gambaran untuk yang tidak melihat').fill('Ketua membuka rapat')
  await writer.getByLabel('Foto oleh').fill('Putri Humas')
  await save(writer)
  await send(writer)
  path = await approve(editor, host, title)
  const before = await leadAddress()

  await openMedium(editor)
  await editor.getByRole('link', { name: 'lihat di situs' }).waitFor()
  const red = { create: { width: 1500, height: 1000, channels: 3 as const, background: '#c01020' } }
  const buffer = await sharp(red)
    .composite([{ input: Buffer.from([Date.now() % 255, 0, 0]), raw: { width: 1, height: 1, channels: 3 } }])
    .jpeg()
    .toBuffer()
  await editor
    .getByLabel('Pilih foto pengganti')
    .setInputFiles({ name: 'benar.jpg', mimeType: 'image/jpeg', buffer })
  await editor.getByText('Siap menggantikan: benar.jpg').waitFor()
  await editor.getByLabel('Alasan mengganti').fill('Foto yang semula salah acara.')
  await editor.getByRole('button', { name: 'Minta persetujuan' }).click()
  await editor.getByText('Sudah diajukan.').waitFor()
  expect(await leadAddress()).toBe(before)
  await agree(`Rapat pleno ${title}`)

  const after = await leadAddress()
  expect(after).not.toBe(before)
  expect(near(await colourAt(after), [0xc0, 0x10, 0x20])).toBe(true)
  // Who still holds the earlier page gets the new photo under its old address, and never the old bytes.
  expect(near(await colourAt(before), [0xc0, 0x10, 0x20])).toBe(true)
})

test('the earlier photo is kept for the office, and comes back when two people want it', async () => {
  await openMedium(editor)
  await editor.getByText('Alasan: Foto yang semula salah acara.').waitFor()
  const earlier = editor.getByRole('img', { name: /Foto sebelum diganti/ })
  await expect
    .poll(() => earlier.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  await editor.getByRole('button', { name: 'Kembalikan yang ini' }).click()
  await editor.getByText('Sudah diajukan.').waitFor()
  await agree(`Rapat pleno ${title}`)
  expect(near(await colourAt(await leadAddress()), [0xc0, 0x10, 0x20])).toBe(false)
})

test('the point chosen by tap and by keyboard holds in the crops of the public list', async () => {
  await openMedium(editor)
  const whole = editor.getByRole('img', { name: 'Ketua membuka rapat' })
  const box = (await whole.boundingBox())!
  await whole.click({ position: { x: box.width * 0.2, y: box.height * 0.9 } })
  await editor.getByLabel('Dari kiri').press('ArrowRight')
  await editor.getByRole('button', { name: 'Simpan titik' }).click()
  await editor.getByText('Titik utama tersimpan.').waitFor()
  await visitor.goto(at(host, '/berita'))
  const card = visitor.locator('article').filter({ hasText: title }).locator('img')
  expect(await card.evaluate(image => getComputedStyle(image).objectPosition)).toBe('30% 90%')
})

test('a writer finds the photo in the library again, with its words', async () => {
  await writer.goto(at(host, '/admin/berita/baru'))
  await writer.getByRole('button', { name: /Dari pustaka/ }).click()
  await writer.getByRole('dialog').getByLabel('Cari').fill(title)
  await writer
    .getByRole('dialog')
    .getByRole('button', { name: `Rapat pleno ${title}` })
    .click()
  await expect
    .poll(() => writer.getByLabel('Gambaran untuk yang tidak melihat').inputValue())
    .toBe('Ketua membuka rapat')
  expect(await writer.getByLabel('Foto oleh').inputValue()).toBe('Putri Humas')
})

test('the same photo again is pointed out, and one that is used cannot be thrown away', async () => {
  const page = await enter(browser, 'admin', host, desk)
  const buffer = await photoFromPhone()
  await page.goto(at(host, '/admin/media'))
  const choose = () =>
    page
      .getByLabel('Unggah foto atau berkas')
      .setInputFiles({ name: 'apel-pagi.jpg', mimeType: 'image/jpeg', buffer })
  await choose()
  await page.getByRole('link', { name: 'apel-pagi.jpg' }).waitFor()
  await pause(300)
  await choose()
  await page.getByText('Foto ini sudah ada di pustaka').waitFor()
  await page.getByRole('link', { name: 'apel-pagi.jpg' }).click()
  await page.getByRole('button', { name: 'Hapus foto …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus foto' }).click()
  await page.getByText('Media dihapus dari pustaka.').waitFor()
  await openMedium(page)
  await page.getByText(/Belum bisa: foto ini dipakai/).waitFor()
  await page.close()
})

test('a writer describes media but is offered neither replacing nor removing', async () => {
  await openMedium(writer)
  await writer.getByLabel('Foto oleh').fill('Putri Handayani')
  await writer.getByRole('button', { name: 'Simpan keterangan' }).click()
  await writer.getByText('Keterangan media tersimpan.').waitFor()
  expect(await writer.getByRole('heading', { name: 'Ganti foto' }).count()).toBe(0)
  expect(await writer.getByRole('heading', { name: 'Hapus foto' }).count()).toBe(0)
})
