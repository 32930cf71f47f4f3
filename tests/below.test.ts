import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { system, visiting } from '../db/doors.ts'
import { liveEntries, offices, settings } from '../db/tables/index.ts'
import { listAudit } from '../lib/audit/queries.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { listBelow } from '../lib/entries/below.ts'
import {
  publishBelow,
  returnBelow,
  reviewBelow,
  scheduleBelow,
  withdrawBelow,
} from '../lib/entries/below-actions.ts'
import { findEntry } from '../lib/entries/queries.ts'
import type { Office } from '../lib/offices/schema.ts'
import type { FourEyes } from '../lib/publishing.ts'
import {
  acrossAs,
  articleForm,
  inOfficeOf,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
} from './world.ts'

let province: Office
let office: Office
let person: TestPerson
let supervisor: TestPerson
let neighbour: TestPerson

beforeAll(async () => {
  const { national } = await makeInstitution()
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  office = await makeOffice(national, { parentId: province.id })
  person = await makePerson(office, 'writer', 'editor')
  supervisor = await makePerson(province, 'supervisor')
  const other = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  neighbour = await makePerson(other, 'supervisor')
})
beforeEach(() => mode('province'))

const mode = (fourEyes: FourEyes) =>
  system('test', db => db.update(settings).set({ fourEyes }).where(eq(settings.officeId, office.id)))
const entryOf = async (id: string) => (await inOfficeOf(person, db => findEntry(db, id)))!.entry
const refOf = async (id: string) => ({ id, lock: (await entryOf(id)).lock })
const seen = (id: string) =>
  visiting(office.id, db => db.select().from(liveEntries).where(eq(liveEntries.entryId, id)))

async function submitted() {
  const { id, ...form } = articleForm()
  await send(person, saveEntry, { id, ...form })
  await send(person, submitEntry, { id, lock: 1 })
  return id
}
async function publishedAlone() {
  await mode('afterwards')
  const { id, ...form } = articleForm()
  await send(person, saveEntry, { id, ...form })
  await send(person, publishEntry, { id, lock: 1 })
  return id
}

describe('the supervisor of a province', () => {
  test('sees what waits below, and publishes it; the office’s own log says who', async () => {
    const id = await submitted()
    const { waiting } = await acrossAs(supervisor, db => listBelow(db, supervisor.actor))
    expect(waiting.map(row => row.id)).toContain(id)
    await send(supervisor, publishBelow, await refOf(id))
    expect(await seen(id)).toHaveLength(1)
    const [deed] = await inOfficeOf(person, db => listAudit(db, id))
    expect(deed).toMatchObject({ action: 'entry.publish', actorName: supervisor.actor.name })
  })

  test('gives a text back with a note', async () => {
    const id = await submitted()
    await send(supervisor, returnBelow, { ...(await refOf(id)), note: 'Sebutkan tempatnya.' })
    expect(await entryOf(id)).toMatchObject({ state: 'returned', returnNote: 'Sebutkan tempatnya.' })
  })

  test('schedules by the clock of that office', async () => {
    const id = await submitted()
    await send(supervisor, scheduleBelow, { ...(await refOf(id)), at: '2030-01-02T07:00' })
    expect((await entryOf(id)).scheduledAt?.toISOString()).toBe('2030-01-02T00:00:00.000Z')
  })

  test('publishes nothing for an office that has its own second eye', async () => {
    const id = await submitted()
    await mode('local')
    expect((await send(supervisor, publishBelow, await refOf(id))).state?.message).toContain('sendiri')
    expect(await seen(id)).toEqual([])
  })

  test('publishes nothing into a frozen office, but takes down what is there', async () => {
    const live = await submitted()
    await send(supervisor, publishBelow, await refOf(live))
    const id = await submitted()
    const become = (state: 'frozen' | 'live') =>
      system('test', db => db.update(offices).set({ state }).where(eq(offices.id, office.id)))
    const [wanted, taken] = [await refOf(id), await refOf(live)]
    await become('frozen')
    const refused = await send(supervisor, publishBelow, wanted)
    await send(supervisor, withdrawBelow, { ...taken, reason: 'Isinya bukan milik kantor.' })
    await become('live')
    expect(refused.state?.message).toContain('dibekukan')
    expect(await seen(live)).toEqual([])
  })

  test('looks after the fact at what one person published alone, once', async () => {
    const id = await publishedAlone()
    const owed = async () =>
      (await acrossAs(supervisor, db => listBelow(db, supervisor.actor))).toReview.map(row => row.id)
    expect(await owed()).toContain(id)
    await send(supervisor, reviewBelow, await refOf(id))
    expect(await owed()).not.toContain(id)
    expect((await entryOf(id)).reviewedAt).not.toBeNull()
    expect((await send(supervisor, reviewBelow, await refOf(id))).state?.message).toContain('tidak bisa')
  })
})

const actions = { publishBelow, returnBelow, scheduleBelow, reviewBelow, withdrawBelow }
const said = { note: 'Catatan cukup.', reason: 'Alasan cukup.', at: '2030-01-01T07:00' }

test.each(Object.entries(actions))(
  '%s: another province answers as if it were not there',
  async (_, action) => {
    const id = await submitted()
    expect(await send(neighbour, action, { ...(await refOf(id)), ...said })).toEqual({ notFound: true })
  },
)

test.each(Object.entries(actions))('%s is refused to an editor of the province', async (_, action) => {
  const id = await submitted()
  const editor = await makePerson(province, 'editor')
  const { state } = await send(editor, action, { ...(await refOf(id)), ...said })
  expect(state?.message).toContain('Peran Anda')
})
