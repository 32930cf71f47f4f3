import { eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { doorAddress, ownerAddress } from '../db/addresses.ts'
import { acrossOffices, type Db, inOffice, visiting, visitingBelow } from '../db/doors.ts'
import { entries, liveEntries } from '../db/tables/index.ts'
import * as contentActions from '../lib/entries/actions.ts'
import * as scheduleActions from '../lib/entries/schedule-actions.ts'
import type { Door } from '../lib/env.ts'
import type { Office } from '../lib/offices/schema.ts'
import { articleForm, makeInstitution, makeOffice, makePerson, send, type TestPerson } from './world.ts'

const doors: Door[] = ['visitor', 'office', 'across', 'auth', 'system']
// What everyone may know of all offices.
const open = [
  'institutions',
  'offices',
  'hosts',
  'generations',
  'institution_generations',
  'standard_menus',
  'standards',
  'standard_versions',
  'service_checks',
  'tombstones',
  'deadline_rules',
  'urgent_notices',
]
// What a visitor may read besides: rows of the office visited, and live ones only; of stages also the national.
// Cards are placed on the office visited; urgent notices are said at the head of every page, so all of them are known.
const live = ['cards', 'live_entries', 'media', 'media_uses', 'office_menus', 'settings', 'stages']

let tables: string[]
let ownedByOffices: string[]
let here: { office: Office; writer: TestPerson; editor: TestPerson }
let there: typeof here
let draftThere: string

async function makeStaffed(body?: { institutionId: number; institution: string }) {
  const office = await makeOffice(body)
  return { office, writer: await makePerson(office, 'writer'), editor: await makePerson(office, 'editor') }
}

async function publishOne({ writer, editor }: typeof here) {
  const form = articleForm()
  await send(writer, entryActions.saveEntry, form)
  await send(writer, entryActions.submitEntry, { id: form.id, lock: 1 })
  await send(editor, entryActions.publishEntry, { id: form.id, lock: 2 })
  return form.id
}

beforeAll(async () => {
  here = await makeStaffed()
  there = await makeStaffed(here.office)
  for (const staff of [here, there]) await publishOne(staff)
  const draft = articleForm()
  await send(there.writer, entryActions.saveEntry, draft)
  draftThere = draft.id
  tables = (await asOwner("select tablename from pg_tables where schemaname = 'public' order by 1")).map(
    row => String(row.tablename),
  )
  ownedByOffices = (
    await asOwner(
      "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'office_id'",
    )
  ).map(row => String(row.table_name))
})

async function asOwner(query: string): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: ownerAddress() })
  await client.connect()
  try {
    return (await client.query(query)).rows
  } finally {
    await client.end()
  }
}

async function asDoor<T>(door: Door, run: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: doorAddress(door) })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

const rowsOf = (db: Db, query: string) => db.execute(sql.raw(query)).then(result => result.rows)
const outcome = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    error => String(error.cause?.message ?? error.message),
  )

describe('every table', () => {
  test('is under row security that binds its owner too', async () => {
    const loose = await asOwner(
      "select relname from pg_class join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)",
    )
    expect(loose).toEqual([])
  })

  test('belongs to the owner, who is no superuser', async () => {
    const owners = await asOwner(
      "select distinct tableowner, rolsuper::text from pg_tables join pg_roles on rolname = tableowner where schemaname = 'public'",
    )
    expect(owners).toEqual([{ tableowner: 'serumpun', rolsuper: 'false' }])
  })

  test('has a policy for its owner, or triggers would touch no row in silence', async () => {
    const covered = (await asOwner("select tablename from pg_policies where policyname = 'owner_all'")).map(
      row => String(row.tablename),
    )
    expect(covered.sort()).toEqual(tables)
  })
})

describe('no door', () => {
  test.each(doors)('%s may become another role', async door => {
    for (const other of [
      ...doors.filter(name => name !== door).map(name => `serumpun_${name}`),
      'serumpun',
      'postgres',
    ])
      expect(await outcome(asDoor(door, client => client.query(`set role ${other}`)))).toContain(
        'permission denied',
      )
  })

  test.each(doors)('%s may make or change a table', async door => {
    for (const statement of [
      'create table public.x (a int)',
      'alter table people disable row level security',
      'drop table entries',
    ])
      expect(await outcome(asDoor(door, client => client.query(statement)))).toMatch(
        /permission denied|must be owner/,
      )
  })

  test.each(['visitor', 'office', 'across'] as const)(
    '%s shows anything of an office before one is named',
    async door => {
      for (const table of ownedByOffices.filter(name => !open.includes(name))) {
        const seen = await asDoor(door, client =>
          client.query(`select office_id from ${table} limit 1`),
        ).then(
          result => result.rowCount,
          () => 0,
        )
        expect([table, seen]).toEqual([table, 0])
      }
    },
  )
})

describe('a visitor of one office', () => {
  test('may read these tables and no other, whatever SQL runs', async () => {
    for (const table of tables) {
      const column =
        {
          settings: 'contact',
          office_menus: 'arrangement',
          cards: 'title',
          urgent_notices: 'words',
          standards: 'current',
          standard_versions: 'number',
        }[table] ?? '*'
      const said = await outcome(
        visiting(here.office.id, db => rowsOf(db, `select ${column} from ${table} limit 1`)),
      )
      expect([table, said.includes('permission denied')]).toEqual([
        table,
        ![...open, ...live].includes(table),
      ])
    }
  })

  test.each(live)('sees in %s nothing of another office', async table => {
    const seen = await visiting(here.office.id, db => rowsOf(db, `select distinct office_id from ${table}`))
    expect(seen.filter(row => row.office_id !== here.office.id)).toEqual([])
  })

  test('sees live rows only: a draft is in no table a visitor may read', async () => {
    const seen = await visiting(there.office.id, db =>
      db.select().from(liveEntries).where(eq(liveEntries.entryId, draftThere)),
    )
    expect(seen).toEqual([])
  })

  test('writes nothing', async () => {
    for (const table of tables)
      for (const statement of [
        `delete from ${table}`,
        `insert into ${table} default values`,
        `truncate ${table}`,
      ])
        expect(await outcome(asDoor('visitor', client => client.query(statement)))).toMatch(
          /permission denied/,
        )
  })

  test('of a province sees the offices below it, and no neighbour', async () => {
    const province = await makeOffice(here.office, { level: 'provinsi', parentId: undefined })
    const below = await makeStaffed({ ...here.office })
    await asOwner(`update offices set parent_id = ${province.id} where id = ${below.office.id}`)
    await publishOne(below)
    const seen = await visitingBelow(province.id, db =>
      rowsOf(db, 'select distinct office_id from live_entries'),
    )
    expect(seen).toEqual([{ office_id: below.office.id }])
  })
})

describe('an office', () => {
  test('sees in every table of its own rows only', async () => {
    for (const table of ownedByOffices.filter(name => !open.includes(name))) {
      const seen = await inOffice(here.editor.actor, db =>
        rowsOf(db, `select distinct office_id from ${table}`),
      ).catch(() => [])
      expect([table, seen.filter(row => row.office_id !== here.office.id)]).toEqual([table, []])
    }
  })

  test('changes and removes nothing of another', async () => {
    const changed = await inOffice(here.editor.actor, db =>
      db.update(entries).set({ title: 'Diambil alih' }).where(eq(entries.id, draftThere)).returning(),
    )
    const removed = await inOffice(here.editor.actor, db =>
      db.delete(entries).where(eq(entries.id, draftThere)).returning(),
    )
    expect([changed, removed]).toEqual([[], []])
  })

  test('adds nothing to another', async () => {
    const add = inOffice(here.editor.actor, db =>
      db
        .insert(entries)
        .values({ officeId: there.office.id, kind: 'article', slug: 'titipan', title: 'Titipan' }),
    )
    expect(await outcome(add)).toContain('row-level security')
  })

  test('never reads a password or a TOTP secret', async () => {
    for (const column of ['password_hash', 'totp_secret'])
      expect(
        await outcome(inOffice(here.editor.actor, db => rowsOf(db, `select ${column} from people`))),
      ).toContain('permission denied')
  })

  test('cannot change what was audited, nor a version', async () => {
    for (const table of ['audit_events', 'versions'])
      for (const statement of [`update ${table} set office_id = office_id`, `delete from ${table}`])
        expect(await outcome(inOffice(here.editor.actor, db => rowsOf(db, statement)))).toContain(
          'permission denied',
        )
  })

  test('that is frozen writes nothing, even past the application', async () => {
    const frozen = await makeOffice(here.office, { state: 'frozen' })
    const person = await makePerson(frozen, 'editor')
    const add = inOffice(person.actor, db =>
      db.insert(entries).values({ officeId: frozen.id, kind: 'article', slug: 'a', title: 'A' }),
    )
    expect(await outcome(add)).toContain('row-level security')
  })
})

describe('the centre of one body', () => {
  test('sees nothing of the other body, not even that a person exists', async () => {
    const other = await makeInstitution()
    const stranger = await makePerson(other.national, 'systemAdmin')
    for (const table of [...ownedByOffices.filter(name => !open.includes(name)), 'people']) {
      const column = table === 'people' ? 'institution_id as owner' : 'office_id as owner'
      const own = table === 'people' ? other.id : other.national.id
      const seen = await acrossOffices(stranger.actor, db =>
        rowsOf(db, `select distinct ${column} from ${table}`),
      ).catch(() => [])
      expect([table, seen.filter(row => row.owner !== own)]).toEqual([table, []])
    }
  })
})

const entryActions = { ...contentActions, ...scheduleActions }

describe('every action on an entry', () => {
  const fields = {
    lock: 1,
    note: 'Catatan yang cukup.',
    reason: 'Alasan yang cukup.',
    at: '2030-01-01T07:00',
    unpublishAt: '2030-02-01T07:00',
  }
  const actions = Object.entries(entryActions).filter(([name]) => name !== 'saveEntry')

  test.each(actions)('%s of another office answers as if it were not there', async (_name, action) => {
    expect(await send(here.editor, action, { id: draftThere, ...fields })).toEqual({ notFound: true })
  })

  test.each(actions)('%s is refused to who may not', async (_name, action) => {
    const officer = await makePerson(there.office, 'informationOfficer')
    const { state } = await send(officer, action, { id: draftThere, ...fields })
    expect(state?.message).toContain('Peran Anda')
  })

  test.each(Object.entries(entryActions))('%s needs a session of this very host', async (_name, action) => {
    const sent = await send(
      here.editor,
      action,
      { ...articleForm(), ...fields, id: draftThere },
      there.office.host,
    )
    expect(sent.redirected).toContain('/admin/masuk')
  })

  test('saving under the id of another office makes nothing there', async () => {
    await send(here.writer, entryActions.saveEntry, articleForm({ id: draftThere, title: 'Menimpa' }))
    const [row] = await inOffice(there.editor.actor, db =>
      db.select().from(entries).where(eq(entries.id, draftThere)),
    )
    expect(row?.title).not.toBe('Menimpa')
  })
})

test("a visitor's list is read through the index, under its policy", async () => {
  const plan = await visiting(here.office.id, async db => {
    await db.execute(sql`set local enable_seqscan = off`)
    return rowsOf(
      db,
      "explain select path from live_entries where kind = 'article' order by published_at desc limit 10",
    )
  })
  expect(JSON.stringify(plan)).toMatch(/live_latest|live_everywhere/)
})
