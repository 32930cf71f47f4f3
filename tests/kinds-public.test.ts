import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { visiting } from '../db/doors.ts'
import { liveEntries } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry, withdrawEntry } from '../lib/entries/actions.ts'
import { listUpcoming } from '../lib/entries/events.ts'
import { readFrontPage } from '../lib/entries/front-page.ts'
import { allFields, countLive, listLive } from '../lib/entries/listed.ts'
import { neighboursOf } from '../lib/entries/neighbours.ts'
import { findLive } from '../lib/entries/one.ts'
import { directory } from '../lib/offices/directory.ts'
import type { Office } from '../lib/offices/schema.ts'
import { makeOffice, makePerson, send, type TestPerson } from './world.ts'

let office: Office
let other: Office
let writer: TestPerson
let editor: TestPerson
const now = new Date('2026-11-23T03:00:00Z')

beforeAll(async () => {
  office = await makeOffice()
  other = await makeOffice()
  writer = await makePerson(office, 'writer')
  editor = await makePerson(office, 'editor')
})

async function publish(kind: string, title: string, own: Record<string, string>) {
  const form = { id: crypto.randomUUID(), lock: '0', kind, title, ...own, stay: '1' }
  expect((await send(writer, saveEntry, form)).state?.errors ?? {}).toEqual({})
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  return form.id
}

const seen = (id: string, from = office) =>
  visiting(from.id, db => db.select().from(liveEntries).where(eq(liveEntries.entryId, id)))

test('a public event is seen by visitors of its office, and of no other', async () => {
  const id = await publish('agenda', 'Kelas pemilu', { startsAt: '2026-11-25T08:00', place: 'Pare' })
  expect(await seen(id)).toHaveLength(1)
  expect(await seen(id, other)).toEqual([])
  const coming = (from: Office) => visiting(from.id, db => listUpcoming(db, office.id, now, 9))
  expect((await coming(office)).map(event => event.title)).toEqual(['Kelas pemilu'])
  expect(await coming(other)).toEqual([])
})

test('an internal meeting never reaches the table of the public', async () => {
  const id = await publish('agenda', 'Evaluasi', { startsAt: '2026-11-26T08:00', audience: 'internal' })
  expect(await seen(id)).toEqual([])
})

test('documents are listed and counted by type, year and status', async () => {
  await publish('document', 'Pedoman lama', { type: 'keputusan', year: '2022', status: 'dicabut' })
  const [count] = await visiting(office.id, db => countLive(db, office, 'document'))
  expect(count).toMatchObject({ year: 2022, category: 'keputusan', mark: 'dicabut', entries: 1 })
  const listed = (mark: string) =>
    visiting(office.id, db => listLive(db, office, 'document', allFields('document'), { mark }))
  expect(await listed('dicabut')).toHaveLength(1)
  expect(await listed('berlaku')).toEqual([])
})

test('a front page follows the order of its office, and the usual one when that is withdrawn', async () => {
  const order = '[{"block":"agenda"},{"block":"latest","title":"Kabar"}]'
  const id = await publish('home', 'Beranda', { sections: order })
  const blocks = async () =>
    (await visiting(office.id, db => readFrontPage(db, office, now))).sections.map(section => section.block)
  expect(await blocks()).toEqual(['agenda', 'latest'])
  await send(editor, withdrawEntry, { id, lock: 3, reason: 'Kembali ke susunan biasa.' })
  expect((await blocks())[0]).toBe('stage')
  expect(directory().tombstoneAt(office.id, '/')).toBeUndefined()
  expect(await visiting(office.id, db => findLive(db, office.id, 'home', '/'))).toBeUndefined()
})

test('an event leads to what happens before and after it, whenever those were published', async () => {
  const there = await makeOffice()
  const [writing, editing] = [await makePerson(there, 'writer'), await makePerson(there, 'editor')]
  for (const [title, day] of [
    ['Ketiga', 28],
    ['Pertama', 24],
    ['Kedua', 26],
  ] as const) {
    const form = {
      id: crypto.randomUUID(),
      lock: '0',
      kind: 'agenda',
      title,
      startsAt: `2026-11-${day}T08:00`,
    }
    await send(writing, saveEntry, { ...form, stay: '1' })
    await send(writing, submitEntry, { id: form.id, lock: 1 })
    await send(editing, publishEntry, { id: form.id, lock: 2 })
  }
  const beside = (title: string) =>
    visiting(there.id, async db => {
      const found = (await listUpcoming(db, there.id, now, 9)).find(event => event.title === title)!
      const { older, newer } = await neighboursOf(db, there.id, 'agenda', found)
      return [older?.title, newer?.title]
    })
  expect(await beside('Kedua')).toEqual(['Pertama', 'Ketiga'])
  expect(await beside('Ketiga')).toEqual(['Kedua', undefined])
})

test('an announcement and an event of the same day are no neighbours', async () => {
  const id = await publish('announcement', 'Hanya pengumuman', {})
  const [row] = await seen(id)
  expect(await visiting(office.id, db => neighboursOf(db, office.id, 'announcement', row!))).toEqual({})
  expect(await visiting(office.id, db => neighboursOf(db, office.id, 'official', row!))).toEqual({})
})
