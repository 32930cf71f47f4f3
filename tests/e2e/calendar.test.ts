import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, desk, enter, openBrowser } from './world.ts'
import { approve, send, titled } from './writing.ts'

const office = 'kab-kediri.kpu'
const stage = titled('Tahap uji')
const duty = titled('Kabar tahap uji')
const service = titled('LAPOR uji')
let browser: Browser
let centre: Page
let editor: Page
beforeAll(async () => {
  browser = await openBrowser()
  centre = await enter(browser, 'konten', 'kpu', desk)
  editor = await enter(browser, 'editor', office)
})
afterAll(() => browser.close())

// A stage that runs would stand on every front page; one that is to come asks for its duties already.
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

async function publishCalendar(reason: string) {
  await centre.goto(at('kpu', '/admin/tahapan'))
  await centre.getByLabel('Alasan perubahan').fill(reason)
  await centre.getByRole('button', { name: 'Terbitkan ke semua kantor' }).click()
  await centre.getByText('sudah terbit di semua kantor').waitFor()
}

test('the centre adds a stage with a checklist and publishes the calendar', async () => {
  await centre.goto(at('kpu', '/admin/tahapan/baru'))
  await centre.getByLabel('Nama', { exact: true }).fill(stage)
  await centre.getByLabel('Mulai', { exact: true }).fill(day(20))
  await centre.getByLabel('Sampai dengan').fill(day(25))
  await centre.getByRole('button', { name: 'Simpan ke rancangan' }).click()
  await centre.getByRole('heading', { name: stage }).waitFor()
  await centre.getByRole('link', { name: 'Tambah kewajiban' }).click()
  await centre.getByLabel('Yang harus terbit').fill(duty)
  await centre.getByLabel('Jenis terbitan').selectOption({ label: 'Berita' })
  await centre.getByRole('button', { name: 'Simpan ke rancangan' }).click()
  await centre.getByRole('link', { name: duty }).waitFor()
  await publishCalendar('Menyesuaikan jadwal untuk uji.')
})

test('an office sees the duty, opens the prepared text, publishes it, and the duty is done', async () => {
  await editor.goto(at(office, '/admin/kewajiban'))
  const line = editor.getByRole('listitem').filter({ hasText: duty })
  expect(await line.first().textContent()).toContain('hari lagi')
  const writer = await enter(browser, 'penulis', office)
  await writer.goto(at(office, '/admin/kewajiban'))
  await writer.getByRole('link', { name: new RegExp(`Tulis berita.*${duty}`) }).click()
  const title = writer.getByRole('textbox', { name: 'Judul' })
  await title.waitFor()
  expect(await title.inputValue()).toBe(duty)
  await writer.getByRole('textbox', { name: 'Isi berita' }).click()
  await writer.keyboard.type('Jadwal tahap uji sudah ditetapkan.')
  await send(writer)
  await approve(editor, office, duty)
  await editor.goto(at(office, '/admin/kewajiban'))
  const done = editor.getByRole('region', { name: 'Selesai' }).getByRole('listitem').filter({ hasText: duty })
  await done.getByRole('link', { name: duty, exact: true }).waitFor()
})

test('the centre goes back to the calendar before, and the duty is owed no more', async () => {
  await centre.goto(at('kpu', '/admin/tahapan/versi'))
  await centre.getByRole('link', { name: /^Buka/ }).nth(1).click()
  await centre.getByRole('button', { name: 'Pulihkan versi ini' }).click()
  await centre.getByText('kini menjadi rancangan').waitFor()
  await publishCalendar('Uji selesai, kalender kembali.')
  await editor.goto(at(office, '/admin/kewajiban'))
  await editor.getByRole('heading', { name: 'Kewajiban', exact: true }).waitFor()
  expect(await editor.getByText(duty).count()).toBe(0)
})

test('a changed service is tried in one province, rolled out to all, and undone', async () => {
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const sees = async (host: string) => {
    await visitor.goto(at(host))
    return (await visitor.getByRole('link', { name: service }).count()) > 0
  }
  const here = 'kab-kediri.kpu'
  const elsewhere = 'kab-sleman.kpu'
  await centre.goto(at('kpu', '/admin/standar/layanan'))
  await centre.getByText('SP4N-LAPOR!', { exact: true }).last().click()
  await centre.getByLabel('Nama', { exact: true }).filter({ visible: true }).fill(service)
  await centre.getByRole('button', { name: 'Simpan ke rancangan' }).click()
  await centre
    .getByText(/kantor mendapatnya/)
    .first()
    .waitFor()
  await centre.getByLabel('Coba dahulu di satu provinsi').selectOption({ label: 'KPU Provinsi Jawa Timur' })
  await centre.getByLabel('Alasan mencoba').fill('Nama yang lebih dikenal.')
  await centre.getByRole('button', { name: 'Coba di provinsi ini' }).click()
  await centre.getByText('sedang dicoba di KPU Provinsi Jawa Timur').waitFor()
  await expect.poll(() => sees(here), { timeout: 20_000 }).toBe(true)
  expect(await sees(elsewhere)).toBe(false)
  await centre.getByLabel('Alasan perubahan').fill('Percobaan berjalan baik.')
  await centre.getByRole('button', { name: 'Berlakukan di semua kantor' }).click()
  await centre.getByText('Sudah berlaku di semua kantor').waitFor()
  await expect.poll(() => sees(elsewhere), { timeout: 20_000 }).toBe(true)
  await centre.getByRole('button', { name: 'Kembalikan versi sebelumnya' }).click()
  await centre.getByText('kembali ke versi sebelumnya').first().waitFor()
  await expect.poll(() => sees(elsewhere), { timeout: 20_000 }).toBe(false)
  await centre.getByRole('button', { name: 'Buang rancangan' }).click()
  await centre.getByText('Rancangan dibuang').waitFor()
})
