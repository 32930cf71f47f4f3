import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { entries } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { byDay, listMonth } from '../lib/entries/calendar.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send } from './world.ts'

const zone = 'Asia/Jayapura'
const office = await makeOffice(undefined, { zone })
const writer = await makePerson(office, 'writer')
const editor = await makePerson(office, 'editor')

async function published(changes: Partial<typeof entries.$inferInsert>) {
  const form = articleForm()
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  await system('test', db => db.update(entries).set(changes).where(eq(entries.id, form.id)))
  return form.id
}
const month = (year: number, number: number, person = editor) =>
  inOfficeOf(person, db => listMonth(db, { year, month: number }, zone))

test('a month holds what happens between its midnights in the zone of the office', async () => {
  // 00.30 WIT on 1 March is still February in UTC.
  const id = await published({ publishedAt: new Date('2025-02-28T15:30:00Z') })
  expect((await month(2025, 3)).map(row => row.id)).toEqual([id])
  expect(await month(2025, 2)).toEqual([])
  const days = byDay(await month(2025, 3), { year: 2025, month: 3 }, zone)
  expect([days.length, days[0]?.rows.length]).toEqual([31, 1])
})

test('what will leave the site stands there too, in the order things happen', async () => {
  await published({
    publishedAt: new Date('2024-12-05T02:00:00Z'),
    unpublishAt: new Date('2024-12-03T02:00:00Z'),
  })
  expect((await month(2024, 12)).map(row => row.happening)).toEqual(['leaving', 'published'])
})

test('what waits for its moment stands there as scheduled', async () => {
  const id = await published({
    state: 'scheduled',
    liveVersionId: null,
    publishedAt: null,
    scheduledAt: new Date('2027-01-10T02:00:00Z'),
  })
  expect(await month(2027, 1)).toMatchObject([{ id, happening: 'scheduled' }])
})

test('another office sees nothing of it', async () => {
  await published({ publishedAt: new Date('2023-05-05T02:00:00Z') })
  const stranger = await makePerson(await makeOffice(), 'editor')
  expect(await month(2023, 5, stranger)).toEqual([])
})
