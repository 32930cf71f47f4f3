import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { acrossOffices, system, visitingBelow } from '../db/doors.ts'
import { auditEvents, entrances, liveEntries } from '../db/tables/index.ts'
import { liftQuarantine, quarantineOffice } from '../lib/emergencies/actions.ts'
import { listEmergencies } from '../lib/emergencies/queries.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { directory } from '../lib/offices/directory.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh, startDirectory, stopDirectory } from '../lib/offices/watch.ts'
import * as store from '../lib/session-store.ts'
import { actorOfSession, sessionTo } from './emergency-world.ts'
import { acrossAs, articleForm, makeInstitution, makeOffice, makePerson, send, unique } from './world.ts'

const { national } = await makeInstitution()
const province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
const admin = await makePerson(national, 'systemAdmin')
const makeBelow = () => makeOffice(national, { parentId: province.id })
const words = 'Kami menemukan isi yang bukan dari kami.'
const form = (office: Office) => ({ target: `kantor-${office.id}`, reason: 'Diretas.', words })
const found = async ({ id }: Office) => {
  await refresh()
  return directory().officeById(id)!
}

test('a site is closed and opened again by one step each, both noted there and at the centre', async () => {
  const office = await makeBelow()
  expect(await send(admin, quarantineOffice, form(office))).toHaveProperty('redirected')
  expect((await found(office)).quarantine).toMatchObject({ words })
  const id = (await acrossAs(admin, listEmergencies)).now[0]!.id
  expect(await send(admin, liftQuarantine, { id })).toHaveProperty('redirected')
  expect((await found(office)).quarantine).toBeNull()
  for (const officeId of [office.id, national.id])
    for (const action of ['office.quarantine', 'office.lift'])
      expect(
        await system('test', db =>
          db.$count(auditEvents, and(eq(auditEvents.officeId, officeId), eq(auditEvents.action, action))),
        ),
      ).toBe(1)
})

test('it is refused to a province, for many at once, for the centre itself, and for another institution', async () => {
  const office = await makeBelow()
  const supervisor = await makePerson(province, 'supervisor')
  expect((await send(supervisor, quarantineOffice, form(office))).state?.message).toContain('Peran Anda')
  for (const target of ['semua', `provinsi-${province.id}`])
    expect((await send(admin, quarantineOffice, { ...form(office), target })).state?.errors).toHaveProperty(
      'target',
    )
  expect(await send(admin, quarantineOffice, form(await makeOffice()))).toEqual({ notFound: true })
})

test('nobody of the office gets in there, with an old session or a new one; the centre does', async () => {
  const office = await makeBelow()
  const { writer, open } = await sessionTo(office)
  expect(await open()).toBe(true)
  await send(admin, quarantineOffice, form(office))
  const closed = await found(office)
  expect(await openIn(writer.personId, closed)).toBe(false)
  expect(await openIn(admin.personId, closed, await enter(closed, national, admin.personId))).toBe(true)
  const supervisor = await makePerson(province, 'supervisor')
  expect(await openIn(supervisor.personId, closed, await enter(closed, province, supervisor.personId))).toBe(
    false,
  )
})

async function openIn(personId: number, office: Office, visit?: { id: number; endsAt: Date }) {
  const { sid } = await store.openSession({ id: personId }, office, { address: '', agent: 'uji' }, visit)
  return (await actorOfSession(sid, office)) !== undefined
}

async function enter(office: Office, from: Office, personId: number) {
  const endsAt = new Date(Date.now() + 600_000)
  const [row] = await system('test', db =>
    db
      .insert(entrances)
      .values({
        officeId: office.id,
        fromOfficeId: from.id,
        personId,
        fromSession: unique(),
        reason: 'Memeriksa.',
        ticketHash: unique(),
        ticketUntil: endsAt,
        startedAt: new Date(),
        endsAt,
      })
      .returning({ id: entrances.id }),
  )
  return { id: row!.id, endsAt }
}

test('what it published shows nowhere else; those who manage it still see it', async () => {
  const office = await makeBelow()
  const [writer, editor] = [await makePerson(office, 'writer'), await makePerson(office, 'editor')]
  const article = articleForm()
  await send(writer, saveEntry, article)
  await send(writer, submitEntry, { id: article.id, lock: 1 })
  await send(editor, publishEntry, { id: article.id, lock: 2 })
  const mine = eq(liveEntries.officeId, office.id)
  const counts = async () => [
    await visitingBelow(national.id, db => db.$count(liveEntries, mine)),
    await acrossOffices(admin.actor, db => db.$count(liveEntries, mine)),
  ]
  expect(await counts()).toEqual([1, 1])
  await send(admin, quarantineOffice, form(office))
  expect(await counts()).toEqual([0, 1])
})

test('another process knows within a second', async () => {
  const office = await makeBelow()
  const child = spawn(process.execPath, ['tests/quarantine-watch.ts', String(office.id)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  expect(String((await once(child.stdout, 'data'))[0])).toContain('menunggu')
  const told = once(child.stdout, 'data')
  await send(admin, quarantineOffice, form(office))
  const begun = Date.now()
  expect(String((await told)[0])).toContain(words)
  expect(Date.now() - begun).toBeLessThan(1000)
  await once(child, 'exit')
})

test('a process that starts while the database is gone keeps the site closed', async () => {
  const office = await makeBelow()
  await send(admin, quarantineOffice, form(office))
  // What a running server does: it learns of it, and keeps what it knows beside the database.
  await startDirectory()
  await stopDirectory()
  const said = execFileSync(process.execPath, ['tests/directory-restart.ts', String(office.id)], {
    env: { ...process.env, DATABASE_URL: 'postgres://serumpun:x@127.0.0.1:1/tidak-ada' },
  })
  expect(String(said)).toContain(words)
})
