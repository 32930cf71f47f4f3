import { expect, test } from 'vitest'
import { hosts, kediri, open, sendHtml, until } from './front-door.ts'

const withdrawn = { path: '/berita/ditarik', reason: 'Keliru menyebut nama.', redirectTo: null }

test('a withdrawn address answers 410 with the reason, before anything kept', async () => {
  const { ask, directory } = await open((_req, res) => sendHtml(res, 'isi'))
  expect((await ask(withdrawn.path)).status).toBe(200)
  directory.bury(kediri, withdrawn)
  const reply = await ask(withdrawn.path)
  expect([reply.status, reply.text]).toEqual([
    410,
    expect.stringContaining('galat /galat/410?alamat=/berita/ditarik&alasan=Keliru+menyebut+nama.'),
  ])
})

test('the list of withdrawn addresses is asked even where no word of one came', async () => {
  const { ask, directory } = await open((_req, res) => sendHtml(res, 'isi'))
  await ask(withdrawn.path)
  directory.tombstoneAt = () => withdrawn
  expect((await ask(withdrawn.path)).status).toBe(410)
})

test('a withdrawn page does not come back when the database dies', async () => {
  let works = true
  const { ask, directory } = await open((_req, res) => {
    if (!works) throw new Error('database is gone')
    sendHtml(res, 'isi')
  })
  await ask(withdrawn.path)
  directory.bury(kediri, withdrawn)
  works = false
  expect((await ask(withdrawn.path)).status).toBe(410)
})

test('a page that lists a withdrawn one is not used as a fallback either', async () => {
  let works = true
  const { ask, directory } = await open((_req, res) => {
    if (!works) throw new Error('database is gone')
    sendHtml(res, '<a href="/berita/ditarik">Judul yang ditarik</a>')
  })
  await ask('/')
  directory.bury(kediri, withdrawn)
  works = false
  const reply = await ask('/')
  expect([reply.status, reply.text]).toEqual([503, expect.not.stringContaining('Judul yang ditarik')])
})

test('a card of a withdrawn page on another office goes with it', async () => {
  let works = true
  const { ask, directory, front } = await open((_req, res) => {
    if (!works) throw new Error('database is gone')
    sendHtml(res, `<a href="http://${hosts.kediri}:3000/berita/ditarik#isi">Judul</a>`)
  })
  await ask('/', { host: hosts.malang })
  await ask('/kontak', { host: hosts.malang })
  directory.bury(kediri, withdrawn)
  works = false
  expect((await ask('/', { host: hosts.malang })).status).toBe(503)
  expect(front.cache.find('3/kontak')).toBeUndefined()
})

test('a card that was recalled is on no older page either, though its origin is still there', async () => {
  let works = true
  const { ask, directory } = await open((_req, res) => {
    if (!works) throw new Error('database is gone')
    sendHtml(res, `<a href="http://${hosts.kediri}:3000/berita/titipan">Judul</a>`)
  })
  await ask('/', { host: hosts.malang })
  directory.recall(kediri, '/berita/titipan')
  works = false
  expect((await ask('/', { host: hosts.malang })).status).toBe(503)
})

test('after notifications may have been missed no page of an older generation is left', async () => {
  const { ask, directory, front } = await open((_req, res) => sendHtml(res, 'isi'))
  await ask('/')
  await ask('/', { host: hosts.malang })
  directory.raiseGeneration(kediri, 2)
  directory.announceGap()
  expect(front.cache.find('2/')).toBeUndefined()
  expect(front.cache.find('3/')).toBeDefined()
})

test('a page that does not mention it stays', async () => {
  const { ask, directory, rendered } = await open((_req, res) =>
    sendHtml(res, '<a href="/berita/lain">Lain</a>'),
  )
  await ask('/')
  directory.bury(kediri, withdrawn)
  await ask('/')
  expect(rendered).toHaveLength(1)
})

test('a feed that lists a withdrawn page is forgotten too', async () => {
  const { ask, directory, front } = await open((_req, res) => {
    res.writeHead(200, { 'content-type': 'text/calendar' })
    res.end(`URL:http://${hosts.kediri}:3000/beri\r\n ta/ditarik\r\n`)
  })
  await ask('/agenda.ics')
  directory.bury(kediri, withdrawn)
  expect(front.cache.size.pages).toBe(0)
})

test('what is withdrawn while it is being rendered is not sent and not kept', async () => {
  let begun = false
  const { ask, directory, front } = await open(async (_req, res) => {
    begun = true
    await until(() => false, 60)
    sendHtml(res, 'isi')
  })
  const reply = ask(withdrawn.path)
  await until(() => begun)
  directory.bury(kediri, withdrawn)
  expect((await reply).status).toBe(410)
  expect(front.cache.find(`${kediri}${withdrawn.path}`)).toBeUndefined()
})

test('a moved address leads to the new one, query keys or not', async () => {
  const { ask, directory } = await open((_req, res) => sendHtml(res, 'isi'))
  directory.bury(kediri, { path: '/berita/lama', reason: '', redirectTo: '/berita/baru' })
  const reply = await ask('/berita/lama?utm_source=x')
  expect([reply.status, reply.headers.location]).toEqual([301, '/berita/baru'])
})

test('an address that is published again is there again', async () => {
  const { ask, directory } = await open((_req, res) => sendHtml(res, 'isi'))
  directory.bury(kediri, withdrawn)
  expect((await ask(withdrawn.path)).status).toBe(410)
  directory.raise(kediri, withdrawn.path)
  expect((await ask(withdrawn.path)).status).toBe(200)
})

test('an address that moved leads on, and each use is counted without a query', async () => {
  const { ask, directory, front } = await open((_req, res) => sendHtml(res, 'isi'))
  directory.bury(kediri, { path: '/berita/lama', reason: '', redirectTo: '/berita/baru' })
  const counted: string[] = []
  front.hits.count = (officeId, path) => void counted.push(`${officeId} ${path}`)
  const replies = [await ask('/berita/lama'), await ask('/berita/lama?utm_source=x')]
  expect(replies.map(reply => [reply.status, reply.headers.location])).toEqual([
    [301, '/berita/baru'],
    [301, '/berita/baru'],
  ])
  expect(counted).toEqual([`${kediri} /berita/lama`, `${kediri} /berita/lama`])
})

test('an address led elsewhere anew goes to the new place at once', async () => {
  const { ask, directory } = await open((_req, res) => sendHtml(res, 'isi'))
  directory.bury(kediri, { path: '/lama', reason: '', redirectTo: '/satu' })
  await ask('/lama')
  directory.bury(kediri, { path: '/lama', reason: '', redirectTo: '/dua' })
  expect((await ask('/lama')).headers.location).toBe('/dua')
})
