import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, hostOf } from './raw.ts'
import { at, desk, enter, openBrowser } from './world.ts'
import { approve, send, titled, write } from './writing.ts'

const office = 'kota-ambon.kpu'
const slug = 'kota-ambon'
const defaced = titled('Situs ini sekarang milik kami')
const incident = titled('Beranda diganti orang lain')
let browser: Browser
let writer: Page
let editor: Page
let centre: Page
let path = ''
let before = ''
beforeAll(async () => {
  browser = await openBrowser()
  writer = await enter(browser, 'penulis', office)
  editor = await enter(browser, 'editor', office)
  centre = await enter(browser, 'sistem', 'kpu', desk)
})
afterAll(() => browser.close())

const step = (id: string) => centre.locator(`#${id}`)
const openStep = async (id: string) => {
  await centre.goto(at('kpu', `/admin/darurat?kantor=${slug}`))
  await step(id).locator('summary').click()
  await step(id).getByLabel('Alasan').fill('Sesi penulis dan penyunting dicuri.')
}

test('stolen sessions of a writer and an editor publish a defacement', async () => {
  before = new Date().toISOString()
  await write(writer, office, defaced)
  await send(writer)
  path = await approve(editor, office, defaced)
  expect((await ask(hostOf(office), path)).status).toBe(200)
})

test('the centre closes the whole site behind a notice, kept pages too', async () => {
  await openStep('karantina')
  await centre.getByRole('button', { name: 'Karantina sekarang' }).click()
  await centre.getByText('hanya menjawab dengan pemberitahuan').first().waitFor()
  for (const place of ['/', path, '/feed.xml', '/admin/masuk']) {
    const reply = await ask(hostOf(office), place)
    expect([place, reply.status, reply.text.includes(defaced)]).toEqual([place, 503, false])
  }
})

test('the stolen sessions open nothing there, and are ended', async () => {
  expect((await writer.goto(at(office, '/admin/berita')))?.status()).toBe(503)
  await openStep('sesi')
  await centre.getByRole('button', { name: 'Akhiri semua sesi sekarang' }).click()
  await centre.getByText('sudah diakhiri, kecuali sesi Anda').first().waitFor()
})

test('what was published is taken back after a preview, and nothing else', async () => {
  const target = await step('kembali')
    .getByLabel('Kantor yang terkena')
    .locator('option')
    .evaluateAll(options =>
      options.find(option => option.textContent === 'KPU Kota Ambon')?.getAttribute('value'),
    )
  await centre.goto(at('kpu', `/admin/darurat/kembalikan?target=${target}&saat=${before}`))
  expect(await centre.getByRole('checkbox').count()).toBe(1)
  expect(await centre.getByRole('checkbox', { name: defaced }).isChecked()).toBe(true)
  await centre.getByLabel('Alasan').fill('Diganti orang lain.')
  await centre.getByRole('button', { name: 'Kembalikan yang dicentang' }).click()
  await centre.getByText('Situs itu sudah dikembalikan').first().waitFor()
})

test('the site is opened again in one step, without the defacement; the sessions stay ended', async () => {
  await centre.getByRole('button', { name: 'Buka lagi situsnya' }).click()
  await centre.getByText('terbuka lagi untuk pengunjung').first().waitFor()
  expect((await ask(hostOf(office), '/')).status).toBe(200)
  expect((await ask(hostOf(office), path)).status).toBe(410)
  await editor.goto(at(office, '/admin'))
  expect(new URL(editor.url()).pathname).toBe('/admin/masuk')
})

test('the incident is written down from the act, with the defaced text, and 72 hours begin', async () => {
  await centre.getByText(/^Yang sudah dilakukan/).click()
  const act = centre.getByRole('listitem').filter({ hasText: 'Dikembalikan: KPU Kota Ambon' }).first()
  await act.getByRole('link', { name: 'Buat catatan insiden dari tindakan ini' }).click()
  await centre.getByLabel('Apa yang terjadi').fill(incident)
  await centre.getByRole('button', { name: 'Buka catatan insiden' }).click()
  await centre.getByText(/^Sisa 7[12] jam/).waitFor()
  await centre.getByRole('link', { name: 'Isi catatan' }).click()
  await centre.getByLabel('Nama', { exact: true }).fill('Fitri Nasution')
  await centre.getByRole('checkbox', { name: defaced }).check()
  await centre.getByRole('button', { name: 'Simpan catatan' }).click()
  await centre.getByText('Catatan tersimpan').waitFor()
  const record = new URL(centre.url()).pathname
  await centre.goto(at('kpu', '/admin/papan'))
  expect(await centre.getByText(incident).isVisible()).toBe(true)
  await centre.goto(at('kpu', record))
})

test('its bundle holds the log, the stolen publication, every version, and the proof that nothing was changed', async () => {
  const waiting = centre.waitForEvent('download')
  await centre.getByRole('button', { name: 'Unduh berkas bukti' }).click()
  const files = unzipSync(readFileSync(await (await waiting).path()))
  const text = (name: string) => new TextDecoder().decode(files[name])
  expect(text('jejak.csv')).toContain('menyetujui dan menerbitkan naskah')
  expect(text('riwayat-tayang.csv')).toContain(defaced)
  expect(Object.keys(files).filter(name => name.startsWith('naskah/')).length).toBeGreaterThan(0)
  expect(JSON.parse(text('pemeriksaan-jejak.json'))).toMatchObject({ intact: true })
})

test('once those concerned were told the clock stops, and the record closes with what was learned', async () => {
  await centre.getByRole('button', { name: 'Sudah diberitahukan …' }).click()
  await centre.getByLabel('Bagaimana').fill('Tiket BSSN 12 dan surat kepada pegawai')
  await centre.getByRole('button', { name: 'Catat pemberitahuan' }).click()
  await centre.getByText('Pemberitahuannya tercatat').waitFor()
  await centre.getByRole('button', { name: 'Tutup catatan …' }).click()
  await centre.getByLabel('Pelajaran').fill('Sesi diakhiri lebih cepat; kunci sandi untuk semua.')
  await centre.getByRole('button', { name: 'Tutup catatan', exact: true }).click()
  await centre.getByText('Catatan ditutup').waitFor()
})
