import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { NextRequest } from 'next/server.js'
import { SaxesParser } from 'saxes'
import { beforeAll, expect, test } from 'vitest'
import { GET as event } from '../app/[office]/(situs)/agenda/[slug]/ics/route.ts'
import { GET as agenda } from '../app/[office]/(situs)/agenda.ics/route.ts'
import { GET as json } from '../app/[office]/(situs)/feed.json/route.ts'
import { GET as rss } from '../app/[office]/(situs)/feed.xml/route.ts'
import { GET as part } from '../app/[office]/(situs)/sitemap/[bagian]/route.ts'
import { GET as index } from '../app/[office]/(situs)/sitemap.xml/route.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import type { Office } from '../lib/offices/schema.ts'
import { publishKind } from './publishing-kinds.ts'
import { articleForm, makeOffice, makePerson, send, type TestPerson } from './world.ts'

let office: Office
let pair: [TestPerson, TestPerson]
const hostile = 'Rapat & "pleno" <b>uji</b> ]]> \\ ; koma, é ‑ selesai'

beforeAll(async () => {
  office = await makeOffice(undefined, { zone: 'Asia/Jayapura' })
  pair = [await makePerson(office, 'writer'), await makePerson(office, 'editor')]
  await publishKind(pair, 'article', hostile, { category: 'siaran-pers', slug: 'rapat' })
  await publishKind(pair, 'announcement', 'Hasil seleksi', { summary: 'Satu\nDua' })
  await publishKind(pair, 'agenda', hostile, {
    startsAt: '2026-11-25T08:00',
    endsAt: '2026-11-25T10:30',
    place: 'Aula, lantai 2; Wamena',
    summary: 'Baris satu\nbaris dua '.repeat(9),
  })
  await publishKind(pair, 'agenda', 'Sepanjang hari', { startsAt: '2026-12-30', endsAt: '2027-01-02' })
  await send(pair[0], saveEntry, articleForm({ title: 'Naskah rahasia' }))
})

type Route = (request: never, given: { params: Promise<never> }) => Promise<Response>
const ask = async (route: unknown, path = '', params: object = {}) => {
  const answer = await (route as Route)(new NextRequest(`http://${office.host}/x${path}`) as never, {
    params: Promise.resolve({ office: String(office.id), ...params }) as Promise<never>,
  })
  return { status: answer.status, text: await answer.text() }
}

/** Reads XML to its end; throws where it is not well-formed. Resolves to the text of every element of a name. */
function texts(xml: string, name: string) {
  const parser = new SaxesParser({ xmlns: true })
  const found: string[] = []
  let inside = false
  parser.on('opentag', tag => {
    inside = tag.name === name
    if (inside) found.push('')
  })
  parser.on('text', text => {
    if (inside) found.push(found.pop() + text)
  })
  parser.on('closetag', () => {
    inside = false
  })
  parser.on('error', error => {
    throw error
  })
  parser.write(xml).close()
  return found
}

test('another reader finds in the RSS what was published, sign for sign, and no draft', async () => {
  const { text } = await ask(rss)
  texts(text, 'item')
  const feed = parseRssFeed(text)
  expect(feed.items?.map(item => item.title)).toEqual(expect.arrayContaining([hostile, 'Hasil seleksi']))
  expect(feed.items).toHaveLength(4)
  expect(feed.language).toBe('id')
  expect(text).not.toContain('rahasia')
})

test('a feed of one kind or category holds that alone, and of one there is none is none', async () => {
  const found = async (query: string) =>
    parseRssFeed((await ask(rss, query)).text).items?.map(item => item.title)
  expect(await found('?jenis=pengumuman')).toEqual(['Hasil seleksi'])
  expect(await found('?kategori=siaran-pers')).toEqual([hostile])
  expect((await ask(rss, '?jenis=pejabat')).status).toBe(404)
  expect((await ask(rss, '?kategori=constructor')).status).toBe(404)
})

test('another reader finds the same in the JSON Feed', async () => {
  const feed = parseJsonFeed(JSON.parse((await ask(json)).text))
  expect(feed.items?.map(item => item.title)).toContain(hostile)
  expect(feed.items?.[0]?.date_published).toBeDefined()
})

test('a calendar reads the agenda at the right moment, sign for sign', async () => {
  const { text } = await ask(agenda)
  expect(text.split('\r\n').every(line => Buffer.byteLength(line) <= 75)).toBe(true)
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map(one => new ICAL.Event(one))
  const pleno = events.find(one => one.summary === hostile)!
  expect(pleno.startDate.toJSDate().toISOString()).toBe('2026-11-24T23:00:00.000Z')
  expect(pleno.endDate.toJSDate().toISOString()).toBe('2026-11-25T01:30:00.000Z')
  expect([pleno.location, pleno.sequence]).toEqual(['Aula, lantai 2; Wamena', 0])
  const whole = events.find(one => one.summary === 'Sepanjang hari')!
  expect([whole.startDate.toString(), whole.endDate.toString()]).toEqual(['2026-12-30', '2027-01-03'])
})

test('an event that was called off stays in the calendar, and says so with the reason', async () => {
  await publishKind(pair, 'agenda', 'Rapat batal', {
    startsAt: '2026-11-28T08:00',
    plan: 'cancelled',
    planNote: 'Aula kebanjiran.',
  })
  const { text } = await ask(event, '', { slug: 'rapat-batal' })
  const cancelled = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!
  expect(cancelled.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(cancelled.getFirstPropertyValue('description')).toBe('Dibatalkan. Aula kebanjiran.')
})

test('one event keeps its name in a calendar, and each publication counts up', async () => {
  const id = await publishKind(pair, 'agenda', 'Berubah', { startsAt: '2026-11-26T08:00' })
  const read = async () =>
    new ICAL.Event(
      new ICAL.Component(ICAL.parse((await ask(event, '', { slug: 'berubah' })).text)).getFirstSubcomponent(
        'vevent',
      )!,
    )
  const before = await read()
  expect([before.uid, before.sequence]).toEqual([`${id}@${office.host}`, 0])
  await new Promise(done => setTimeout(done, 1100))
  const again = { id, lock: '3', kind: 'agenda', title: 'Berubah', slug: 'berubah', stay: '1' }
  await send(pair[0], saveEntry, { ...again, startsAt: '2026-11-27T08:00' })
  await send(pair[0], submitEntry, { id, lock: 4, correction: 'Waktunya berubah.' })
  await send(pair[1], publishEntry, { id, lock: 5 })
  const after = await read()
  expect([after.uid, after.startDate.day, after.sequence > 0]).toEqual([before.uid, 26, true])
})

test('the map of the site lists every live address once, in parts that say when they changed', async () => {
  const parts = texts((await ask(index)).text, 'loc')
  const names = parts.map(address => address.split('/sitemap/')[1]!)
  expect(names).toEqual(expect.arrayContaining(['halaman.xml', 'berita-terbaru.xml']))
  const year = names.find(name => /^\d{4}-1\.xml$/.test(name))!
  const { text } = await ask(part, '', { bagian: year })
  const places = texts(text, 'loc').map(address => new URL(address).pathname)
  expect(new Set(places).size).toBe(places.length)
  expect(places).toEqual(expect.arrayContaining(['/berita/rapat', '/pengumuman/hasil-seleksi']))
  expect(texts(text, 'lastmod')).toHaveLength(places.length)
  const standing = texts((await ask(part, '', { bagian: 'halaman.xml' })).text, 'loc')
  expect(standing.map(address => new URL(address).pathname)).toEqual(
    expect.arrayContaining(['/berita', '/kontak', '/ppid/informasi/berkala']),
  )
})

test('the map of news names the press release of today by its title', async () => {
  const { text } = await ask(part, '', { bagian: 'berita-terbaru.xml' })
  expect([texts(text, 'news:title'), texts(text, 'news:language')]).toEqual([[hostile], ['id']])
})

test.each(['1999-1.xml', '2026-2.xml', '2026-0.xml', 'x', '..', 'halaman'])(
  'there is no map %s',
  async bagian => {
    expect((await ask(part, '', { bagian })).status).toBe(404)
  },
)
