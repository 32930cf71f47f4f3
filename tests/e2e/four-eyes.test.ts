import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, hostOf } from './raw.ts'
import { at, desk, enter, openBrowser } from './world.ts'
import { approve, giveBack, openWaiting, save, send, titled, write } from './writing.ts'

const office = 'kota-surabaya.kpu'
const publish = { name: 'Setujui dan terbitkan' }
let browser: Browser
let writer: Page
let editor: Page
beforeAll(async () => {
  browser = await openBrowser()
  writer = await enter(browser, 'penulis', office)
  editor = await enter(browser, 'editor', office)
})
afterAll(() => browser.close())

/** What a writer has just sent; the editor's address of it. */
async function sent(title: string) {
  await write(writer, office, title)
  await send(writer)
  return new URL(writer.url()).pathname
}

test('a writer sees no button to publish, and may not open the approvals', async () => {
  await sent(titled('Rapat pleno rutin'))
  expect(await writer.getByRole('button', publish).count()).toBe(0)
  await writer.getByText('menunggu dibaca penyunting').waitFor()
  const answer = await writer.goto(at(office, '/admin/persetujuan'))
  expect(answer!.status()).toBe(404)
})

test('an editor who changed it is told to ask another', async () => {
  const title = titled('Sosialisasi di pasar Wonokromo')
  const path = await sent(title)
  await editor.goto(at(office, `${path}?ubah=1`))
  await editor.getByLabel('Ringkasan').fill('Ditambah oleh penyunting.')
  await save(editor)
  await editor.goto(at(office, path))
  await editor.getByText('Anda ikut menulis naskah ini.').waitFor()
  expect(await editor.getByRole('button', publish).count()).toBe(0)
})

test('a returned text shows its note, is repaired, sent again and published', async () => {
  const title = titled('Bimtek petugas pemutakhiran')
  await sent(title)
  await giveBack(editor, office, title, 'Sebutkan berapa orang yang datang.')
  await writer.goto(at(office, '/admin'))
  await writer.getByRole('link', { name: `Perbaiki ${title}` }).click()
  await writer.getByText('Sebutkan berapa orang yang datang.').first().waitFor()
  await writer.getByRole('textbox', { name: 'Isi berita' }).click()
  await writer.keyboard.type('Tujuh puluh orang datang. ')
  await send(writer)
  const path = await approve(editor, office, title)
  expect((await ask(hostOf(office), path)).text).toContain('Tujuh puluh orang datang.')
})

test('an editor who read an older text than the one that waits cannot publish it', async () => {
  const title = titled('Posko aduan masyarakat')
  const path = await sent(title)
  await openWaiting(editor, office, title)
  await writer.goto(at(office, `${path}?ubah=1`))
  await writer.getByLabel('Ringkasan').fill('Diganti setelah dibaca.')
  await save(writer)
  await editor.getByRole('button', publish).click()
  await editor.getByText('Naskah ini berubah sejak Anda membukanya.').waitFor()
})

test('of two who save one draft the second is told who was first and keeps what they typed', async () => {
  const title = titled('Pemutakhiran data pemilih')
  const path = await sent(title)
  const admin = await enter(browser, 'admin', office, desk)
  for (const page of [editor, admin]) await page.goto(at(office, `${path}?ubah=1`))
  await editor.getByLabel('Ringkasan').fill('Ringkasan penyunting.')
  await save(editor)
  await admin.getByLabel('Ringkasan').fill('Ringkasan admin kantor.')
  await admin.getByRole('button', { name: 'Simpan', exact: true }).click()
  await admin.getByText('menyimpan naskah ini lebih dulu').waitFor()
  expect(await admin.getByLabel('Ringkasan').inputValue()).toBe('Ringkasan admin kantor.')
  await save(admin)
})
