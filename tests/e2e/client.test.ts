import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstBelow } from './page-types.ts'
import { ask, hostOf } from './raw.ts'
import { at, desk, openBrowser, phone } from './world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const office = 'kab-kediri.kpu'

async function visit(path: string, options: BrowserContextOptions = { viewport: desk }, host = office) {
  const page = await (await browser.newContext(options)).newPage()
  await page.goto(at(host, path))
  return page
}

/** Words given to screen readers and, where they are of the notice, to everybody. */
const said = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' })
const isOpen = (menu: Locator) => menu.evaluate(element => (element as HTMLDetailsElement).open)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim())

test('the one script is at most 6 KB on the way', () => {
  expect(brotliCompressSync(readFileSync('public/situs.js')).length).toBeLessThanOrEqual(6 * 1024)
})

test('the HTML is the same for whoever asks', async () => {
  const asks: Record<string, string>[] = [
    {},
    { 'save-data': 'on', 'user-agent': 'Mozilla/5.0 (Linux; Android 7.0; SM-J250F)' },
    { 'sec-ch-prefers-color-scheme': 'dark', cookie: 'tampilan=gelap', 'accept-language': 'en' },
  ]
  const texts = await Promise.all(
    asks.map(async headers => (await ask(hostOf(office), '/', { headers })).text),
  )
  expect(new Set(texts).size).toBe(1)
})

test('an open menu closes with Escape, and when something beside it is pressed or focused', async () => {
  const page = await visit('/', { viewport: phone })
  const menu = page.locator('details[name=menu]')
  await page.getByText('Menu', { exact: true }).click()
  await page.getByRole('link', { name: 'Beranda' }).first().focus()
  await page.keyboard.press('Escape')
  expect([await isOpen(menu), await focused(page)]).toEqual([false, 'Menu'])
  await page.keyboard.press('Enter')
  await page.getByRole('contentinfo').click({ position: { x: 2, y: 2 } })
  expect(await isOpen(menu)).toBe(false)
  await page.getByText('Menu', { exact: true }).click()
  await page.getByRole('main').getByRole('link').first().focus()
  expect(await isOpen(menu)).toBe(false)
})

test('a menu left open is closed when the reader comes back', async () => {
  const page = await visit('/', { viewport: phone })
  await page.getByText('Menu', { exact: true }).click()
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Kontak' }).click()
  await page.waitForURL(at(office, '/kontak'))
  await page.goBack()
  expect(await isOpen(page.locator('details[name=menu]'))).toBe(false)
})

test('larger letters stay on the next page, and still fit the narrowest screen', async () => {
  const page = await visit('/aksesibilitas', { viewport: { width: 320, height: 640 } })
  const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize)
  const before = await size()
  await page.getByRole('main').getByRole('button', { name: 'Terbesar' }).click()
  expect(await page.getByRole('button', { name: 'Terbesar', pressed: true }).count()).toBe(2)
  for (const path of ['/', '/berita', '/pengumuman', '/agenda?bulan=2026-11', '/kontak', '/cari?q=pleno']) {
    await page.goto(at(office, path))
    expect(Number.parseFloat(await size())).toBeCloseTo(Number.parseFloat(before) * 1.375, 1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
})

test('photos are turned by keys and links, told aloud, without filling the history', async () => {
  const page = await visit(await firstBelow(office, '/galeri'))
  const strip = page.getByRole('list', { name: 'Foto, geser ke samping' })
  const left = () => strip.evaluate(element => Math.round(element.scrollLeft / element.clientWidth))
  const entries = await page.evaluate(() => history.length)
  await strip.focus()
  await page.keyboard.press('ArrowRight')
  await said(page, /^Foto 2 dari/)
  expect([await left(), new URL(page.url()).hash]).toEqual([1, '#foto-2'])
  await page.keyboard.press('Home')
  expect(await left()).toBe(0)
  await page.getByRole('link', { name: 'Berikutnya' }).first().press('Enter')
  await page.keyboard.press('Enter')
  expect([await left(), await focused(page)]).toEqual([2, 'Berikutnya'])
  await page.getByRole('link', { name: /^Foto 1:/ }).click()
  await page.locator('a[href="#foto-1"][aria-current=true]').waitFor()
  expect([await left(), await page.evaluate(() => history.length)]).toEqual([0, entries])
})

test('photos are swiped with a finger, with and without the script', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await visit(await firstBelow(office, '/galeri'), {
      viewport: phone,
      hasTouch: true,
      isMobile: true,
      javaScriptEnabled,
    })
    const strip = page.getByRole('list', { name: 'Foto, geser ke samping' })
    await strip.scrollIntoViewIfNeeded()
    const { x, y } = (await strip.boundingBox())!
    const tool = await page.context().newCDPSession(page)
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => tool.send('Input.dispatchTouchEvent', { type, touchPoints })
    await touch('touchStart', { x: x + 280, y: y + 60 })
    for (let moved = 260; moved >= 40; moved -= 20) await touch('touchMove', { x: x + moved, y: y + 60 })
    await touch('touchEnd')
    await expect
      .poll(() => strip.evaluate(element => element.scrollLeft / element.clientWidth))
      .toBeGreaterThan(0.9)
  }
})

test('a link is copied, or the reader is told that it is not', async () => {
  const path = await firstBelow(office, '/berita')
  const page = await visit(path, { viewport: desk, permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('button', { name: 'Salin tautan' }).click()
  await said(page, 'Tautan tersalin')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(at(office, path))
  await page.reload()
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await page.getByRole('button', { name: 'Salin tautan' }).click()
  await said(page, 'Tidak bisa disalin')
})

test('whoever loses the connection is told, and when it is back', async () => {
  const page = await visit('/')
  await page.context().setOffline(true)
  await page.getByText('Sambungan internet terputus.').waitFor()
  await page.context().setOffline(false)
  await page.getByText('Tersambung lagi.').waitFor()
  await page
    .getByText('Tersambung lagi.')
    .waitFor({ state: 'detached', timeout: 8000 })
    .catch(() => {})
  expect(await page.getByText('Tersambung lagi.').count()).toBe(0)
})

test('whoever saves data loads the smallest pictures and is not offered words', async () => {
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 3 })
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await page.goto(at(office, '/'))
  const pictures = page.locator('main img[loading=lazy]')
  await pictures.first().scrollIntoViewIfNeeded()
  await expect
    .poll(() => pictures.first().evaluate(image => (image as HTMLImageElement).currentSrc))
    .toMatch(/480/)
  await page.goto(at(office, '/cari'))
  await page.getByRole('combobox', { name: 'Cari di situs ini' }).pressSequentially('rapat')
  await page.waitForTimeout(500)
  expect(asked.filter(path => path === '/cari/saran')).toEqual([])
})

test('nothing moves for whoever asked for that', async () => {
  const page = await visit(await firstBelow(office, '/galeri'), { viewport: desk, reducedMotion: 'reduce' })
  const strip = page.getByRole('list', { name: 'Foto, geser ke samping' })
  expect(await strip.evaluate(element => getComputedStyle(element).scrollBehavior)).toBe('auto')
})

describeSuggestions()

function describeSuggestions() {
  const field = (page: Page) => page.getByRole('combobox', { name: 'Cari di situs ini' })
  const options = (page: Page) => page.getByRole('listbox', { name: 'Saran' }).getByRole('option')

  test('words typed are met with titles: chosen with the arrows, opened with Enter', async () => {
    const page = await visit('/')
    await field(page).pressSequentially('rapat pl')
    await options(page).first().waitFor()
    expect(await field(page).getAttribute('aria-expanded')).toBe('true')
    await said(page, /^\d saran$/)
    await page.keyboard.press('ArrowDown')
    const chosen = page.getByRole('option', { selected: true })
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
    const words = (await chosen.textContent())!.replace(/ \S+$/, '')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: words }).waitFor()
  })

  test('Escape puts them away and keeps the words; Enter then searches', async () => {
    const page = await visit('/cari')
    await field(page).pressSequentially('rapat')
    await options(page).first().waitFor()
    await page.keyboard.press('Escape')
    expect([await options(page).count(), await field(page).inputValue()]).toEqual([0, 'rapat'])
    await page.keyboard.press('Enter')
    await page.waitForURL(at(office, '/cari?q=rapat'))
  })

  test('a slow line: only the last words count, and without an answer the form searches', async () => {
    const page = await visit('/cari')
    await page.route('**/cari/saran?*', async route => {
      const slow = route.request().url().endsWith('ra')
      if (slow) await new Promise(done => setTimeout(done, 1500))
      await route
        .fulfill({ json: [{ teks: slow ? 'usang' : 'baru', alamat: '/', jenis: 'Berita' }] })
        .catch(() => {})
    })
    await field(page).pressSequentially('ra')
    await page.waitForTimeout(400)
    await field(page).pressSequentially('pat')
    await page.getByRole('option', { name: 'baru' }).waitFor()
    await page.waitForTimeout(1500)
    expect(await options(page).allTextContents()).toEqual(['baru Berita'])
    await page.route('**/cari/saran?*', route => route.abort())
    await field(page).pressSequentially(' pleno')
    await expect.poll(() => options(page).count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.waitForURL(at(office, '/cari?q=rapat+pleno'))
  })

  test('the list of offices suggests offices alone', async () => {
    const page = await visit('/satker', { viewport: phone }, 'kpu')
    await page
      .getByRole('combobox', { name: 'Nama kabupaten, kota, atau provinsi' })
      .pressSequentially('kediri')
    await page.getByRole('option', { name: 'KPU Kota Kediri' }).click()
    await page.waitForURL(at('kota-kediri.kpu'))
  })
}
