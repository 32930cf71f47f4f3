import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openArchive } from '../../lib/exports/restore/open.ts'
import { at, desk, enter, openBrowser } from './world.ts'

const host = 'kab-kediri.kpu'
const folder = mkdtempSync(path.join(os.tmpdir(), 'serumpun-salinan-'))
let browser: Browser
let page: Page
let zip: string

beforeAll(async () => {
  browser = await openBrowser()
  page = await enter(browser, 'admin', host, desk)
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

test('an admin asks for all of the office, sees how far it is, and takes it home', async () => {
  await page.goto(at(host, '/admin/ekspor'))
  await page.getByText('Arsip memuat draf').waitFor()
  await page.getByRole('button', { name: 'Buat arsip' }).click()
  await page.getByText(/Menunggu giliran|Sedang dibuat/).waitFor()
  const button = page.getByRole('link', { name: /^Unduh/ }).first()
  await button.waitFor({ timeout: 110_000 })
  const coming = page.waitForEvent('download')
  await button.click()
  zip = path.join(folder, 'arsip.zip')
  await (await coming).saveAs(zip)
  const archive = await openArchive(zip)
  expect(archive.names).toEqual(
    expect.arrayContaining(['BACA-SAYA.html', 'situs/index.html', 'isi/media.jsonl']),
  )
  archive.close()
})

test('a download that broke off goes on where it ended, for whoever is still logged in', async () => {
  const address = (await page
    .getByRole('link', { name: /^Unduh/ })
    .first()
    .getAttribute('href'))!
  const part = await page.evaluate(async url => {
    const answer = await fetch(url, { headers: { range: 'bytes=100-199' } })
    const { length } = new Uint8Array(await answer.arrayBuffer())
    return { status: answer.status, length, range: answer.headers.get('content-range') }
  }, address)
  expect(part).toMatchObject({ status: 206, length: 100 })
  expect(part.range).toMatch(/^bytes 100-199\/\d+$/)
  const stranger = await browser.newContext()
  const door = await stranger.newPage()
  await door.goto(at(host, address))
  await door.getByRole('button', { name: 'Masuk', exact: true }).waitFor()
  await stranger.close()
})

test('the copy of the site is read without a server, and asks nothing outside its folder', async () => {
  await unpack(zip, folder)
  const copy = await (await browser.newContext({ viewport: desk })).newPage()
  const troubles: string[] = []
  copy.on('console', message => message.type() === 'error' && troubles.push(message.text()))
  copy.on('pageerror', error => troubles.push(error.message))
  copy.on('request', request => {
    if (!/^(data|file):/.test(request.url())) troubles.push(request.url())
  })
  await copy.goto(`file://${folder}/BACA-SAYA.html`)
  await copy.getByRole('link', { name: 'Buka salinan situs' }).click()
  await copy.getByRole('link', { name: 'Pengumuman', exact: true }).first().click()
  await copy.getByRole('heading', { level: 1 }).waitFor()
  await copy.locator('main a[href*="index.html"]').first().click()
  const broken = await copy.$$eval(
    'img',
    images => images.filter(one => one.complete && one.naturalWidth === 0).length,
  )
  expect(broken).toBe(0)
  await copy.goto(`file://${folder}/situs/cari/index.html`)
  await copy.getByText('Pencarian membutuhkan server').waitFor()
  expect(troubles).toEqual([])
  await copy.context().close()
})

async function unpack(file: string, to: string) {
  const archive = await openArchive(file)
  for (const name of archive.names) {
    if (!/^(situs\/|BACA)/.test(name) || existsSync(path.join(to, name))) continue
    mkdirSync(path.dirname(path.join(to, name)), { recursive: true })
    writeFileSync(path.join(to, name), await archive.read(name))
  }
  archive.close()
}
