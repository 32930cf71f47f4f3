import { and, eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { entries, liveEntries, notices, versions } from '../db/tables/index.ts'
import { listReminders } from '../lib/entries/reminders.ts'
import type { Kind } from '../lib/entries/schema.ts'
import { writeReminders } from '../lib/jobs/reminders.ts'
import type { Office } from '../lib/offices/schema.ts'
import { inOfficeOf, makeOffice, makePerson, unique } from './world.ts'

/** Something that has been on the site for some days; `until` is how many more it holds. */
async function live(office: Office, kind: Kind, days: number, until?: number) {
  const id = crypto.randomUUID()
  const versionId = crypto.randomUUID()
  const common = {
    officeId: office.id,
    title: 'Judul',
    fields: {},
    document: { type: 'doc' as const, content: [] },
  }
  await system('test', async db => {
    const slug = unique()
    await db.insert(entries).values({
      id,
      officeId: office.id,
      kind,
      slug,
      title: 'Judul',
      state: 'published',
      latestVersionId: versionId,
      liveVersionId: versionId,
    })
    await db.insert(versions).values({ ...common, id: versionId, entryId: id, number: 1 })
    const at = sql`now() - ${days} * interval '1 day'`
    await db.insert(liveEntries).values({
      ...common,
      entryId: id,
      versionId,
      kind,
      path: `/${slug}`,
      slug,
      publishedAt: at,
      changedAt: at,
      validUntil: until === undefined ? null : sql`now() + ${until} * interval '1 day'`,
    })
  })
  return id
}

test('what stood for a year unlooked at is asked about, news is not', async () => {
  const office = await makeOffice()
  const editor = await makePerson(office, 'editor')
  const old = await live(office, 'page', 400)
  await live(office, 'page', 100)
  await live(office, 'article', 400)
  const { stale } = await inOfficeOf(editor, db => listReminders(db, office.id))
  expect(stale.map(row => row.id)).toEqual([old])
})

test('what was said to be still true is not asked about again', async () => {
  const office = await makeOffice()
  const editor = await makePerson(office, 'editor')
  const old = await live(office, 'page', 400)
  await system('test', db => db.update(entries).set({ confirmedAt: new Date() }).where(eq(entries.id, old)))
  expect((await inOfficeOf(editor, db => listReminders(db, office.id))).stale).toEqual([])
})

test('an announcement that ends within seven days is told of', async () => {
  const office = await makeOffice()
  const editor = await makePerson(office, 'editor')
  const ending = await live(office, 'announcement', 5, 6)
  await live(office, 'announcement', 5, 9)
  await live(office, 'announcement', 5, -1)
  const { expiring } = await inOfficeOf(editor, db => listReminders(db, office.id))
  expect(expiring.map(row => row.id)).toEqual([ending])
})

test('once a week each office that has something is told how much', async () => {
  const office = await makeOffice()
  await live(office, 'page', 400)
  await live(office, 'announcement', 5, 6)
  await writeReminders()
  const told = await system('test', db =>
    db
      .select({ detail: notices.detail })
      .from(notices)
      .where(and(eq(notices.officeId, office.id), eq(notices.kind, 'reminders'))),
  )
  expect(told).toEqual([{ detail: { stale: 1, expiring: 1 } }])
})
