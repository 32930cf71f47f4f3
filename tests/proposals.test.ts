import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { acrossOffices, inOffice, system } from '../db/doors.ts'
import { auditEvents, memberships, offices, people, proposals } from '../db/tables/index.ts'
import { openOffice, proposeArchive, thawOffice } from '../lib/offices/actions.ts'
import type { Office, OfficeState } from '../lib/offices/schema.ts'
import { confirmProposal, declineProposal, withdrawProposal } from '../lib/proposals/actions.ts'
import { expireProposals } from '../lib/proposals/expire.ts'
import { listEndedProposals, listForSecond, listOpenProposals } from '../lib/proposals/queries.ts'
import { toldLast } from './told.ts'
import { makeInstitution, makeOffice, makePerson, send, type TestPerson } from './world.ts'

let national: Office
let province: Office
let one: TestPerson
let other: TestPerson
beforeAll(async () => {
  national = (await makeInstitution()).national
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  one = await makePerson(national, 'systemAdmin')
  other = await makePerson(national, 'systemAdmin')
})

const makeBelow = (state: OfficeState = 'live') => makeOffice(national, { parentId: province.id, state })
const stateOf = async ({ id }: Office) =>
  (
    await system('test', db => db.select({ state: offices.state }).from(offices).where(eq(offices.id, id)))
  )[0]!.state
const rowOf = async ({ id }: Office) =>
  (await system('test', db => db.select().from(proposals).where(eq(proposals.concernsId, id)))).at(-1)!
const reason = 'Kantor ini dilebur tahun depan.'

async function propose(person = one, state?: OfficeState) {
  const office = await makeBelow(state)
  const answer = await send(person, proposeArchive, { slug: office.slug, reason })
  return { office, answer, id: (await rowOf(office))?.id ?? 0 }
}

describe('an act that needs two persons', () => {
  test('is only noted when one proposes it', async () => {
    const { office, answer } = await propose()
    expect(answer.redirected).toBe(`/admin/kantor/${office.slug}`)
    expect(await stateOf(office)).toBe('live')
  })

  test('is done when another confirms it', async () => {
    const { office, id } = await propose()
    expect((await send(other, confirmProposal, { id })).redirected).toBe(`/admin/kantor/${office.slug}`)
    expect(await stateOf(office)).toBe('archived')
    expect(await rowOf(office)).toMatchObject({ state: 'confirmed', decidedBy: other.personId })
  })

  test('is not done by the one who proposed it', async () => {
    const { office, id } = await propose()
    const { state } = await send(one, confirmProposal, { id })
    expect(state?.message).toContain('dari Anda sendiri')
    expect(await stateOf(office)).toBe('live')
  })

  test('comes to nothing when the other declines, and the first reads why', async () => {
    const { office, id } = await propose()
    await send(other, declineProposal, { id, answer: 'Kantor itu masih bekerja.' })
    expect(await stateOf(office)).toBe('live')
    const ended = await acrossOffices(one.actor, listEndedProposals)
    expect(ended.find(row => row.id === id)).toMatchObject({
      state: 'declined',
      answer: 'Kantor itu masih bekerja.',
    })
  })

  test('needs words when it is proposed and when it is declined', async () => {
    const office = await makeBelow()
    const { state } = await send(one, proposeArchive, { slug: office.slug, reason: '' })
    expect(state?.errors?.reason).toContain('alasan')
    const { id } = await propose()
    expect((await send(other, declineProposal, { id, answer: '' })).state?.errors).toHaveProperty('answer')
  })

  test('can be taken back by its proposer alone', async () => {
    const { office, id } = await propose()
    expect((await send(other, withdrawProposal, { id })).state?.message).toContain('Hanya pengusulnya')
    await send(one, withdrawProposal, { id })
    expect(await rowOf(office)).toMatchObject({ state: 'withdrawn' })
    expect((await send(other, confirmProposal, { id })).state?.message).toContain('sudah ditarik')
  })

  test('is proposed once at a time', async () => {
    const { office } = await propose()
    const again = await send(other, proposeArchive, { slug: office.slug, reason })
    expect(again.state?.message).toContain('sudah diusulkan')
  })

  test('is decided once, whoever presses at the same time', async () => {
    const { office, id } = await propose()
    const third = await makePerson(national, 'systemAdmin')
    const both = await Promise.all([
      send(other, confirmProposal, { id }),
      send(third, confirmProposal, { id }),
    ])
    expect(both.filter(answer => answer.redirected)).toHaveLength(1)
    expect(await stateOf(office)).toBe('archived')
  })

  test('is asked again before it is done: what changed meanwhile refuses it', async () => {
    const { office, id } = await propose()
    await makeOffice(national, { parentId: office.id })
    const { state } = await send(other, confirmProposal, { id })
    expect(state?.message).toContain('di bawahnya')
    expect(await rowOf(office)).toMatchObject({ state: 'open' })
  })
})

describe('the second person', () => {
  test('has the same permission: the content leg does not archive', async () => {
    const { id } = await propose()
    const content = await makePerson(national, 'contentAdmin')
    expect((await send(content, confirmProposal, { id })).state?.message).toContain('berwenang')
    expect((await acrossOffices(content.actor, db => listForSecond(db, content.actor))).length).toBe(0)
  })

  test('is not one to whom the first lent the right, nor the other way about', async () => {
    const { id } = await propose()
    const deputy = await makePerson(national, 'systemAdmin')
    await system('test', db =>
      db
        .update(memberships)
        .set({ delegatedBy: one.personId })
        .where(eq(memberships.personId, deputy.personId)),
    )
    expect((await send(deputy, confirmProposal, { id })).state?.message).toContain('dititipkan')
    const theirs = await propose(deputy)
    expect((await send(one, confirmProposal, { id: theirs.id })).state?.message).toContain('dititipkan')
  })

  test('does not finish what somebody proposed who may do so no more', async () => {
    const leaving = await makePerson(national, 'systemAdmin')
    const { id } = await propose(leaving)
    await system('test', db =>
      db.update(people).set({ suspended: true }).where(eq(people.id, leaving.personId)),
    )
    expect((await send(other, confirmProposal, { id })).state?.message).toContain('tidak lagi berwenang')
  })

  test('is another one in the database too', async () => {
    const { id } = await propose()
    const alone = acrossOffices(one.actor, db =>
      db.update(proposals).set({ state: 'confirmed', decidedBy: one.personId }).where(eq(proposals.id, id)),
    )
    await expect(alone).rejects.toThrow()
  })
})

describe('a proposal of two days ago', () => {
  const age = (id: number) =>
    system('test', db =>
      db.update(proposals).set({ expiresAt: sql`now() - interval '1 minute'` }).where(eq(proposals.id, id)),
    )

  test('is confirmed no more, and waits for nobody', async () => {
    const { office, id } = await propose()
    await age(id)
    expect((await send(other, confirmProposal, { id })).state?.message).toContain('48 jam')
    expect(await acrossOffices(other.actor, db => listOpenProposals(db, office.id))).toEqual([])
  })

  test('stands in the way of no new one, and its proposer is told', async () => {
    const { office, id } = await propose()
    await age(id)
    await expireProposals()
    const { to, message } = await toldLast(national.id)
    expect(to).toEqual([one.personId])
    expect(message).toContain('tidak dijawab')
    expect((await send(other, proposeArchive, { slug: office.slug, reason })).redirected).toBeTruthy()
  })
})

describe('a proposal', () => {
  test('is in the log of the centre and of the office, from both persons', async () => {
    const { office, id } = await propose()
    await send(other, confirmProposal, { id })
    const rows = await system('test', db =>
      db
        .select({ action: auditEvents.action, officeId: auditEvents.officeId, actorId: auditEvents.actorId })
        .from(auditEvents)
        .where(eq(auditEvents.subject, `office:${office.id}`))
        .orderBy(auditEvents.id),
    )
    const at = (officeId: number) => rows.filter(row => row.officeId === officeId).map(row => row.action)
    expect(at(office.id)).toEqual(['proposal.make', 'proposal.confirm', 'office.archive'])
    expect(at(national.id)).toEqual(['proposal.make', 'proposal.confirm'])
  })

  test('is told to the others who may decide it, by mail', async () => {
    const { office } = await propose()
    const { to, message } = await toldLast(national.id)
    expect(to).toContain(other.personId)
    expect(to).not.toContain(one.personId)
    expect(message).toContain(office.name)
  })

  test('of another institution is not there', async () => {
    const { id } = await propose()
    const foreign = await makePerson((await makeInstitution()).national, 'systemAdmin')
    expect(await send(foreign, confirmProposal, { id })).toEqual({ notFound: true })
    expect(await inOffice(foreign.actor, db => listOpenProposals(db))).toEqual([])
  })

  test('is made at the centre only, by its system leg', async () => {
    const office = await makeBelow()
    const below = await makePerson(province, 'systemAdmin')
    const admin = await makePerson(office, 'officeAdmin')
    for (const person of [below, admin])
      expect(await send(person, proposeArchive, { slug: office.slug, reason })).not.toHaveProperty(
        'redirected',
      )
    expect(await rowOf(office)).toBeUndefined()
  })
})

test('a state that a move does not lead from refuses it and says which ones do', async () => {
  const office = await makeBelow('archived')
  const { state } = await send(one, thawOffice, { slug: office.slug })
  expect(state?.message).toContain('"Arsip"')
  expect(state?.message).toContain('"Beku"')
  expect((await send(one, openOffice, { slug: office.slug })).state?.message).toContain('"Disiapkan"')
})

test('the national office and a province with offices are not archived', async () => {
  for (const { slug } of [national, province])
    expect((await send(one, proposeArchive, { slug, reason })).state?.message).toBeTruthy()
})
