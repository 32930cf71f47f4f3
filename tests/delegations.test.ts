import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { memberships } from '../db/tables/index.ts'
import { delegateApproval, endDelegation } from '../lib/delegations/actions.ts'
import { listDelegations } from '../lib/delegations/queries.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { findEntry } from '../lib/entries/queries.ts'
import type { Office } from '../lib/offices/schema.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send, type TestPerson } from './world.ts'

let office: Office
let editor: TestPerson
let writer: TestPerson
let other: TestPerson

beforeAll(async () => {
  office = await makeOffice()
  editor = await makePerson(office, 'editor')
  writer = await makePerson(office, 'writer')
  other = await makePerson(office, 'writer')
})

// A day of the office's calendar, so many days from now.
const day = (ahead: number) => new Date(Date.now() + (ahead * 24 + 7) * 3600_000).toISOString().slice(0, 10)
const lend = (to: TestPerson, from = 0, until = 3, by = editor) =>
  send(by, delegateApproval, { personId: to.personId, startsOn: day(from), endsOn: day(until) })
const mine = () => inOfficeOf(editor, db => listDelegations(db, office.id))
const forget = () =>
  system('test', db => db.delete(memberships).where(eq(memberships.delegatedBy, editor.personId)))

async function submitted(by = other) {
  const form = articleForm()
  await send(by, saveEntry, form)
  await send(by, submitEntry, { id: form.id, lock: 1 })
  return form.id
}
const publishedBy = async (person: TestPerson, id: string) => {
  await send(person, publishEntry, { id, lock: 2 })
  return (await inOfficeOf(editor, db => findEntry(db, id)))!.entry.state
}

describe('a stand-in', () => {
  test('approves while it lasts, and not once it is ended', async () => {
    await lend(writer)
    expect(await publishedBy(writer, await submitted())).toBe('published')
    const [row] = await mine()
    await send(editor, endDelegation, { id: row!.id })
    expect(await publishedBy(writer, await submitted())).toBe('submitted')
    await forget()
  })

  test('does not approve before it begins', async () => {
    await lend(writer, 1, 3)
    expect(await publishedBy(writer, await submitted())).toBe('submitted')
    await forget()
  })

  test('never publishes own words', async () => {
    await lend(writer)
    expect(await publishedBy(writer, await submitted(writer))).toBe('submitted')
    await forget()
  })

  test('does not lend on what was lent', async () => {
    await lend(writer)
    const { state } = await lend(other, 0, 1, writer)
    expect(state?.message).toContain('sedang menggantikan')
    await forget()
  })
})

describe('lending approval', () => {
  test.each([
    ['a day that is over', -3, -1, 'sudah lewat'],
    ['an end before the beginning', 3, 1, 'setelah tanggal mulai'],
    ['half a year', 0, 180, 'Paling lama 90 hari'],
  ])('for %s is refused in words', async (_name, from, until, words) => {
    expect((await lend(writer, from, until)).state?.errors?.endsOn).toContain(words)
  })

  test('goes to colleagues of the office only', async () => {
    const stranger = await makePerson(await makeOffice(), 'writer')
    expect((await lend(stranger)).state?.errors?.personId).toContain('tidak ada di kantor Anda')
  })

  test('is not a writer’s to do, and another office’s is not there', async () => {
    expect((await lend(other, 0, 1, writer)).state?.message).toContain('Peran Anda')
    await lend(writer)
    const [row] = await mine()
    const stranger = await makePerson(await makeOffice(), 'editor')
    expect(await send(stranger, endDelegation, { id: row!.id })).toEqual({ notFound: true })
    expect((await send(other, endDelegation, { id: row!.id })).state?.message).toContain('Peran Anda')
    await forget()
  })
})
