import { request } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { at, openBrowser } from './world.ts'

type Reply = { status: number; text: string; bytes: number; headers: NodeJS.Dict<string | string[]> }

/** Asks as a browser does, on a host that need not resolve. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body?: string) {
  const host = `kab-kediri.kpu.localhost:${inject('port')}`
  const options = { port: inject('port'), host: '127.0.0.1', path, method }
  return new Promise<Reply>((resolve, reject) => {
    const req = request({ ...options, headers: { host, 'accept-encoding': 'br', ...headers } }, res => {
      const chunks: Buffer[] = []
      res.on('data', chunk => chunks.push(chunk))
      res.on('end', () => {
        const raw = Buffer.concat(chunks)
        const text = res.headers['content-encoding'] === 'br' ? brotliDecompressSync(raw) : raw
        resolve({ status: res.statusCode!, text: text.toString(), bytes: raw.length, headers: res.headers })
      })
    })
    req.on('error', reject).end(body)
  })
}

const firstArticle = async () => /href="(\/berita\/[^"?]+)"/.exec((await ask('/berita')).text)![1]!

test('no public page carries a script of the framework or an inline style', async () => {
  const paths = [
    '/',
    '/berita',
    await firstArticle(),
    '/profil',
    '/profil/anggota',
    '/kontak',
    '/cari?q=pleno',
    '/tidak-ada',
  ]
  for (const path of paths) {
    const { text } = await ask(path)
    const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(match => match[0])
    expect([path, scripts.filter(tag => !/src="\/situs|application\/ld\+json/.test(tag))]).toEqual([path, []])
    expect([path, /__next_f|\sstyle="|<style|<!--\$/.test(text)]).toEqual([path, false])
    expect(text).toContain('<title>')
  }
})

test('a first visit of an article is light: under 18 KB besides photos and the font', async () => {
  const page = await ask(await firstArticle())
  const files = [...page.text.matchAll(/(?:<link rel="stylesheet" href|<script src)="([^"]+)"/g)].map(
    match => match[1]!,
  )
  const sizes = await Promise.all(files.map(async file => (await ask(file)).bytes))
  expect(sizes.reduce((sum, size) => sum + size, page.bytes)).toBeLessThan(18 * 1024)
})

test('a missing article gets the designed page, not the empty shell', async () => {
  const reply = await ask('/berita/tidak-pernah-ada')
  expect([reply.status, reply.text]).toEqual([404, expect.stringContaining('<h1')])
})

test('the client router’s requests get plain HTML on public pages', async () => {
  const plain = await ask('/berita')
  const sent: Record<string, string>[] = [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { 'x-nextjs-data': '1' },
  ]
  for (const headers of sent) {
    const reply = await ask('/berita?_rsc=abc', headers)
    expect([reply.status, reply.text]).toEqual([200, plain.text])
  }
})

test.each([
  '/galat/404',
  '/galat/503',
  '/272/berita',
  '/berita.rsc',
  '/admin/masuk/kirim',
  '/_next/data/x.json',
])('%s, an inside of ours, is not there for anyone', async path => {
  expect((await ask(path)).status).toBe(404)
})

test('the handler behind the login form is not reached by its own name', async () => {
  const origin = `http://kab-kediri.kpu.localhost:${inject('port')}`
  const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' }
  expect((await ask('/admin/masuk/kirim', headers, 'POST', 'email=a')).status).toBe(404)
})

test('each script of the back office carries the nonce of its own answer', async () => {
  const { text, headers } = await ask('/admin/masuk')
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))![1]
  // The whole element, so that what a script writes of scripts is none.
  const scripts = [...text.matchAll(/(<script\b[^>]*>)[\s\S]*?<\/script>/g)].map(match => match[1]!)
  expect(scripts.length).toBeGreaterThan(3)
  expect(scripts.filter(tag => !tag.includes(`nonce="${nonce}"`))).toEqual([])
})

test('a browser finds nothing to complain of in the policies of the site and the back office', async () => {
  const browser = await openBrowser()
  const complaints: string[] = []
  for (const address of [
    at('kab-kediri.kpu'),
    at('kab-kediri.kpu', await firstArticle()),
    at('kab-kediri.kpu', '/admin/masuk'),
  ]) {
    const page = await browser.newPage()
    page.on(
      'console',
      message => message.type() === 'error' && complaints.push(`${address}: ${message.text()}`),
    )
    page.on('pageerror', error => complaints.push(`${address}: ${error.message}`))
    await page.goto(address, { waitUntil: 'networkidle' })
  }
  await browser.close()
  expect(complaints).toEqual([])
})
