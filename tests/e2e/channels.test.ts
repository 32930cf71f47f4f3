import { readFile } from 'node:fs/promises'
import type { Browser, Download, Page } from 'playwright'
import sharp from 'sharp'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, enter, openBrowser } from './world.ts'
import { addPhoto, approve, save, send, titled, write } from './writing.ts'

const host = 'kab-kediri.kpu'
const title = titled('Rapat pleno terbuka rekapitulasi daftar pemilih')
const heading = 'Sebarkan'

let browser: Browser
let writer: Page
let editor: Page
let path: string
let id: string
beforeAll(async () => {
  browser = await openBrowser()
  writer = await enter(browser, 'penulis', host)
  editor = await enter(browser, 'editor', host)
  await writer.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: at(host, '') })
})
afterAll(() => browser.close())

async function take(page: Page, name: string): Promise<Download> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  return coming
}
// In the page: only a browser knows names below .localhost.
const statusOf = (page: Page, address: string) =>
  page.evaluate(async url => (await fetch(url)).status, address)
const bytesOf = async (download: Download) => readFile((await download.path())!)

test('a draft offers nothing to spread, and its picture does not exist', async () => {
  await write(writer, host, title, 'Rapat dibuka ketua pada pukul sembilan.')
  await addPhoto(writer)
  await writer.getByLabel('Keterangan foto').fill('Ketua membuka rapat pleno')
  await writer.getByLabel('Gambaran untuk yang tidak melihat').fill('Ketua berdiri di depan peserta rapat')
  await writer.getByLabel('Foto oleh').fill('Putri Humas')
  await save(writer)
  await send(writer)
  id = /\/([0-9a-f-]{36})/.exec(writer.url())![1]!
  expect(await writer.getByRole('heading', { name: heading }).count()).toBe(0)
  expect(await statusOf(writer, `/api/kanal/${id}/instagram`)).toBe(404)
  path = await approve(editor, host, title)
})

test('once it is live, a writer takes the pictures on a phone, each in its size', async () => {
  await writer.goto(at(host, `/admin/berita/${id}?baca=1`))
  await writer.getByRole('heading', { name: heading }).scrollIntoViewIfNeeded()
  for (const [name, height] of [
    ['Unduh gambar Instagram', 1350],
    ['Unduh gambar status WhatsApp', 1920],
  ] as const) {
    const download = await take(writer, name)
    expect(download.suggestedFilename()).toMatch(/^rapat-pleno-.*\.jpg$/)
    const picture = await sharp(await bytesOf(download)).metadata()
    expect([picture.width, picture.height]).toEqual([1080, height])
  }
})

test('the press release is text with title, office and address', async () => {
  const pdf = await getDocumentProxy(
    new Uint8Array(await bytesOf(await take(writer, 'Unduh PDF rilis pers'))),
  )
  const words = (await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/g, '')
  for (const part of [title, 'KPU Kabupaten Kediri', 'Rapat dibuka ketua', 'Ketua membuka rapat pleno', path])
    expect(words).toContain(part.replaceAll(' ', ''))
})

test('one tap copies the short text, with the address', async () => {
  const short = writer.locator('section', { hasText: 'Teks WhatsApp dan X' }).last()
  await short.getByText('Salin teks').click()
  await short.getByText('Tersalin').waitFor()
  const copied = await writer.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(title)
  expect(copied.endsWith(at(host, path))).toBe(true)
})

test('where the device has a share sheet, the file itself goes there', async () => {
  await writer.addInitScript(() => {
    const told = (data: ShareData) => {
      document.title = `dibagikan ${data.files?.[0]?.name} ${data.files?.[0]?.size}`
      return Promise.resolve()
    }
    Object.assign(navigator, { canShare: () => true, share: told })
  })
  await writer.reload()
  await writer.getByRole('button', { name: 'Bagikan gambar Instagram' }).click()
  await writer.waitForFunction(() => /dibagikan .*-instagram\.jpg \d{4,}/.test(document.title))
})

test('another office finds nothing of it', async () => {
  const other = await enter(browser, 'editor', 'bogorkab.bawaslu')
  for (const channel of ['instagram', 'cerita', 'rilis'])
    expect(await statusOf(other, `/api/kanal/${id}/${channel}`)).toBe(404)
})
