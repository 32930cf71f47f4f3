import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstStop, plainFaults } from './plain-faults.ts'
import { ask, hostOf } from './raw.ts'
import { at, enter, openBrowser } from './world.ts'
import { addPhoto, save, titled, write } from './writing.ts'

const narrow = { width: 320, height: 640 }
const skip = 'Lompat ke isi utama'
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('a public page at 320 pixels', () => {
  const article = async () =>
    /href="(\/berita\/[^"?]+)"/.exec((await ask(hostOf('kab-sikka.kpu'), '/berita')).text)![1]!
  const places: [name: string, host: string, path: string | (() => Promise<string>)][] = [
    ['home of an office', 'kab-sikka.kpu', '/'],
    ['home of a province', 'jatim.kpu', '/'],
    ['home of the centre', 'bawaslu', '/'],
    ['list', 'kab-sikka.kpu', '/berita'],
    ['article', 'kab-sikka.kpu', article],
    ['search', 'kab-sikka.kpu', '/cari?q=pemilih'],
    ['profile', 'kab-sikka.kpu', '/profil'],
    ['people', 'kab-sikka.kpu', '/profil/anggota'],
    ['contact', 'kab-sikka.kpu', '/kontak'],
    ['organisation', 'kab-kediri.kpu', '/profil/struktur-organisasi'],
    ['stages', 'kab-kediri.kpu', '/tahapan'],
    ['public information', 'kab-kediri.kpu', '/ppid'],
    ['list of public information', 'kab-kediri.kpu', '/ppid/daftar-informasi'],
    ['page borrowed from the centre', 'kab-nduga.kpu', '/layanan/pengaduan'],
    ['supervision', 'bogorkab.bawaslu', '/pengawasan'],
    ['offices', 'kpu', '/satker'],
    ['missing page', 'kab-sikka.kpu', '/tidak-ada'],
  ]
  test.each(places)(
    '%s: named, ordered, within the screen, the way to its content first',
    async (_, host, path) => {
      const page = await (await browser.newContext({ viewport: narrow })).newPage()
      await page.goto(at(host, typeof path === 'string' ? path : await path()))
      expect(await plainFaults(page)).toEqual([])
      expect(await firstStop(page)).toBe(skip)
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    },
  )

  test('the login page too', async () => {
    const page = await (await browser.newContext({ viewport: narrow })).newPage()
    await page.goto(at('kab-sikka.kpu', '/admin/masuk'))
    expect(await plainFaults(page)).toEqual([])
  })
})

describe('at 200 % zoom of a 1280 pixel screen', () => {
  const places: [host: string, path: string][] = [
    ['kab-kediri.kpu', '/'],
    ['kpu', '/'],
    ['jatim.kpu', '/'],
    ['kab-kediri.kpu', '/berita'],
    ['kab-kediri.kpu', '/pengumuman'],
    ['kab-kediri.kpu', '/agenda?bulan=2026-11'],
    ['kab-kediri.kpu', '/galeri/turun-ke-warga'],
    ['kab-kediri.kpu', '/dokumen'],
    ['kab-kediri.kpu', '/data/pemilih-menurut-wilayah-triwulan-iii-2026'],
    ['kab-kediri.kpu', '/tahapan'],
    ['kab-kediri.kpu', '/profil/struktur-organisasi'],
    ['kab-kediri.kpu', '/ppid'],
    ['kab-kediri.kpu', '/cari?q=pemilih'],
    ['kab-kediri.kpu', '/kontak'],
    ['kab-penukalabablematangilir.kpu', '/'],
    ['kab-sikka.kpu', '/tidak-ada'],
  ]
  test.each(places)('%s%s is whole, its menu within reach, no sentence cut', async (host, path) => {
    const page = await (
      await browser.newContext({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 })
    ).newPage()
    await page.goto(at(host, path))
    expect(await plainFaults(page)).toEqual([])
    expect(await page.locator('summary', { hasText: /^Menu$/ }).isVisible()).toBe(true)
    expect(await cutWords(page)).toEqual([])
  })
})

/** What is written wider than the box that hides what goes over it; what only a screen reader says is not among it. */
const cutWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, a, dd, li, td, button)')]
      .filter(element => !element.closest('.sr-only') && getComputedStyle(element).overflowX === 'hidden')
      .filter(element => element.scrollWidth > element.clientWidth + 1)
      .map(element => element.outerHTML.slice(0, 120)),
  )

describe('the back office at 320 pixels', () => {
  let page: Page
  beforeAll(async () => {
    page = await enter(browser, 'editor', 'kab-sikka.kpu', narrow)
  })

  test.each(['/admin', '/admin/berita', '/admin/persetujuan', '/admin/keluar'])('%s', async path => {
    await page.goto(at('kab-sikka.kpu', path))
    expect(await plainFaults(page)).toEqual([])
  })

  test('the editor, empty and with a photo, and the page that is read', async () => {
    await write(page, 'kab-sikka.kpu', titled('Penyandang disabilitas ikut simulasi'))
    expect(await plainFaults(page)).toEqual([])
    await addPhoto(page)
    await page.getByLabel('Keterangan foto').fill('Simulasi di balai desa.')
    await save(page)
    expect(await plainFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Kirim untuk disetujui' }).filter({ visible: true }).click()
    await page.getByText('Menunggu persetujuan').first().waitFor()
    expect(await plainFaults(page)).toEqual([])
    expect(await firstStop(page)).toBe(skip)
  })
})

test('the list of offices of the centre fits a telephone', async () => {
  const page = await enter(browser, 'sistem', 'kpu', narrow)
  for (const path of ['/admin/kantor', '/admin/kantor/baru', '/admin/kantor/kab-kediri']) {
    await page.goto(at('kpu', path))
    expect([path, await plainFaults(page)]).toEqual([path, []])
  }
})

test('what these checks look for is found where it is', async () => {
  const page = await (await browser.newContext({ viewport: narrow })).newPage()
  await page.setContent('<h1>a</h1><h1>b</h1><button></button><img src="x"><pre>'.padEnd(400, 'lebar'))
  expect((await plainFaults(page)).map(fault => fault.replace(/[:\d].*/, '').trim())).toEqual([
    'the page does not say its language',
    'the page has no title',
    '',
    'not one main part',
    'no name',
    'no alt',
    '',
  ])
})
