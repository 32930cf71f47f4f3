import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { ask, hostOf } from './raw.ts'
import { at, enter, openBrowser, phone } from './world.ts'
import { approve, send, titled } from './writing.ts'

const office = 'ternate.bawaslu'
let browser: Browser
let writer: Page
let editor: Page
let visitor: Page
beforeAll(async () => {
  browser = await openBrowser()
  writer = await enter(browser, 'penulis', office)
  editor = await enter(browser, 'editor', office)
  visitor = await (await browser.newContext({ viewport: phone, javaScriptEnabled: false })).newPage()
})
afterAll(() => browser.close())

const pdf = (words: string) => Buffer.from(`%PDF-1.4\n%${words}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n`)

const fitsThePhone = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

async function beginDocument(title: string, number: string) {
  await writer.goto(at(office, '/admin/dokumen/baru'))
  await writer.getByLabel('Judul', { exact: true }).fill(title)
  await writer.getByLabel('Nomor').fill(number)
  await writer.getByLabel('Tahun').fill('2026')
  await writer.getByLabel('Subjek').fill('pengawasan partisipatif')
  await writer.getByLabel('Tanggal penetapan').fill('2026-11-02')
  await writer
    .getByLabel('Pilih berkas')
    .setInputFiles({ name: 'Keputusan.pdf', mimeType: 'application/pdf', buffer: pdf(title) })
  await writer.getByRole('list', { name: 'Berkas' }).getByText('Keputusan.pdf').waitFor()
}

/** Finds another document by its number, as one types it. */
async function relate(label: string, number: string, title: string) {
  await writer.getByRole('textbox', { name: label }).fill(number)
  await writer.getByRole('button', { name: title, exact: true }).click()
  await writer.getByRole('list', { name: label }).getByText(title).waitFor()
}

test('a decision names what it replaces, the replaced one says so, and each leads to the other', async () => {
  const [first, second] = [titled('Pedoman pengawasan'), titled('Pedoman pengawasan baru')]
  await beginDocument(first, '11/HK')
  await send(writer)
  const entry = new URL(writer.url()).pathname
  const old = await approve(editor, office, first)
  await beginDocument(second, '27/HK')
  await relate('Menggantikan', first, first)
  await fitsThePhone(writer)
  await send(writer)
  const path = await approve(editor, office, second)
  await writer.goto(at(office, `${entry}?ubah=1`))
  await writer.getByLabel('Status').selectOption({ label: 'Dicabut' })
  await relate('Digantikan oleh', second, second)
  await send(writer)
  await approve(editor, office, first)
  await visitor.goto(at(office, path))
  await visitor.getByText('Berlaku', { exact: true }).first().waitFor()
  await visitor.getByRole('main').getByRole('link', { name: first, exact: true }).click()
  expect(new URL(visitor.url()).pathname).toBe(old)
  await visitor.getByText('Dicabut', { exact: true }).first().waitFor()
  await fitsThePhone(visitor)
  await visitor.getByRole('main').getByRole('link', { name: second, exact: true }).click()
  expect(new URL(visitor.url()).pathname).toBe(path)
})

async function sendOfficial(name: string, fields: Record<string, string>) {
  await writer.goto(at(office, '/admin/pejabat/baru'))
  await writer.getByLabel('Nama lengkap').fill(name)
  for (const [label, value] of Object.entries(fields))
    await writer.getByLabel(label, { exact: true }).fill(value)
  await send(writer)
  return approve(editor, office, name)
}

test('officials stand in their order, and one whose term is over becomes history', async () => {
  const [second, first, past] = [titled('Cut Nyak Rahma'), titled('Teuku Iskandar'), titled('Hasan Basri')]
  const term = { 'Menjabat sejak': '2024', 'Menjabat sampai': '2029' }
  await sendOfficial(second, { Jabatan: 'Anggota', ...term, Urutan: '1' })
  await sendOfficial(first, { Jabatan: 'Ketua', ...term, Urutan: '0' })
  await sendOfficial(past, { Jabatan: 'Ketua', 'Menjabat sejak': '2018', 'Menjabat sampai': '2023' })
  await visitor.goto(at(office, '/profil/anggota'))
  const names = (await visitor.getByRole('main').getByRole('heading').allTextContents()).join(' | ')
  expect(names.indexOf(first)).toBeLessThan(names.indexOf(second))
  const history = visitor.getByRole('region', { name: 'Periode sebelumnya' })
  expect(await history.getByRole('listitem').filter({ hasText: past }).textContent()).toContain(
    '2018 sampai 2023',
  )
  expect(await history.getByText(first).count()).toBe(0)
  await fitsThePhone(visitor)
})

test('a term is ended with one button, today', async () => {
  const name = titled('Zulkarnain')
  await sendOfficial(name, { Jabatan: 'Sekretaris', 'Menjabat sejak': '2021' })
  await writer.goto(at(office, `/admin/pejabat?q=${encodeURIComponent(name)}`))
  await writer.getByRole('link', { name }).click()
  await writer.getByRole('link', { name: 'Ubah naskah' }).click()
  await writer.getByRole('button', { name: 'Masa jabatan berakhir' }).click()
  await writer.getByText('Masa jabatannya sudah berakhir.').waitFor()
  await send(writer)
  await approve(editor, office, name)
  await visitor.goto(at(office, '/profil/anggota'))
  await visitor.getByRole('region', { name: 'Periode sebelumnya' }).getByText(name).waitFor()
})

test('the sections of the front page are chosen and put in order with keys', async () => {
  await writer.goto(at(office, '/admin/beranda-situs'))
  const edit = writer.getByRole('link', { name: 'Ubah naskah' })
  if (await edit.count()) await edit.click()
  const list = writer.getByRole('list', { name: 'Bagian halaman depan' })
  await writer.getByRole('button', { name: 'Buang Galeri' }).press('Enter')
  await writer.getByRole('button', { name: 'Tambah galeri' }).waitFor()
  const up = writer.getByRole('button', { name: 'Naik Anggota' })
  while (await up.isEnabled()) await up.press('Enter')
  const top = list.getByRole('listitem').first()
  expect(await top.textContent()).toContain('1. Anggota')
  await top.getByText('Ubah judul dan kalimatnya').click()
  await top.getByLabel('Judul bagian').fill('Yang bertugas')
  await fitsThePhone(writer)
  await send(writer)
  await approve(editor, office, 'Susunan beranda')
  await visitor.goto(at(office, '/'))
  const headings = await visitor.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
  expect(headings[0]).toBe('Yang bertugas')
  expect(headings).not.toContain('Galeri')
})

const csv = 'Kecamatan;Laki-laki;Perempuan\nIndrapuri;1.204;1.310\nLhoknga;987;1.002\n'
const cell = (value: string | number) => ({ value })
const sheet = [
  ['Kecamatan', 'Laki-laki', 'Perempuan'].map(cell),
  ['Indrapuri', 1204, 1310].map(cell),
  ['Lhoknga', 987, 1002].map(cell),
]
const files = {
  'pemilih.csv': async () => Buffer.from(csv),
  'pemilih.xlsx': () => writeXlsxFile(sheet).toBuffer(),
}

test.each(Object.entries(files))(
  '%s becomes a table, a chart told in words, and a CSV',
  async (name, make) => {
    const title = titled('Pemilih menurut kecamatan')
    await writer.goto(at(office, '/admin/data/baru'))
    await writer.getByLabel('Judul', { exact: true }).fill(title)
    await writer
      .getByLabel('Buka berkas XLSX atau CSV')
      .setInputFiles({ name, mimeType: '', buffer: await make() })
    await writer.getByText('2 baris dan 3 kolom terbaca.').waitFor()
    await writer.getByLabel('Bentuk grafik').selectOption({ label: 'Grafik batang' })
    await writer.getByLabel('Sumber').fill('Bawaslu Kota Ternate')
    await fitsThePhone(writer)
    await send(writer)
    const path = await approve(editor, office, title)
    await visitor.goto(at(office, path))
    const row = visitor
      .getByRole('table')
      .first()
      .getByRole('row', { name: /Indrapuri/ })
    expect(await row.getByRole('cell').last().textContent()).toContain('1.310')
    await visitor
      .getByRole('img', { name: /Laki-laki: tertinggi 1\.204 \(Indrapuri\), terendah 987 \(Lhoknga\)/ })
      .waitFor()
    await fitsThePhone(visitor)
    const address = (await visitor.getByRole('link', { name: 'Unduh CSV' }).getAttribute('href'))!
    const answer = await ask(hostOf(office), address)
    expect(answer.headers['content-type']).toContain('text/csv')
    expect(answer.text).toContain('Indrapuri')
    expect(answer.text.trim().split(/\r?\n/)).toHaveLength(3)
  },
)
