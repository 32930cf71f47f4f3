import type { BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docx } from './docx.ts'
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
  await page.getByText('Satu foto disimpan di perangkat ini, dikirim saat tersambung.').nth(1).waitFor()
  await context.setOffline(false)
  await page.reload()
  await page.getByRole('button', { name: 'Lepas foto' }).waitFor()
  await page.getByRole('button', { name: 'Buang foto ini dari teks' }).waitFor()
  expect(await textOf(page).textContent()).toContain('Tiap meja diisi tujuh petugas.')
  await save(page)
  await page.waitForURL(/\/admin\/berita\/[0-9a-f-]{36}$/)
  await page.reload()
  await page.getByRole('button', { name: 'Buang foto ini dari teks' }).waitFor()
  expect(await textOf(page).textContent()).toContain('Sebanyak 186 pelajar ikut. Tiap meja')
  await context.close()
})

test('two people at one text, one of them offline, put it together', async () => {
  const [context, theirs] = [await onPhone(), await onPhone(other)]
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
  await Promise.all([context.close(), theirs.close()])
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

test('with an expired session one logs in again in a new window and goes on', async () => {
  const context = await onPhone()
  const page = await begin(context, 'Sosialisasi di pasar')
  await saved(page).waitFor()
  const cookies = await context.cookies()
  await context.clearCookies()
  await typeText(page, 'Pedagang bertanya.')
  await page.getByRole('heading', { name: 'Anda perlu masuk lagi' }).waitFor()
  await context.addCookies(cookies)
  const fresh = await context.newPage()
  await fresh.goto(at(office, '/admin/masuk?next=/admin/sudah-masuk'))
  await fresh.getByRole('heading', { name: 'Anda sudah masuk' }).waitFor()
  await saved(page).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await textOf(page).textContent()).toBe('Pedagang bertanya.')
  await context.close()
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

const paste = (page: Page, data: Record<string, string>) =>
  textOf(page).evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head>
<body lang=IN><h1 style='color:red'>Hasil Pleno<o:p></o:p></h1>
<p class=MsoNormal style='font-family:"Comic Sans MS"'><b>Rapat</b> dibuka <i>ketua</i>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>Satu</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Dalam</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>Dua</p>
<table><tr><td><p><b>Kecamatan</b></p></td><td><p><b>TPS</b></p></td></tr><tr><td><p>Pare</p></td><td><p>212</p></td></tr></table>
<p><a href="javascript:alert(1)">klik</a></p></body></html>`

test('what is pasted from Word comes out clean', async () => {
  const context = await onPhone()
  const page = await begin(context, 'Tempel dari Word')
  await textOf(page).click()
  await paste(page, { 'text/html': fromWord, 'text/plain': 'Hasil Pleno' })
  const text = textOf(page)
  await text.getByRole('heading', { name: 'Hasil Pleno', level: 2 }).waitFor()
  expect(await text.locator('ol > li').count()).toBe(2)
  expect(await text.locator('ol > li ul > li').textContent()).toBe('Dalam')
  expect(await text.getByRole('columnheader').allTextContents()).toEqual(['Kecamatan', 'TPS'])
  expect(await text.locator('strong').first().textContent()).toBe('Rapat')
  expect(await text.innerHTML()).not.toMatch(/style=|Mso|javascript:|o:p|font/)
  await context.close()
})

test('WhatsApp’s signs become marks when pasted', async () => {
  const context = await onPhone()
  const page = await begin(context, 'Tempel dari WhatsApp')
  await textOf(page).click()
  await paste(page, { 'text/plain': 'Apel *pagi* di _halaman_\n- KTP\n- Topi' })
  expect(await textOf(page).locator('strong').textContent()).toBe('pagi')
  expect(await textOf(page).locator('em').textContent()).toBe('halaman')
  expect(await textOf(page).locator('ul > li').count()).toBe(2)
  await context.close()
})

test('200,000 pasted words are refused with a sentence, and the text stays', async () => {
  const context = await onPhone()
  const page = await begin(context, 'Terlalu panjang', 'Ini tetap ada.')
  await paste(page, { 'text/plain': 'kata '.repeat(200_000) })
  await page.getByText('Yang sudah ada tidak berubah.').waitFor({ timeout: 3000 })
  expect(await textOf(page).textContent()).toBe('Ini tetap ada.')
  await context.close()
})

test('a Word file opens as text, with its heading, marks and list', async () => {
  const context = await onPhone()
  const page = await begin(context, 'Dari berkas Word')
  await page.getByRole('button', { name: 'Lainnya' }).click()
  const buffer = docx(
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Laporan</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Tebal</w:t></w:r></w:p>',
  )
  await page.getByLabel('Buka berkas Word').setInputFiles({ name: 'naskah.docx', mimeType: '', buffer })
  await textOf(page).getByRole('heading', { name: 'Laporan', level: 2 }).waitFor()
  expect(await textOf(page).locator('strong').textContent()).toBe('Tebal')
  await page.getByRole('button', { name: 'Lainnya' }).click()
  await page
    .getByLabel('Buka berkas Word')
    .setInputFiles({ name: 'rusak.docx', mimeType: '', buffer: Buffer.from('bukan zip') })
  await page.getByText('Berkas ini tidak terbaca sebagai naskah Word').waitFor()
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
