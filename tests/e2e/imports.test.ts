import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wxrItem, wxrOf } from '../files/wxr.ts'
import { at, desk, enter, openBrowser, phone } from './world.ts'
import { titled } from './writing.ts'

const host = 'kab-kediri.kpu'
const title = titled('Rapat pleno di situs lama')
const base = Math.floor(Date.now() / 1000) % 1_000_000_000
const long = (words: string) =>
  `<p>${`${words} dibahas bersama semua kecamatan di aula kantor. `.repeat(8)}</p>`
const spam = '<p>Situs slot gacor maxwin rtp tertinggi, daftar togel sekarang</p>'

const exported = () =>
  wxrOf(
    [
      { id: base, title, html: long(title) },
      { id: base + 1, title: `Draf ${title}`, html: long(`Draf ${title}`), status: 'draft' },
      { id: base + 2, title: `Sisipan ${title}`, html: spam },
    ]
      .map(wxrItem)
      .join(''),
  )

let browser: Browser
let admin: Page
let editor: Page
let visitor: Page
beforeAll(async () => {
  browser = await openBrowser()
  admin = await enter(browser, 'admin', host, desk)
  editor = await enter(browser, 'editor', host, phone)
  visitor = await (await browser.newContext({ viewport: phone })).newPage()
})
afterAll(() => browser.close())

test('an old site is looked through, signed for by a second person, read by the public, and taken back', async () => {
  await admin.goto(at(host, '/admin/impor/baru'))
  await admin
    .getByLabel('Pilih berkas')
    .first()
    .setInputFiles({
      name: 'ekspor.xml',
      mimeType: 'text/xml',
      buffer: Buffer.from(exported()),
    })
  await admin.getByText('sudah sampai').waitFor()
  await admin.getByRole('button', { name: 'Periksa isinya' }).click()
  await admin.getByText('Selesai diperiksa').waitFor({ timeout: 60_000 })
  await admin.getByRole('link', { name: /1 Perlu Anda lihat/ }).click()
  await admin.getByRole('button', { name: `Tolak “Sisipan ${title}”` }).click()
  await admin.getByText('Ditolak. Alamat lamanya').waitFor()
  await admin.getByRole('link', { name: 'kpu-kedirikab.go.id' }).click()
  await admin.getByRole('button', { name: 'Minta persetujuan terbit' }).click()
  await admin.getByText('Menunggu penyunting lain').or(admin.getByText('Anda sendiri yang memulai')).waitFor()

  await editor.goto(admin.url())
  await editor.getByRole('button', { name: 'Setujui dan terbitkan' }).click()
  await editor.getByText('Selesai', { exact: true }).waitFor({ timeout: 60_000 })
  await editor.getByRole('link', { name: /2 Tulisan dipindahkan/ }).click()
  await editor.getByRole('link', { name: title, exact: true }).waitFor()

  await visitor.goto(at(host, '/berita?tahun=2019'))
  await visitor.getByRole('link', { name: title }).first().click()
  await visitor.getByRole('heading', { level: 1, name: title }).waitFor()
  await visitor.getByText('Dipindahkan dari situs lama kpu-kedirikab.go.id').waitFor()
  const address = visitor.url()

  await admin.reload()
  await admin.getByText('Kembalikan seperti semula').click()
  await admin.getByRole('button', { name: /^Kembalikan 2 tulisan/ }).click()
  await admin.getByText('Dikembalikan seperti semula').waitFor({ timeout: 60_000 })
  expect((await visitor.goto(address))?.status()).toBe(410)
})
