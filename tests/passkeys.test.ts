import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { authenticating, system } from '../db/doors.ts'
import { memberships, people } from '../db/tables/index.ts'
import {
  addPasskey,
  confirmAppCode,
  removeApp,
  removePasskey,
  renamePasskey,
} from '../lib/factors/actions.ts'
import { listPasskeys } from '../lib/factors/keys.ts'
import { type Party, partyOf } from '../lib/factors/party.ts'
import { offerEnrolment, offerSigning } from '../lib/factors/passkeys.ts'
import { prove } from '../lib/factors/proof.ts'
import { hasFactor } from '../lib/factors/queries.ts'
import { signInWithPasskey } from '../lib/login/passkey.ts'
import type { Office } from '../lib/offices/schema.ts'
import { makeAuthenticator, type Signing } from './authenticator.ts'
import { makeOffice, makePerson, send, type TestPerson } from './world.ts'

let office: Office
let neighbour: Office
beforeAll(async () => {
  office = await makeOffice()
  neighbour = await makeOffice(office)
})

const from = { address: '10.9.8.7', agent: 'uji' }
const partyAt = (where: Office) => partyOf(where, `http://${where.host}`)
const signingAt = (party: Party, challenge: string): Signing => ({
  challenge,
  origin: party.origin,
  rpId: party.id,
})

async function enrol(
  person: TestPerson,
  authenticator = makeAuthenticator(),
  changes: Partial<Signing> = {},
) {
  const party = partyAt(person.office)
  const holder = { personId: person.personId, email: person.email, name: person.actor.name }
  const { challenge } = await offerEnrolment(party, person.office.id, holder)
  const answer = authenticator.enrol({ ...signingAt(party, challenge), ...changes })
  return { authenticator, answer, told: await send(person, addPasskey, { name: 'Ponsel', answer }) }
}

const keysOf = (person: TestPerson) => authenticating(db => listPasskeys(db, person.personId))

async function withKey() {
  const person = await makePerson(office, 'writer')
  const { authenticator } = await enrol(person)
  const [key] = await keysOf(person)
  return { person, authenticator, key: key! }
}

type Device = ReturnType<typeof makeAuthenticator>

/** Logs in at an office with what the device signs, right or changed. */
async function login(device: Device, changes: Partial<Signing> = {}, where = office) {
  const party = partyAt(where)
  const { challenge } = await offerSigning(party, { purpose: 'login', officeId: where.id })
  return signInWithPasskey(where, party, device.sign({ ...signingAt(party, challenge), ...changes }), from)
}

describe('a passkey', () => {
  test('is made, and opens alone', async () => {
    const { authenticator, key } = await withKey()
    expect(key.name).toBe('Ponsel')
    expect(await login(authenticator)).toMatchObject({ maxAge: 86_400 })
  })

  test('opens every office its owner works in, and no other', async () => {
    const { authenticator, person } = await withKey()
    expect(await login(authenticator, {}, neighbour)).toBeUndefined()
    const role = { personId: person.personId, officeId: neighbour.id, role: 'editor' } as const
    await system('test', db => db.insert(memberships).values(role))
    expect(await login(authenticator, {}, neighbour)).toBeDefined()
  })

  test('signed at another page is refused, be it a neighbour office or an abandoned subdomain', async () => {
    const { authenticator } = await withKey()
    const abandoned = `http://lama.${partyAt(office).id}`
    for (const origin of [`http://${neighbour.host}`, abandoned, `https://${office.host}`])
      expect(await login(authenticator, { origin })).toBeUndefined()
  })

  test('of which no finger, face or PIN was asked is refused', async () => {
    const { authenticator } = await withKey()
    expect(await login(authenticator, { verified: false })).toBeUndefined()
  })

  test('answers each challenge once', async () => {
    const { authenticator } = await withKey()
    const party = partyAt(office)
    const { challenge } = await offerSigning(party, { purpose: 'login', officeId: office.id })
    const answer = authenticator.sign(signingAt(party, challenge))
    expect(await signInWithPasskey(office, party, answer, from)).toBeDefined()
    expect(await signInWithPasskey(office, party, answer, from)).toBeUndefined()
  })

  test('answers only what was asked here, and for this purpose', async () => {
    const { authenticator, person } = await withKey()
    const party = partyAt(office)
    const elsewhere = await offerSigning(party, { purpose: 'login', officeId: neighbour.id })
    const proof = { purpose: 'proof', officeId: office.id, personId: person.personId } as const
    const asked = [elsewhere, await offerSigning(party, proof)].map(one => one.challenge)
    for (const challenge of [...asked, 'AAAA'])
      expect(await login(authenticator, { challenge })).toBeUndefined()
  })

  test('shows who one is with nothing that was meant for making a key', async () => {
    const { person, authenticator } = await withKey()
    const party = partyAt(office)
    const holder = { personId: person.personId, email: person.email, name: 'x' }
    const { challenge } = await offerEnrolment(party, office.id, holder)
    const passkey = authenticator.sign(signingAt(party, challenge))
    expect(await prove(person.actor, office, party, { passkey, password: '', code: '' })).toBe('passkey')
  })

  test('whose count goes back was copied, and is refused', async () => {
    const { authenticator } = await withKey()
    expect(await login(authenticator, { counter: 7 })).toBeDefined()
    expect(await login(authenticator, { counter: 7 })).toBeUndefined()
    expect(await login(authenticator, { counter: 3 })).toBeUndefined()
  })

  test('of somebody else unlocks nothing', async () => {
    const { person, authenticator } = await withKey()
    const stranger = (await withKey()).authenticator
    const party = partyAt(office)
    for (const [device, outcome] of [[stranger, 'passkey'] as const, [authenticator, undefined] as const]) {
      const signing = { purpose: 'proof', officeId: office.id, personId: person.personId } as const
      const { challenge } = await offerSigning(party, signing)
      const passkey = device.sign(signingAt(party, challenge))
      expect(await prove(person.actor, office, party, { passkey, password: '', code: '' })).toBe(outcome)
    }
  })

  test('with nonsense for an answer is refused without fuss', async () => {
    for (const nonsense of ['', '{}', 'null', '[', '{"id":"x","rawId":"x","type":"public-key"}'])
      expect(await signInWithPasskey(office, partyAt(office), nonsense, from)).toBeUndefined()
  })
})

describe('setting up', () => {
  test('an answer made at another page adds nothing', async () => {
    const person = await makePerson(office, 'writer')
    const { told } = await enrol(person, makeAuthenticator(), { origin: `http://${neighbour.host}` })
    expect(told.state?.message).toContain('belum terpasang')
    expect(await keysOf(person)).toEqual([])
  })

  test("somebody else's challenge adds nothing", async () => {
    const [person, other] = [await makePerson(office, 'writer'), await makePerson(office, 'writer')]
    const party = partyAt(office)
    const holder = { personId: other.personId, email: other.email, name: 'x' }
    const { challenge } = await offerEnrolment(party, office.id, holder)
    const answer = makeAuthenticator().enrol(signingAt(party, challenge))
    await send(person, addPasskey, { name: 'x', answer })
    expect(await keysOf(person)).toEqual([])
  })

  test('wants a proof where the last one is old', async () => {
    const { person, key } = await withKey()
    const aged = { provedAt: new Date(Date.now() - 11 * 60_000) }
    for (const act of [removePasskey, removeApp, addPasskey, confirmAppCode]) {
      const fields = { id: key.id, name: 'x', answer: '{}', code: '123456' }
      expect((await send(person, act, fields, undefined, aged)).state?.proof).toBeDefined()
    }
  })
})

describe('taking away', () => {
  test('goes until one is left, whichever it is', async () => {
    const { person, key } = await withKey()
    expect(await send(person, removeApp, {})).toEqual({ redirected: '/admin/akun' })
    const told = await send(person, removePasskey, { id: key.id })
    expect(told.state?.message).toContain('satu-satunya')
    expect(await authenticating(db => hasFactor(db, person.personId))).toBe(true)
  })

  test('of two at once one goes', async () => {
    const { person, key } = await withKey()
    // Both are under way before either may look: the row they ask for is held meanwhile.
    const both = await system('test', async db => {
      await db.select().from(people).where(eq(people.id, person.personId)).for('update')
      const sent = [send(person, removeApp, {}), send(person, removePasskey, { id: key.id })]
      await new Promise(done => setTimeout(done, 700))
      return { sent }
    })
    await Promise.all(both.sent)
    expect(await authenticating(db => hasFactor(db, person.personId))).toBe(true)
  })

  test("a colleague's passkey is not there", async () => {
    const { key } = await withKey()
    const colleague = await makePerson(office, 'officeAdmin')
    for (const act of [removePasskey, renamePasskey])
      expect(await send(colleague, act, { id: key.id, name: 'x' })).toEqual({ notFound: true })
  })
})
