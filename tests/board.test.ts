import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { acrossOffices, system } from '../db/doors.ts'
import {
  duties,
  entries,
  helpRequests,
  hostRecords,
  hosts,
  liveEntries,
  officeDuties,
  offices,
  passkeys,
  people,
} from '../db/tables/index.ts'
import { boardCsv, boardXlsx } from '../lib/board/export.ts'
import {
  type BoardFilter,
  hasCause,
  helpFirst,
  judged,
  narrowed,
  officesAPage,
  pageOf,
} from '../lib/board/list.ts'
import { readBoard } from '../lib/board/queries.ts'
import type { BoardRow } from '../lib/board/schema.ts'
import { listWeeks } from '../lib/board/weeks.ts'
import { dayOf } from '../lib/dates.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import type { Office } from '../lib/offices/schema.ts'
import {
  articleForm,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
  unique,
} from './world.ts'

const day = 86_400_000
const zone = 'Asia/Jakarta'
const ago = (days: number) => new Date(Date.now() - days * day)

let national: Office
let province: Office
let centre: TestPerson
let supervisor: TestPerson

beforeAll(async () => {
  national = (await makeInstitution()).national
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  centre = await makePerson(national, 'systemAdmin')
  supervisor = await makePerson(province, 'supervisor')
})

const boardFor = ({ actor }: TestPerson) =>
  acrossOffices(actor, async db => judged(await readBoard(db), new Date(), zone))
const rowOf = async ({ id }: Office, person = centre) => (await boardFor(person)).find(row => row.id === id)!

/** An office with two people who published `count` articles, the last one so many days ago. */
async function makeBusy(count = 1, days = 0) {
  const office = await makeOffice(national, { parentId: province.id })
  const writer = await makePerson(office, 'writer')
  const editor = await makePerson(office, 'editor')
  for (let i = 0; i < count; i++) {
    const form = articleForm()
    await send(writer, saveEntry, form)
    await send(writer, submitEntry, { id: form.id, lock: 1 })
    await send(editor, publishEntry, { id: form.id, lock: 2 })
  }
  await system('test', db =>
    db
      .update(liveEntries)
      .set({ publishedAt: ago(days) })
      .where(eq(liveEntries.officeId, office.id)),
  )
  return { office, writer, editor }
}

const one = <T>(found: Promise<{ rows: unknown[] }>) => found.then(({ rows }) => rows[0] as T)

describe('a number of the board is what an independent query counts:', () => {
  test('publications of 30 days, and the last of all', async () => {
    const { office } = await makeBusy(3, 20)
    await system('test', db =>
      db.execute(sql`update live_entries set published_at = now() - interval '31 days' where entry_id =
        (select min(entry_id::text)::uuid from live_entries where office_id = ${office.id})`),
    )
    const counted = await one<{ n: string; last: string }>(
      system('test', db =>
        db.execute(sql`select count(*) filter (where live_entries.published_at >= current_timestamp - interval '30 days') as n,
          max(live_entries.published_at) as last from entries join live_entries on entry_id = id
          where entries.office_id = ${office.id} and entries.kind not in ('page', 'official', 'home')`),
      ),
    )
    const row = await rowOf(office)
    expect([row.lately, row.last]).toEqual([Number(counted.n), new Date(counted.last)])
    expect(row.lately).toBe(2)
  })

  test('names whose registration ends within 30 days, and the first of them', async () => {
    const { office } = await makeBusy()
    const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const named = (days: number) => ({ host: `lama-${unique()}.localhost`, officeId: office.id, days })
    await system('test', async db => {
      for (const { days, ...name } of [named(12), named(25), named(90)]) {
        await db.insert(hosts).values({ ...name, kind: 'legacy' })
        await db.insert(hostRecords).values({ ...name, expiresOn: dayAfter(days) })
      }
    })
    const row = await rowOf(office)
    expect([row.ending, row.endsOn]).toEqual([2, dayAfter(12)])
    const { reasons } = judged([row], new Date(), zone)[0]!
    expect(reasons.find(({ name }) => name === 'nama')?.words).toMatch(/habis 1[12] hari lagi/)
  })

  test('people, without those who are suspended or whose role has ended, and their last login', async () => {
    const { office, writer, editor } = await makeBusy()
    const [gone, former] = [await makePerson(office, 'writer'), await makePerson(office, 'writer')]
    await system('test', async db => {
      await db
        .update(people)
        .set({ lastLoginAt: ago(3) })
        .where(eq(people.id, writer.personId))
      await db
        .update(people)
        .set({ lastLoginAt: ago(2) })
        .where(eq(people.id, editor.personId))
      await db
        .update(people)
        .set({ suspended: true, lastLoginAt: ago(1) })
        .where(eq(people.id, gone.personId))
      await db.execute(
        sql`update memberships set ends_on = current_date - 2 where person_id = ${former.personId}`,
      )
    })
    const row = await rowOf(office)
    expect([row.people, row.lastLogin?.toDateString()]).toEqual([2, ago(2).toDateString()])
  })

  test('people who log in with a passphrase alone', async () => {
    const { office, writer, editor } = await makeBusy()
    const keyed = await makePerson(office, 'writer')
    await system('test', async db => {
      for (const { personId } of [writer, editor, keyed])
        await db.update(people).set({ totpSecret: null }).where(eq(people.id, personId))
      await db
        .insert(passkeys)
        .values({ personId: keyed.personId, credentialId: unique(), publicKey: 'x', name: 'Ponsel' })
    })
    const counted = await one<{ n: string }>(
      system('test', db =>
        db.execute(sql`select count(distinct people.id) as n from people join memberships on person_id = people.id
          left join passkeys on passkeys.person_id = people.id
          where office_id = ${office.id} and totp_secret is null and passkeys.id is null`),
      ),
    )
    const row = await rowOf(office)
    expect([row.bare, row.people, row.reasons[0]?.name]).toEqual([Number(counted.n), 3, 'faktor'])
    expect(row.bare).toBe(2)
  })

  test('texts held by the spam gate, and what one person published and nobody reviewed', async () => {
    const { office } = await makeBusy(3)
    const plant = { officeId: office.id, kind: 'article' as const, title: 'Ditahan' }
    await system('test', async db => {
      await db.insert(entries).values([
        { ...plant, slug: 'a', state: 'submitted', gated: true, submittedAt: ago(4) },
        { ...plant, slug: 'b', state: 'submitted', gated: true, submittedAt: ago(2) },
        { ...plant, slug: 'c', state: 'submitted', submittedAt: ago(9) },
        { ...plant, slug: 'd', state: 'returned', gated: true },
      ])
      await db.execute(sql`update entries set review_by = now() - interval '1 day'
        where id = (select min(id::text)::uuid from entries where office_id = ${office.id} and live_version_id is not null)`)
    })
    const row = await rowOf(office)
    expect([row.held, row.heldSince?.toDateString(), row.unreviewed]).toEqual([2, ago(4).toDateString(), 1])
    expect(row.reasons.map(({ name }) => name)).toEqual(['ditahan', 'tinjau'])
  })

  test('questions that wait for an answer', async () => {
    const { office, writer } = await makeBusy()
    const question = { officeId: office.id, askedBy: writer.personId, question: 'Bagaimana memotong foto?' }
    await system('test', db =>
      db
        .insert(helpRequests)
        .values([
          { ...question, askedAt: ago(5) },
          question,
          { ...question, answer: 'Ya', answeredAt: ago(0) },
        ]),
    )
    const row = await rowOf(office)
    expect([row.asking, row.reasons.at(-1)]).toMatchObject([2, { name: 'bantuan', days: 5 }])
  })

  test('duties due and overdue', async () => {
    const { office } = await makeBusy()
    const on = (days: number) => dayOf(ago(days), zone)
    await system('test', async db => {
      const [duty] = await db
        .insert(duties)
        .values({
          officeId: national.id,
          name: 'Umumkan posko',
          kind: 'document',
          levels: ['kota'],
          anchor: 'date',
          dueOn: on(0),
        })
        .returning({ id: duties.id })
      await db.insert(officeDuties).values(
        [6, 2, -9].map(days => ({
          officeId: office.id,
          dutyId: duty!.id,
          period: unique(),
          opensOn: on(40),
          dueOn: on(days),
        })),
      )
    })
    const counted = await one<{ due: string; overdue: string }>(
      system('test', db =>
        db.execute(sql`select count(*) filter (where due_on >= (now() at time zone ${zone})::date) as due,
          count(*) filter (where due_on < (now() at time zone ${zone})::date) as overdue
          from office_duties where office_id = ${office.id} and done_at is null`),
      ),
    )
    const row = await rowOf(office)
    expect([row.due, row.overdue]).toEqual([Number(counted.due), Number(counted.overdue)])
    expect([row.due, row.overdue]).toEqual([1, 2])
    expect(row.reasons.find(({ name }) => name === 'kewajiban')).toMatchObject({ days: 6 })
  })

  test('the weeks of the small drawing', async () => {
    const { office } = await makeBusy(2, 10)
    const weeks = await acrossOffices(centre.actor, db => listWeeks(db, [office.id], new Date()))
    expect(weeks.get(office.id)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0])
  })
})

describe('an office', () => {
  test.each([
    [10, 'well', []],
    [20, 'late', []],
    [47, 'silent', ['diam']],
  ])('that last published %i days ago is %s', async (days, pace, reasons) => {
    const row = await rowOf((await makeBusy(1, days)).office)
    expect([row.pace, row.reasons.map(({ name }) => name)]).toEqual([pace, reasons])
  })

  test('says for how long it is silent, and who is there', async () => {
    const row = await rowOf((await makeBusy(1, 47)).office)
    expect(row.reasons[0]).toMatchObject({ words: 'Diam 47 hari', detail: '2 orang, belum pernah masuk' })
  })

  test('without anybody who can log in needs help, and comes after the silent ones', async () => {
    const empty = await makeOffice(national, { parentId: province.id })
    const { office: silent } = await makeBusy(1, 40)
    const order = helpFirst(await boardFor(centre)).map(({ id }) => id)
    expect(order).toContain(empty.id)
    expect(order.indexOf(silent.id)).toBeLessThan(order.indexOf(empty.id))
  })

  test('that the centre froze is expected nothing of', async () => {
    const { office } = await makeBusy(1, 90)
    await system('test', db => db.update(offices).set({ state: 'frozen' }).where(eq(offices.id, office.id)))
    const row = await rowOf(office)
    expect([row.pace, row.reasons, hasCause(row, 'baik')]).toEqual(['resting', [], false])
  })
})

describe('the board of', () => {
  test('the centre has its institution, and no office of the other', async () => {
    const foreign = await makeOffice()
    const ids = (await boardFor(centre)).map(({ id }) => id)
    expect([ids.includes(national.id), ids.includes(province.id), ids.includes(foreign.id)]).toEqual([
      true,
      true,
      false,
    ])
  })

  test('a province has itself and its own, and none of its neighbour', async () => {
    const neighbour = await makeOffice(national, { level: 'provinsi', parentId: national.id })
    const [own, other] = [
      await makeOffice(national, { parentId: province.id }),
      await makeOffice(national, { parentId: neighbour.id }),
    ]
    const ids = (await boardFor(supervisor)).map(({ id }) => id)
    expect([province, own, other, neighbour, national].map(({ id }) => ids.includes(id))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('the list', () => {
  const list = async (filter: Partial<BoardFilter>) =>
    narrowed(await boardFor(centre), { page: 1, ...filter })

  test('finds by name, state, level and province, and takes a percent sign for what it is', async () => {
    const { slug: q } = await makeOffice(national, { parentId: province.id, state: 'preparing' })
    const found = async (filter: Partial<BoardFilter>) => (await list(filter)).length
    expect(await found({ q: q.toUpperCase() })).toBe(1)
    expect(await found({ state: 'preparing', q })).toBe(1)
    expect(await found({ state: 'live', q })).toBe(0)
    expect(await found({ level: 'kota', q })).toBe(0)
    expect(await found({ province: province.slug, q })).toBe(1)
    expect(await found({ province: 'tidak-ada' })).toBe(0)
    expect(await found({ q: '%' })).toBe(0)
  })

  test('for a cause has exactly those the number counts', async () => {
    const all = await boardFor(centre)
    for (const cause of ['diam', 'kosong', 'ditahan', 'bantuan', 'kewajiban', 'baik', 'apapun'] as const)
      expect((await list({ cause })).map(({ id }) => id)).toEqual(
        all.filter(office => hasCause(office, cause)).map(({ id }) => id),
      )
  })

  test('is sorted by what is asked, both ways', async () => {
    await makeBusy(2)
    const numbers = (await list({ sort: 'terbitan', down: true })).map(({ lately }) => lately)
    expect(numbers).toEqual([...numbers].sort((one, other) => other - one))
    expect((await list({ sort: 'terbitan' })).at(-1)!.lately).toBe(numbers[0])
  })

  test('has pages, and the last one for a number past the end', () => {
    const many = Array.from({ length: officesAPage + 3 }, (_, id) => ({ id }) as never)
    expect(pageOf(many, 1).rows).toHaveLength(officesAPage)
    expect(pageOf(many, 999)).toMatchObject({ page: 2, pages: 2 })
  })
})

describe('the file', () => {
  const row: BoardRow = {
    id: 1,
    slug: 'kab-uji',
    name: '=HYPERLINK("http://jahat.example")',
    shortName: 'Uji',
    level: 'kabupaten',
    code: '35.06',
    zone,
    state: 'live',
    host: 'kab-uji.localhost',
    provinceSlug: 'jatim',
    provinceName: '@Provinsi',
    lately: 3,
    last: new Date('2026-11-20T02:00:00Z'),
    createdAt: ago(900),
    people: 2,
    lastLogin: null,
    bare: 0,
    due: 1,
    overdue: 0,
    overdueSince: null,
    held: 0,
    heldSince: null,
    unreviewed: 0,
    unreviewedSince: null,
    asking: 0,
    askingSince: null,
    ending: 0,
    endsOn: null,
  }
  const offices = judged([row], new Date('2026-11-23T00:00:00Z'), zone)

  test('as CSV carries no formula and tells moments by the clock of the reader', () => {
    const [, line] = boardCsv(offices, zone).split('\r\n')
    expect(line).toContain(
      `"'=HYPERLINK(""http://jahat.example"")","'@Provinsi",kab-uji.localhost,Aktif,,3,2026-11-20 09:00,2,,0,0,1`,
    )
  })

  test('as a sheet has texts and numbers, and no formula', async () => {
    const bytes = await boardXlsx(offices, zone)
    const { spreadsheetRows } = await import('../lib/entries/spreadsheet.ts')
    const [, cells] = await spreadsheetRows(bytes)
    expect(cells?.slice(1, 3)).toEqual(['=HYPERLINK("http://jahat.example")', '@Provinsi'])
    expect(bytes.includes('<f>')).toBe(false)
  })
})
