import type { Page } from 'playwright'
import sharp from 'sharp'
import { at } from './world.ts'

const colour = () =>
  `#${Math.floor(Math.random() * 0xffffff)
    .toString(16)
    .padStart(6, '0')}`

/** A photo as a telephone makes it, no two alike: upright by a mark in its metadata, which also tell where it was. */
export const photoFromPhone = () =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: colour() } })
    .withExif({
      IFD0: { Model: 'Ponsel Uji' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 50/1 12/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** A title no other test has. */
export const titled = (words: string) => `${words} ${Date.now().toString(36)}`

/** Opens a new article and types title and text. */
export async function write(page: Page, host: string, title: string, text = 'Rapat dimulai pukul sembilan.') {
  await page.goto(at(host, '/admin/berita/baru'))
  await page.getByRole('textbox', { name: 'Judul' }).fill(title)
  await page.getByRole('textbox', { name: 'Isi berita' }).click()
  await page.keyboard.type(text)
}

export const choosePhoto = (page: Page, buffer: Buffer, name = 'IMG_0001.jpg') =>
  page.getByLabel('Pilih foto utama').setInputFiles({ name, mimeType: 'image/jpeg', buffer })

/** Chooses a photo from the telephone and waits until it stands there. */
export async function addPhoto(page: Page) {
  await choosePhoto(page, await photoFromPhone())
  await page.getByText('Ganti foto').waitFor()
}

export async function save(page: Page) {
  // What is typed is kept by itself, too: only the answer to the form says that this is a version.
  const answered = page.waitForResponse(answer => Boolean(answer.request().headers()['next-action']))
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await answered
  await page
    .getByRole('status')
    .filter({ hasText: /Tersimpan \d/ })
    .waitFor()
}

/** Sends what is in the editor; ends at the page that says it waits. */
export async function send(page: Page) {
  await page.getByRole('button', { name: 'Kirim untuk disetujui' }).filter({ visible: true }).click()
  await page.getByText('Menunggu persetujuan').first().waitFor()
}

/** Opens what waits for approval by its title, from the list of approvals. */
export async function openWaiting(page: Page, host: string, title: string) {
  await page.goto(at(host, '/admin/persetujuan'))
  await page.getByRole('link', { name: `Baca ${title}` }).click()
  await page.waitForURL(/\/(persetujuan|pembinaan)\/[0-9a-f-]{36}/)
}

/** Publishes what waits; returns its public path. */
export async function approve(page: Page, host: string, title: string) {
  await openWaiting(page, host, title)
  await page.getByRole('button', { name: 'Setujui dan terbitkan' }).click()
  const link = page.getByRole('link', { name: 'Lihat di situs' })
  return new URL((await link.getAttribute('href'))!, page.url()).pathname
}

/** Returns what waits to its writer. */
export async function giveBack(page: Page, host: string, title: string, note: string) {
  await openWaiting(page, host, title)
  await page.getByRole('button', { name: 'Kembalikan dengan catatan …' }).click()
  await page.getByLabel('Catatan untuk penulis').fill(note)
  await page.getByRole('button', { name: 'Kembalikan naskah' }).click()
  await page.getByText('Dikembalikan').first().waitFor()
}

/** Photos as a telephone has them: many pixels, much detail, no two alike. */
export async function gallery(count: number) {
  const names = Array.from({ length: count }, (_, index) => `IMG_${1000 + index}.jpg`)
  return Promise.all(
    names.map(async name => {
      const noise = Buffer.from(Array.from({ length: 80 * 60 * 3 }, () => Math.random() * 255))
      const raw = { width: 80, height: 60, channels: 3 as const }
      const buffer = await sharp(noise, { raw }).resize(2400, 1800).jpeg({ quality: 92 }).toBuffer()
      return { name, mimeType: 'image/jpeg', buffer }
    }),
  )
}
