import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { hosts, settings } from '../db/tables/index.ts'
import { Directory, directory } from '../lib/offices/directory.ts'
import { readDirectory } from '../lib/offices/read-directory.ts'
import { startDirectory, stopDirectory } from '../lib/offices/watch.ts'
import { makeInstitution, makeOffice, unique } from './world.ts'

beforeAll(startDirectory)
afterAll(stopDirectory)

/** Waits until a notification has arrived; fails after five seconds. */
async function eventually(check: () => boolean) {
  for (let n = 0; n < 500 && !check(); n++) await new Promise(done => setTimeout(done, 10))
  expect(check()).toBe(true)
}

describe('a host name', () => {
  test('that is canonical serves its office', async () => {
    const office = await makeOffice()
    expect(directory().answerOf(office.host)).toMatchObject({ kind: 'serves', office: { id: office.id } })
  })

  test('that is an old one leads to the office, under its prefix', async () => {
    const office = await makeOffice()
    const host = `ppid-${unique()}.example`
    await system('test', db =>
      db.insert(hosts).values({ host, officeId: office.id, kind: 'legacy', prefix: '/ppid' }),
    )
    await eventually(() => directory().answerOf(host)?.kind === 'redirects')
    expect(directory().answerOf(host)).toMatchObject({ prefix: '/ppid' })
  })

  test('that cannot point here is known and not answered', async () => {
    const office = await makeOffice()
    const host = `${unique()}.blogspot.com`
    await system('test', db =>
      db.insert(hosts).values({ host, officeId: office.id, kind: 'legacy', routable: 'no' }),
    )
    const { hosts: rows } = await readDirectory()
    expect(rows.some(row => row.host === host)).toBe(true)
    expect(directory().answerOf(host)).toBeUndefined()
  })

  test.each(['', 'tidak.ada', '__proto__', 'constructor', 'KPU.LOCALHOST'])('like "%s" is nobody', host => {
    expect(directory().answerOf(host)).toBeUndefined()
  })
})

describe('a generation', () => {
  const contact = (phone: string) => ({ address: [], phone, email: '', hours: [] })

  test('rises by notification when what the public sees changes', async () => {
    const office = await makeOffice()
    const before = directory().generationOf(office.id)
    await system('test', db =>
      db
        .update(settings)
        .set({ contact: contact('021') })
        .where(eq(settings.officeId, office.id)),
    )
    await eventually(() => directory().generationOf(office.id) !== before)
  })

  test('stays when only what the public does not see changes', async () => {
    const office = await makeOffice()
    const before = directory().generationOf(office.id)
    await system('test', db =>
      db.update(settings).set({ fourEyes: 'province' }).where(eq(settings.officeId, office.id)),
    )
    await new Promise(done => setTimeout(done, 200))
    expect(directory().generationOf(office.id)).toBe(before)
  })

  test('of a neighbour stays', async () => {
    const office = await makeOffice()
    const neighbour = await makeOffice(office)
    const before = directory().generationOf(neighbour.id)
    await system('test', db =>
      db
        .update(settings)
        .set({ contact: contact('0354') })
        .where(eq(settings.officeId, office.id)),
    )
    await new Promise(done => setTimeout(done, 200))
    expect(directory().generationOf(neighbour.id)).toBe(before)
  })

  test('of every office of a body rises when an office is added to it', async () => {
    const { national } = await makeInstitution()
    const before = directory().generationOf(national.id)
    await makeOffice(national)
    await eventually(() => directory().generationOf(national.id) !== before)
  })

  test('never falls, whatever order the news comes in', () => {
    const own = new Directory()
    own.raiseGeneration(1, 7)
    own.raiseGeneration(1, 5)
    expect(own.generationOf(1)).toBe('7.0')
  })
})

test('a lost connection is made anew, and what was missed is read', async () => {
  const office = await makeOffice()
  await system('test', db => db.execute(sql`select 1`))
  const { default: pg } = await import('pg')
  const admin = new pg.Client({ connectionString: process.env.TEST_ADMIN_URL })
  await admin.connect()
  await admin.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen serumpun%'",
  )
  await admin.end()
  const before = directory().generationOf(office.id)
  await system('test', db =>
    db
      .update(settings)
      .set({ contact: { address: [], phone: '022', email: '', hours: [] } })
      .where(eq(settings.officeId, office.id)),
  )
  await eventually(() => directory().generationOf(office.id) !== before)
})
