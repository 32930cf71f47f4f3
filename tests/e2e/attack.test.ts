import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, hostOf, post } from './raw.ts'
import { at, enter, openBrowser } from './world.ts'
import { addPhoto, approve, openWaiting, save, send, titled, write } from './writing.ts'

const office = 'kota-ambon.kpu'
const other = 'kab-jayapura.kpu'
let browser: Browser
let writer: Page
let editor: Page
let stranger: Page
beforeAll(async () => {
  browser = await openBrowser()
  writer = await enter(browser, 'penulis', office)
  editor = await enter(browser, 'editor', office)
  stranger = await enter(browser, 'penulis', other)
})
afterAll(() => browser.close())

/** Changes what the page's next action sends. */
const tamper = (page: Page, change: (body: string) => string) =>
  page.route(
    '**/admin/**',
    (route, request) =>
      request.method() === 'POST'
        ? route.continue({
            postData: Buffer.from(change(request.postDataBuffer()!.toString('latin1')), 'latin1'),
          })
        : route.continue(),
    { times: 1 },
  )

const idOf = (page: Page) => /[0-9a-f-]{36}/.exec(page.url())![0]
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('a draft of another office is not there to be read or overwritten', async () => {
  const title = titled('Naskah rahasia')
  await write(writer, office, title)
  await save(writer)
  const id = idOf(writer)
  expect((await stranger.goto(at(other, `/admin/berita/${id}`)))!.status()).toBe(404)
  await write(stranger, other, 'Ditimpa orang lain')
  await tamper(stranger, body => body.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, id))
  await press(stranger, 'Simpan')
  await stranger.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor()
  await writer.reload()
  expect(await writer.getByRole('textbox', { name: 'Judul' }).inputValue()).toBe(title)
})

test('a photo of another office cannot be taken by its number, nor a draft’s photo be seen', async () => {
  await write(writer, office, titled('Foto sendiri'))
  await addPhoto(writer)
  await save(writer)
  const address = (await writer.getByRole('img').first().getAttribute('src'))!
  expect((await ask(hostOf(office), address)).status).toBe(404)
  expect((await stranger.goto(at(other, address)))!.status()).toBe(404)
  const [, theirs] = /\/media\/([0-9a-f-]{36})\//.exec((await ask(hostOf(other), '/berita')).text)!
  const [, mine] = /\/media\/([0-9a-f-]{36})\//.exec(address)!
  await tamper(writer, body => body.replaceAll(mine!, theirs!))
  await writer.getByLabel('Ringkasan').fill('Dengan foto orang lain.')
  await press(writer, 'Simpan')
  await writer.getByText('Satu foto tidak ada di kantor ini.').waitFor()
})

test('an approval that an editor sent does nothing when a writer sends it', async () => {
  const title = titled('Diterbitkan sendiri')
  await write(writer, office, title)
  await send(writer)
  await openWaiting(editor, office, title)
  const pressed = editor.waitForRequest(request => request.method() === 'POST')
  await editor.route('**/admin/**', route => route.abort(), { times: 1 })
  await press(editor, 'Setujui dan terbitkan')
  const { url, headers, body } = await pressed.then(request => ({
    url: request.url(),
    headers: request.headers(),
    body: request.postDataBuffer()!.toString('latin1'),
  }))
  const said = { 'Next-Action': headers['next-action']!, 'Content-Type': headers['content-type']! }
  const status = await writer.evaluate(
    ([to, sent, text]) =>
      fetch(to, { method: 'POST', headers: sent, body: text }).then(answer => answer.status),
    [url, said, body] as const,
  )
  expect(status).toBe(403)
  await writer.reload()
  await writer.getByText('Menunggu persetujuan').first().waitFor()
})

test('what is typed is shown as typed, wherever it stands, and runs nowhere', async () => {
  const evil = `"><img src=x onerror=alert(1)></title><script>alert(2)</script>`
  const title = titled(`</script>${evil} __next_error__ {{7*7}}`)
  await write(writer, office, title, 'tautan jahat')
  await addPhoto(writer)
  await writer.getByLabel('Keterangan foto').fill(evil)
  await writer.getByLabel('Tempat').fill(evil)
  await writer.getByLabel('Tanda').fill('"><b>tanda')
  await send(writer)
  const path = await approve(editor, office, title)
  const visitor = await browser.newPage()
  const ran: string[] = []
  visitor.on('dialog', dialog => ran.push(dialog.message()))
  for (const place of [path, '/', '/berita', `/cari?q=${encodeURIComponent('onerror')}`]) {
    expect((await visitor.goto(at(office, place)))!.status()).toBe(200)
    expect(await visitor.locator('img[src=x]').count()).toBe(0)
  }
  await visitor.goto(at(office, path))
  expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toBe(title)
  const facts = await visitor.locator('script[type="application/ld+json"]').textContent()
  const graph: Record<string, unknown>[] = JSON.parse(facts!)['@graph']
  expect(graph.find(fact => fact['@type'] === 'NewsArticle')).toMatchObject({ headline: title })
  const feed = (await ask(hostOf(office), '/feed.xml')).text
  // Our own pages let no text become a document.
  await visitor.goto('about:blank')
  expect(
    await visitor.evaluate(
      xml =>
        new DOMParser().parseFromString(xml, 'text/xml').querySelector('title + link ~ item title')
          ?.textContent,
      feed,
    ),
  ).toBe(title)
  expect(ran).toEqual([])
})

test('a link that would run, or a node no editor makes, is refused with the text kept', async () => {
  const bad = [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'klik', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
      ],
    },
    { type: 'script', content: [{ type: 'text', text: 'alert(1)' }] },
  ]
  for (const node of bad) {
    await write(writer, office, titled('Naskah dari tangan'), 'TANDAAWAL')
    const text = JSON.stringify({ type: 'doc', content: [node] })
    await tamper(writer, body => body.replace(/\{"type":"doc".*?TANDAAWAL.*?\}\]\}\]\}/, text))
    await press(writer, 'Simpan')
    await writer.getByText(/tidak bisa dipakai|bentuk yang tidak dikenal/).waitFor()
    expect(await writer.getByRole('textbox', { name: 'Isi berita' }).textContent()).toContain('TANDAAWAL')
  }
})

test('the library’s own way out ends the session as well', async () => {
  const cookies = await stranger.context().cookies()
  const Cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const { text, cookies: set } = await ask(hostOf(other), '/api/auth/csrf', { headers: { Cookie } })
  const both = { Cookie: `${Cookie}; ${set[0]!.split(';')[0]}` }
  await post(hostOf(other), '/api/auth/signout', { csrfToken: JSON.parse(text).csrfToken }, { headers: both })
  expect((await ask(hostOf(other), '/admin', { headers: { Cookie } })).headers.location).toMatch(/masuk/)
})
