import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, hostOf } from './raw.ts'
import { at, desk, openBrowser, phone } from './world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const office = 'kab-kediri.kpu'

async function visit(path: string, host = office): Promise<Page> {
  const page = await (await browser.newContext({ viewport: desk, javaScriptEnabled: false })).newPage()
  await page.goto(at(host, path))
  return page
}

test('a visitor narrows what was found to one kind, as many as promised', async () => {
  const page = await visit('/cari?q=rapat+pleno')
  const link = page.getByRole('navigation', { name: 'Jenis' }).getByRole('link', { name: /^Berita/ })
  const promised = /\d+$/.exec((await link.textContent())!)![0]
  await link.click()
  expect(await page.getByText(new RegExp(`^${promised} halaman memuat`)).count()).toBe(1)
})

test('a visitor who misspells is led to what was meant', async () => {
  const page = await visit('/cari?q=pendaftran')
  await page.getByRole('link', { name: 'pendaftaran' }).click()
  expect(await page.getByRole('list', { name: 'Hasil' }).getByRole('listitem').count()).toBeGreaterThan(0)
})

test('a word that was found is taken for no misspelt place: "pengawasan" is not Pesawaran', async () => {
  const page = await visit('/cari?q=pengawasan', 'bogorkab.bawaslu')
  await page.getByText(/halaman memuat “pengawasan”/).waitFor()
  expect(await page.getByRole('heading', { name: 'Situs kantor' }).count()).toBe(0)
})

test('on a phone the kinds and years wait folded, and unfold', async () => {
  const page = await visit('/cari?q=pleno')
  await page.setViewportSize(phone)
  const kinds = page.getByRole('navigation', { name: 'Jenis' })
  expect(await kinds.isVisible()).toBe(false)
  await page.getByText('Saring menurut jenis dan tahun').click()
  await kinds.getByRole('link', { name: /^Berita/ }).click()
  await kinds
    .getByRole('link', { name: /^Berita/ })
    .and(page.locator('[aria-current]'))
    .waitFor()
})

test('what this office has not is looked for in the whole institution', async () => {
  const page = await visit('/cari?q=pleno')
  await page.getByRole('link', { name: 'Semua kantor di Indonesia' }).click()
  await page.waitForURL(at(office, '/cari?lingkup=lembaga&q=pleno'))
  expect(await page.getByRole('list', { name: 'Hasil' }).getByRole('listitem').count()).toBe(10)
})

test('from an office a visitor finds the one next door', async () => {
  const page = await visit('/kontak')
  await page.getByRole('link', { name: 'Kota Kediri', exact: true }).click()
  await page.waitForURL(at('kota-kediri.kpu'))
})

test('suggestions are a small list of titles with their addresses', async () => {
  const answer = await ask(hostOf(office), '/cari/saran?q=rapat%20pl')
  expect(answer.status).toBe(200)
  const offered = JSON.parse(answer.text)
  expect(offered.length).toBeGreaterThan(0)
  expect(offered[0]).toEqual({
    teks: expect.any(String),
    alamat: expect.stringMatching(/^\//),
    jenis: expect.any(String),
  })
  expect(JSON.parse((await ask(hostOf(office), '/cari/saran?q=%00')).text)).toEqual([])
})

test('a portal lists the news of one province', async () => {
  const page = await visit('/satker/berita', 'kpu')
  await page.getByLabel('Provinsi').selectOption('jatim')
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  await page.waitForURL(at('kpu', '/satker/berita?provinsi=jatim'))
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Berita Jawa Timur')
})

test('a search that cannot be is not found', async () => {
  for (const query of ['jenis=constructor', 'lingkup=semesta', 'halaman=9999'])
    expect((await ask(hostOf(office), `/cari?q=pleno&${query}`)).status).toBe(404)
})
