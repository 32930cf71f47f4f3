import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, enter, openBrowser } from './world.ts'
import { save, titled, write } from './writing.ts'

const office = 'kota-bandaaceh.kpu'
const title = titled('Debat publik')
let browser: Browser
let writer: Page
let entry = ''
beforeAll(async () => {
  browser = await openBrowser()
  writer = await enter(browser, 'penulis', office)
  await write(writer, office, title, 'Debat pertama di Kepanjen.')
  await save(writer)
  entry = new URL(writer.url()).pathname
  await rewrite('Debat pertama di Singosari.', 'Tempatnya pindah.')
  await rewrite('Debat pertama di Singosari, pukul tujuh malam.', 'Tempat dan jamnya berubah.')
})
afterAll(() => browser.close())

async function rewrite(text: string, summary: string) {
  await writer.getByLabel('Ringkasan').fill(summary)
  await writer.getByRole('textbox', { name: 'Isi berita' }).click()
  await writer.keyboard.press('Control+A')
  await writer.keyboard.insertText(text)
  await save(writer)
}

async function openVersions() {
  await writer.goto(at(office, `${entry}?baca=1`))
  await writer.getByRole('link', { name: 'Bandingkan atau pulihkan versi' }).click()
  await writer.getByRole('heading', { name: 'Riwayat versi' }).waitFor()
}

async function compare(from: number, to: number) {
  const choose = async (label: string, number: number) => {
    const field = writer.getByLabel(label)
    await field.selectOption(
      (await field
        .getByRole('option', { name: `Versi ${number},` })
        .first()
        .getAttribute('value'))!,
    )
  }
  await choose('Bandingkan versi', from)
  await choose('dengan versi', to)
  await writer.getByRole('button', { name: 'Bandingkan', exact: true }).click()
  const section = writer.getByRole('region', { name: `Dari versi ${from} ke versi ${to}` })
  await section.waitFor()
  return section
}

test('each saved state is listed with who wrote it and what it changed', async () => {
  await openVersions()
  const rows = writer
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /^Versi \d/ })
  expect(await rows.count()).toBe(3)
  expect(await rows.first().textContent()).toMatch(/Terbaru.*Mengubah Ringkasan, Paragraf 1/)
  expect(await rows.last().textContent()).toContain('Naskah pertama.')
})

test('any two are compared, fields and text, also backwards, on a narrow phone', async () => {
  await openVersions()
  const forth = await compare(1, 3)
  expect(await forth.getByRole('deletion').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('Kepanjen')]),
  )
  expect(await forth.getByRole('insertion').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('Tempat dan jamnya berubah.')]),
  )
  const back = await compare(3, 1)
  expect(await back.getByRole('insertion').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('Kepanjen')]),
  )
  expect(await writer.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('the first is brought back as a fourth, and nothing in between is lost', async () => {
  await openVersions()
  await compare(1, 3)
  await writer.getByRole('button', { name: 'Pulihkan versi 1' }).click()
  const rows = writer
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /^Versi \d/ })
  await expect.poll(() => rows.count()).toBe(4)
  await writer.getByRole('link', { name: 'Kembali ke naskah' }).click()
  await writer.getByText('Debat pertama di Kepanjen.').waitFor()
  await openVersions()
  expect(await (await compare(4, 1)).textContent()).toContain('Tidak ada yang berbeda bagi pembaca.')
  expect(await (await compare(4, 3)).textContent()).toContain('Singosari, pukul tujuh malam')
})
