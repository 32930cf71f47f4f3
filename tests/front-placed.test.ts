import { beforeEach, expect, test } from 'vitest'
import { contentsOf, fillRegions, takeRegions } from '../lib/front/regions.ts'
import type { Directory } from '../lib/offices/directory.ts'
import { hosts, kediri, open, sendHtml } from './front-door.ts'

const mark = (name: string, content: string) =>
  `<template data-region="${name}"></template>${content}<template data-region="/${name}"></template>`

/** What is placed on the offices, as the database would say it. */
let title = ''
beforeEach(() => {
  title = ''
})

const card = () => title && `<a href="http://${hosts.pusat}/pengumuman/${title}">${title}</a>`

/** A front page with a region, and the page that holds what stands there. */
const openPlaced = (works = { so: true }) =>
  open((req, res) => {
    if (!works.so) throw new Error('database is gone')
    const inside = mark('top', card())
    sendHtml(res, req.url === '/titipan' ? inside : `<h1>Kediri</h1>${inside}<p>berita</p>`)
  })

function place(directory: Directory, words: string) {
  title = words
  directory.announcePlaced()
  directory.fillPlaced(words ? [kediri, 3].map(id => [id, words, [1]]) : [])
}

test('a page keeps its places and not the marks around them', async () => {
  title = 'libur'
  const { ask } = await openPlaced()
  const { text } = await ask('/')
  expect(text).toContain('<h1>Kediri</h1><a href')
  expect(text).not.toContain('template')
})

test('what is placed later stands there without the page being rendered again', async () => {
  const { ask, directory, rendered } = await openPlaced()
  await ask('/')
  place(directory, 'libur')
  expect((await ask('/')).text).toContain('<h1>Kediri</h1><a href="http://kpu.localhost/pengumuman/libur">')
  expect(rendered).toEqual(['/', '/titipan'])
})

test('offices that show the same share one rendering of it', async () => {
  const { ask, directory, rendered } = await openPlaced()
  for (const host of [hosts.kediri, hosts.malang]) await ask('/', { host })
  place(directory, 'libur')
  await Promise.all([hosts.kediri, hosts.malang].map(host => ask('/', { host })))
  expect(rendered.filter(url => url === '/titipan')).toHaveLength(1)
})

test('what is taken back is gone at once, also where the page itself could not be rendered', async () => {
  const works = { so: true }
  const { ask, directory } = await openPlaced(works)
  place(directory, 'libur')
  expect((await ask('/')).text).toContain('libur')
  works.so = false
  directory.recall(1, '/pengumuman/libur')
  place(directory, '')
  const reply = await ask('/')
  expect([reply.status, reply.text]).toEqual([200, expect.not.stringContaining('libur')])
})

test('what is taken back never comes again with an older page, before it is known what stands there now', async () => {
  const works = { so: true }
  const { ask, directory } = await openPlaced(works)
  place(directory, 'libur')
  await ask('/')
  works.so = false
  directory.recall(1, '/pengumuman/libur')
  const reply = await ask('/')
  expect([reply.status, reply.text]).toEqual([503, expect.not.stringContaining('pengumuman/libur')])
})

test('a page that is old besides shows what is placed now while it cannot be rendered', async () => {
  const works = { so: true }
  const { ask, directory } = await openPlaced(works)
  for (const host of [hosts.kediri, hosts.malang]) await ask('/', { host })
  directory.raiseGeneration(kediri, 2)
  place(directory, 'libur')
  await ask('/', { host: hosts.malang })
  works.so = false
  const reply = await ask('/')
  expect([reply.status, reply.text]).toEqual([200, expect.stringContaining('libur')])
})

test('a page that changed besides is rendered', async () => {
  const { ask, directory, rendered } = await openPlaced()
  await ask('/')
  directory.raiseGeneration(kediri, 2)
  place(directory, 'libur')
  expect((await ask('/')).text).toContain('libur')
  expect(rendered.filter(url => url === '/')).toHaveLength(2)
})

test('what was taken back while nobody listened is not shown', async () => {
  const works = { so: true }
  const { ask, directory } = await openPlaced(works)
  place(directory, 'libur')
  await ask('/')
  works.so = false
  directory.fillPlaced([])
  directory.announceGap()
  expect((await ask('/')).text).not.toContain('libur')
})

test('an urgent notice stands at the head of every page kept, without a render of each, and leaves when it ends', async () => {
  let words = ''
  const { ask, directory, rendered } = await open((req, res) =>
    sendHtml(res, `${mark('urgent', words)}<h1>${req.url}</h1>`),
  )
  for (const path of ['/', '/kontak', '/berita']) await ask(path)
  words = 'Banjir'
  const [startsAt, endsAt] = [Date.now() - 1000, Date.now() + 60_000]
  const notice = {
    id: 'a',
    officeId: 1,
    level: 'bad' as const,
    words,
    linkLabel: '',
    linkHref: '',
    startsAt,
    endsAt,
  }
  directory.putUrgent(notice)
  for (const path of ['/', '/kontak', '/berita']) expect((await ask(path)).text).toContain('Banjir<h1>')
  expect(rendered).toEqual(['/', '/kontak', '/berita', '/titipan'])
  words = ''
  directory.putUrgent({ ...notice, endsAt: startsAt })
  expect((await ask('/kontak')).text).toContain('<body><h1>')
})

test('filling places again and again leaves the page around them as it is', () => {
  const taken = takeRegions(`a${mark('top', 'X')}b${mark('middle', '')}c`)
  expect(taken.html).toBe('aXbc')
  const once = fillRegions(taken.html, taken.regions, new Map([['middle', 'panjang']]))
  expect(once.html).toBe('abpanjangc')
  const twice = fillRegions(once.html, once.regions, contentsOf(taken.html, taken.regions))
  expect(twice).toEqual({ html: 'aXbc', regions: taken.regions })
})
