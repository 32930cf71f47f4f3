import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, hostOf, until } from './raw.ts'
import { at, desk, enter, login, openBrowser, phone } from './world.ts'

const office = 'kab-kediri.kpu'
let browser: Browser
let content: Page
let system: Page
let editor: Page
beforeAll(async () => {
  browser = await openBrowser()
  content = await (await browser.newContext({ viewport: desk })).newPage()
  await login(content, 'kpu', 'konten@kpu.test')
  system = await (await browser.newContext({ viewport: desk })).newPage()
  await login(system, 'kpu', 'sistem@kpu.test')
  editor = await enter(browser, 'editor', office, phone)
})
afterAll(() => browser.close())

/** The nth text on the centre's own site, chosen to be placed; its title. */
async function choose(nth: number) {
  await content.goto(at('kpu', '/admin/penempatan/baru'))
  await content
    .getByRole('main')
    .getByRole('link', { name: /^Pilih / })
    .nth(nth)
    .click()
  await content.getByRole('button', { name: 'Tempatkan naskah' }).waitFor()
  return (await content.locator('p.text-18').first().textContent())!
}

const toOffice = async () => {
  await content.getByText('Kantor tertentu').click()
  await content.getByLabel('Saring daftar').fill('kabupaten kediri')
  await content.getByLabel('KPU Kabupaten Kediri').check()
  await content.getByText('1 kantor dituju.').waitFor()
}
const home = async (host = office) => (await ask(hostOf(host), '/')).text
/** Whether a front page has the card, which leads to the centre: the office may have a text of that name itself. */
const shows = async (title: string, host = office) =>
  [...(await home(host)).matchAll(/href="([^"]*)"[^>]*>([^<]*)</g)].some(
    ([, href, words]) => href!.startsWith(at('kpu', '/')) && words === title,
  )

test('a mandatory placement stands on every site, and two people take it back', async () => {
  const title = await choose(0)
  await content.getByText('kantor dituju.').waitFor()
  await content.getByRole('button', { name: 'Tempatkan naskah' }).click()
  await content.getByText('Penempatan tersimpan.').waitFor()
  for (const host of [office, 'jatim.kpu', 'kota-surabaya.kpu']) await until(() => shows(title, host), 5)
  expect(await shows(title, 'bogorkab.bawaslu')).toBe(false)

  await content.getByRole('button', { name: 'Tarik kembali …' }).click()
  await content.getByLabel('Alasan menarik kembali').fill('Jadwalnya berubah.')
  await content.getByRole('button', { name: 'Usulkan penarikan' }).click()
  await content.getByText('menunggu orang kedua').first().waitFor()
  expect(await shows(title)).toBe(true)
  await system.goto(at('kpu', '/admin/usulan'))
  const proposal = system.getByRole('article').filter({ hasText: title })
  await proposal.getByRole('button', { name: 'Setujui dan jalankan' }).click()
  await system.getByText('Ditarik kembali').first().waitFor()
  for (const host of [office, 'jatim.kpu', 'kota-surabaya.kpu'])
    await until(async () => !(await shows(title, host)), 5)
})

test('an editor shows what was suggested with one tap, and the centre sees it', async () => {
  const title = await choose(1)
  await content.getByText('Anjuran', { exact: true }).click()
  await toOffice()
  await content.getByRole('button', { name: 'Tempatkan naskah' }).click()
  await content.getByText('Penempatan tersimpan.').waitFor()
  expect(await shows(title)).toBe(false)

  await editor.goto(at(office, '/admin'))
  await editor.getByRole('link', { name: 'Baca dan jawab' }).click()
  const row = editor.getByRole('listitem').filter({ hasText: title })
  await row.getByRole('button', { name: 'Tampilkan di situs ini' }).click()
  await editor.getByText('sekarang tampil di beranda').waitFor()
  await until(() => shows(title), 5)
  await content.reload()
  const receipt = content.getByRole('row').filter({ hasText: 'KPU Kabupaten Kediri' })
  await receipt.getByText('Diterima').waitFor()
})

test('a copy becomes a draft of the office that knows whose it is', async () => {
  const title = await choose(2)
  await content.getByText('Salinan', { exact: true }).click()
  await toOffice()
  await content.getByRole('button', { name: 'Tempatkan naskah' }).click()
  await content.getByText('Penempatan tersimpan.').waitFor()
  await editor.goto(at(office, '/admin/kiriman'))
  const row = editor.getByRole('listitem').filter({ hasText: title })
  await row.getByRole('link', { name: 'Buka salinan' }).click()
  await editor.getByText('Salinan dari').first().waitFor()
  await editor.getByRole('link', { name: 'Ubah naskah' }).waitFor()
})

test('an urgent notice stands at the head of every page, and ends in one step', async () => {
  const words = `Layanan cek DPT daring terganggu sejak pagi ini (${Date.now()}).`
  await content.goto(at('kpu', '/admin/serta-merta'))
  await content.getByLabel('Pemberitahuan', { exact: true }).last().fill(words)
  await content.getByRole('button', { name: /^Tayangkan di .* situs$/ }).click()
  await content.getByText('sudah tampil di semua situs').waitFor()
  for (const path of ['/', '/berita', '/kontak', '/alamat-yang-tidak-ada'])
    await until(async () => (await ask(hostOf(office), path)).text.includes(words), 5)
  const running = content.getByRole('listitem').filter({ hasText: words })
  await running.getByRole('button', { name: 'Turunkan sekarang' }).click()
  await content.getByText('sudah diturunkan').waitFor()
  await until(async () => !(await home()).includes(words), 5)
})
