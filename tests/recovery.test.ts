import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { beforeAll, expect, test } from 'vitest'
import { authenticating, system } from '../db/doors.ts'
import { notices, people, recoveryCodes, sessions } from '../db/tables/index.ts'
import { confirmAppCode, renewRecoveryCodes } from '../lib/factors/actions.ts'
import { findAppOwner, offeredSecret } from '../lib/factors/app.ts'
import { codesAtOnce, countCodes } from '../lib/factors/recovery.ts'
import { signIn } from '../lib/login/sign-in.ts'
import type { Office } from '../lib/offices/schema.ts'
import { findActor, findSession, requireActor } from '../lib/session.ts'
import { endOtherSessions, endSession } from '../lib/sessions/actions.ts'
import { listSessions } from '../lib/sessions/queries.ts'
import { as, makeOffice, makePerson, password, send, type TestPerson } from './world.ts'

let office: Office
beforeAll(async () => {
  office = await makeOffice()
})

const login = (person: TestPerson, code: string, given = password) =>
  signIn(office, { email: person.email, password: given, code }, { address: '10.3.2.1', agent: 'uji' })
const codesOf = async (person: TestPerson) =>
  (await send(person, renewRecoveryCodes, {})).state?.done?.codes as string[]

test('ten recovery codes are given, each opens once, with the password', async () => {
  const person = await makePerson(office, 'writer')
  const codes = await codesOf(person)
  expect(new Set(codes).size).toBe(codesAtOnce)
  expect(await login(person, codes[0]!, 'bukan ini')).toEqual({ refusal: 'salah' })
  expect(await login(person, codes[0]!)).toHaveProperty('sid')
  expect(await login(person, codes[0]!)).toEqual({ refusal: 'salah' })
  expect(await authenticating(db => countCodes(db, person.personId))).toBe(9)
})

test('whoever changes how they get in is told by mail', async () => {
  const person = await makePerson(office, 'writer')
  await codesOf(person)
  const told = await system('test', db => db.select().from(notices).where(eq(notices.officeId, office.id)))
  expect(told.map(notice => notice.detail?.account)).toContainEqual(
    expect.objectContaining({ personId: person.personId, change: expect.stringContaining('kode pemulihan') }),
  )
})

test('of five who use one recovery code at once, one gets in', async () => {
  const person = await makePerson(office, 'writer')
  const [code] = await codesOf(person)
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => login(person, code!)))
  expect(outcomes.filter(outcome => 'sid' in outcome)).toHaveLength(1)
})

test('new codes end the old ones', async () => {
  const person = await makePerson(office, 'writer')
  const [old] = await codesOf(person)
  await codesOf(person)
  expect(await login(person, old!)).toEqual({ refusal: 'salah' })
})

test("a colleague's code opens nothing, and the table holds no code", async () => {
  const [person, colleague] = [await makePerson(office, 'writer'), await makePerson(office, 'writer')]
  const [code] = await codesOf(person)
  expect(await login(colleague, code!)).toEqual({ refusal: 'salah' })
  const kept = await authenticating(db =>
    db.select().from(recoveryCodes).where(eq(recoveryCodes.personId, person.personId)),
  )
  expect(JSON.stringify(kept)).not.toContain(code!.replaceAll(' ', ''))
})

test('a telephone whose clock is wrong is told so, to nobody but who knows the password', async () => {
  const person = await makePerson(office, 'writer')
  for (const steps of [-12, 15]) {
    expect(await login(person, person.codeNow(steps))).toEqual({ refusal: 'jam' })
    expect(await login(person, person.codeNow(steps), 'bukan ini')).toEqual({ refusal: 'salah' })
  }
  expect(await login(person, person.codeNow(40))).toEqual({ refusal: 'salah' })
})

const withoutFactor = async () => {
  const person = await makePerson(office, 'writer')
  await system('test', db =>
    db.update(people).set({ totpSecret: null }).where(eq(people.id, person.personId)),
  )
  return person
}

test('who has no second factor gets in by password alone, and is led to set one up before anything else', async () => {
  const person = await withoutFactor()
  expect(await login(person, '')).toHaveProperty('sid')
  expect(await as(person, findActor)).toBeUndefined()
  const led = await as(person, requireActor).catch(error => String(error.digest))
  expect(led).toContain('/admin/akun/pasang')
})

test('an authenticator app is confirmed by its first code, which opens nothing again', async () => {
  const person = await withoutFactor()
  const wrong = await send(person, confirmAppCode, { code: '000000' })
  expect(wrong.state?.errors).toHaveProperty('code')
  let secret = ''
  const led = await as(person, async () => {
    const { actor } = (await findSession())!
    secret = offeredSecret(actor, (await authenticating(db => findAppOwner(db, actor)))!)
    const form = new FormData()
    form.set('code', codeOf(secret))
    await confirmAppCode({}, form)
  }).catch(error => String(error.digest))
  expect(led).toContain('/admin/akun/kode')
  expect(await login(person, codeOf(secret))).toEqual({ refusal: 'salah' })
  expect(await login(person, codeOf(secret, 1))).toHaveProperty('sid')
})

const codeOf = (secret: string, ahead = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead * 30_000 })

test('the secret offered is the same at each look of a session, and another in the next', async () => {
  const { actor } = await withoutFactor()
  const owner = (await authenticating(db => findAppOwner(db, actor)))!
  const seen = (hash: string) => offeredSecret({ ...actor, session: { hash, provedAt: new Date() } }, owner)
  expect(seen('a')).toBe(seen('a'))
  expect(seen('a')).not.toBe(seen('b'))
})

const sessionsOf = (person: TestPerson) => authenticating(db => listSessions(db, person.personId))

test('a person sees where they are in, ends one, ends all others; never those of a colleague', async () => {
  const [person, colleague] = [await makePerson(office, 'writer'), await makePerson(office, 'writer')]
  for (const one of [person, person, person, colleague]) await login(one, one.codeNow())
  await as(person, findActor)
  const [first] = await sessionsOf(person)
  expect(await send(colleague, endSession, { id: first!.id })).toEqual({ notFound: true })
  expect(await send(person, endSession, { id: first!.id })).toEqual({ redirected: '/admin/akun' })
  expect((await sessionsOf(person)).map(row => row.id)).not.toContain(first!.id)
  await send(person, endOtherSessions, {})
  expect(await sessionsOf(person)).toHaveLength(1)
  expect((await sessionsOf(colleague)).length).toBeGreaterThan(0)
})

test('a locked session shows nothing and writes nothing; a heartbeat keeps none alive', async () => {
  const person = await makePerson(office, 'writer')
  const long = { seenAt: new Date(Date.now() - 31 * 60_000) }
  for (const aged of [long, { lockedAt: new Date() }]) {
    expect(await as(person, findActor, undefined, aged)).toBeUndefined()
    expect(await as(person, findSession, undefined, aged)).toMatchObject({ locked: true })
    const led = await as(person, requireActor, undefined, aged).catch(error => String(error.digest))
    expect(led).toContain('/admin/terkunci')
  }
  const minutes = { seenAt: new Date(Date.now() - 5 * 60_000) }
  await as(person, () => findActor(true), undefined, minutes)
  const rows = await system('test', db =>
    db.select().from(sessions).where(eq(sessions.personId, person.personId)),
  )
  expect(rows.some(row => row.seenAt.getTime() === minutes.seenAt.getTime())).toBe(true)
})
