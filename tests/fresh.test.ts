import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { officeAction } from '../lib/action.ts'
import type { Office } from '../lib/offices/schema.ts'
import { makeOffice, makePerson, password, send, type TestPerson } from './world.ts'

let office: Office
let admin: TestPerson

beforeAll(async () => {
  office = await makeOffice()
})

const long = { provedAt: new Date(Date.now() - 11 * 60_000) }
const dangerous = officeAction({
  permission: 'audit.search',
  fresh: true,
  input: z.object({ reason: z.string() }),
  run: async ({ input }) => ({ did: input.reason }),
})
const act = async (proof: Record<string, string> = {}, aged = long) =>
  (await send(admin, dangerous, { reason: 'kebakaran', ...proof }, undefined, aged)).state

test('a dangerous act goes on where its person has just logged in', async () => {
  admin = await makePerson(office, 'officeAdmin')
  expect(await act({}, { provedAt: new Date() })).toEqual({ done: { did: 'kebakaran' } })
})

test('after ten minutes it asks who this is, and keeps what was typed', async () => {
  admin = await makePerson(office, 'officeAdmin')
  expect(await act()).toMatchObject({
    proof: { passkey: false, code: true },
    values: { reason: 'kebakaran' },
    done: undefined,
  })
})

test('sent again with password and code it goes on', async () => {
  admin = await makePerson(office, 'officeAdmin')
  const proof = { 'bukti.sandi': password, 'bukti.kode': admin.codeNow() }
  expect(await act(proof)).toEqual({ done: { did: 'kebakaran' } })
})

test('a wrong password or code is refused, and neither comes back with the form', async () => {
  admin = await makePerson(office, 'officeAdmin')
  const wrong: Record<string, string>[] = [
    { 'bukti.sandi': 'bukan ini', 'bukti.kode': admin.codeNow() },
    { 'bukti.sandi': password, 'bukti.kode': '000000' },
    { 'bukti.sandi': password },
    { 'bukti.kunci': '{"id":"x"}' },
  ]
  for (const proof of wrong) {
    const state = await act(proof)
    expect(state).toMatchObject({ proof: { sentence: expect.any(String) }, values: { reason: 'kebakaran' } })
    expect(JSON.stringify(state)).not.toMatch(/bukan ini|kata sandi untuk uji|bukti/)
  }
})

test('ten wrong proofs end the guessing with a stolen session', async () => {
  admin = await makePerson(office, 'officeAdmin')
  for (let n = 0; n < 10; n++) await act({ 'bukti.sandi': 'tebakan' })
  expect(await act({ 'bukti.sandi': password, 'bukti.kode': admin.codeNow() })).toMatchObject({
    proof: { sentence: expect.stringContaining('terlalu banyak') },
  })
})

test('a role that may not is told so, and is asked for nothing', async () => {
  admin = await makePerson(office, 'writer')
  expect(await act()).toMatchObject({ message: expect.stringContaining('Peran Anda') })
  expect(await act()).not.toHaveProperty('proof.code')
})

test('a locked session saves nothing, says so, and gives back what was typed', async () => {
  admin = await makePerson(office, 'officeAdmin')
  for (const aged of [{ lockedAt: new Date() }, { seenAt: new Date(Date.now() - 31 * 60_000) }])
    expect((await send(admin, dangerous, { reason: 'x' }, undefined, aged)).state).toMatchObject({
      message: expect.stringContaining('terkunci'),
      values: { reason: 'x' },
    })
})
