import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, enter, openBrowser, phone } from './world.ts'
import { approve, photoFromPhone, save, send, titled, write } from './writing.ts'

const office = 'denpasar.bawaslu'
const link = 'https://youtu.be/abcdefghijk'
let browser: Browser
let writer: Page
let editor: Page
beforeAll(async () => {
  browser = await openBrowser()
  writer = await enter(browser, 'penulis', office)
  editor = await enter(browser, 'editor', office)
})
afterAll(() => browser.close())

/** A visitor's page, with all that it asks of other hosts than the office's. */
async function visit(path: string, javaScriptEnabled = true) {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled })
  const page = await context.newPage()
  const elsewhere: string[] = []
  await page.route(
    url => url.host !== new URL(at(office)).host,
    route => {
      elsewhere.push(route.request().url())
      return route.fulfill({ contentType: 'text/html', body: '<title>Pemutar</title>' })
    },
  )
  await page.goto(at(office, path), { waitUntil: 'networkidle' })
  return { page, elsewhere }
}

const playing = (page: Page, title: string) => page.getByRole('link', { name: `Putar video: ${title}` })

async function expectPlayOnClick(path: string, title: string) {
  const { page, elsewhere } = await visit(path)
  const poster = playing(page, title).locator('img')
  await poster.scrollIntoViewIfNeeded()
  await expect
    .poll(() => poster.evaluate(image => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0)
  expect(new URL((await poster.getAttribute('src'))!, page.url()).host).toBe(new URL(page.url()).host)
  expect(elsewhere).toEqual([])
  await playing(page, title).click()
  await page.getByTitle(`Putar video: ${title}`).waitFor()
  await expect.poll(() => elsewhere.length).toBeGreaterThan(0)
  expect(new Set(elsewhere.map(address => new URL(address).host))).toEqual(
    new Set(['www.youtube-nocookie.com']),
  )
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.context().close()
}

const poster = async () => ({ name: 'sampul.jpg', mimeType: 'image/jpeg', buffer: await photoFromPhone() })

test('a video in a text shows our own poster, and asks its host for nothing before it is pressed', async () => {
  const title = titled('Simulasi')
  await write(writer, office, title)
  await writer.getByRole('button', { name: 'Lainnya' }).click()
  await writer.getByRole('button', { name: 'Video', exact: true }).click()
  const dialog = writer.getByRole('dialog', { name: 'Video' })
  await dialog.getByLabel('Tautan video').fill(link)
  await dialog.getByLabel('Judul video').fill('Simulasi pemungutan suara')
  await dialog.getByLabel('Pilih gambar sampul').setInputFiles(await poster())
  await dialog.getByLabel('Ganti gambar sampul').waitFor()
  await dialog.getByLabel('Judul video').press('Enter')
  await writer.getByRole('textbox', { name: 'Isi berita' }).getByText('Simulasi pemungutan suara').waitFor()
  await send(writer)
  await expectPlayOnClick(await approve(editor, office, title), 'Simulasi pemungutan suara')
})

test('without a script its link leads to where the video lies', async () => {
  const title = titled('Tanpa sampul')
  await write(writer, office, title)
  await writer.getByRole('button', { name: 'Lainnya' }).click()
  await writer.getByRole('button', { name: 'Video', exact: true }).click()
  await writer.getByLabel('Tautan video').fill(link)
  await writer.getByLabel('Judul video').fill('Debat')
  await writer.getByRole('button', { name: 'Pasang video' }).click()
  await send(writer)
  const { page, elsewhere } = await visit(await approve(editor, office, title), false)
  expect(await playing(page, 'Debat').getAttribute('href')).toBe(
    'https://www.youtube.com/watch?v=abcdefghijk',
  )
  expect(elsewhere).toEqual([])
})

test('a poster that waited for a line comes back to its own video', async () => {
  const title = titled('Sampul menyusul')
  await write(writer, office, title)
  for (const [address, name] of [
    ['https://youtu.be/aaaaaaaaaaa', 'Hari pertama'],
    ['https://youtu.be/bbbbbbbbbbb', 'Hari kedua'],
  ] as const) {
    await writer.getByRole('button', { name: 'Lainnya' }).click()
    await writer.getByRole('button', { name: 'Video', exact: true }).click()
    await writer.getByLabel('Tautan video').fill(address)
    await writer.getByLabel('Judul video').fill(name)
    await writer.getByRole('button', { name: 'Pasang video' }).click()
  }
  await save(writer)
  await writer.route('**/api/unggah/foto', route => route.abort('connectionreset'))
  const text = writer.getByRole('textbox', { name: 'Isi berita' })
  const first = text.locator('[data-node-view-wrapper]').filter({ hasText: 'Hari pertama' })
  await first.getByLabel('Pilih gambar sampul').setInputFiles(await poster())
  await writer
    .getByText(/^\d disimpan di perangkat ini/)
    .first()
    .waitFor()
  await writer.unrouteAll()
  await writer.reload()
  await first.getByLabel('Ganti gambar sampul').waitFor()
  expect(await text.getByLabel('Pilih gambar sampul').count()).toBe(1)
})

test('a video of an album does the same', async () => {
  const title = titled('Album video')
  await writer.goto(at(office, '/admin/galeri/baru'))
  await writer.getByRole('textbox', { name: 'Judul', exact: true }).fill(title)
  await writer.getByLabel('Tautan video').fill(link)
  await writer.getByRole('button', { name: 'Tambah video' }).click()
  await writer.getByLabel('Judul video').fill('Apel siaga')
  await writer.getByLabel('Pilih gambar sampul').setInputFiles(await poster())
  await writer.getByLabel('Ganti gambar sampul').waitFor()
  await send(writer)
  await expectPlayOnClick(await approve(editor, office, title), 'Apel siaga')
})
