import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startCluster } from '../../db/cluster.ts'
import { ask, hostOf, until } from './raw.ts'
import { at, enter, openBrowser } from './world.ts'
import { approve, send, titled, write } from './writing.ts'

const office = 'bogorkab.bawaslu'
const reason = 'Angka di paragraf kedua keliru.'
const title = titled('Hasil pengawasan coklit')
const host = () => hostOf(office)
let browser: Browser
let editor: Page
let address = ''
let other = ''
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const status = async (path: string) => (await ask(host(), path)).status

test('an editor withdraws what is published; its address tells why at once', async () => {
  const writer = await enter(browser, 'penulis', office)
  editor = await enter(browser, 'editor', office)
  await write(writer, office, title)
  await send(writer)
  address = await approve(editor, office, title)
  const home = await ask(host(), '/')
  expect(home.text).toContain(title)
  other = /href="(\/berita\/[^"?]+)"/.exec(home.text.replaceAll(address, ''))![1]!
  expect([await status(address), await status(other)]).toEqual([200, 200])
  await editor.goto(at(office, '/admin/berita'))
  await editor.getByRole('link', { name: title }).first().click()
  await editor.getByRole('button', { name: 'Tarik dari situs …' }).click()
  await editor.getByLabel('Alasan penarikan').fill(reason)
  await editor.getByRole('button', { name: 'Tarik berita' }).click()
  await editor.getByText('ini ditarik dari situs.').waitFor()
  const answer = await ask(host(), address)
  expect(answer.status).toBe(410)
  expect(answer.text).toContain(reason)
})

test('nothing tells of it any more: home, list, feeds, search, sitemap', async () => {
  const machines = [
    '/feed.xml',
    '/feed.json',
    '/sitemap/2026-1.xml',
    '/sitemap/berita-terbaru.xml',
    '/api/v1/berita',
    '/api/v1/entri',
    '/api/v1/cari?q=coklit',
  ]
  for (const path of ['/', '/berita', '/cari?q=coklit', ...machines])
    expect((await ask(host(), path)).text).not.toContain(address)
})

test('it stays withdrawn when the database dies, while other pages still answer', async () => {
  expect([await status('/'), await status(other)]).toEqual([200, 200])
  process.kill(postmaster(), 'SIGKILL')
  await until(async () => (await ask(host(), '/readyz')).status === 503)
  expect([await status('/'), await status(other)]).toEqual([200, 200])
  expect(await status(address)).toBe(410)
  expect((await ask(host(), '/')).text).not.toContain(address)
  expect((await ask(host(), '/healthz')).status).toBe(200)
})

test('a page nobody had opened says calmly that it cannot be shown; the back office does too', async () => {
  for (const path of ['/cari?q=putusan', '/admin/masuk', '/admin']) {
    const answer = await ask(host(), path, { headers: { Cookie: '__Host-serumpun=x' } })
    expect(answer.text).not.toMatch(/node_modules|ECONN|postgres|at \w+ \(/)
    expect([200, 307, 503]).toContain(answer.status)
  }
})

test('once the database is back all is as before', async () => {
  process.env.SERUMPUN_DATA = inject('data')
  await startCluster(inject('data'))
  await until(async () => (await ask(host(), '/readyz')).status === 200)
  expect(await status(address)).toBe(410)
  await editor.goto(at(office, '/admin'))
  await editor.getByRole('heading', { level: 1 }).waitFor()
})

const postmaster = () =>
  Number(readFileSync(path.join(inject('data'), 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
