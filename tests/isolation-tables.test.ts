import { existsSync } from 'node:fs'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Door } from '../lib/env.ts'
import { adding, openFilled, places, type Table } from './isolation/filled.ts'
import { record } from './isolation/record.ts'

const { here, there, far, province, national } = places
/** What everyone at work may know of all offices. */
const open = ['generations', 'hosts', 'tombstones']
/** What stands on every page of the public, whoever said it. */
const openToVisitors = [...open, 'urgent_notices']
/** No office's own rows: who may see any of them without more, and the test that shows which. */
const ofNoOffice: Record<string, [Door[], string]> = {
  deadline_rules: [['visitor', 'office', 'across', 'auth'], 'tests/isolation.test.ts'],
  devices: [['across', 'auth'], 'tests/login.test.ts'],
  institution_generations: [['visitor', 'office', 'across', 'auth'], 'tests/isolation.test.ts'],
  institutions: [['visitor', 'office', 'across', 'auth'], 'tests/isolation.test.ts'],
  login_limits: [['auth'], 'tests/login.test.ts'],
  offices: [['visitor', 'office', 'across', 'auth'], 'tests/isolation.test.ts'],
  passkeys: [['auth'], 'tests/passkeys.test.ts'],
  people: [['office', 'across', 'auth'], 'tests/isolation.test.ts'],
  recovery_codes: [['auth'], 'tests/recovery.test.ts'],
  service_checks: [['visitor', 'office', 'across'], 'tests/standards.test.ts'],
  standard_versions: [['visitor', 'office', 'across'], 'tests/standards.test.ts'],
  standards: [['visitor', 'office', 'across'], 'tests/standards.test.ts'],
  standard_menus: [['visitor', 'office', 'across', 'auth'], 'tests/menus.test.ts'],
  words: [[], 'tests/search.test.ts'],
}

let filled: Awaited<ReturnType<typeof openFilled>>
let attempts = 0
const clients = new Map<Door, pg.Client>()
beforeAll(async () => {
  filled = await openFilled()
  for (const door of ['visitor', 'office', 'across', 'auth'] as const)
    clients.set(door, await filled.connect(door))
})
afterAll(async () => {
  await Promise.all([...clients.values()].map(client => client.end()))
  await filled?.end()
})

type As = { door: Door; office: number; scope?: 'below' }
const office: As = { door: 'office', office: here }
const visitor: As = { door: 'visitor', office: here }
const above: As = { door: 'across', office: province, scope: 'below' }
const centre: As = { door: 'across', office: national, scope: 'below' }
const foreign: As = { door: 'across', office: far, scope: 'below' }

/** One statement as a door, of an office; rolled back. */
async function tried({ door, office: id, scope }: As, statement: string, values: unknown[] = []) {
  attempts++
  const client = clients.get(door)!
  await client.query(`begin; set local app.office_id = '${id}'; set local app.actor_id = '${id}';
    set local app.scope = '${scope ?? ''}'; set local app.job = ''`)
  try {
    return await client.query(statement, values)
  } catch (error) {
    return String((error as Error).message)
  } finally {
    await client.query('rollback')
  }
}

async function officesIn(who: As, { name }: Table): Promise<number[]> {
  const found = await tried(who, `select distinct office_id from ${name} order by 1`)
  return typeof found === 'string' ? [] : found.rows.map(row => row.office_id)
}

const owned = () => filled.tables.filter(table => table.owned)
/** The tables in which someone sees another office than these. */
async function seenBeyond(who: As, allowed: number[], except: string[]) {
  const beyond: string[] = []
  for (const table of owned().filter(({ name }) => !except.includes(name)))
    if ((await officesIn(who, table)).some(id => !allowed.includes(id))) beyond.push(table.name)
  return beyond
}

/** The tables in which a statement on another office's rows did anything. */
async function changedBy(who: As, other: number, verb: (name: string) => string) {
  const changed: string[] = []
  for (const { name } of owned()) {
    const found = await tried(who, `${verb(name)} where office_id = ${other}`)
    if (typeof found !== 'string' && found.rowCount) changed.push(name)
  }
  return changed
}
const update = (name: string) => `update ${name} set office_id = office_id`
const remove = (name: string) => `delete from ${name}`

describe('every table with rows of offices', () => {
  test('is filled, or nothing of this would show anything', async () => {
    const counted = await filled.countOffices(owned())
    expect(counted.filter(row => row.count < 3)).toEqual([])
    expect(counted.length).toBeGreaterThan(35)
  })

  test('shows an office its own rows and no neighbour’s', async () => {
    expect(await seenBeyond(office, [here], open)).toEqual([])
    expect(await officesIn(office, owned().find(({ name }) => name === 'entries')!)).toEqual([here])
  })

  test('shows a visitor no row of another office', async () => {
    expect(await seenBeyond(visitor, [here], openToVisitors)).toEqual([])
  })

  test('shows a province its own offices, and its body’s centre no other body’s', async () => {
    expect(await seenBeyond(above, [here, there], open)).toEqual([])
    expect(await seenBeyond(centre, [here, there], open)).toEqual([])
    expect(await seenBeyond(foreign, [far], open)).toEqual([])
  })

  test('shows an office that claims to look below nothing of its neighbours', async () => {
    expect(await seenBeyond({ ...above, office: here }, [here], open)).toEqual([])
    expect(await seenBeyond({ ...office, scope: 'below' }, [here], open)).toEqual([])
    expect(await seenBeyond({ ...visitor, scope: 'below' }, [here], openToVisitors)).toEqual([])
  })

  test('lets nobody change or remove another’s rows', async () => {
    for (const [who, other] of [
      [office, there],
      [office, far],
      [visitor, there],
      [visitor, here],
      [above, far],
      [foreign, here],
    ] as const)
      for (const verb of [update, remove])
        expect([who, other, await changedBy(who, other, verb)]).toEqual([who, other, []])
  })

  test('takes no row for another office', async () => {
    for (const [who, other] of [
      [office, there],
      [visitor, here],
      [foreign, here],
    ] as const)
      for (const table of owned())
        expect([table.name, await tried(who, ...adding(table, other))]).toEqual([
          table.name,
          expect.stringMatching(/row-level security|permission denied/),
        ])
  })
})

test('tables without an office are named, each with who sees it', async () => {
  const seen: Record<string, string[]> = {}
  for (const { name } of filled.tables.filter(table => !table.owned)) {
    seen[name] = []
    for (const door of ['visitor', 'office', 'across', 'auth'] as const) {
      const found = await tried({ door, office: here }, `select 1 from ${name} limit 1`)
      if (typeof found !== 'string' && found.rowCount) seen[name].push(door)
    }
  }
  expect(seen).toEqual(Object.fromEntries(Object.entries(ofNoOffice).map(([name, [doors]]) => [name, doors])))
  for (const [, file] of Object.values(ofNoOffice)) expect(existsSync(file)).toBe(true)
})

afterAll(() => record('tables', filled.tables.length, attempts))
