import type { BrowserContext, Page, Route } from 'playwright'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { demoPassword } from '../../db/seed/people.ts'
import { at, codeOf, enter, fillLogin, openBrowser, phone } from './world.ts'
import { approve, photoFromPhone, save, send, titled } from './writing.ts'

const office = 'merauke.bawaslu'
const writer = `penulis@${office}.test`
let browser: Awaited<ReturnType<typeof openBrowser>>
let session: Awaited<ReturnType<BrowserContext['storageState']>>
beforeAll(async () => {
  browser = await openBrowser()
  const page = await enter(browser, 'penulis', office)
  session = await page.context().storageState()
})
afterAll(() => browser.close())

const onPhone = () => browser.newContext({ viewport: phone, storageState: session })
const textOf = (page: Page) => page.getByRole('textbox', { name: 'Isi berita' })
const saved = (page: Page) => page.getByText(/^Tersimpan \d\d\.\d\d$/)
const press = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true }).click()

async function begin(context: BrowserContext, title: string, text: string) {
  const page = await context.newPage()
  await page.goto(at(office, '/admin/berita/baru'))
  await page.getByLabel('Judul', { exact: true }).fill(title)
  await typeText(page, text)
  await saved(page).waitFor()
  return page
}

async function typeText(page: Page, text: string) {
  await textOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(text)
}

async function countOf(context: BrowserContext, title: string) {
  const page = await context.newPage()
  await page.goto(at(office, `/admin/berita?q=${encodeURIComponent(title)}`))
  const count = await page.getByRole('link', { name: title }).count()
  await page.close()
  return count
}

async function versionsOf(page: Page) {
  await page.goto(`${page.url().split('?')[0]}/riwayat`)
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /^Versi \d/ })
    .count()
}

const savings = (page: Page, meet: Parameters<Page['route']>[1]) =>
  page.route('**/admin/berita/**', (route, request) =>
    request.headers()['next-action'] ? meet(route, request) : route.continue(),
  )

// Only browsers know names below .localhost by themselves.
async function arrive(route: Route) {
  const { host, pathname, search } = new URL(route.request().url())
  const headers = { ...(await route.request().allHeaders()), host }
  return route.fetch({ url: `http://127.0.0.1:${inject('port')}${pathname}${search}`, headers })
}

test('what arrives while the page is being drawn anew is on the new page', async () => {
  const context = await onPhone()
  const page = await begin(context, titled('Tiba saat dimuat ulang'), 'Kalimat pertama.')
  const drawn = Promise.withResolvers<void>()
  await page.route('**/api/naskah/salinan', async route => {
    await drawn.promise
    await route.continue()
  })
  await page.route('**/admin/berita/*', async route => {
    const response = await arrive(route)
    const arrived = page.waitForResponse('**/api/naskah/salinan')
    drawn.resolve()
    await (await arrived).finished()
    // The page that is left cannot be asked any more; its script hears of the answer at once.
    await new Promise(heard => setTimeout(heard, 500))
    await route.fulfill({ response })
  })
  await typeText(page, ' Kalimat kedua.')
  await page.reload()
  await textOf(page).getByText('Kalimat pertama. Kalimat kedua.').waitFor({ timeout: 5000 })
  await context.close()
})

describe('a line cut while saving', () => {
  test('before it arrived: a sentence says so, and the next press saves it once', async () => {
    const context = await onPhone()
    const title = titled('Sebelum tiba')
    const page = await begin(context, title, 'Rapat dibuka.')
    await savings(page, route => route.abort('connectionreset'))
    await press(page)
    await page.getByText('Sambungan terputus, jadi belum tersimpan.').waitFor()
    await page.unrouteAll()
    await save(page)
    expect(await countOf(context, title)).toBe(1)
    expect(await versionsOf(page)).toBe(1)
    await context.close()
  })

  test('after it arrived: writing on and saving again meets no stranger and makes no second entry', async () => {
    const context = await onPhone()
    const title = titled('Sesudah tiba')
    const page = await begin(context, title, 'Rapat dibuka.')
    await savings(page, async route => {
      await arrive(route)
      await route.abort('connectionreset')
    })
    await press(page)
    await page.getByText('Sambungan terputus, jadi belum tersimpan.').waitFor()
    await page.unrouteAll()
    await typeText(page, ' Rapat ditutup.')
    await save(page)
    expect(await page.getByText('lebih dulu').count()).toBe(0)
    expect(await countOf(context, title)).toBe(1)
    expect(await versionsOf(page)).toBe(2)
    await context.close()
  })
})

test('two photos whose sending broke, one before and one after it arrived, are published once each', async () => {
  const context = await onPhone()
  const title = titled('Pelajar menghitung suara')
  const page = await begin(context, title, 'Sebanyak 186 pelajar ikut.')
  const broken = ['after', 'before']
  await page.route('**/api/unggah/foto', async route => {
    const when = broken.shift()
    if (when === 'after') await arrive(route)
    return when ? route.abort('connectionreset') : route.continue()
  })
  const file = async (name: string) => ({
    name,
    mimeType: 'image/jpeg',
    buffer: await photoFromPhone(),
  })
  await page.getByLabel('Pilih foto utama').setInputFiles(await file('utama.jpg'))
  await page.getByText('1 disimpan di perangkat ini').first().waitFor()
  await page
    .getByRole('toolbar')
    .getByLabel('Foto')
    .setInputFiles(await file('teks.jpg'))
  await page.getByRole('button', { name: 'Lepas foto' }).waitFor()
  await page.getByRole('button', { name: 'Buang foto ini dari teks' }).waitFor()
  for (const [index, words] of ['Pelajar di meja hitung.', 'Ketua memberi sambutan.'].entries())
    await page.getByLabel('Gambaran untuk yang tidak melihat').nth(index).fill(words)
  await send(page)
  const editor = await enter(browser, 'editor', office)
  const path = await approve(editor, office, title)
  await editor.goto(at(office, path))
  const shown = editor.getByRole('article').getByRole('img')
  for (const words of ['Pelajar di meja hitung.', 'Ketua memberi sambutan.'])
    expect(await shown.and(editor.getByAltText(words)).count()).toBe(1)
  await Promise.all([context.close(), editor.context().close()])
})

test('a file for the list below that waited for a line does not also land in the text', async () => {
  const context = await onPhone()
  const page = await context.newPage()
  await page.goto(at(office, '/admin/pengumuman/baru'))
  await page.getByLabel('Judul', { exact: true }).fill(titled('Hasil seleksi'))
  await saved(page).waitFor()
  await page.route('**/api/unggah/berkas', route => route.abort('connectionreset'))
  const buffer = Buffer.from(`%PDF-1.4\n%${titled('')}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n`)
  await page
    .getByLabel('Pilih berkas')
    .setInputFiles({ name: 'Pengumuman.pdf', mimeType: 'application/pdf', buffer })
  await page.getByText('1 disimpan di perangkat ini, dikirim saat tersambung.').waitFor()
  await page.unrouteAll()
  await page.reload()
  await page.getByRole('list', { name: 'Berkas' }).getByText('Pengumuman.pdf').waitFor()
  await page.waitForTimeout(1000)
  expect(await page.getByRole('button', { name: 'Buang berkas' }).count()).toBe(0)
  await context.close()
})

describe('a session that ended', () => {
  const logInAt = async (page: Page) => fillLogin(page, writer, demoPassword, await codeOf(writer))

  test('is renewed from the dialog: the text stays, arrives by itself and is saved', async () => {
    const context = await onPhone()
    const title = titled('Sosialisasi di pasar')
    const page = await begin(context, title, 'Pedagang bertanya.')
    await context.clearCookies()
    await typeText(page, ' Petugas menjawab.')
    const dialog = page.getByRole('dialog', { name: 'Anda perlu masuk lagi' })
    const opened = context.waitForEvent('page')
    await dialog.getByRole('link', { name: 'Masuk di jendela baru' }).click()
    const fresh = await opened
    await logInAt(fresh)
    await fresh.getByRole('heading', { name: 'Anda sudah masuk' }).waitFor()
    await fresh.close()
    await dialog.waitFor({ state: 'hidden' })
    expect(await textOf(page).textContent()).toBe('Pedagang bertanya. Petugas menjawab.')
    await save(page)
    await page.reload()
    await page.getByText('Pedagang bertanya. Petugas menjawab.').waitFor()
    expect(await countOf(context, title)).toBe(1)
    await context.close()
  })

  test('and a window that was closed: after the login the text is offered again', async () => {
    const context = await onPhone()
    const page = await begin(context, titled('Sosialisasi di terminal'), 'Sopir bertanya.')
    await context.clearCookies()
    await typeText(page, ' Kernet juga.')
    await page.getByRole('button', { name: 'Nanti saja' }).click()
    const address = page.url()
    await page.close()
    const again = await context.newPage()
    await again.goto(address)
    await logInAt(again)
    await again.getByText('Ini tulisan Anda yang terakhir').waitFor()
    expect(await textOf(again).textContent()).toBe('Sopir bertanya. Kernet juga.')
    await save(again)
    await context.close()
  })
})

test.each([-2800, 1800])(
  'a phone whose clock is wrong by %i days loses nothing and takes nothing for older',
  async days => {
    const context = await onPhone()
    await context.addInitScript(wrong => {
      const { now } = Date
      const at = () => now() + wrong * 86_400_000
      const Wrong = class extends Date {
        constructor(...given: [number]) {
          super(...((given.length ? given : [at()]) as [number]))
        }
      }
      globalThis.Date = Object.assign(Wrong, { now: at }) as DateConstructor
    }, days)
    const title = titled('Jam ponsel keliru')
    const page = await begin(context, title, 'Kalimat pertama.')
    await context.setOffline(true)
    await typeText(page, ' Kalimat kedua.')
    await page.getByText('Disimpan di perangkat ini, dikirim saat tersambung', { exact: true }).waitFor()
    await context.setOffline(false)
    await page.reload()
    await textOf(page).getByText('Kalimat pertama. Kalimat kedua.').waitFor()
    await save(page)
    await typeText(page, ' Kalimat ketiga.')
    await save(page)
    expect(await versionsOf(page)).toBe(2)
    const hours = new Date().toLocaleTimeString('id-ID', { timeZone: 'Asia/Jayapura', hour: '2-digit' })
    expect(await page.getByRole('main').textContent()).toContain(`, ${hours}.`)
    await context.close()
  },
)
