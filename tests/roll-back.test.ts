import { and, asc, eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { ownerAddress } from '../db/addresses.ts'
import { type Db, system } from '../db/doors.ts'
import { auditEvents, entries, liveEntries, liveHistory, notices } from '../db/tables/index.ts'
import { rollBack } from '../lib/emergencies/roll-back.ts'
import { publishEntry, saveEntry, submitEntry, withdrawEntry } from '../lib/entries/actions.ts'
import { stepsTo } from '../lib/entries/history.ts'
import type { Office } from '../lib/offices/schema.ts'
import {
  acrossAs,
  articleForm,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
} from './world.ts'

const { national } = await makeInstitution()
const admin = await makePerson(national, 'systemAdmin')
let office: Office
let writer: TestPerson
let editor: TestPerson
beforeAll(async () => {
  office = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  writer = await makePerson(office, 'writer')
  editor = await makePerson(office, 'editor')
})

const inSystem = <T>(run: (db: Db) => Promise<T>) => system('test', run)
const now = async () =>
  (await inSystem(db => db.execute<{ at: Date }>(sql`select clock_timestamp() as at`))).rows[0]!.at
const liveTitle = async (id: string) =>
  (await inSystem(db => db.select().from(liveEntries).where(eq(liveEntries.entryId, id))))[0]?.title
const lockOf = async (id: string) =>
  (await inSystem(db => db.select().from(entries).where(eq(entries.id, id))))[0]?.lock ?? 0
const stepsAt = (at: Date) => acrossAs(admin, db => stepsTo(db, office.id, new Date(at)))

async function publish(title: string, id: string = crypto.randomUUID()) {
  const form = { ...articleForm({ title, id }), lock: await lockOf(id), correction: 'Judul diperbaiki.' }
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id, lock: await lockOf(id), correction: 'Judul diperbaiki.' })
  await send(editor, publishEntry, { id, lock: await lockOf(id) })
  expect(await liveTitle(id)).toBe(title)
  return id
}

const back = (at: Date, ids: string[], by = admin) =>
  send(by, rollBack, {
    slug: office.slug,
    at: new Date(at).toISOString(),
    reason: 'Diretas semalam.',
    ...Object.fromEntries(ids.map(id => [`entry.${id}`, 'on'])),
  })

describe('an office rolled back to a moment', () => {
  test('shows old words as a new version, takes down what is new, and tells the office', async () => {
    const kept = await publish('Jadwal pemutakhiran data pemilih')
    const before = await now()
    await publish('Situs ini milik kami', kept)
    const added = await publish('Promo tidak jelas')
    const ways = (await stepsAt(before)).map(({ entryId, way }) => [entryId, way])
    expect(ways).toEqual(
      expect.arrayContaining([
        [kept, 'back'],
        [added, 'down'],
      ]),
    )
    expect(await back(before, [kept, added])).toHaveProperty('redirected')
    expect([await liveTitle(kept), await liveTitle(added)]).toEqual([
      'Jadwal pemutakhiran data pemilih',
      undefined,
    ])
    const mine = eq(notices.officeId, office.id)
    expect(await inSystem(db => db.$count(notices, and(mine, eq(notices.kind, 'emergency'))))).toBe(1)
    for (const officeId of [office.id, national.id]) {
      const noted = and(eq(auditEvents.officeId, officeId), eq(auditEvents.action, 'office.rollBack'))
      expect(await inSystem(db => db.$count(auditEvents, noted))).toBe(1)
    }
  })

  test('changes only what was ticked, and can be undone by going back to just before', async () => {
    const [one, two] = [await publish('Rapat pertama di aula'), await publish('Rapat kedua di aula')]
    const before = await now()
    await publish('Rapat pertama diganti penyusup', one)
    await publish('Rapat kedua diganti rekan', two)
    const mischief = await now()
    await back(before, [one])
    expect([await liveTitle(one), await liveTitle(two)]).toEqual([
      'Rapat pertama di aula',
      'Rapat kedua diganti rekan',
    ])
    await back(mischief, [one])
    expect(await liveTitle(one)).toBe('Rapat pertama diganti penyusup')
  })

  test('names the reason of what was withdrawn since, and brings it back only with its tick', async () => {
    const id = await publish('Daftar nama dan alamat warga')
    const before = await now()
    await send(editor, withdrawEntry, { id, lock: await lockOf(id), reason: 'Memuat data pribadi.' })
    const step = (await stepsAt(before)).find(({ entryId }) => entryId === id)
    expect(step).toMatchObject({ way: 'up', withdrawnReason: 'Memuat data pribadi.' })
    expect((await back(before, [])).state?.message).toContain('Tidak ada yang dicentang')
    expect(await liveTitle(id)).toBeUndefined()
    await back(before, [id])
    expect(await liveTitle(id)).toBe('Daftar nama dan alamat warga')
  })

  test('is not done by the office itself, by a province, or to another institution', async () => {
    const before = await now()
    const id = await publish('Berita yang tetap tayang')
    for (const who of [await makePerson(office, 'officeAdmin'), await makePerson(office, 'supervisor')])
      expect(await back(before, [id], who)).not.toHaveProperty('redirected')
    const foreign = await makePerson((await makeInstitution()).national, 'systemAdmin')
    expect(await back(before, [id], foreign)).toEqual({ notFound: true })
    expect(await liveTitle(id)).toBe('Berita yang tetap tayang')
  })
})

describe('the history of what was live', () => {
  test('knows each version with its time, whatever SQL changed it', async () => {
    const id = await publish('Pengumuman lelang gedung')
    await publish('Pengumuman lelang gedung arsip', id)
    await inSystem(db => db.delete(liveEntries).where(eq(liveEntries.entryId, id)))
    const rows = await inSystem(db =>
      db.select().from(liveHistory).where(eq(liveHistory.entryId, id)).orderBy(asc(liveHistory.id)),
    )
    expect(rows.map(({ title, until }) => [title, until !== null])).toEqual([
      ['Pengumuman lelang gedung', true],
      ['Pengumuman lelang gedung arsip', true],
    ])
  })

  test('is rewritten by nobody, not even the owner', async () => {
    const client = new pg.Client({ connectionString: ownerAddress() })
    await client.connect()
    for (const query of [
      "update live_history set title = 'lain'",
      'update live_history set until = null where until is not null',
      'delete from live_history',
      'truncate live_history',
    ])
      await expect(client.query(query)).rejects.toThrow('not rewritten')
    await client.end()
  })
})
