import type { Browser } from 'playwright'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, hostOf } from './raw.ts'
import { at, enter, openBrowser, phone } from './world.ts'
import { addPhoto, approve, send, titled, write } from './writing.ts'

const office = 'kab-kediri.kpu'
const title = titled('Kunjungan ke SMA di Pare')
let browser: Browser
let path = ''
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a writer sends an article with a photo from the telephone, an editor publishes it there too', async () => {
  const writer = await enter(browser, 'penulis', office)
  await write(writer, office, title, 'Tiga puluh siswa bertanya tentang TPS.')
  await addPhoto(writer)
  await writer.getByLabel('Keterangan foto').fill('Siswa kelas XII di aula.')
  await writer.getByLabel('Gambaran untuk yang tidak melihat').fill('Siswa duduk di aula sekolah.')
  await writer.getByLabel('Tempat').fill('Pare')
  await send(writer)
  path = await approve(await enter(browser, 'editor', office), office, title)
  expect(path).toMatch(/^\/berita\/kunjungan-ke-sma-di-pare-/)
})

test('a visitor without JavaScript reads it at once, in the list and on the home page too', async () => {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false })
  const visitor = await context.newPage()
  await visitor.goto(at(office, path))
  expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  expect(await visitor.getByRole('main').textContent()).toContain(
    `Pare, ${office}.localhost – Tiga puluh siswa bertanya tentang TPS.`,
  )
  for (const place of ['/', '/berita']) {
    await visitor.goto(at(office, place))
    await visitor.getByRole('link', { name: title }).first().click()
    expect(new URL(visitor.url()).pathname).toBe(path)
  }
})

test('its page loads nothing of the framework', async () => {
  const page = await (await browser.newContext()).newPage()
  const loaded: string[] = []
  page.on('request', request => loaded.push(`${request.resourceType()} ${new URL(request.url()).pathname}`))
  await page.goto(at(office, path), { waitUntil: 'networkidle' })
  expect(loaded.filter(line => line.startsWith('script'))).toEqual(['script /situs.js'])
})

test('another office does not have it', async () => {
  for (const other of ['kota-surabaya.kpu', 'kedirikab.bawaslu', 'kpu'])
    expect((await ask(hostOf(other), path)).status).toBe(404)
})

test('the photo that is served tells no place and no telephone', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(at(office, path))
  const address = await page.getByRole('img', { name: 'Siswa duduk di aula sekolah.' }).getAttribute('src')
  const served = (await page.goto(at(office, address!)))!
  const { exif, width, height } = await sharp(await served.body()).metadata()
  expect(served.headers()['content-type']).toBe('image/jpeg')
  expect(exif).toBeUndefined()
  expect(height).toBeGreaterThan(width)
})
