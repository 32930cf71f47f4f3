import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, enter, openBrowser } from './world.ts'
import { gallery, save, titled, write } from './writing.ts'

const office = 'kab-kediri.kpu'
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Awaited<ReturnType<typeof enter>>
beforeAll(async () => {
  browser = await openBrowser()
  page = await enter(browser, 'penulis', office)
})
afterAll(() => browser.close())

const inText = () => page.locator('.ProseMirror img')
const arrived = () => page.locator('.ProseMirror img[src^="/media/"]')
const choose = async (count: number) =>
  page
    .getByRole('toolbar')
    .getByLabel('Foto')
    .setInputFiles(await gallery(count))

async function slowLine() {
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  const set = (bytes: number, offline = false) =>
    line.send('Network.emulateNetworkConditions', {
      offline,
      latency: 80,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    })
  await set(125_000)
  return { free: () => set(-1), drop: () => set(0, true) }
}

test('photos from the gallery stand in the text at once and arrive over a line that drops', async () => {
  await write(page, office, titled('Galeri kegiatan'))
  const line = await slowLine()
  await choose(4)
  await page.getByText('Sedang dikirim').nth(3).waitFor({ timeout: 8000 })
  expect(await inText().count()).toBe(4)
  await page.getByLabel('Keterangan foto').first().fill('Ketua membuka rapat.')
  await line.drop()
  await page.getByText(/^\d disimpan di perangkat ini, dikirim saat tersambung/).waitFor()
  await line.free()
  await expect.poll(() => arrived().count(), { timeout: 40_000 }).toBe(4)
  expect(await page.getByLabel('Keterangan foto').first().inputValue()).toBe('Ketua membuka rapat.')
  await save(page)
})

test('what was on its way goes on after a reload, each photo in its place', async () => {
  const title = titled('Muat ulang')
  await write(page, office, title)
  await page.context().setOffline(true)
  await choose(2)
  await page.getByText('Sedang dikirim').nth(1).waitFor()
  await page.getByLabel('Keterangan foto').nth(1).fill('Saat penghitungan.')
  await page.waitForTimeout(2500)
  await page.context().setOffline(false)
  await page.goto('about:blank')
  await page.goto(at(office, '/admin'))
  await page.getByRole('link', { name: `Lanjutkan “${title}”` }).click()
  await expect.poll(() => arrived().count(), { timeout: 30_000 }).toBe(2)
  expect(await page.getByLabel('Keterangan foto').nth(1).inputValue()).toBe('Saat penghitungan.')
})

test('who saves before the photos have arrived is told so, and it is saved by itself', async () => {
  await write(page, office, titled('Simpan dulu'))
  const line = await slowLine()
  await choose(2)
  await page.getByText('Sedang dikirim').nth(1).waitFor()
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByText(/foto masih dikirim/).waitFor()
  await line.free()
  await page.waitForURL(/\/admin\/berita\/[0-9a-f-]{36}$/, { timeout: 30_000 })
})

test('a file that is no photo is refused with a sentence, and holds up no other', async () => {
  await write(page, office, titled('Salah pilih'))
  const [good] = await gallery(1)
  const wrong = { name: 'surat.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload="alert(1)"/>') }
  await page.getByRole('toolbar').getByLabel('Foto').setInputFiles([wrong, good!])
  await page.getByText(/surat\.jpg: Berkas ini bukan foto/).waitFor()
  await expect.poll(() => arrived().count(), { timeout: 30_000 }).toBe(1)
  expect(await inText().count()).toBe(1)
})
