import { expect, test } from 'vitest'
import { hosts, kediri, open, sendHtml } from './front-door.ts'

const nothing: Parameters<typeof open>[0] = (req, res) =>
  req.url === '/' || req.url?.startsWith('/ada')
    ? sendHtml(res, 'ada')
    : sendHtml(res, '<template></template>', 404)

test('a missing page gets the designed 404, not the empty shell', async () => {
  const { ask } = await open(nothing)
  const reply = await ask('/berita/tidak-ada')
  expect([reply.status, reply.text]).toEqual([
    404,
    expect.stringContaining('galat /galat/404?alamat=/berita/tidak-ada'),
  ])
})

test('an address found missing once costs no second render', async () => {
  const { ask, rendered } = await open(nothing)
  await ask('/tidak-ada')
  await ask('/tidak-ada')
  expect(rendered).toEqual(['/tidak-ada', '/galat/404?alamat=%2Ftidak-ada'])
})

test('an address that was missing is there once it is published', async () => {
  let there = false
  const { ask, directory } = await open((_req, res) => sendHtml(res, 'baru', there ? 200 : 404))
  expect((await ask('/berita/baru')).status).toBe(404)
  there = true
  directory.raiseGeneration(kediri, 2)
  expect((await ask('/berita/baru')).status).toBe(200)
})

test('who guesses addresses is stopped, but still reads pages that are there', async () => {
  const { ask } = await open(nothing)
  await ask('/ada')
  for (let i = 0; i < 60; i++) expect((await ask(`/tebak-${i}`)).status).toBe(404)
  const stopped = await ask('/tebak-lagi')
  expect([stopped.status, Number(stopped.headers['retry-after'])]).toEqual([429, expect.any(Number)])
  expect(stopped.text).toContain('Tunggu sebentar')
  expect((await ask('/ada')).status).toBe(200)
})

test('a crawler that follows many good links is not limited', async () => {
  const { ask } = await open(nothing)
  for (let i = 0; i < 100; i++) expect((await ask(`/ada/${i}`)).status).toBe(200)
})

test('the same misspelt link, followed often, is not limited', async () => {
  const { ask } = await open(nothing)
  for (let i = 0; i < 100; i++) expect((await ask('/salah-ketik')).status).toBe(404)
  expect((await ask('/ada')).status).toBe(200)
})

test('searches are limited per client address', async () => {
  const { ask } = await open((_req, res) => sendHtml(res, 'hasil'))
  const replies = []
  for (let i = 0; i < 41; i++) replies.push((await ask(`/cari?q=kata${i}`)).status)
  expect(replies.slice(0, 40).every(status => status === 200)).toBe(true)
  expect(replies[40]).toBe(429)
})

test.each([
  '/%00',
  '/a%2Fb',
  '/%E0%A4%A',
  '/berita/%2e%2e/admin',
  '/a%5Cb',
  '/berita.rsc',
  '/berita.segments/x.segment.rsc',
])('%s is nobody’s page', async path => {
  const { ask, rendered } = await open(nothing)
  const replies = [await ask(path), await ask(path)]
  expect(replies.map(({ status }) => status)).toEqual([404, 404])
  expect(rendered).toEqual(['/galat/404?alamat=%2F'])
})

test('the one page of a Joomla site that an address asks for is told to the guesses', async () => {
  const { ask, rendered } = await open(nothing)
  for (const id of ['5:judul-lama', '5%3Ajudul-lama'])
    expect((await ask(`/index.php?option=com_content&view=article&id=${id}`)).status).toBe(404)
  expect(rendered).toEqual(['/index.php?id=judul-lama', '/galat/404?alamat=%2Findex.php%3Fid%3Djudul-lama'])
})

test('internal pages of Next cannot be asked for', async () => {
  const { ask, rendered } = await open(nothing)
  for (const path of [
    '/_next/data/x/index.json',
    '/_next/image?url=/a.png&w=64&q=75',
    '/_next/static/tidak-ada.js',
  ])
    expect((await ask(path)).status).toBe(404)
  expect(rendered).toEqual([])
})

test('the error page of one office is never sent by another', async () => {
  const { ask, rendered } = await open(nothing)
  await ask('/x')
  await ask('/x', { host: hosts.malang })
  expect(rendered).toHaveLength(4)
})
