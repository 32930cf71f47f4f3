import type { BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, login, openBrowser, phone } from './world.ts'
import { photoFromPhone, titled } from './writing.ts'

const office = 'kab-kediri.kpu'
const writer = `penulis@${office}.test`
const colleague = `editor@${office}.test`

let browser: Awaited<ReturnType<typeof openBrowser>>
let session: Awaited<ReturnType<BrowserContext['storageState']>>
let other: typeof session

// Each person logs in once; what a test adds to a browser stays in that test's own.
beforeAll(async () => {
  browser = await openBrowser()
  session = await stateOf(writer)
  other = await stateOf(colleague)
})
afterAll(() => browser.close())

async function stateOf(email: string) {
  const context = await browser.newContext({ viewport: phone })
  await login(await context.newPage(), office, email)
  const state = await context.storageState()
  await context.close()
  return state
}

const onPhone = (storageState = session) => browser.newContext({ viewport: phone, storageState })
const textOf = (page: Page) => page.getByRole('textbox', { name: 'Isi berita' })
const saved = (page: Page) => page.getByText(/^Tersimpan \d\d\.\d\d$/)
const waits = (page: Page) =>
  page.getByText('Disimpan di perangkat ini, dikirim saat tersambung', { exact: true })
const save = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true }).click()

const photo = async (name: string) => ({
  name: `${name}.jpg`,
  mimeType: 'image/jpeg',
  buffer: await photoFromPhone(),
})

async function begin(context: BrowserContext, title: string, text = '') {
  const page = await context.newPage()
  await page.goto(at(office, '/admin/berita/baru'))
  await page.getByLabel('Judul', { exact: true }).fill(title)
  if (text) await typeText(page, text)
  return page
}

async function typeText(page: Page, text: string) {
  await textOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(text)
}

test('what is typed is kept by itself and found again after a reload, without a version', async () => {
  const context = await onPhone()
  const title = titled('Apel pagi')
  const page = await begin(context, title, 'Apel dipimpin ketua.')
  await saved(page).waitFor()
  await page.reload()
  await page.getByText('Ini tulisan Anda yang terakhir').waitFor()
  expect(await page.getByLabel('Judul', { exact: true }).inputValue()).toBe(title)
  expect(await textOf(page).textContent()).toContain('Apel dipimpin ketua.')
  await page.goto(at(office, `/admin/berita?q=${encodeURIComponent(title)}`))
  expect(await page.getByRole('link', { name: title }).count()).toBe(0)
  await page.goto(at(office, '/admin'))
  await page.getByRole('link', { name: `Lanjutkan “${title}”` }).click()
  await textOf(page).getByText('Apel dipimpin ketua.').waitFor()
  await context.close()
})

test('an article with two photos on a line that drops loses nothing', async () => {
  const context = await onPhone()
  const page = await begin(context, 'Kelas pemilu di Ngasem', 'Sebanyak 186 pelajar ikut.')
  await saved(page).waitFor()
  await context.setOffline(true)
  await page
    .getByText('Pilih foto utama')
    .locator('input')
    .setInputFiles(await photo('utama'))
  await page
    .getByRole('toolbar')
    .getByText('Foto')
    .locator('input')
    .setInputFiles(await photo('teks'))
  await typeText(page, ' Tiap meja diisi tujuh petugas.')
  await waits(page).waitFor()
  await page.getByText('1 disimpan di perangkat ini, dikirim saat tersambung.').nth(1).waitFor()
  await context.setOffline(false)
  await page.reload()
  await page.getByRole('button', { name: 'Lepas foto' }).waitFor()
  await page.getByRole('button', { name: 'Buang foto ini dari teks' }).waitFor()
  expect(await textOf(page).textContent()).toContain('Tiap meja diisi tujuh petugas.')
  await save(page)
  await page.waitForURL(/\/admin\/berita\/[0-9a-f-]{36}$/)
  await page.reload()
  await page.getByRole('button', { name: 'Buang foto ini dari teks' }).waitFor()
  for (const sentence of ['Sebanyak 186 pelajar ikut.', 'Tiap meja diisi tujuh petugas.'])
    expect(await textOf(page).textContent()).toContain(sentence)
  await context.close()
})

test('two people at one text, one of them offline, put it together', async () => {
  const elsewhere = await openBrowser()
  const context = await onPhone()
  const theirs = await elsewhere.newContext({ viewport: phone, storageState: other })
  const page = await begin(context, 'Pleno DPT', 'Rapat dibuka pukul sembilan.')
  await save(page)
  await page.waitForURL(/\/admin\/berita\/[0-9a-f-]{36}$/)
  await saved(page).waitFor()
  const colleaguePage = await theirs.newPage()
  await colleaguePage.goto(`${page.url()}?ubah=1`)
  await context.setOffline(true)
  await typeText(page, ' Hujan turun.')
  await waits(page).waitFor()
  await colleaguePage.getByLabel('Judul', { exact: true }).fill('Pleno DPT tingkat kabupaten')
  await save(colleaguePage)
  await saved(colleaguePage).waitFor()
  await context.setOffline(false)
  await save(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: /Tulisan Anda dan/ }).waitFor()
  await dialog.getByRole('group', { name: 'Judul' }).getByRole('radio').nth(1).check()
  await dialog.getByRole('button', { name: 'Pakai pilihan ini' }).click()
  await save(page)
  await page.waitForTimeout(1500)
  await page.reload()
  expect(await page.getByLabel('Judul', { exact: true }).inputValue()).toBe('Pleno DPT tingkat kabupaten')
  expect(await textOf(page).textContent()).toBe('Rapat dibuka pukul sembilan. Hujan turun.')
  await Promise.all([context.close(), elsewhere.close()])
})

test('one sees who else has the text open', async () => {
  const [context, theirs] = [await onPhone(), await onPhone(other)]
  const page = await begin(context, 'Rapat koordinasi')
  await save(page)
  await page.waitForURL(/\/admin\/berita\/[0-9a-f-]{36}$/)
  const colleaguePage = await theirs.newPage()
  await colleaguePage.goto(`${page.url()}?ubah=1`)
  await colleaguePage
    .getByText(/juga membuka naskah ini/)
    .filter({ visible: true })
    .waitFor()
  await Promise.all([context.close(), theirs.close()])
})

test('a page asked for without a session comes after login', async () => {
  const context = await browser.newContext({ viewport: phone })
  const page = await context.newPage()
  await page.goto(at(office, '/admin/berita/baru?naskah=0197b6a8-3c1e-7d5a-9f00-3b1c2d4e5f60'))
  expect(await page.locator('input[name=next]').inputValue()).toBe(
    '/admin/berita/baru?naskah=0197b6a8-3c1e-7d5a-9f00-3b1c2d4e5f60',
  )
  await context.close()
})

test('a second window of the same text is told, and may take over', async () => {
  const context = await onPhone()
  const page = await begin(context, 'Bimtek PPK', 'Hari pertama.')
  await saved(page).waitFor()
  const second = await context.newPage()
  await second.goto(page.url())
  await second.getByText('Naskah ini sedang terbuka di jendela lain').waitFor()
  await second.getByRole('button', { name: 'Lanjutkan di sini' }).click()
  await page.getByText('Naskah ini dilanjutkan di jendela lain').waitFor()
  await textOf(second).getByText('Hari pertama.').waitFor()
  await context.close()
})

test('two quick presses and the way back make one entry', async () => {
  const context = await onPhone()
  const title = titled('Ganda')
  const page = await begin(context, title, 'Sekali saja.')
  await page.getByRole('button', { name: 'Simpan', exact: true }).dblclick()
  await page.waitForURL(/\/admin\/berita\/[0-9a-f-]{36}$/)
  await page.goto(at(office, '/admin/berita'))
  await page.goBack()
  await textOf(page).getByText('Sekali saja.').waitFor()
  await page.goto(at(office, `/admin/berita?q=${encodeURIComponent(title)}`))
  expect(await page.getByRole('link', { name: title }).count()).toBe(1)
  await context.close()
})

test('a link is chosen from the office’s own entries by a word of the title', async () => {
  const context = await onPhone()
  const page = await begin(context, 'Tautan ke naskah sendiri')
  await page.getByRole('button', { name: 'Tautan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tautan' })
  const first = dialog.getByRole('list', { name: 'Naskah kantor ini' }).getByRole('button').first()
  await first.click()
  await textOf(page).locator('a[href^="entry:"]').waitFor()
  await saved(page).waitFor()
  await context.close()
})
