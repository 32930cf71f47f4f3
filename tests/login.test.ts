import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { authenticating, system } from '../db/doors.ts'
import { memberships, people, sessions } from '../db/tables/index.ts'
import { signIn } from '../lib/login/sign-in.ts'
import type { Office } from '../lib/offices/schema.ts'
import { findActor } from '../lib/session.ts'
import { closeSession, openSession, sessionCookie, sessionToken } from '../lib/session-store.ts'
import { request } from './setup/next-headers.ts'
import { makeOffice, makePerson, password, type TestPerson, unique } from './world.ts'

let office: Office

beforeAll(async () => {
  office = await makeOffice()
})

const from = () => ({
  address: `10.1.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`,
  agent: 'uji',
})
const login = (
  person: TestPerson,
  changes: Partial<{ email: string; password: string; code: string }> = {},
  where = from(),
) => signIn(person.office, { email: person.email, password, code: person.codeNow(), ...changes }, where)

async function cookieOf(person: TestPerson) {
  const { sid, maxAge } = await openSession({ id: person.personId }, person.office, from())
  return sessionToken(sid, maxAge)
}
const actorWith = (cookie: string, host: string) =>
  request.run({ host, cookies: { [sessionCookie]: cookie } }, findActor)

test('e-mail, password and code open a session', async () => {
  expect(await login(await makePerson(office, 'writer'))).toMatchObject({ maxAge: 86_400 })
})

test('a session at the national office lasts half a day', async () => {
  const national = await makeOffice(undefined, { level: 'pusat' })
  expect(await login(await makePerson(national, 'systemAdmin'))).toMatchObject({ maxAge: 43_200 })
})

test('a wrong password, a wrong code and an unknown address are told in the same words', async () => {
  const person = await makePerson(office, 'writer')
  for (const wrong of [{ password: 'bukan ini' }, { code: '000000' }, { email: `${unique()}@uji.test` }])
    expect(await login(person, wrong)).toEqual({ refusal: 'salah' })
})

test('a code that was used is never used again', async () => {
  const person = await makePerson(office, 'writer')
  const code = person.codeNow()
  expect(await login(person, { code })).toHaveProperty('sid')
  expect(await login(person, { code })).toEqual({ refusal: 'salah' })
})

test('of two requests with the same code at once, one gets in', async () => {
  const person = await makePerson(office, 'writer')
  const code = person.codeNow()
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => login(person, { code })))
  expect(outcomes.filter(outcome => 'sid' in outcome)).toHaveLength(1)
})

test('someone of another office does not exist here', async () => {
  const neighbour = await makePerson(await makeOffice(office), 'writer')
  expect(
    await signIn(office, { email: neighbour.email, password, code: neighbour.codeNow() }, from()),
  ).toEqual({ refusal: 'salah' })
})

test('a session counts at its own host only, even with its cookie copied', async () => {
  const person = await makePerson(office, 'writer')
  const neighbour = await makeOffice(office)
  const cookie = await cookieOf(person)
  expect(await actorWith(cookie, office.host)).toMatchObject({ personId: person.personId })
  expect(await actorWith(cookie, neighbour.host)).toBeUndefined()
})

test('a session that was ended opens nothing any more', async () => {
  const person = await makePerson(office, 'writer')
  const cookie = await cookieOf(person)
  await closeSession(cookie)
  expect(await actorWith(cookie, office.host)).toBeUndefined()
})

test('rights that are taken count on the next request', async () => {
  const person = await makePerson(office, 'writer', 'editor')
  const cookie = await cookieOf(person)
  await system('test', db =>
    db.update(memberships).set({ endsOn: '2020-01-01' }).where(eq(memberships.personId, person.personId)),
  )
  expect(await actorWith(cookie, office.host)).toBeUndefined()
})

test('a suspended person is out at once', async () => {
  const person = await makePerson(office, 'writer')
  const cookie = await cookieOf(person)
  await system('test', db => db.update(people).set({ suspended: true }).where(eq(people.id, person.personId)))
  expect(await actorWith(cookie, office.host)).toBeUndefined()
})

test('nonsense as a cookie is nobody', async () => {
  for (const cookie of ['', 'abc', '..', 'eyJhbGciOiJub25lIn0.e30.', 'x'.repeat(5000)])
    expect(await actorWith(cookie, office.host)).toBeUndefined()
})

test('the table of sessions holds no session id', async () => {
  const person = await makePerson(office, 'writer')
  const { sid } = await openSession({ id: person.personId }, office, from())
  const kept = await authenticating(db =>
    db.select().from(sessions).where(eq(sessions.personId, person.personId)),
  )
  expect(JSON.stringify(kept)).not.toContain(sid)
})
