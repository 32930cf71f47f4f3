import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { demoPassword } from '../../db/seed/people.ts'
import { at, codeOf, enter, fillLogin, openBrowser } from './world.ts'
import { photoFromPhone, save, titled } from './writing.ts'

const host = 'merauke.bawaslu'
const title = titled('Posko tanggapan masyarakat dibuka')
const message = `*${title}*

*Merauke, merauke.bawaslu.go.id* – Bawaslu membuka posko tanggapan, Senin (23/11/2026), di _aula_ kantor.

Penulis: Yosefina Mahuze
Foto: Humas`

let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await enter(browser, 'penulis', host)
  context = page.context()
  context.setDefaultTimeout(8000)
  await shellKept(page)
})
afterAll(() => browser.close())

/** Waits until the device has all it needs to begin an article without a line. */
const shellKept = (on: Page) =>
  vi.waitUntil(
    () =>
      on.evaluate(async () => {
        const [name] = (await caches.keys()).filter(one => one.startsWith('ruang kerja '))
        return name && Boolean(await (await caches.open(name)).match('/admin/berita/baru?luring=1'))
      }),
    { timeout: 20_000, interval: 200 },
  )

/** Does what the system's share sheet does: a form of texts and files, posted to the app as a navigation. */
async function share(on: Page, text: string, photos: Buffer[] = [], to = /naskah=/) {
  const files = photos.map(photo => photo.toString('base64'))
  const arrived = on.waitForURL(to)
  await on.evaluate(
    ({ text, files }) => {
      const form = document.createElement('form')
      Object.assign(form, { method: 'post', action: '/admin/bagikan', enctype: 'multipart/form-data' })
      const words = form.appendChild(document.createElement('textarea'))
      Object.assign(words, { name: 'text', value: text })
      const field = form.appendChild(document.createElement('input'))
      Object.assign(field, { name: 'foto', type: 'file', multiple: true })
      const chosen = new DataTransfer()
      for (const [index, file] of files.entries())
        chosen.items.add(
          new File([Uint8Array.from(atob(file), sign => sign.charCodeAt(0))], `IMG-${index}.jpg`, {
            type: 'image/jpeg',
          }),
        )
      field.files = chosen.files
      document.body.append(form)
      form.submit()
    },
    { text, files },
  )
  await arrived
}

const titleOf = (on: Page) => on.getByRole('textbox', { name: 'Judul' })
const idOf = (on: Page) => new URL(on.url()).searchParams.get('naskah')

test('the office is an app of its own on a telephone', async () => {
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')!
    return (await fetch(link.href)).json()
  })
  expect(manifest).toMatchObject({ start_url: '/admin', display: 'standalone', theme_color: '#12506B' })
  expect(manifest.name).toBe('Ruang kerja Bawaslu Kabupaten Merauke')
  expect(manifest.share_target).toMatchObject({ action: '/admin/bagikan', method: 'POST' })
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async address => {
      const icon = await createImageBitmap(await (await fetch(address)).blob())
      return `${icon.width}x${icon.height}`
    }, src)
    expect(size).toBe(sizes)
  }
})

test('without a line, a shared message with photos opens as an article with its fields filled in', async () => {
  await context.setOffline(true)
  await share(page, message, [await photoFromPhone(), await photoFromPhone()])
  await page.getByText('Kiriman Anda sudah ditata menjadi naskah').waitFor()
  expect(await titleOf(page).inputValue()).toBe(title)
  expect(await page.getByLabel('Tempat').inputValue()).toBe('Merauke')
  expect(await page.getByLabel('Penulis').inputValue()).toBe('Yosefina Mahuze')
  expect(await page.getByRole('textbox', { name: 'Isi berita' }).locator('em').textContent()).toBe('aula')
  await page.getByText('Ganti foto').waitFor()
  await page.getByRole('textbox', { name: 'Isi berita' }).locator('img').waitFor()
})

test('it is still there after the telephone closed the page, still without a line', async () => {
  await page.reload()
  await page.getByText('Ini tulisan Anda yang terakhir').waitFor()
  expect(await titleOf(page).inputValue()).toBe(title)
  await page.getByText('Ganti foto').waitFor()
})

test('two articles begun without a line are two', async () => {
  const other = await context.newPage()
  await other.goto(at(host, '/admin/berita/baru'))
  await titleOf(other).fill('Naskah kedua')
  await other.waitForURL(/naskah=/)
  const first = idOf(other)
  await other.goto(at(host, '/admin/berita/baru'))
  await titleOf(other).waitFor()
  await other.waitForURL(/naskah=/)
  expect(new Set([first, idOf(other), idOf(page)]).size).toBe(3)
  await other.goto(at(host, '/admin/pengumuman'))
  await other.getByRole('heading', { name: 'Belum tersambung' }).waitFor()
  await other.close()
})

test('back on line, text and photos reach the server by themselves, and are saved', async () => {
  await context.setOffline(false)
  await page.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor()
  await page.waitForFunction(() => document.querySelectorAll('.tulisan img[src^="/media/"]').length === 1)
  await page.waitForFunction(() => document.querySelectorAll('section img[src^="/media/"]').length >= 1)
  await save(page)
  await page.goto(at(host, '/admin/berita'))
  await page.getByText(title).first().waitFor()
})

test('on line the page is always the server’s, and takes in what was shared, too', async () => {
  await page.goto(at(host, '/admin'))
  await share(page, `Judul dari galeri ${title}\nIsi pendek.`)
  await page.getByText('Kiriman Anda sudah ditata').waitFor()
  expect(await titleOf(page).inputValue()).toBe(`Judul dari galeri ${title}`)
  const [fresh, kept] = await page.evaluate(async () => {
    const [name] = (await caches.keys()).filter(one => one.startsWith('ruang kerja '))
    const shell = await (await (await caches.open(name!)).match('/admin/berita/baru?luring=1'))!.text()
    const nonce = /nonce="([^"]+)"/.exec(shell)?.[1]
    return [document.querySelector('script')?.nonce, nonce]
  })
  expect(fresh).not.toBe(kept)
})

test('logging out takes what was kept, and the next person gets a form of their own', async () => {
  await page.goto(at(host, '/admin/keluar'))
  await page.getByRole('button', { name: 'Keluar' }).click()
  await page.waitForURL(/masuk/)
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0)

  await share(page, 'Judul tanpa akun\nIsinya menunggu.', [], /masuk\?.*naskah/)
  const email = `editor@${host}.test`
  await fillLogin(page, email, demoPassword, await codeOf(email))
  await page.getByText('Kiriman Anda sudah ditata').waitFor()
  expect(await titleOf(page).inputValue()).toBe('Judul tanpa akun')
  await page.goto(at(host, '/admin'))
  await shellKept(page)
  await page.goto(at(host, '/admin/berita/baru'))
  expect(await titleOf(page).inputValue()).toBe('')
})

test('where no worker is there yet, the server gives the text back and keeps nothing', async () => {
  const bare = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
  await bare.goto('about:blank')
  await bare.setContent(
    `<form method="post" action="${at(host, '/admin/bagikan')}" enctype="multipart/form-data"><input name="text" value="Posko &lt;b&gt;dibuka"><input type="file" name="foto"><button>Kirim</button></form>`,
  )
  await bare.getByRole('button', { name: 'Kirim' }).click()
  await bare.getByRole('heading', { name: 'Kiriman belum bisa ditata di sini' }).waitFor()
  expect(await bare.locator('pre').textContent()).toBe('Posko <b>dibuka')
})
