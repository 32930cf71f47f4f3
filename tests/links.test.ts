import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { authenticating, system } from '../db/doors.ts'
import { accountLinks, notices, people, sessions } from '../db/tables/index.ts'
import { changePassphrase } from '../lib/login/actions.ts'
import type { LinkKind } from '../lib/login/link-kinds.ts'
import { allowLink, findLink, makeToken } from '../lib/login/links.ts'
import { setByLink } from '../lib/login/renew.ts'
import { sendReset } from '../lib/login/reset.ts'
import { signIn } from '../lib/login/sign-in.ts'
import { endByLink } from '../lib/login/stranger.ts'
import type { Office } from '../lib/offices/schema.ts'
import { openSession } from '../lib/session-store.ts'
import { makeOffice, makePerson, send, type TestPerson } from './world.ts'

let office: Office
const fresh = 'payung kerbau tepung jambu'

beforeAll(async () => {
  office = await makeOffice()
})

const from = () => ({ address: `10.9.${Math.floor(Math.random() * 250)}.7`, agent: 'uji' })

async function tokenFor(person: TestPerson, kind: LinkKind, spoken?: string) {
  const { personId, office } = person
  return system('test', async db =>
    makeToken(db, await allowLink(db, { kind, personId, officeId: office.id, spoken })),
  )
}

/** Someone who was invited and has neither passphrase nor second factor. */
async function makeInvited() {
  const person = await makePerson(office, 'writer')
  await change(person, { passwordHash: null, totpSecret: null })
  return person
}
const change = (person: TestPerson, values: Partial<typeof people.$inferInsert>) =>
  system('test', db => db.update(people).set(values).where(eq(people.id, person.personId)))
const set = (
  token: string,
  given: Partial<{ passphrase: string; code: string; spoken: string }> = {},
  at = office,
) => setByLink(at, token, { passphrase: fresh, code: '', spoken: '', ...given }, from())
/** The kinds of mails this person is sent about their account. */
const toldOf = async ({ personId }: TestPerson) =>
  (await system('test', db => db.select().from(notices).where(eq(notices.officeId, office.id))))
    .filter(notice => notice.detail.account?.personId === personId)
    .map(notice => notice.kind)

test('an invited person sets a passphrase and is let in', async () => {
  const person = await makeInvited()
  expect(await set(await tokenFor(person, 'invite'))).toHaveProperty('sid')
})

test('a link opens once', async () => {
  const token = await tokenFor(await makeInvited(), 'invite')
  await set(token)
  expect(await set(token)).toEqual({ refusal: 'mati' })
})

test('of two who use a link at once, one is let in', async () => {
  const token = await tokenFor(await makeInvited(), 'invite')
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => set(token)))
  expect(outcomes.filter(outcome => 'sid' in outcome)).toHaveLength(1)
})

test('looking at a link uses nothing up', async () => {
  const token = await tokenFor(await makeInvited(), 'invite')
  await findLink(office, token)
  expect(await findLink(office, token)).toMatchObject({ kind: 'invite' })
})

test('a link that is too old opens nothing', async () => {
  const person = await makeInvited()
  const token = await tokenFor(person, 'invite')
  await system('test', db =>
    db
      .update(accountLinks)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(accountLinks.personId, person.personId)),
  )
  expect(await set(token)).toEqual({ refusal: 'mati' })
})

test('a link of one office opens nothing at another, of the same body or not', async () => {
  const token = await tokenFor(await makeInvited(), 'invite')
  for (const other of [await makeOffice(office), await makeOffice()])
    expect(await set(token, {}, other)).toEqual({ refusal: 'mati' })
})

test('an invitation never changes the passphrase of an account in use', async () => {
  const person = await makePerson(office, 'writer')
  expect(await set(await tokenFor(person, 'invite'))).toEqual({ refusal: 'mati' })
})

test('whose role here has ended, their link opens nothing', async () => {
  const person = await makeInvited()
  const token = await tokenFor(person, 'invite')
  await change(person, { suspended: true })
  expect(await set(token)).toEqual({ refusal: 'mati' })
})

test('the mailbox alone sets no new passphrase: the second factor is asked for', async () => {
  const person = await makePerson(office, 'writer')
  const token = await tokenFor(person, 'reset')
  expect(await set(token, { code: '000000' })).toEqual({ refusal: 'kode' })
  expect(await set(token, { code: person.codeNow() })).toHaveProperty('sid')
})

test('a new passphrase ends all sessions and is the one that counts', async () => {
  const person = await makePerson(office, 'writer')
  await openSession({ id: person.personId }, office, from())
  await set(await tokenFor(person, 'reset'), { code: person.codeNow() })
  const rows = await authenticating(db =>
    db.select().from(sessions).where(eq(sessions.personId, person.personId)),
  )
  expect(rows.map(row => row.revokedAt === null)).toEqual([false, true])
  const login = { email: person.email, password: fresh, code: person.codeNow(1) }
  expect(await signIn(office, login, from())).toHaveProperty('sid')
})

test('after the second factor was reset, the link wants the code said on the telephone', async () => {
  const person = await makeInvited()
  const token = await tokenFor(person, 'renew', 'k7mp-2xqd')
  expect(await set(token)).toEqual({ refusal: 'lisan' })
  expect(await set(token, { spoken: 'K7MP 2XQD' })).toHaveProperty('sid')
})

test('codes said on the telephone are not guessed: a few tries, and then a wait', async () => {
  const token = await tokenFor(await makeInvited(), 'renew', 'k7mp-2xqd')
  for (let n = 0; n < 10; n++) await set(token, { spoken: `${n}` })
  expect(await set(token, { spoken: 'k7mp2xqd' })).toMatchObject({ refusal: 'terbatas' })
})

test('a weak passphrase is refused and the link stays good', async () => {
  const token = await tokenFor(await makeInvited(), 'invite')
  for (const [passphrase, refusal] of [
    ['pendek', 'pendek'],
    ['password1234', 'dikenal'],
    ['aaaaaaaaaaaaaaaa', 'lemah'],
    ['x'.repeat(201), 'panjang'],
  ] as const)
    expect(await set(token, { passphrase })).toEqual({ refusal })
  expect(await set(token)).toHaveProperty('sid')
})

test('more than three mails an hour are not sent to one address', async () => {
  const person = await makePerson(office, 'writer')
  for (let n = 0; n < 5; n++) await sendReset(office, person.email)
  expect(await toldOf(person)).toEqual(['reset', 'reset', 'reset'])
})

test('who has no second factor left is sent no link: the province helps them', async () => {
  const person = await makePerson(office, 'writer')
  await change(person, { totpSecret: null })
  await sendReset(office, person.email)
  expect(await toldOf(person)).toEqual([])
})

test('"Bukan saya" ends every session once it is confirmed', async () => {
  const person = await makePerson(office, 'writer')
  await openSession({ id: person.personId }, office, from())
  const token = await tokenFor(person, 'stranger')
  await findLink(office, token)
  const open = () =>
    authenticating(db => db.select().from(sessions).where(eq(sessions.personId, person.personId)))
  expect((await open())[0]!.revokedAt).toBeNull()
  expect(await endByLink(office, token, '10.0.0.1')).toBe(true)
  expect((await open())[0]!.revokedAt).not.toBeNull()
})

test('who changed their passphrase is told by mail', async () => {
  const person = await makePerson(office, 'writer')
  await set(await tokenFor(person, 'reset'), { code: person.codeNow() })
  expect(await toldOf(person)).toEqual(['passphrase'])
})

test('one changes one’s own passphrase; the sessions elsewhere end, and a weak one is refused', async () => {
  const person = await makePerson(office, 'writer')
  await openSession({ id: person.personId }, office, from())
  const weak = await send(person, changePassphrase, { password: 'password1234' })
  expect(weak.state?.errors).toHaveProperty('password')
  expect((await send(person, changePassphrase, { password: fresh })).state?.done).toEqual({ changed: true })
  const rows = await authenticating(db =>
    db.select().from(sessions).where(eq(sessions.personId, person.personId)),
  )
  expect(rows.filter(row => row.revokedAt === null)).toHaveLength(1)
  const login = { email: person.email, password: fresh, code: person.codeNow() }
  expect(await signIn(office, login, from())).toHaveProperty('sid')
})

test('a link for one thing does no other', async () => {
  const person = await makePerson(office, 'writer')
  expect(await endByLink(office, await tokenFor(person, 'reset'), '')).toBe(false)
  expect(await set(await tokenFor(person, 'stranger'))).toEqual({ refusal: 'mati' })
})
