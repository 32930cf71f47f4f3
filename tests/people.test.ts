import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { acrossOffices, authenticating, system } from '../db/doors.ts'
import {
  accountLinks,
  auditEvents,
  entries,
  memberships,
  notices,
  people,
  sessions,
  settings,
} from '../db/tables/index.ts'
import { saveEntry } from '../lib/entries/actions.ts'
import { makeToken } from '../lib/login/links.ts'
import { setByLink } from '../lib/login/renew.ts'
import { signIn } from '../lib/login/sign-in.ts'
import type { Office } from '../lib/offices/schema.ts'
import { changePhone, endSessionsOf, inviteAgain, wakePerson } from '../lib/people/account-actions.ts'
import { changeRole, endRole, invitePerson } from '../lib/people/actions.ts'
import { watchDormancy } from '../lib/people/dormancy.ts'
import { handOver } from '../lib/people/hand-over-action.ts'
import { listManaged } from '../lib/people/list.ts'
import { resetFactors } from '../lib/people/reset-action.ts'
import { checkPeopleTable, importPeople } from '../lib/people/table-actions.ts'
import type { Role } from '../lib/permissions.ts'
import { confirmProposal } from '../lib/proposals/actions.ts'
import { listOpenProposals } from '../lib/proposals/queries.ts'
import {
  acrossAs,
  articleForm,
  as,
  makeInstitution,
  makeOffice,
  makePerson,
  password,
  send,
  type TestPerson,
  unique,
} from './world.ts'

let national: Office
let province: Office
let otherProvince: Office
let office: Office
let admin: TestPerson
let supervisor: TestPerson
let system2: TestPerson

beforeAll(async () => {
  national = (await makeInstitution()).national
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  otherProvince = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  office = await makeOffice(national, { parentId: province.id })
  admin = await makePerson(office, 'officeAdmin')
  supervisor = await makePerson(province, 'supervisor')
  system2 = await makePerson(national, 'systemAdmin')
})

const ref = (person: TestPerson) => ({ kantor: person.office.slug, id: person.personId })
const inviting = (at: Office, changes: Record<string, string> = {}) => ({
  kantor: at.slug,
  name: 'Sri Wahyuni',
  email: `sri-${unique()}@uji.test`,
  phone: '',
  endsOn: '',
  'peran.writer': 'on',
  ...changes,
})
const rolesOf = async (person: { personId: number }) =>
  (
    await system('test', db => db.select().from(memberships).where(eq(memberships.personId, person.personId)))
  ).map(({ role, endsOn }) => (endsOn ? `${role} sampai ${endsOn}` : role))
const personWith = async (email: string) =>
  (await system('test', db => db.select().from(people).where(eq(people.email, email))))[0]
const toldOf = async (personId: number) =>
  (await system('test', db => db.select().from(notices)))
    .filter(notice => notice.detail.account?.personId === personId)
    .map(notice => notice.kind)
const deedsOn = async (personId: number, officeId: number) =>
  (
    await system('test', db =>
      db
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.officeId, officeId), eq(auditEvents.subject, `person:${personId}`)))
        .orderBy(auditEvents.id),
    )
  ).map(row => row.action)
const change = (person: { personId: number }, values: Partial<typeof people.$inferInsert>) =>
  system('test', db => db.update(people).set(values).where(eq(people.id, person.personId)))
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

describe('an invitation', () => {
  test('makes an account without any secret and sends its link', async () => {
    const form = inviting(office)
    expect((await send(admin, invitePerson, form)).redirected).toContain('/admin/orang')
    const person = await personWith(form.email)
    expect(person).toMatchObject({
      passwordHash: null,
      totpSecret: null,
      institutionId: office.institutionId,
    })
    expect(await toldOf(person!.id)).toEqual(['invited'])
    expect(await rolesOf({ personId: person!.id })).toEqual(['writer'])
  })

  test('of somebody the institution knows gives a role, and no way to their passphrase', async () => {
    const neighbour = await makePerson(await makeOffice(national, { parentId: province.id }), 'writer')
    await send(admin, invitePerson, inviting(office, { email: neighbour.email }))
    expect(await toldOf(neighbour.personId)).toEqual(['joined'])
    expect(await rolesOf(neighbour)).toEqual(['writer', 'writer'])
  })

  test('knows nothing of the other institution: the same address is a new person there', async () => {
    const stranger = await makePerson(await makeOffice(), 'writer')
    await send(admin, invitePerson, inviting(office, { email: stranger.email }))
    expect(await rolesOf(stranger)).toEqual(['writer'])
    expect(await toldOf(stranger.personId)).toEqual([])
  })

  test('gives a role until its last day', async () => {
    const form = inviting(office, { endsOn: '2090-12-31' })
    await send(admin, invitePerson, form)
    expect(await rolesOf({ personId: (await personWith(form.email))!.id })).toEqual([
      'writer sampai 2090-12-31',
    ])
  })

  test('without a role, with a broken address or a day gone by is refused with what was typed', async () => {
    const { 'peran.writer': _, ...none } = inviting(office)
    expect((await send(admin, invitePerson, none)).state?.errors).toHaveProperty('roles')
    expect(
      (await send(admin, invitePerson, inviting(office, { email: 'sri@' }))).state?.errors,
    ).toHaveProperty('email')
    const late = await send(admin, invitePerson, inviting(office, { endsOn: '2020-01-01' }))
    expect(late.state).toMatchObject({
      errors: { endsOn: expect.any(String) },
      values: { name: 'Sri Wahyuni' },
    })
  })

  test('is sent once more to who has not come, and not to who has', async () => {
    const form = inviting(office)
    await send(admin, invitePerson, form)
    const person = (await personWith(form.email))!
    await send(admin, inviteAgain, { kantor: office.slug, id: person.id })
    expect(await toldOf(person.id)).toEqual(['invited', 'invited'])
    await change({ personId: person.id }, { lastLoginAt: new Date() })
    const { state } = await send(admin, inviteAgain, { kantor: office.slug, id: person.id })
    expect(state?.message).toContain('sudah pernah masuk')
  })
})

describe('who may invite whom, by role and distance', () => {
  const invitedBy = async (actor: TestPerson, at: Office, role: Role = 'writer') => {
    const { 'peran.writer': _, ...form } = inviting(at)
    const sent = await send(actor, invitePerson, { ...form, [`peran.${role}`]: 'on' })
    return sent.redirected ? 'done' : sent.notFound ? 404 : 'refused'
  }

  test('an office’s admin: the own office, and no other', async () => {
    expect(await invitedBy(admin, office)).toBe('done')
    for (const other of [province, national, await makeOffice(national, { parentId: province.id })])
      expect(await invitedBy(admin, other)).toBe(404)
  })

  test('a supervisor: the offices below, not the own, not another province’s, nor the other body’s', async () => {
    expect(await invitedBy(supervisor, office)).toBe('done')
    const elsewhere = await makeOffice(national, { parentId: otherProvince.id })
    for (const other of [province, otherProvince, elsewhere, national, await makeOffice()])
      expect(await invitedBy(supervisor, other)).toBe(404)
  })

  test('the centre’s system leg: every office of its institution, and none of the other', async () => {
    for (const other of [office, province, otherProvince, national])
      expect(await invitedBy(system2, other)).toBe('done')
    expect(await invitedBy(system2, await makeOffice())).toBe(404)
  })

  test('nobody gives a role of another level: no supervisor from below, no centre from a province', async () => {
    expect(await invitedBy(admin, office, 'supervisor')).toBe('refused')
    expect(await invitedBy(admin, office, 'systemAdmin')).toBe('refused')
    expect(await invitedBy(supervisor, office, 'contentAdmin')).toBe('refused')
    expect(await invitedBy(system2, office, 'supervisor')).toBe('refused')
    expect(await invitedBy(system2, province, 'supervisor')).toBe('done')
  })

  describe('a role of the centre', () => {
    const given = async (personId: number) =>
      system('test', db =>
        db.$count(memberships, and(eq(memberships.personId, personId), eq(memberships.role, 'systemAdmin'))),
      )
    const openOne = (person: TestPerson) =>
      acrossAs(
        person,
        async db => (await listOpenProposals(db)).find(row => row.proposedBy === person.personId)!,
      )

    test('is given when the other leg agrees, and not before', async () => {
      const { national } = await makeInstitution()
      const [first, second] = [
        await makePerson(national, 'systemAdmin'),
        await makePerson(national, 'contentAdmin'),
      ]
      const friend = await makePerson(national, 'writer')
      const form = { kantor: national.slug, id: friend.personId, role: 'systemAdmin', endsOn: '' }
      expect((await send(first, changeRole, form)).state?.errors).toHaveProperty('reason')
      await send(first, changeRole, { ...form, reason: 'Menggantikan rekan yang pindah.' })
      expect(await given(friend.personId)).toBe(0)
      const { id } = await openOne(first)
      expect((await send(first, confirmProposal, { id })).state?.message).toContain('rekan lain')
      await send(second, confirmProposal, { id })
      expect(await given(friend.personId)).toBe(1)
    })

    test('is not agreed to by whoever it is for, nor by an office’s admin there', async () => {
      const { national } = await makeInstitution()
      const first = await makePerson(national, 'systemAdmin')
      const friend = await makePerson(national, 'contentAdmin')
      const local = await makePerson(national, 'officeAdmin')
      const form = { kantor: national.slug, id: friend.personId, role: 'systemAdmin', endsOn: '' }
      await send(first, changeRole, { ...form, reason: 'Merangkap sementara.' })
      const { id } = await openOne(first)
      for (const who of [friend, local])
        expect((await send(who, confirmProposal, { id })).state?.message).toBeTruthy()
      expect(await given(friend.personId)).toBe(0)
    })

    test('an invitation to one is sent when the second agrees', async () => {
      const { national } = await makeInstitution()
      const [first, second] = [
        await makePerson(national, 'systemAdmin'),
        await makePerson(national, 'systemAdmin'),
      ]
      const email = `baru-${unique()}@uji.test`
      const form = {
        kantor: national.slug,
        name: 'Rini',
        email,
        'peran.systemAdmin': 'on',
        reason: 'Rekan baru.',
      }
      expect((await send(first, invitePerson, form)).redirected).toContain('/admin/usulan#')
      const known = () => system('test', db => db.$count(people, eq(people.email, email)))
      expect(await known()).toBe(0)
      await send(second, confirmProposal, { id: (await openOne(first)).id })
      expect(await known()).toBe(1)
    })

    test('ends at once, and is in no table', async () => {
      const { national } = await makeInstitution()
      const [first, friend] = [
        await makePerson(national, 'systemAdmin'),
        await makePerson(national, 'systemAdmin'),
      ]
      const form = { kantor: national.slug, id: friend.personId, role: 'systemAdmin' }
      expect((await send(first, changeRole, { ...form, endsOn: '2027-01-31' })).redirected).toContain(
        '/admin/orang/',
      )
      const table = `surel;nama;peran\nx@uji.test;X;Admin sistem`
      const { state } = await send(first, importPeople, { table })
      expect(JSON.stringify(state)).toContain('orang kedua')
    })
  })

  test.each(['writer', 'editor', 'informationOfficer', 'auditor'] as const)(
    '%s invites nobody',
    async role => {
      const person = await makePerson(office, role)
      expect(await invitedBy(person, office)).not.toBe('done')
    },
  )

  test('an admin of an office that is frozen waits for those above', async () => {
    const frozen = await makeOffice(national, { parentId: province.id, state: 'frozen' })
    expect(await invitedBy(await makePerson(frozen, 'officeAdmin'), frozen)).toBe('refused')
    expect(await invitedBy(supervisor, frozen)).toBe('done')
  })
})

describe('roles', () => {
  test('that end count at the next request', async () => {
    const writer = await makePerson(office, 'writer')
    await send(admin, endRole, { ...ref(writer), role: 'writer' })
    expect(await send(writer, saveEntry, articleForm())).toMatchObject({
      redirected: expect.stringContaining('masuk'),
    })
  })

  test('can be given again, with another end', async () => {
    const writer = await makePerson(office, 'writer')
    await send(admin, endRole, { ...ref(writer), role: 'writer' })
    await send(admin, changeRole, { ...ref(writer), role: 'writer', endsOn: '2090-01-01' })
    expect(await rolesOf(writer)).toEqual(['writer sampai 2090-01-01'])
  })

  test('of one’s own nobody raises or ends', async () => {
    for (const actor of [admin, system2]) {
      const given = await send(actor, changeRole, { ...ref(actor), role: 'editor', endsOn: '' })
      expect(given.state?.message).toContain('Hak Anda sendiri')
      await send(actor, invitePerson, inviting(actor.office, { email: actor.email, 'peran.editor': 'on' }))
      expect(await rolesOf(actor)).not.toContain('editor')
    }
  })

  test('the last admin of an office stays until there is another', async () => {
    const lonely = await makeOffice(national, { parentId: province.id })
    const last = await makePerson(lonely, 'officeAdmin')
    const refused = await send(supervisor, endRole, { ...ref(last), role: 'officeAdmin' })
    expect(refused.state?.message).toContain('admin terakhir')
    await makePerson(lonely, 'officeAdmin')
    expect((await send(supervisor, endRole, { ...ref(last), role: 'officeAdmin' })).redirected).toBeDefined()
  })

  test('of a person elsewhere answer as if they were not there', async () => {
    const stranger = await makePerson(await makeOffice(national, { parentId: otherProvince.id }), 'writer')
    for (const actor of [admin, supervisor])
      for (const [action, more] of [
        [endRole, { role: 'writer' }],
        [changeRole, { role: 'editor' }],
        [endSessionsOf, {}],
        [changePhone, { phone: '0811 222 333' }],
        [wakePerson, {}],
        [handOver, { to: 1 }],
        [inviteAgain, {}],
      ] as const)
        expect(await send(actor, action as typeof endRole, { ...ref(stranger), ...more })).toEqual({
          notFound: true,
        })
  })

  test('that were changed from above stand in both logs', async () => {
    const writer = await makePerson(office, 'writer')
    await send(supervisor, changeRole, { ...ref(writer), role: 'editor', endsOn: '' })
    expect(await deedsOn(writer.personId, office.id)).toEqual(['people.give'])
    expect(await deedsOn(writer.personId, province.id)).toEqual(['people.give'])
  })

  test('all sessions of somebody end', async () => {
    const writer = await makePerson(office, 'writer')
    await as(writer, async () => {})
    await send(admin, endSessionsOf, ref(writer))
    const open = await system('test', db =>
      db.select().from(sessions).where(eq(sessions.personId, writer.personId)),
    )
    expect(open.every(session => session.revokedAt !== null)).toBe(true)
  })
})

describe('a second factor', () => {
  const answered = 'Suaranya saya kenal dan ia menyebut naskah terakhirnya.'
  const phone = '0812 3456 7890'
  const makeCallable = async (at = office) => {
    const person = await makePerson(at, 'writer')
    await change(person, { phone })
    return person
  }
  const from = () => ({ address: `10.8.${Math.floor(Math.random() * 250)}.4`, agent: 'uji' })

  test('is reset by the province after calling back, and set up anew with mail and telephone together', async () => {
    const person = await makeCallable()
    const { state } = await send(supervisor, resetFactors, { ...ref(person), called: phone, answered })
    const spoken = String(state?.done?.spoken)
    expect(await personWith(person.email)).toMatchObject({ passwordHash: null, totpSecret: null })
    expect(await toldOf(person.personId)).toEqual(['factors', 'factorsTold'])
    const token = await system('test', async db => {
      const [link] = await db
        .select()
        .from(accountLinks)
        .where(and(eq(accountLinks.personId, person.personId), eq(accountLinks.kind, 'renew')))
      return makeToken(db, link!.id)
    })
    const passphrase = 'payung kerbau tepung jambu'
    expect(await setByLink(office, token, { passphrase, code: '', spoken: 'salah' }, from())).toEqual({
      refusal: 'lisan',
    })
    expect(await setByLink(office, token, { passphrase, code: '', spoken }, from())).toHaveProperty('sid')
  })

  test('reset lets nobody in with the old passphrase', async () => {
    const person = await makeCallable()
    await send(supervisor, resetFactors, { ...ref(person), called: phone, answered })
    for (const code of ['', person.codeNow()])
      expect(await signIn(office, { email: person.email, password, code }, from())).toEqual({
        refusal: 'salah',
      })
  })

  test('is noted with who was called where, in both logs', async () => {
    const person = await makeCallable()
    await send(supervisor, resetFactors, { ...ref(person), called: phone, answered })
    for (const officeId of [office.id, province.id]) {
      const [row] = await system('test', db =>
        db
          .select()
          .from(auditEvents)
          .where(
            and(eq(auditEvents.officeId, officeId), eq(auditEvents.subject, `person:${person.personId}`)),
          ),
      )
      expect(row).toMatchObject({ action: 'people.resetFactors', detail: { called: phone, note: answered } })
    }
  })

  test('is not reset on a number nobody knew before', async () => {
    const person = await makeCallable()
    const { state } = await send(supervisor, resetFactors, {
      ...ref(person),
      called: '0899 000 000',
      answered,
    })
    expect(state?.errors).toHaveProperty('called')
    expect((await personWith(person.email))?.totpSecret).not.toBeNull()
  })

  test('is reset at the office’s own telephone too', async () => {
    const person = await makePerson(office, 'writer')
    const contact = { address: [], phone: '(0354) 123456', email: '', hours: [] }
    await system('test', db => db.update(settings).set({ contact }).where(eq(settings.officeId, office.id)))
    const { state } = await send(supervisor, resetFactors, {
      ...ref(person),
      called: contact.phone,
      answered,
    })
    expect(state?.done).toHaveProperty('spoken')
  })

  test('is not for an office’s admin to reset, nor one’s own', async () => {
    const person = await makeCallable()
    const { state } = await send(admin, resetFactors, { ...ref(person), called: phone, answered })
    expect(state?.message).toContain('Peran Anda')
    await change(system2, { phone })
    const own = await send(system2, resetFactors, { ...ref(system2), called: phone, answered })
    expect(own.state?.message).toContain('Hak Anda sendiri')
  })

  test('of somebody who also works above is for the centre to reset', async () => {
    const person = await makeCallable()
    await system('test', db =>
      db
        .insert(memberships)
        .values({ personId: person.personId, officeId: national.id, role: 'systemAdmin' }),
    )
    const { state } = await send(supervisor, resetFactors, { ...ref(person), called: phone, answered })
    expect(state?.message).toContain('Minta kantor pusat')
    expect((await personWith(person.email))?.totpSecret).not.toBeNull()
  })

  test('the database itself refuses it outside one’s reach', async () => {
    const stranger = await makePerson(await makeOffice(national, { parentId: otherProvince.id }), 'writer')
    for (const actor of [supervisor.actor, admin.actor]) {
      const { rows } = await acrossOffices(actor, db =>
        db.execute<{ done: boolean }>(sql`select app.forget_factors(${stranger.personId}) as done`),
      )
      expect(rows[0]?.done).toBe(false)
    }
  })
})

describe('the list', () => {
  const names = async (actor: TestPerson, filter = {}) =>
    (await acrossOffices(actor.actor, db => listManaged(db, actor.actor, { page: 1, ...filter }))).rows.map(
      row => row.email,
    )

  test('shows an admin the own office, a supervisor those below, the centre all of its own', async () => {
    const writer = await makePerson(office, 'writer')
    const elsewhere = await makePerson(await makeOffice(national, { parentId: otherProvince.id }), 'writer')
    const stranger = await makePerson(await makeOffice(), 'writer')
    const find = (actor: TestPerson, person: TestPerson) => names(actor, { q: person.email })
    for (const actor of [admin, supervisor, system2])
      expect(await find(actor, writer)).toEqual([writer.email])
    for (const actor of [admin, supervisor]) expect(await find(actor, elsewhere)).toEqual([])
    expect(await find(system2, elsewhere)).toEqual([elsewhere.email])
    for (const actor of [admin, supervisor, system2]) expect(await find(actor, stranger)).toEqual([])
  })

  test('finds who has no second factor, was long away, or has not come yet', async () => {
    const at = await makeOffice(national, { parentId: province.id })
    const boss = await makePerson(at, 'officeAdmin')
    await change(boss, { lastLoginAt: new Date() })
    const make = () => makePerson(at, 'writer')
    const [bare, away, invited] = [await make(), await make(), await make()]
    await change(bare, { totpSecret: null, lastLoginAt: new Date() })
    await change(away, { lastLoginAt: daysAgo(70) })
    expect(await names(boss, { view: 'faktor' })).toEqual([bare.email])
    expect(await names(boss, { view: 'lama' })).toEqual([away.email])
    expect(await names(boss, { view: 'diundang' })).toEqual([invited.email])
  })
})

describe('an account that is long not used', () => {
  async function makeStaffed(...seen: number[]) {
    const at = await makeOffice(national, { parentId: province.id })
    const staff = []
    for (const days of seen) {
      const person = await makePerson(at, staff.length ? 'writer' : 'officeAdmin')
      await change(person, { lastLoginAt: daysAgo(days), createdAt: daysAgo(400) })
      staff.push(person)
    }
    return staff
  }
  const isDormant = async (person: TestPerson) => (await personWith(person.email))!.dormantAt !== null

  test('is warned twice, then only reads', async () => {
    const [, , sleeper] = await makeStaffed(0, 1, 46)
    await watchDormancy()
    await watchDormancy()
    expect(await toldOf(sleeper!.personId)).toEqual(['suspension'])
    await change(sleeper!, { lastLoginAt: daysAgo(56) })
    await watchDormancy()
    expect(await toldOf(sleeper!.personId)).toEqual(['suspension', 'suspension'])
    expect(await isDormant(sleeper!)).toBe(false)
    await change(sleeper!, { lastLoginAt: daysAgo(61) })
    await watchDormancy()
    expect(await toldOf(sleeper!.personId)).toEqual(['suspension', 'suspension', 'suspended'])
    const { state } = await send(sleeper!, saveEntry, articleForm())
    expect(state?.message).toContain('Peran Anda')
  })

  test('writes again after one step of the office’s admin, and not by itself', async () => {
    const [boss, , sleeper] = await makeStaffed(0, 1, 90)
    await watchDormancy()
    await send(sleeper!, wakePerson, ref(sleeper!))
    expect(await isDormant(sleeper!)).toBe(true)
    await send(boss!, wakePerson, ref(sleeper!))
    expect(await isDormant(sleeper!)).toBe(false)
    expect((await send(sleeper!, saveEntry, articleForm())).state?.done).toBeDefined()
  })

  test('is never one of the last two of an office', async () => {
    const staff = await makeStaffed(100, 90, 80)
    await watchDormancy()
    expect(await Promise.all(staff.map(isDormant))).toEqual([true, false, false])
  })
})

describe('handing over', () => {
  const draftOf = async (writer: TestPerson) => {
    const form = articleForm()
    await send(writer, saveEntry, form)
    return form.id
  }
  const ownerOf = async (id: string) =>
    (await system('test', db => db.select().from(entries).where(eq(entries.id, id))))[0]!.createdBy

  test('gives a colleague what is unfinished, and ends the roles of who leaves', async () => {
    const [leaver, heir] = [await makePerson(office, 'writer'), await makePerson(office, 'writer')]
    const draft = await draftOf(leaver)
    await send(admin, handOver, { ...ref(leaver), to: heir.personId, leaves: 'on' })
    expect(await ownerOf(draft)).toBe(heir.personId)
    expect(await toldOf(heir.personId)).toEqual(['handedOver'])
    expect(await send(leaver, saveEntry, articleForm())).toMatchObject({
      redirected: expect.stringContaining('masuk'),
    })
  })

  test('goes to nobody outside the office', async () => {
    const leaver = await makePerson(office, 'writer')
    const stranger = await makePerson(await makeOffice(national, { parentId: province.id }), 'writer')
    const draft = await draftOf(leaver)
    const { state } = await send(admin, handOver, { ...ref(leaver), to: stranger.personId })
    expect(state?.errors).toHaveProperty('to')
    expect(await ownerOf(draft)).toBe(leaver.personId)
  })

  test('of the last admin waits for another', async () => {
    const lonely = await makeOffice(national, { parentId: province.id })
    const [last, heir] = [await makePerson(lonely, 'officeAdmin'), await makePerson(lonely, 'writer')]
    const { state } = await send(supervisor, handOver, { ...ref(last), to: heir.personId, leaves: 'on' })
    expect(state?.message).toContain('admin terakhir')
    expect(await rolesOf(last)).toEqual(['officeAdmin'])
  })
})

describe('a table of people', () => {
  const head = 'nama;surel;kantor;peran;sampai;telepon'
  const check = async (actor: TestPerson, ...lines: string[]) =>
    (await send(actor, checkPeopleTable, { table: [head, ...lines].join('\n') })).state?.done as {
      problems: { line: number; sentence: string }[]
      planned: { line: number }[]
    }

  test('names every row that stands in the way, and invites nobody', async () => {
    const lines = [
      'Sri;sri@uji.test;;penulis;;',
      ';tanpa-nama@uji.test;;penulis;;',
      'Budi;budi@;;penulis;;',
      'Tini;tini@uji.test;;ketua;;',
      'Tono;tono@uji.test;kantor-lain;penulis;;',
      'Ayu;ayu@uji.test;;penulis;2020-01-01;',
      'Sri;sri@uji.test;;penulis;;',
      '=cmd();rumus@uji.test;;penulis;;',
      'Edi;edi@uji.test;;pembina;;',
    ]
    const { problems, planned } = await check(admin, ...lines)
    expect([...new Set(problems.map(problem => problem.line))]).toEqual([3, 4, 5, 6, 7, 8, 9, 10])
    expect(planned.map(row => row.line)).toEqual([2])
    const table = [head, ...lines].join('\n')
    expect((await send(admin, importPeople, { table })).state?.message).toContain('Belum ada yang diundang')
    expect(await personWith('sri@uji.test')).toBeUndefined()
  })

  test('with its mark and commas invites everybody at once', async () => {
    const emails = [`${unique()}@uji.test`, `${unique()}@uji.test`]
    const table = `\uFEFFNama,Surel,Kantor,Peran\r\n${emails.map(email => `Orang,${email},${office.slug},"penulis, penyunting"`).join('\r\n')}\r\n`
    expect((await send(supervisor, importPeople, { table })).redirected).toContain('dari-tabel=2')
    for (const email of emails)
      expect(await rolesOf({ personId: (await personWith(email))!.id })).toEqual(['writer', 'editor'])
  })

  test('is refused to who manages nobody', async () => {
    const writer = await makePerson(office, 'writer')
    const { state } = await send(writer, importPeople, { table: `${head}\nSri;s@uji.test;;penulis;;` })
    expect(state?.message).toContain('Peran Anda')
  })
})

test('the centre’s door reads no secret of anybody', async () => {
  for (const column of ['password_hash', 'totp_secret'])
    await expect(
      acrossOffices(system2.actor, db => db.execute(sql.raw(`select ${column} from people limit 1`))),
    ).rejects.toThrow()
  for (const statement of ['select token_hash from account_links', 'select token_hash from devices'])
    await expect(acrossOffices(system2.actor, db => db.execute(sql.raw(statement)))).rejects.toThrow()
  expect(await authenticating(async () => true)).toBe(true)
})
