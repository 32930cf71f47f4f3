import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docx, drawing, paragraph } from './docx.ts'
import { ask, hostOf } from './raw.ts'
import { at, enter, openBrowser } from './world.ts'
import { photoFromPhone, save, titled } from './writing.ts'

const office = 'kab-jayapura.kpu'
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await enter(browser, 'penulis', office)
})
afterAll(() => browser.close())

const textOf = () => page.getByRole('textbox', { name: 'Isi berita' })

async function begin(title: string) {
  await page.goto(at(office, '/admin/berita/baru'))
  await page.getByLabel('Judul', { exact: true }).fill(title)
  await textOf().click()
}

const paste = (data: Record<string, string>) =>
  textOf().evaluate((element, given) => {
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
  await begin('Tempel dari Word')
  await paste({ 'text/html': fromWord, 'text/plain': 'Hasil Pleno' })
  const text = textOf()
  await text.getByRole('heading', { name: 'Hasil Pleno', level: 2 }).waitFor()
  expect(await text.locator('ol > li').count()).toBe(2)
  expect(await text.locator('ol > li ul > li').textContent()).toBe('Dalam')
  expect(await text.getByRole('columnheader').allTextContents()).toEqual(['Kecamatan', 'TPS'])
  expect(await text.locator('strong').first().textContent()).toBe('Rapat')
  expect(await text.innerHTML()).not.toMatch(/style=|Mso|javascript:|o:p|font/)
})

test('WhatsApp’s signs become marks when pasted', async () => {
  await begin('Tempel dari WhatsApp')
  await paste({ 'text/plain': 'Apel *pagi* di _halaman_\n- KTP\n- Topi' })
  expect(await textOf().locator('strong').textContent()).toBe('pagi')
  expect(await textOf().locator('em').textContent()).toBe('halaman')
  expect(await textOf().locator('ul > li').count()).toBe(2)
})

test('200,000 pasted words are refused with a sentence, and the text stays', async () => {
  await begin('Terlalu panjang')
  await page.keyboard.insertText('Ini tetap ada.')
  await paste({ 'text/plain': 'kata '.repeat(200_000) })
  await page.getByText('Yang sudah ada tidak berubah.').waitFor({ timeout: 3000 })
  expect(await textOf().textContent()).toBe('Ini tetap ada.')
})

test('a Word file opens as text, with its heading, marks and list', async () => {
  await begin('Dari berkas Word')
  await page.getByRole('button', { name: 'Lainnya' }).click()
  const buffer = docx(
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Laporan</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Tebal</w:t></w:r></w:p>',
  )
  await page.getByLabel('Buka berkas Word').setInputFiles({ name: 'naskah.docx', mimeType: '', buffer })
  await textOf().getByRole('heading', { name: 'Laporan', level: 2 }).waitFor()
  expect(await textOf().locator('strong').textContent()).toBe('Tebal')
  await page.getByRole('button', { name: 'Lainnya' }).click()
  await page
    .getByLabel('Buka berkas Word')
    .setInputFiles({ name: 'rusak.docx', mimeType: '', buffer: Buffer.from('bukan zip') })
  await page.getByText('Berkas ini tidak terbaca sebagai naskah Word').waitFor()
})

const bold = 'font-weight:700'
const run = (words: string, style = 'font-weight:400') =>
  `<span style="font-size:11pt;font-family:Arial;color:#000000;${style}">${words}</span>`
const fromDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f0c"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt">${run('Hasil Pleno')}</h1>
<p dir="ltr" style="line-height:1.38">${run('Rapat', bold)}${run(' dibuka ')}${run('ketua', 'font-style:italic')}${run('.')}</p><br />
<ul style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation">${run('Satu')}</p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation">${run('Dalam')}</p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation">${run('Dua')}</p></li></ul>
<p dir="ltr"><a href="https://infopemilu.kpu.go.id/" style="text-decoration:none">${run('Info Pemilu')}</a>${run('<img src="https://lh7-rt.googleusercontent.com/docsz/abc" width="602" height="339" />')}</p></b><br class="Apple-interchange-newline">`

test('what is pasted from Google Docs comes out clean, and a picture that stayed there is told of', async () => {
  await begin('Tempel dari Google Docs')
  await paste({ 'text/html': fromDocs, 'text/plain': 'Hasil Pleno\nRapat dibuka ketua.' })
  const text = textOf()
  await text.getByRole('heading', { name: 'Hasil Pleno', level: 2 }).waitFor()
  expect(await text.locator('strong').allTextContents()).toEqual(['Rapat'])
  expect(await text.locator('em').allTextContents()).toEqual(['ketua'])
  expect(await text.locator('ul > li').count()).toBe(3)
  expect(await text.locator('ul > li > ul > li').textContent()).toBe('Dalam')
  expect(await text.getByRole('link', { name: 'Info Pemilu' }).getAttribute('href')).toBe(
    'https://infopemilu.kpu.go.id/',
  )
  expect(await text.innerHTML()).not.toMatch(/style=|docs-internal|googleusercontent/)
  await page.getByRole('alert').getByText('1 foto tidak ikut').waitFor()
})

test('the pictures of a Word file become media of the office, with what Word says they show', async () => {
  const title = titled('Laporan bergambar')
  await begin(title)
  await page.getByRole('button', { name: 'Lainnya' }).click()
  const body = [
    paragraph('Sebelum.'),
    drawing(1, 'Ketua membuka rapat.'),
    paragraph('Di antara.'),
    drawing(2, 'A group of people Description automatically generated'),
  ]
  const buffer = docx(body.join(''), [await photoFromPhone(), await photoFromPhone()])
  await page.getByLabel('Buka berkas Word').setInputFiles({ name: 'laporan.docx', mimeType: '', buffer })
  const described = textOf().getByLabel('Gambaran untuk yang tidak melihat')
  await described.nth(1).waitFor()
  expect(await described.first().inputValue()).toBe('Ketua membuka rapat.')
  expect(await described.last().inputValue()).toBe('')
  await save(page)
  await page.reload()
  const pictures = textOf().getByRole('img')
  await pictures.nth(1).waitFor()
  const addresses = await pictures.evaluateAll(all =>
    all.map(one => new URL((one as HTMLImageElement).src).pathname),
  )
  expect(new Set(addresses).size).toBe(2)
  for (const address of addresses) {
    expect(await page.evaluate(async where => (await fetch(where)).status, address)).toBe(200)
    expect((await ask(hostOf(office), address)).status).toBe(404)
  }
})
