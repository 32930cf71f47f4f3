import { desc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { auditEvents, emergencies, notices, people } from '../db/tables/index.ts'
import { endOfficeSessions, freezeOffices, thawOffices } from '../lib/emergencies/actions.ts'
import { listEmergencies } from '../lib/emergencies/queries.ts'
import { saveEntry } from '../lib/entries/actions.ts'
import { replaceOlder } from '../lib/factors/renewed.ts'
import { findAccount } from '../lib/login/account.ts'
import { signIn } from '../lib/login/sign-in.ts'
import { freezeOffice, thawOffice } from '../lib/offices/actions.ts'
import { directory } from '../lib/offices/directory.ts'
import { isPreparing, type Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { actorOfSession, openSession, sessionTo } from './emergency-world.ts'
import {
  acrossAs,
  articleForm,
  makeInstitution,
  makeOffice,
  makePerson,
  password,
  send,
  type TestPerson,
} from './world.ts'

const reason = 'Sandi penyunting bocor.'
const from = { address: '10.9.8.7', agent: 'uji' }

async function makeCountry() {
  const { national } = await makeInstitution()
  const province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  const office = await makeOffice(national, { parentId: province.id })
  const preparing = await makeOffice(national, { parentId: province.id, state: 'preparing' })
  const elsewhere = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  return {
    national,
    province,
    office,
    preparing,
    elsewhere,
    admin: await makePerson(national, 'systemAdmin'),
  }
}

async function stateOf({ id }: Office) {
  await refresh()
  return directory().officeById(id)!
}
const statesOf = async (...offices: Office[]) =>
  Promise.all(offices.map(async office => (await stateOf(office)).state))
const freezeOf = async (admin: TestPerson) => (await acrossAs(admin, listEmergencies)).now[0]!.id

describe('freezing', () => {
  test('a province freezes all its offices and no other, and one step brings back what each was', async () => {
    const { province, office, preparing, elsewhere, admin } = await makeCountry()
    await send(admin, freezeOffices, { target: `provinsi-${province.id}`, reason })
    expect(await statesOf(province, office, preparing, elsewhere)).toEqual([
      'frozen',
      'frozen',
      'frozen',
      'live',
    ])
    const writer = await makePerson(office, 'writer')
    expect((await send(writer, saveEntry, articleForm())).state?.message).toContain('dibekukan')
    await send(admin, thawOffices, { id: await freezeOf(admin) })
    expect(await statesOf(province, office, preparing)).toEqual(['live', 'live', 'preparing'])
  })

  test('shows the public nothing more of an office that is being prepared', async () => {
    const { preparing, admin } = await makeCountry()
    await send(admin, freezeOffice, { slug: preparing.slug, reason })
    expect(isPreparing(await stateOf(preparing))).toBe(true)
    await send(admin, thawOffice, { slug: preparing.slug })
    expect(await statesOf(preparing)).toEqual(['preparing'])
  })

  test('everything includes the centre itself, which can still thaw', async () => {
    const { national, office, elsewhere, admin } = await makeCountry()
    await send(admin, freezeOffices, { target: 'semua', reason })
    expect(await statesOf(national, office, elsewhere)).toEqual(['frozen', 'frozen', 'frozen'])
    await send(admin, thawOffices, { id: await freezeOf(admin) })
    expect(await statesOf(national, office, elsewhere)).toEqual(['live', 'live', 'live'])
  })

  test('what two acts hold stays frozen until both are over, and gets its first state', async () => {
    const { province, office, preparing, admin } = await makeCountry()
    await send(admin, freezeOffice, { slug: preparing.slug, reason })
    await send(admin, freezeOffices, { target: `provinsi-${province.id}`, reason })
    const [whole, one] = (await acrossAs(admin, listEmergencies)).now
    await send(admin, thawOffices, { id: one!.id })
    expect(await statesOf(preparing, office)).toEqual(['frozen', 'frozen'])
    await send(admin, thawOffices, { id: whole!.id })
    expect(await statesOf(preparing, office)).toEqual(['preparing', 'live'])
  })

  test('one office thawed by itself leaves the others frozen', async () => {
    const { province, office, preparing, admin } = await makeCountry()
    await send(admin, freezeOffices, { target: `provinsi-${province.id}`, reason })
    await send(admin, thawOffice, { slug: office.slug })
    expect(await statesOf(office, preparing)).toEqual(['live', 'frozen'])
    await send(admin, thawOffices, { id: await freezeOf(admin) })
    expect(await statesOf(office, preparing)).toEqual(['live', 'preparing'])
  })

  test('stands in the log of every office and of the centre, and their admins are told', async () => {
    const { national, province, office, admin } = await makeCountry()
    await send(admin, freezeOffices, { target: `provinsi-${province.id}`, reason })
    for (const { id } of [national, province, office]) {
      const [row] = await system('test', db =>
        db.select().from(auditEvents).where(eq(auditEvents.officeId, id)).orderBy(desc(auditEvents.id)),
      )
      expect(row).toMatchObject({ action: 'office.freeze', detail: { reason } })
    }
    const [notice] = await system('test', db =>
      db.select().from(notices).where(eq(notices.officeId, office.id)),
    )
    expect(notice).toMatchObject({ kind: 'emergency', detail: { reason } })
  })

  test('is not for a province, and not for the content leg', async () => {
    const { province, office, national } = await makeCountry()
    for (const who of [
      await makePerson(province, 'supervisor'),
      await makePerson(national, 'contentAdmin'),
    ]) {
      const { state } = await send(who, freezeOffices, { target: `kantor-${office.id}`, reason })
      expect(state?.message).toContain('Peran Anda')
    }
    expect(await statesOf(office)).toEqual(['live'])
  })

  test('needs a reason and a fresh proof, and does not know offices of others', async () => {
    const { office, admin } = await makeCountry()
    const target = `kantor-${office.id}`
    expect((await send(admin, freezeOffices, { target, reason: ' ' })).state?.errors).toHaveProperty('reason')
    const stale = await send(admin, freezeOffices, { target, reason }, undefined, { provedAt: new Date(0) })
    expect(stale.state).toHaveProperty('proof')
    const foreign = await makeCountry()
    expect(await send(admin, freezeOffices, { target: `kantor-${foreign.office.id}`, reason })).toEqual({
      notFound: true,
    })
    await send(foreign.admin, freezeOffices, { target: `kantor-${foreign.office.id}`, reason })
    expect(await send(admin, thawOffices, { id: await freezeOf(foreign.admin) })).toEqual({ notFound: true })
    expect(await statesOf(office, foreign.office)).toEqual(['live', 'frozen'])
  })
})

describe('ending all sessions', () => {
  test('shuts everyone of the office out at once, and nobody else', async () => {
    const { office, elsewhere, admin } = await makeCountry()
    const [writer, other] = [await makePerson(office, 'writer'), await makePerson(elsewhere, 'writer')]
    const [mine, theirs] = [
      await openSession(writer, office, from),
      await openSession(other, elsewhere, from),
    ]
    await send(admin, endOfficeSessions, { target: `kantor-${office.id}`, reason, renewal: 'none' })
    expect(await actorOfSession(mine.sid, office)).toBeUndefined()
    expect(await actorOfSession(theirs.sid, elsewhere)).toBeDefined()
  })

  test('of everyone leaves one’s own', async () => {
    const { national, office, admin } = await makeCountry()
    const own = await openSession(admin, national, from)
    const writer = await sessionTo(office)
    await send(admin, endOfficeSessions, { target: 'semua', reason, renewal: 'none' })
    expect(await actorOfSession(own.sid, national)).toBeDefined()
    expect(await writer.open()).toBe(false)
  })

  test('a province does it to its own offices only', async () => {
    const { province, office, elsewhere } = await makeCountry()
    const supervisor = await makePerson(province, 'supervisor')
    const writer = await sessionTo(office)
    const fields = { reason, renewal: 'none' }
    await send(supervisor, endOfficeSessions, { target: `kantor-${office.id}`, ...fields })
    expect(await writer.open()).toBe(false)
    expect(
      await send(supervisor, endOfficeSessions, { target: `kantor-${elsewhere.id}`, ...fields }),
    ).toEqual({
      notFound: true,
    })
  })

  test('is not for an editor of the office', async () => {
    const { office } = await makeCountry()
    const editor = await makePerson(office, 'editor')
    const { state } = await send(editor, endOfficeSessions, { target: 'semua', reason, renewal: 'none' })
    expect(state?.message).toContain('Peran Anda')
  })

  test('with a new passphrase asked for, the old one opens nothing', async () => {
    const { office, admin } = await makeCountry()
    const writer = await makePerson(office, 'writer')
    await send(admin, endOfficeSessions, { target: `kantor-${office.id}`, reason, renewal: 'passphrase' })
    const tried = await signIn(office, { email: writer.email, password, code: writer.codeNow() }, from)
    expect(tried).toMatchObject({ refusal: 'salah' })
    expect((await findAccount(office, { email: writer.email }))?.passwordHash).toBeNull()
  })

  test('with a new factor asked for, the old one only leads to where it is set up, and ends there', async () => {
    const { office, admin } = await makeCountry()
    const writer = await makePerson(office, 'writer')
    await send(admin, endOfficeSessions, { target: `kantor-${office.id}`, reason, renewal: 'factor' })
    const { sid } = await openSession(writer, office, from)
    expect(await actorOfSession(sid, office)).toBeUndefined()
    await system('test', db => replaceOlder(db, writer.personId, { credentialId: 'baru' }))
    const [row] = await system('test', db => db.select().from(people).where(eq(people.id, writer.personId)))
    expect(row).toMatchObject({ factorDue: false, totpSecret: null })
  })

  test('is kept as an act that is over', async () => {
    const { office, admin } = await makeCountry()
    await send(admin, endOfficeSessions, { target: `kantor-${office.id}`, reason, renewal: 'none' })
    const [row] = await system('test', db =>
      db.select().from(emergencies).where(eq(emergencies.startedBy, admin.personId)),
    )
    expect(row).toMatchObject({ kind: 'sessions', reason, endedAt: expect.any(Date) })
  })
})
