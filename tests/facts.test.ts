import jsonld from 'jsonld'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { crumbFacts } from '../app/[office]/(situs)/_facts/crumbFacts.ts'
import { entryFacts } from '../app/[office]/(situs)/_facts/entryFacts.ts'
import { openingHours } from '../app/[office]/(situs)/_facts/hours.ts'
import { officeFacts, siteFacts } from '../app/[office]/(situs)/_facts/officeFacts.ts'
import { LinkedData } from '../app/[office]/(situs)/_frame/LinkedData.tsx'
import { visiting } from '../db/doors.ts'
import { findLive } from '../lib/entries/one.ts'
import type { PageKind } from '../lib/entries/schema.ts'
import type { Office } from '../lib/offices/schema.ts'
import { publishKind } from './publishing-kinds.ts'
import { makeOffice, makePerson, type TestPerson } from './world.ts'

let province: Office
let office: Office
let pair: [TestPerson, TestPerson]
const schema = 'https://schema.org/'
// The vocabulary itself is not asked for: every word that is no IRI is one of its.
const documentLoader = async (documentUrl: string) => ({
  contextUrl: undefined,
  documentUrl,
  document: { '@context': { '@vocab': schema } },
})

beforeAll(async () => {
  province = await makeOffice(undefined, { level: 'provinsi' })
  office = await makeOffice(province, { parentId: province.id })
  pair = [await makePerson(office, 'writer'), await makePerson(office, 'editor')]
})

/** What another reader understands of our facts, as they stand in the page: type, then name to first value. */
async function understood(facts: Record<string, unknown>) {
  const html = renderToStaticMarkup(createElement(LinkedData, { facts: [facts] }))
  const text = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html)![1]!
  const [node] = (await jsonld.expand(JSON.parse(text), { documentLoader })) as Record<string, never>[]
  const value = (name: string) => {
    const [first] = (node![schema + name] ?? []) as {
      '@value'?: unknown
      '@id'?: string
      '@type'?: string[]
    }[]
    return first?.['@value'] ?? first?.['@id'] ?? first?.['@type']?.[0]
  }
  return { type: String(node!['@type']).replace(schema, ''), value }
}

async function published<K extends PageKind>(
  kind: K,
  title: string,
  path: string,
  own: Record<string, string>,
) {
  await publishKind(pair, kind, title, own)
  const entry = await visiting(office.id, db => findLive(db, office.id, kind, path))
  return understood(entryFacts(kind, entry!, office))
}

test('an article is news by its writer, whatever signs its title has', async () => {
  const title = '</script><script>alert(1)</script> & "pleno"'
  const { type, value } = await published('article', title, '/berita/pleno', { slug: 'pleno' })
  expect([type, value('headline'), value('author')]).toEqual(['NewsArticle', title, `${schema}Person`])
  expect(value('publisher')).toBe(`http://${office.host}:3000/#kantor`)
})

test('an event has its moment and place, one of whole days its days', async () => {
  const own = { startsAt: '2026-11-25T08:00', place: 'Aula Pare' }
  const { type, value } = await published('agenda', 'Kelas', '/agenda/kelas', own)
  expect([type, value('startDate')]).toEqual(['Event', '2026-11-25T01:00:00.000Z'])
  const days = { startsAt: '2026-12-30', endsAt: '2027-01-02' }
  const whole = await published('agenda', 'Pameran', '/agenda/pameran', days)
  expect([whole.value('startDate'), whole.value('endDate')]).toEqual(['2026-12-30', '2027-01-02'])
})

test('an event that was called off is told as such', async () => {
  const own = { startsAt: '2026-11-25T08:00', plan: 'cancelled' }
  const { value } = await published('agenda', 'Batal', '/agenda/batal', own)
  expect(value('eventStatus')).toBe(`${schema}EventCancelled`)
})

test('a dataset can be downloaded as CSV', async () => {
  const table = JSON.stringify({ columns: [{ name: 'Kecamatan', format: 'teks' }], rows: [['Pare']] })
  const { type, value } = await published('dataset', 'DPT', '/data/dpt', { table, source: 'BA 1', chart: '' })
  expect([type, value('distribution')]).toEqual(['Dataset', `${schema}DataDownload`])
  expect(String(value('description')).length).toBeGreaterThan(50)
})

test('an official is a person who works for the office', async () => {
  const own = { position: 'Ketua', order: '1', portrait: '' }
  const { type, value } = await published('official', 'Siti Rahma', '/profil/anggota/siti-rahma', own)
  expect([type, value('mainEntity')]).toEqual(['ProfilePage', `${schema}Person`])
})

test('an office says above which it lies and when it is open', async () => {
  const contact = {
    address: ['Jalan Pamenang 51'],
    phone: '(0354) 555',
    email: 'a@b.test',
    hours: [
      { days: 'Senin–Kamis', time: '08.00–16.00' },
      { days: 'Sabtu', time: 'dengan janji' },
    ],
  }
  const { type, value } = await understood(officeFacts(office, contact))
  expect([type, value('telephone')]).toEqual(['GovernmentOrganization', '0354555'])
  expect(value('parentOrganization')).toBe(`http://${province.host}:3000/#kantor`)
  expect(openingHours(contact.hours)).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
      opens: '08:00',
      closes: '16:00',
    },
  ])
})

test('the site says how it is searched, a page which way leads to it', async () => {
  expect((await understood(siteFacts(office))).value('potentialAction')).toBe(`${schema}SearchAction`)
  const crumbs = crumbFacts(office, [{ name: 'Beranda', href: '/' }], { name: 'Berita', href: '/berita' })
  const { type } = await understood(crumbs)
  expect(type).toBe('BreadcrumbList')
})
