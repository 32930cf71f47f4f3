import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { acrossOffices, system } from '../db/doors.ts'
import { auditEvents, hosts, people } from '../db/tables/index.ts'
import { listOfficeAudit } from '../lib/audit/queries.ts'
import { saveEntry } from '../lib/entries/actions.ts'
import { listHostsOf } from '../lib/hosts/queries.ts'
import { createOffice, freezeOffice, openOffice, thawOffice } from '../lib/offices/actions.ts'
import { directory } from '../lib/offices/directory.ts'
import { hostProblem } from '../lib/offices/hosts.ts'
import { readPublishing } from '../lib/offices/pace.ts'
import { findOffice } from '../lib/offices/queries.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { listPeopleOf } from '../lib/people/queries.ts'
import { toldLast } from './told.ts'
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
let admin: TestPerson

beforeAll(async () => {
  national = (await makeInstitution()).national
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id, zone: 'Asia/Makassar' })
  admin = await makePerson(national, 'systemAdmin')
})

const officeForm = (changes: Record<string, string> = {}) => {
  const slug = `kab-${unique()}`
  return {
    name: 'Uji Kabupaten Penukal Abab Lematang Ilir',
    shortName: 'Kabupaten Penukal Abab Lematang Ilir',
    slug,
    host: '',
    level: 'kabupaten',
    province: province.slug,
    zone: 'Asia/Makassar',
    code: '16.12',
    adminName: 'Maria Bunga',
    adminEmail: `maria-${slug}@uji.test`,
    ...changes,
  }
}

async function create(changes?: Record<string, string>, person = admin) {
  const form = officeForm(changes)
  const { state } = await send(person, createOffice, form)
  await refresh()
  return { form, state: state!, office: directory().officeNamed(`${national.institution}/${form.slug}`)! }
}
const auditOf = (office: Office) =>
  system('test', db =>
    db
      .select({ action: auditEvents.action, actor: auditEvents.actorId, detail: auditEvents.detail })
      .from(auditEvents)
      .where(eq(auditEvents.officeId, office.id))
      .orderBy(auditEvents.id),
  )

describe('a new office', () => {
  test('answers at once on its own host, in preparation, below its province', async () => {
    const { office, form } = await create()
    expect(directory().answerOf(`${form.slug}.${national.host}`)).toEqual({ kind: 'serves', office })
    expect(office).toMatchObject({
      state: 'preparing',
      parentId: province.id,
      zone: 'Asia/Makassar',
      level: 'kabupaten',
    })
  })

  test('may be a province, right below the national office', async () => {
    const { office } = await create({ level: 'provinsi', province: '' })
    expect(office.parentId).toBe(national.id)
  })

  test('may have a host that differs from its slug', async () => {
    const host = `lain-${unique()}.${national.host}`
    expect((await create({ host: host.toUpperCase() })).office.host).toBe(host)
  })

  test('invites its first admin, who chooses a passphrase by the link; nobody is shown one', async () => {
    const { state, office, form } = await create()
    const staff = await acrossOffices(admin.actor, db => listPeopleOf(db, office.id))
    expect(staff).toMatchObject([{ name: 'Maria Bunga', roles: ['officeAdmin', 'editor'], suspended: false }])
    expect(Object.keys(state.done ?? {}).sort()).toEqual(['address', 'adminName', 'email', 'name', 'slug'])
    const [row] = await system('test', db =>
      db.select().from(people).where(eq(people.email, form.adminEmail)),
    )
    expect([row?.passwordHash, row?.totpSecret]).toEqual([null, null])
    expect((await toldLast(office.id)).to).toEqual([row?.id])
  })

  test('is noted with who made it', async () => {
    const { office } = await create()
    expect(await auditOf(office)).toMatchObject([
      { action: 'office.create', actor: admin.personId, detail: { host: office.host } },
      { action: 'people.invite', actor: admin.personId, detail: { name: 'Maria Bunga' } },
    ])
  })
})

describe('an office is not made', () => {
  const refused = async (changes: Record<string, string>) => {
    const { state, form } = await create(changes)
    expect(state.values).toEqual(form)
    return state.errors
  }

  test('with a slug, host or e-mail that is taken; all three are told at once', async () => {
    const { form, office } = await create()
    const errors = await refused({ slug: form.slug, host: office.host, adminEmail: form.adminEmail })
    expect(errors).toEqual({
      slug: expect.stringContaining(form.name),
      host: expect.stringContaining(form.name),
      adminEmail: expect.stringContaining('Maria Bunga'),
    })
  })

  test('on an old host of another office', async () => {
    const host = `lama-${unique()}.${national.host}`
    await system('test', db => db.insert(hosts).values({ host, officeId: province.id, kind: 'legacy' }))
    expect(await refused({ host })).toHaveProperty('host')
  })

  test.each([
    ['name', { name: ' ' }],
    ['slug', { slug: 'Kab Kediri!' }],
    ['slug', { slug: 'baru' }],
    ['host', { host: 'kediri.example.org' }],
    ['level', { level: 'pusat' }],
    ['province', { province: '' }],
    ['province', { province: 'tidak-ada' }],
    ['zone', { zone: 'Europe/Paris' }],
    ['code', { code: 'abc' }],
    ['adminName', { adminName: '' }],
    ['adminEmail', { adminEmail: 'maria' }],
  ])('with a wrong %s: %j', async (field, changes) => {
    expect(await refused(changes)).toHaveProperty(field)
  })

  test('when a field is refused late, nothing of it is left', async () => {
    const { form } = await create()
    const { form: second } = await create({ adminEmail: form.adminEmail })
    expect(directory().officeNamed(`${national.institution}/${second.slug}`)).toBeUndefined()
  })

  test.each(['contentAdmin', 'auditor', 'editor'] as const)('by %s', async role => {
    const { state } = await create({}, await makePerson(national, role))
    expect(state.message).toContain('Peran Anda')
  })

  test('by the system leg of an office that is not national', async () => {
    const { state } = await create({}, await makePerson(province, 'systemAdmin'))
    expect(state.message).toContain('Peran Anda')
  })

  test('by two at once with one slug: one of them is told', async () => {
    const slug = `kab-${unique()}`
    const both = await Promise.all([create({ slug }), create({ slug })])
    expect(both.filter(one => one.state.done)).toHaveLength(1)
    expect(both.filter(one => one.state.errors?.slug)).toHaveLength(1)
  })
})

test.each([
  ['kab-kediri.kpu.go.id', true],
  ['kpu.go.id', false],
  ['a.b.kpu.go.id', false],
  ['kab-kediri.xkpu.go.id', false],
  ['kab-kediri.kpu.go.id.judi.example', false],
  ['.kpu.go.id', false],
  ['-a.kpu.go.id', false],
  ['www.kpu.go.id', false],
  ['mail.kpu.go.id', false],
  ['xn--kdr-la.kpu.go.id', false],
  [`${'a'.repeat(64)}.kpu.go.id`, false],
])('the host %s below kpu.go.id: %s', (host, allowed) => {
  expect(hostProblem(host, 'kpu.go.id') === undefined).toBe(allowed)
})

describe('the state of an office', () => {
  const stateOf = async (office: Office) => {
    await refresh()
    return directory().officeById(office.id)?.state
  }

  test('goes from preparing to live by a button', async () => {
    const { office, form } = await create()
    expect(await send(admin, openOffice, { slug: form.slug, reason: 'Uji coba dibuka.' })).toEqual({
      redirected: `/admin/kantor/${form.slug}`,
    })
    expect(await stateOf(office)).toBe('live')
    expect((await auditOf(office)).at(-1)).toMatchObject({ action: 'office.open', actor: admin.personId })
  })

  test('frozen stops its people from writing and tells them why, until it is thawed', async () => {
    const office = await makeOffice(national, { parentId: province.id })
    const writer = await makePerson(office, 'writer')
    await send(admin, freezeOffice, { slug: office.slug, reason: 'Akun penyunting dicuri.' })
    expect(await stateOf(office)).toBe('frozen')
    expect((await send(writer, saveEntry, articleForm())).state?.message).toContain('dibekukan')
    const found = await acrossOffices(admin.actor, db => findOffice(db, admin.actor, office.slug))
    expect(found?.frozenReason).toBe('Akun penyunting dicuri.')
    await send(admin, thawOffice, { slug: office.slug })
    expect(await stateOf(office)).toBe('live')
    expect((await send(writer, saveEntry, articleForm())).state?.done).toHaveProperty('id')
    expect((await auditOf(office)).map(row => row.action)).toEqual([
      'office.freeze',
      'office.thaw',
      'entry.write',
    ])
  })

  test('is not frozen without a reason', async () => {
    const office = await makeOffice(national, { parentId: province.id })
    const { state } = await send(admin, freezeOffice, { slug: office.slug, reason: ' ' })
    expect(state?.errors).toHaveProperty('reason')
    expect(await stateOf(office)).toBe('live')
  })

  test('moves only from where the move begins', async () => {
    const office = await makeOffice(national, { parentId: province.id })
    expect((await send(admin, openOffice, { slug: office.slug })).state?.message).toContain('Aktif')
    expect((await send(admin, thawOffice, { slug: office.slug })).state?.message).toContain('Aktif')
    await send(admin, freezeOffice, { slug: office.slug, reason: 'a' })
    expect((await send(admin, freezeOffice, { slug: office.slug, reason: 'b' })).state?.message).toContain(
      'Beku',
    )
  })

  test('of the centre itself is not frozen', async () => {
    const { state } = await send(admin, freezeOffice, { slug: national.slug, reason: 'a' })
    expect([state?.message?.length, await stateOf(national)]).toEqual([expect.any(Number), 'live'])
  })

  const actions = { openOffice, freezeOffice, thawOffice }
  test.each(Object.entries(actions))('is not moved by the content leg: %s', async (_, action) => {
    const office = await makeOffice(national, { parentId: province.id })
    const content = await makePerson(national, 'contentAdmin')
    expect((await send(content, action, { slug: office.slug, reason: 'a' })).state?.message).toContain(
      'Peran Anda',
    )
  })

  test('is not moved by one who sits beside the office, not above it', async () => {
    const office = await makeOffice(national)
    expect(await send(admin, freezeOffice, { slug: office.slug, reason: 'a' })).toEqual({ notFound: true })
  })

  test.each(Object.entries(actions))('of another institution is not there: %s', async (_, action) => {
    const foreign = await makeOffice()
    expect(await send(admin, action, { slug: foreign.slug, reason: 'a' })).toEqual({ notFound: true })
  })
})

test("an office's history tells what changed, without the work of each day", async () => {
  const office = await makeOffice(national, { parentId: province.id })
  await send(await makePerson(office, 'writer'), saveEntry, articleForm())
  await send(admin, freezeOffice, { slug: office.slug, reason: 'a' })
  const rows = await acrossOffices(admin.actor, db => listOfficeAudit(db, office.id))
  expect(rows.map(row => [row.action, row.actorName])).toEqual([['office.freeze', admin.actor.name]])
})

test("an office's page knows its names, and its weeks without anything", async () => {
  const office = await makeOffice(national, { parentId: province.id })
  const [names, pace] = await acrossOffices(admin.actor, async db => [
    await listHostsOf(db, office.id),
    await readPublishing(db, office, new Date('2026-11-23T05:00:00Z')),
  ])
  expect(names).toMatchObject([{ host: office.host, kind: 'canonical', prefix: '/', routable: 'yes' }])
  expect(pace).toEqual({ from: new Date('2026-09-06T17:00:00Z'), last: null, byWeek: Array(12).fill(0) })
})
