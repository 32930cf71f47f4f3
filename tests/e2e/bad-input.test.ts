import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, hostOf, post, speak } from './raw.ts'
import { at, enter, openBrowser } from './world.ts'
import { choosePhoto, photoFromPhone, save, titled, write } from './writing.ts'

const office = 'kota-makassar.kpu'
const host = () => hostOf(office)
const secrets = /node_modules|at .*\.(ts|js):\d|Failed query|select .* from|postgres|ECONN/i

describe('an address', () => {
  test('with nonsense in its query shows the page without it', async () => {
    const queries = [
      'halaman=abc',
      'halaman=-1',
      'halaman=1e9',
      'tahun=%00',
      'tag=__proto__',
      'halaman[]=2&x=y',
    ]
    for (const query of queries) {
      const answer = await ask(host(), `/berita?${query}`)
      expect([query, answer.status]).toEqual([query, 200])
    }
  })

  test('that asks for what cannot be is not found, in words', async () => {
    for (const path of [
      '/berita?kategori=constructor',
      '/berita/%F0%9F%A6%A4',
      '/5/berita',
      '/berita?halaman=9999',
    ]) {
      const answer = await ask(host(), path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(answer.text).toContain('Halaman ini tidak kami temukan')
    }
  })

  test('that is no address is not found either', async () => {
    for (const path of ['/%00', '/berita/%ff', '/%2e%2e/etc/passwd', '/berita/../../x', '/\\jahat.example'])
      expect((await ask(host(), path)).status).toBe(404)
  })

  test('that is too long is told so', async () => {
    const answer = await ask(host(), `/cari?q=${'a'.repeat(5000)}`)
    expect(answer.status).toBe(414)
    expect(answer.text).toContain('Alamat ini terlalu panjang')
  })

  test('with heads that do not end is told so', async () => {
    const answer = await speak(`GET / HTTP/1.1\r\nHost: ${host()}\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1.1 431 /)
    expect(answer).toContain('Permintaan ini terlalu panjang')
  })

  test('of a search may hold any signs', async () => {
    for (const q of [
      '%00',
      '%27%22%3E%3Cscript%3E',
      '__next_error__',
      "'%20or%201=1--",
      '%5C',
      '%3A%2A%26%7C',
      '%F0%9F%A6%A4',
    ]) {
      const answer = await ask(host(), `/cari?q=${q}`)
      expect([q, answer.status]).toEqual([q, 200])
      expect(answer.text).not.toMatch(/<script>/)
    }
    expect((await ask(hostOf('kpu'), '/satker?q=%00%27')).status).toBe(200)
  })

  test('of the login page may say anything', async () => {
    for (const sebab of ['constructor', '__proto__', '%00', 'salah&sebab=keluar'])
      expect((await ask(host(), `/admin/masuk?sebab=${sebab}&surel=%22%3E%3Cscript%3E`)).status).toBe(200)
  })
})

test('a login of signs no person has is refused in words', async () => {
  for (const email of ['\0', `${'a'.repeat(300)}@b.test`, "' or 1=1 --", '\ud800@x.test']) {
    const answer = await post(host(), '/admin/masuk', { email, password: '\0', code: '\0' })
    expect([401, 422]).toContain(answer.status)
    expect(answer.text).not.toMatch(secrets)
  }
})

test('an interface that is not there answers 404', async () => {
  for (const path of ['/api', '/api/tidak-ada', '/api/berita', '/api/admin/berita'])
    expect((await ask(host(), path)).status).toBe(404)
})

test('what the login library cannot read is refused in words', async () => {
  const headers = { Origin: `http://${host()}`, 'Content-Type': 'application/json' }
  const sent = { method: 'POST', headers, body: '{' }
  for (const asked of [{}, sent])
    expect(await ask(host(), '/api/auth/callback/credentials', asked)).toMatchObject({
      status: 400,
      text: expect.stringContaining('tidak dapat dibaca'),
    })
})

describe('a writer', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    page = await enter(browser, 'penulis', office)
  })
  afterAll(() => browser.close())

  test('is told when a file is no photo, whatever its name', async () => {
    await page.goto(at(office, '/admin/berita/baru'))
    await choosePhoto(page, Buffer.from('<html><script>alert(1)</script></html>'), 'foto.jpg')
    await page.getByText('Berkas ini bukan foto.').waitFor()
    await choosePhoto(page, (await photoFromPhone()).subarray(0, 900), 'foto.jpg')
    await page.getByText('Foto ini rusak atau terpotong.').waitFor()
  })

  test('is told when a field is too long and keeps the text', async () => {
    await write(page, office, titled('Judul'), 'Isi yang tidak boleh hilang.')
    await page.getByRole('textbox', { name: 'Judul' }).evaluate(field => field.removeAttribute('maxlength'))
    await page.getByRole('textbox', { name: 'Judul' }).fill('J'.repeat(201))
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await page.getByText('Judul paling panjang 200 huruf.').waitFor()
    expect(await page.getByRole('textbox', { name: 'Isi berita' }).textContent()).toContain(
      'tidak boleh hilang',
    )
  })

  test('may paste signs a database cannot keep', async () => {
    await write(page, office, titled('Tempel'))
    await page.getByLabel('Ringkasan').fill('Nol \0 dan separuh \ud800 huruf.')
    await save(page)
    await page.reload()
    expect(await page.getByLabel('Ringkasan').inputValue()).toContain('Nol')
  })

  test('finds nothing under an id that is none', async () => {
    for (const id of ['-'.repeat(36), '0', '%00', crypto.randomUUID()])
      expect((await page.goto(at(office, `/admin/berita/${id}`)))!.status()).toBe(404)
    for (const query of ['q=%00', 'keadaan=constructor', 'halaman=-9', 'q=%25_%5C'])
      expect((await page.goto(at(office, `/admin/berita?${query}`)))!.status()).toBe(200)
  })
})
