import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { at, desk, openBrowser, phone } from './world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const office = 'kab-kediri.kpu'
const places = [
  '/',
  '/berita',
  '/profil',
  '/profil/anggota',
  '/kontak',
  '/cari?q=pleno',
  '/peta-situs',
  '/privasi',
  '/tidak-ada',
]

async function visit(
  path: string,
  options: BrowserContextOptions = { viewport: desk },
  host = office,
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.goto(at(host, path))
  return page
}

test('a visitor with a narrow phone never scrolls sideways, however long the name', async () => {
  const page = await visit('/', { viewport: { width: 320, height: 640 } })
  for (const host of [office, 'kpu', 'jatim.kpu', 'bogorkab.bawaslu', 'kab-penukalabablematangilir.kpu'])
    for (const path of places) {
      await page.goto(at(host, path))
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        host + path,
      ).toBeLessThanOrEqual(320)
    }
})

test('the browser has nothing to complain about on any page', async () => {
  const page = await visit('/')
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  for (const path of places.filter(place => place !== '/tidak-ada')) await page.goto(at(office, path))
  expect(complaints).toEqual([])
})

test('the first thing a keyboard reaches leads past the menu', async () => {
  const page = await visit('/berita')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lompat ke isi utama')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi')
})

test('each page says what it is once, in Indonesian', async () => {
  const page = await visit('/')
  for (const path of places) {
    await page.goto(at(office, path))
    expect(await page.locator('h1').count(), path).toBe(1)
    expect(await page.locator('html').getAttribute('lang')).toBe('id')
  }
})

test('without JavaScript the menu opens, search finds and an article reads', async () => {
  const page = await visit('/', { viewport: phone, javaScriptEnabled: false })
  await page.locator('summary', { hasText: /^Menu$/ }).click()
  const menu = page.getByRole('navigation', { name: 'Menu' })
  await menu.getByText('Berita', { exact: true }).click()
  await menu.getByRole('link', { name: 'Semua berita' }).click()
  await page.waitForURL(at(office, '/berita'))
  await page.getByRole('link', { name: 'Cari', exact: true }).first().click()
  await page.getByLabel('Cari di situs ini').last().fill('pleno')
  await page.getByRole('main').getByRole('button', { name: 'Cari' }).click()
  // Announcements are found too; an article is what has its place below /berita.
  await page.getByRole('main').locator('a[href^="/berita/"]').first().click()
  expect(await page.getByText(/^Penulis /).count()).toBeGreaterThan(0)
  expect(await page.getByRole('button', { name: 'Cetak' }).count()).toBe(0)
})

test('a visitor who prefers the dark theme still has it on the next page', async () => {
  const page = await visit('/')
  await page.getByRole('button', { name: 'Gelap' }).click()
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(await background()).toBe('rgb(23, 21, 16)')
  await page.goto(at(office, '/kontak'))
  expect(await background()).toBe('rgb(23, 21, 16)')
  await page.getByRole('button', { name: 'Ikuti perangkat' }).click()
  expect(await background()).toBe('rgb(251, 249, 245)')
})

test('a category holds as many articles as it promises', async () => {
  const page = await visit('/berita')
  const link = page.getByRole('navigation', { name: 'Kategori' }).getByRole('link', { name: /^Sosialisasi/ })
  const promised = /\d+$/.exec((await link.textContent())!)![0]
  await link.click()
  await page.waitForURL(at(office, '/berita?kategori=sosialisasi'))
  expect(await page.getByText(`${promised} berita, terbaru dahulu`).count()).toBe(1)
})

test('a year without news leads to years with some', async () => {
  const page = await visit('/berita?tahun=1999')
  expect(await page.getByRole('heading', { name: 'Belum ada berita tahun 1999' }).count()).toBe(1)
  await page.getByRole('main').getByRole('link', { name: '2026', exact: true }).click()
  await page.waitForURL(at(office, '/berita?tahun=2026'))
})

test('from the portal a visitor finds their own office', async () => {
  const page = await visit('/', { viewport: desk }, 'kpu')
  await page.getByLabel('Nama kabupaten, kota, atau kata kunci').fill('kediri')
  await page.getByRole('main').getByRole('button', { name: 'Cari' }).click()
  await page.getByRole('link', { name: 'KPU Kabupaten Kediri', exact: true }).click()
  await page.waitForURL(at(office))
})

test('from the portal a visitor reads what one group of islands publishes', async () => {
  const page = await visit('/satker/berita', { viewport: desk }, 'kpu')
  await page.getByRole('link', { name: 'Sulawesi', exact: true }).click()
  await page.getByRole('heading', { name: 'Berita Sulawesi', level: 1 }).waitFor()
  expect(await page.title()).toContain('Berita Sulawesi')
  expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThan(0)
  expect((await page.goto(at('kpu', '/satker/berita?wilayah=atlantis')))?.status()).toBe(404)
})

test('only offices with others below them list offices', async () => {
  const page = await visit('/')
  const status = async (host: string) => (await page.goto(at(host, '/satker')))?.status()
  expect([await status('kpu'), await status('jatim.kpu'), await status(office)]).toEqual([200, 200, 404])
})

test('a missing page guesses from its address what was wanted', async () => {
  const page = await visit('/blog/read/rapat-pleno-triwulan')
  expect(await page.getByText('Halaman ini tidak kami temukan').count()).toBe(1)
  expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(0)
})

test('feeds and maps name the addresses of this office alone', async () => {
  const page = await visit('/')
  const read = (path: string) => page.evaluate(async address => (await fetch(address)).text(), path)
  for (const path of ['/feed.xml', '/feed.json', '/sitemap.xml']) {
    const hosts = [...(await read(path)).matchAll(/http:\/\/([^/:"<]+):/g)].map(([, host]) => host)
    expect([...new Set(hosts)], path).toEqual([`${office}.localhost`])
  }
  expect(await read('/robots.txt')).toContain(`:${inject('port')}/sitemap.xml`)
})
