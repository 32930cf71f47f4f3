import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { acrossOffices, system } from '../db/doors.ts'
import { auditEvents, offices, proposals, settings, tombstones } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import {
  createOffice,
  openOffice,
  proposeArchive,
  proposeMerge,
  reviveOffice,
} from '../lib/offices/actions.ts'
import { directory } from '../lib/offices/directory.ts'
import { findOffice, listKin } from '../lib/offices/queries.ts'
import { readReadiness } from '../lib/offices/readiness.ts'
import type { Office, OfficeState } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { confirmProposal } from '../lib/proposals/actions.ts'
import {
  articleForm,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
  unique,
} from './world.ts'

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
const rowOf = async ({ id }: Office) =>
  (await system('test', db => db.select().from(offices).where(eq(offices.id, id))))[0]!
const reason = 'Wilayahnya disatukan kembali.'

async function publish(office: Office, title = `Rapat ${unique()}`) {
  const [writer, editor] = [await makePerson(office, 'writer'), await makePerson(office, 'editor')]
  const form = articleForm({ title })
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
}

async function merge(office: Office, into: Office) {
  const asked = await send(one, proposeMerge, { slug: office.slug, into: into.slug, reason })
  const [proposal] = await system('test', db =>
    db.select().from(proposals).where(eq(proposals.concernsId, office.id)),
  )
  return { asked, confirmed: await send(other, confirmProposal, { id: proposal?.id ?? 0 }) }
}

describe('two offices', () => {
  test('are merged by two persons: the old one leads to the new', async () => {
    const [office, target] = [await makeBelow(), await makeBelow()]
    const { confirmed } = await merge(office, target)
    expect(confirmed.redirected).toBe(`/admin/kantor/${office.slug}`)
    expect(await rowOf(office)).toMatchObject({ state: 'merged', mergedInto: target.id })
  })

  test('keep every address: where the new office has nothing, its home page answers', async () => {
    const [office, target] = [await makeBelow(), await makeBelow()]
    await publish(office, 'Hanya di kantor lama')
    await publish(office, 'Ada di keduanya')
    await publish(target, 'Ada di keduanya')
    await merge(office, target)
    const led = await system('test', db =>
      db
        .select({ path: tombstones.path, to: tombstones.redirectTo })
        .from(tombstones)
        .where(eq(tombstones.officeId, target.id)),
    )
    expect(led).toEqual([{ path: '/berita/hanya-di-kantor-lama', to: '/' }])
  })

  test('are noted in the log of both', async () => {
    const [office, target] = [await makeBelow(), await makeBelow()]
    await merge(office, target)
    for (const { id } of [office, target])
      expect(
        await system('test', db =>
          db.$count(auditEvents, and(eq(auditEvents.officeId, id), eq(auditEvents.action, 'office.merge'))),
        ),
      ).toBe(1)
  })

  test('are not merged with themselves, with one that is gone, or with one of another institution', async () => {
    const office = await makeBelow()
    const foreign = await makeOffice()
    for (const into of [office.slug, (await makeBelow('archived')).slug, foreign.slug, 'tidak-ada']) {
      const { state } = await send(one, proposeMerge, { slug: office.slug, into, reason })
      expect(state?.errors?.into).toBeTruthy()
    }
  })

  test('take the offices below along from province to province, and not elsewhere', async () => {
    const [from, to] = [
      await makeOffice(national, { level: 'provinsi', parentId: national.id }),
      await makeOffice(national, { level: 'provinsi', parentId: national.id }),
    ]
    const below = await makeOffice(national, { parentId: from.id })
    const { state } = await send(one, proposeMerge, {
      slug: from.slug,
      into: (await makeBelow()).slug,
      reason,
    })
    expect(state?.message).toContain('di bawahnya')
    await merge(from, to)
    expect((await rowOf(below)).parentId).toBe(to.id)
  })

  test('stay merged: no step leads back', async () => {
    const [office, target] = [await makeBelow(), await makeBelow()]
    await merge(office, target)
    for (const [action, fields] of [
      [reviveOffice, {}],
      [openOffice, {}],
      [proposeArchive, { reason }],
    ] as const)
      expect((await send(one, action, { slug: office.slug, ...fields })).state?.message).toContain(
        '"Digabung"',
      )
  })
})

test('an archived office is taken up again, to be prepared anew', async () => {
  const office = await makeBelow('archived')
  await send(one, reviveOffice, { slug: office.slug })
  expect((await rowOf(office)).state).toBe('preparing')
})

test('an office split from another knows where it comes from, and begins with its hours', async () => {
  const origin = await makeBelow()
  const hours = [{ days: 'Senin–Jumat', time: '08.00–16.00' }]
  await system('test', db =>
    db
      .update(settings)
      .set({ contact: { address: ['Jl. Lama 1'], phone: '021', email: '', hours }, fourEyes: 'province' })
      .where(eq(settings.officeId, origin.id)),
  )
  const slug = `kab-${unique()}`
  await send(one, createOffice, {
    name: 'Uji Kabupaten Baru',
    shortName: 'Kabupaten Baru',
    slug,
    level: 'kabupaten',
    province: province.slug,
    zone: 'Asia/Jakarta',
    adminName: 'Sri',
    adminEmail: `sri-${slug}@uji.test`,
    origin: origin.slug,
  })
  await refresh()
  const made = directory().officeNamed(`${national.institution}/${slug}`)!
  const [own] = await system('test', db => db.select().from(settings).where(eq(settings.officeId, made.id)))
  expect(own).toMatchObject({ fourEyes: 'province', contact: { hours, address: [], phone: '' } })
  const kin = await acrossOffices(one.actor, async db =>
    listKin(db, (await findOffice(db, one.actor, origin.slug))!),
  )
  expect(kin).toMatchObject([{ id: made.id, originId: origin.id }])
})

describe('before an office goes live', () => {
  const listOf = async (office: Office) =>
    acrossOffices(one.actor, async db => readReadiness(db, (await findOffice(db, one.actor, office.slug))!))
  const doneOf = async (office: Office) =>
    (await listOf(office)).filter(({ done }) => done).map(({ name }) => name)
  const setMode = (office: Office, fourEyes: 'local' | 'province' | 'afterwards') =>
    system('test', db => db.update(settings).set({ fourEyes }).where(eq(settings.officeId, office.id)))

  test('nothing of a new one is ready', async () => {
    expect(await doneOf(await makeBelow('preparing'))).toEqual([])
  })

  test('its first article and two people with second factors are seen', async () => {
    const office = await makeBelow('preparing')
    await publish(office)
    expect(await doneOf(office)).toEqual(['article', 'people'])
  })

  test('one person is enough only in a mode that fits', async () => {
    const office = await makeBelow('preparing')
    await makePerson(office, 'editor')
    expect(await doneOf(office)).toEqual([])
    await setMode(office, 'afterwards')
    expect(await doneOf(office)).toEqual(['people'])
    await setMode(office, 'province')
    expect(await doneOf(office)).toEqual([])
    await makePerson(province, 'supervisor')
    expect(await doneOf(office)).toEqual(['people'])
  })

  test('gaps need a reason, which is noted with them', async () => {
    const office = await makeBelow('preparing')
    const { state } = await send(one, openOffice, { slug: office.slug })
    expect(state?.errors?.reason).toContain('Masih kurang: Profil')
    expect((await rowOf(office)).state).toBe('preparing')
    await send(one, openOffice, { slug: office.slug, reason: 'Pemilu sudah dekat.' })
    expect((await rowOf(office)).state).toBe('live')
    const [row] = await system('test', db =>
      db.select().from(auditEvents).where(eq(auditEvents.officeId, office.id)),
    )
    expect(row?.detail).toMatchObject({
      reason: 'Pemilu sudah dekat.',
      gaps: expect.arrayContaining(['Kontak']),
    })
  })
})
