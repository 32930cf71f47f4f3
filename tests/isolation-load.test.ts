import { globSync, readFileSync } from 'node:fs'
import { eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownerAddress } from '../db/addresses.ts'
import { acrossOffices, type Db, inOffice, poolOf, system, visiting, visitingBelow } from '../db/doors.ts'
import { cards, entries, liveEntries, media, versions } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { jobSchema, queues } from '../lib/jobs/queues.ts'
import { record } from './isolation/record.ts'
import { makeStaffed, type Staffed } from './isolation/staffed.ts'
import { articleForm, makePerson, send, type TestPerson } from './world.ts'

let body: Staffed
let other: Staffed
let staff: TestPerson[]
beforeAll(async () => {
  body = await makeStaffed()
  other = await makeStaffed()
  staff = [body.here, body.there, other.here, other.there]
  for (const person of staff) {
    await send(person, saveEntry, articleForm({ title: `Draf kantor ${person.office.id}` }))
    await publishOne(person)
  }
})

async function publishOne(writer: TestPerson) {
  const form = articleForm({ title: `Terbit kantor ${writer.office.id}` })
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(await makePerson(writer.office, 'editor'), publishEntry, { id: form.id, lock: 2 })
}

const officesOf = (rows: { officeId: number }[]) => [...new Set(rows.map(row => row.officeId))].sort()
const pause = () => sql`select pg_sleep(random() / 50)`

// What a page, an action and the centre ask at the same time, each with the answer it must have.
const kinds = [
  async ({ office }: TestPerson) => {
    const rows = await visiting(office.id, async db => {
      await db.execute(pause())
      return db.select({ officeId: liveEntries.officeId }).from(liveEntries)
    })
    return [officesOf(rows), [office.id]]
  },
  async ({ actor, office }: TestPerson) => {
    const rows = await inOffice(actor, async db => {
      await db.execute(pause())
      return db.select({ officeId: entries.officeId }).from(entries)
    })
    return [officesOf(rows), [office.id]]
  },
  async ({ office }: TestPerson) => {
    const national = office.institutionId === body.national.institutionId ? body.national : other.national
    const rows = await visitingBelow(national.id, db =>
      db.select({ officeId: liveEntries.officeId }).from(liveEntries),
    )
    return [
      officesOf(rows),
      staff
        .filter(one => one.office.institutionId === office.institutionId)
        .map(one => one.office.id)
        .sort(),
    ]
  },
  async ({ actor, office }: TestPerson) => {
    const failed = await inOffice(actor, async db => {
      await db.execute(
        sql`select set_config('app.office_id', '${sql.raw(String(body.there.office.id))}', true)`,
      )
      throw new Error('gagal di tengah jalan')
    }).catch((error: Error) => error.message)
    const [row] = await inOffice(actor, db => db.selectDistinct({ officeId: entries.officeId }).from(entries))
    return [
      [failed, row?.officeId],
      ['gagal di tengah jalan', office.id],
    ]
  },
]

test('two hundred mixed requests at once over pools of two find no crossing', async () => {
  const pools = (['visitor', 'office', 'across'] as const).map(poolOf)
  const before = pools.map(pool => pool.options.max)
  for (const pool of pools) {
    pool.options.max = 2
    pool.options.connectionTimeoutMillis = 20_000
  }
  const all = Array.from({ length: 200 }, (_, n) => kinds[n % 4]!(staff[(n * 7 + (n >> 2)) % 4]!))
  const answers = await Promise.all(all)
  for (const [index, pool] of pools.entries()) {
    pool.options.max = before[index]!
    pool.options.connectionTimeoutMillis = 3000
  }
  for (const [found, expected] of answers) expect(found).toEqual(expected)
  record('load', 200, 200)
})

// Each is a query as someone in a hurry might write it: nothing in it says whose rows are wanted.
const forgetful: [string, (db: Db) => Promise<{ officeId: number }[]>][] = [
  ['entries without a where', db => db.select({ officeId: entries.officeId }).from(entries)],
  ['versions without a where', db => db.select({ officeId: versions.officeId }).from(versions)],
  ['media without a where', db => db.select({ officeId: media.officeId }).from(media)],
  ['cards without a where', db => db.select({ officeId: cards.officeId }).from(cards)],
  ['live without a where', db => db.select({ officeId: liveEntries.officeId }).from(liveEntries)],
  [
    'an or that swallows the where',
    db => db.select({ officeId: entries.officeId }).from(entries).where(sql`office_id = 1 or 1 = 1`),
  ],
  [
    'another office asked for by name',
    db =>
      db
        .select({ officeId: entries.officeId })
        .from(entries)
        .where(eq(entries.officeId, body.there.office.id)),
  ],
  [
    'a join that widens',
    db =>
      db.select({ officeId: versions.officeId }).from(entries).fullJoin(versions, sql`true`) as Promise<
        { officeId: number }[]
      >,
  ],
]
let leaks = 0

test.each(forgetful)('a planted leak is caught by the database: %s', async (_, query) => {
  for (const ask of [
    () => inOffice(body.here.actor, query),
    () => acrossOffices(body.here.actor, query),
    () => visiting(body.here.office.id, query).catch(() => []),
  ]) {
    const offices = officesOf((await ask()).filter(row => row.officeId))
    expect(offices.filter(id => id !== body.here.office.id)).toEqual([])
    leaks++
  }
})

test('a scope set wrong shows nothing, or no more than the own', async () => {
  for (const [officeId, scope] of [
    ['', ''],
    ['', 'below'],
    ['0', 'below'],
    [String(body.here.office.id), 'all'],
    [String(body.here.office.id), 'below'],
  ]) {
    const client = await poolOf('across').connect()
    await client.query(`begin; set local app.office_id = '${officeId}'; set local app.scope = '${scope}'`)
    const { rows } = await client.query('select distinct office_id from entries')
    await client.query('rollback')
    client.release()
    expect(rows.filter(row => row.office_id !== body.here.office.id)).toEqual([])
    leaks++
  }
})

test('a draft leaks to no visitor by any query', async () => {
  const titles = await visiting(body.there.office.id, db =>
    db.select({ title: liveEntries.title }).from(liveEntries),
  )
  expect(titles.map(({ title }) => title)).toEqual([`Terbit kantor ${body.there.office.id}`])
})

test('jobs carry no office and no text: each looks up what is due, by its own door', async () => {
  const client = new pg.Client({ connectionString: ownerAddress() })
  await client.connect()
  const { rows } = await client.query(
    `select name from ${jobSchema}.queue where name <> all ($1) and name not like '\\_\\_%'`,
    [Object.keys(queues)],
  )
  const { rows: carried } = await client.query(
    `select name, data from ${jobSchema}.job where name = any ($1) and data is not null and data::text not in ('{}', 'null')`,
    [Object.keys(queues)],
  )
  await client.end()
  expect([rows, carried]).toEqual([[], []])
  const senders = globSync('{lib,app}/**/*.{ts,tsx}').filter(file =>
    /boss\.(send|insert|publish)\(/.test(readFileSync(file, 'utf8')),
  )
  expect(senders).toEqual([])
  record('jobs', Object.keys(queues).length, Object.keys(queues).length)
})

test('nobody but a job works by the door of all offices', async () => {
  const seen = await system('test', db => db.selectDistinct({ officeId: entries.officeId }).from(entries))
  expect(seen.length).toBeGreaterThan(3)
  const users = globSync('app/**/*.{ts,tsx}').filter(file => /\bsystem\(/.test(readFileSync(file, 'utf8')))
  expect(users).toEqual([])
})

afterAll(() => {
  if (leaks === forgetful.length * 3 + 5) record('leaks', forgetful.length + 5, leaks)
})
