import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { auditEvents, devices, notices, people } from '../db/tables/index.ts'
import { findDevice } from '../lib/login/devices.ts'
import { countTry } from '../lib/login/limits.ts'
import { signIn } from '../lib/login/sign-in.ts'
import type { Office } from '../lib/offices/schema.ts'
import { Busy, whenFree } from '../lib/people/hashing.ts'
import { makeOffice, makePerson, password, type TestPerson, unique } from './world.ts'

let office: Office
beforeAll(async () => {
  office = await makeOffice()
})

const anywhere = () => `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 250)).join('.')}`
type Changes = Partial<{ password: string; code: string; address: string; devices: string }>
const login = (person: TestPerson, changes: Changes = {}) =>
  signIn(
    person.office,
    {
      email: person.email,
      password: changes.password ?? password,
      code: changes.code ?? person.codeNow(),
    },
    { address: changes.address ?? anywhere(), agent: 'uji', devices: changes.devices },
  )
const wrong = (person: TestPerson, changes: Changes = {}) =>
  login(person, { password: 'tebakan', ...changes })
const deviceIn = (outcome: Awaited<ReturnType<typeof signIn>>) =>
  'device' in outcome ? outcome.device : 'ditolak'
const toldOf = async ({ personId }: TestPerson) =>
  (await system('test', db => db.select().from(notices).where(eq(notices.officeId, office.id))))
    .filter(notice => notice.detail.account?.personId === personId)
    .map(notice => notice.kind)

test('six wrong tries make one wait, and say how long', async () => {
  const person = await makePerson(office, 'writer')
  for (let n = 0; n < 6; n++) expect(await wrong(person)).toEqual({ refusal: 'salah' })
  const refused = await login(person)
  expect(refused).toMatchObject({ refusal: 'terbatas' })
  expect((refused as { wait: number }).wait).toBeLessThanOrEqual(60)
})

test('thirty wrong tries at the same moment count as thirty', async () => {
  const person = await makePerson(office, 'writer')
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => wrong(person)))
  expect(outcomes.filter(outcome => 'refusal' in outcome && outcome.refusal === 'salah')).toHaveLength(6)
})

test('a stranger who guesses does not lock out whoever comes with a browser of theirs', async () => {
  const person = await makePerson(office, 'writer')
  const known = deviceIn(await login(person))
  for (let n = 0; n < 12; n++) await wrong(person)
  expect(await login(person, { code: person.codeNow(1) })).toMatchObject({ refusal: 'terbatas' })
  expect(await login(person, { code: person.codeNow(1), devices: known })).toHaveProperty('sid')
})

test('a stolen browser has no more tries than anybody', async () => {
  const person = await makePerson(office, 'writer')
  const known = deviceIn(await login(person))
  for (let n = 0; n < 6; n++) await wrong(person, { devices: known })
  expect(await login(person, { code: person.codeNow(1), devices: known })).toMatchObject({
    refusal: 'terbatas',
  })
})

test('a browser of one person is no known one of another', async () => {
  const [one, other] = [await makePerson(office, 'writer'), await makePerson(office, 'writer')]
  const known = deviceIn(await login(one))
  expect(await findDevice(one.personId, known)).toBeDefined()
  expect(await findDevice(other.personId, known)).toBeUndefined()
})

test('what a browser keeps changes at each login, and the old is worth nothing', async () => {
  const person = await makePerson(office, 'writer')
  const first = deviceIn(await login(person))
  const second = deviceIn(await login(person, { code: person.codeNow(1), devices: first }))
  expect(second).not.toBe(first)
  expect(await findDevice(person.personId, first)).toBeUndefined()
})

test('two people share a browser and both stay known', async () => {
  const [one, other] = [await makePerson(office, 'writer'), await makePerson(office, 'writer')]
  const both = deviceIn(await login(other, { devices: deviceIn(await login(one)) }))
  for (const person of [one, other]) expect(await findDevice(person.personId, both)).toBeDefined()
})

test('the table of devices holds nothing a browser keeps', async () => {
  const person = await makePerson(office, 'writer')
  const known = deviceIn(await login(person))
  const rows = await system('test', db =>
    db.select().from(devices).where(eq(devices.personId, person.personId)),
  )
  expect(JSON.stringify(rows)).not.toContain(known)
})

test('fifty people behind one address get in', async () => {
  const address = anywhere()
  const crowd = await Promise.all(Array.from({ length: 50 }, () => makePerson(office, 'writer')))
  // Each mistypes once.
  for (const person of crowd) await wrong(person, { address })
  for (const person of crowd) expect(await login(person, { address })).toHaveProperty('sid')
}, 60_000)

test('an address that guesses at many accounts is closed, and so is its whole /64', async () => {
  const person = await makePerson(office, 'writer')
  const net = `2001:db8:${unique().slice(0, 4)}:1`
  for (let n = 0; n < 61; n++) await countTry(unique(), `${net}::${n.toString(16)}`)
  expect(await login(person, { address: `${net}:ffff:1::9` })).toMatchObject({ refusal: 'terbatas' })
})

test('this machine itself is limited like any address', async () => {
  const outcomes = []
  for (let n = 0; n < 61; n++) outcomes.push(await countTry(unique(), '127.0.0.77'))
  expect(outcomes.at(-1)).toBe(false)
})

test('a login from an unknown browser is told by mail; from a known one, or the very first, not', async () => {
  const person = await makePerson(office, 'writer')
  const first = deviceIn(await login(person))
  expect(await toldOf(person)).toEqual([])
  await login(person, { code: person.codeNow(1), devices: first })
  expect(await toldOf(person)).toEqual([])
  await system('test', db => db.update(people).set({ totpLastStep: 0 }).where(eq(people.id, person.personId)))
  await login(person)
  expect(await toldOf(person)).toEqual(['device'])
})

test('when too many log in at once, one is asked to come back', async () => {
  let release = () => {}
  const held = new Promise<void>(done => {
    release = done
  })
  const waiting = Array.from({ length: 60 }, () => whenFree(() => held).catch(error => error))
  const person = await makePerson(office, 'writer')
  expect(await login(person)).toMatchObject({ refusal: 'penuh', wait: 5 })
  release()
  expect((await Promise.all(waiting)).some(outcome => outcome instanceof Busy)).toBe(true)
})

test('unknown and known addresses take equal time', async () => {
  const person = await makePerson(office, 'writer')
  const time = async (email: string) => {
    const begin = performance.now()
    await signIn(office, { email, password: 'tebakan', code: '000000' }, { address: anywhere(), agent: '' })
    return performance.now() - begin
  }
  const pairs = []
  for (let n = 0; n < 5; n++)
    pairs.push([await time(person.email), await time(`${unique()}@uji.test`)] as const)
  const middle = (times: number[]) => times.sort((a, b) => a - b)[2]!
  const ratio = middle(pairs.map(pair => pair[0])) / middle(pairs.map(pair => pair[1]))
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})

test('a used-up budget of an account stands once in its office’s log', async () => {
  const person = await makePerson(office, 'writer')
  for (let n = 0; n < 9; n++) await wrong(person)
  const where = and(eq(auditEvents.actorId, person.personId), eq(auditEvents.action, 'login.refused'))
  const noted = () => system('test', db => db.$count(auditEvents, where))
  // It is not waited for.
  for (let n = 0; n < 100 && (await noted()) === 0; n++) await new Promise(done => setTimeout(done, 20))
  expect(await noted()).toBe(1)
})
