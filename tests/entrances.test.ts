import { and, eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { inOffice, system } from '../db/doors.ts'
import { auditEvents, entrances, entries, notices, people, sessions } from '../db/tables/index.ts'
import { endVisit, enterOffice } from '../lib/entrances/actions.ts'
import { leaveOffice } from '../lib/entrances/leave.ts'
import { listPresent } from '../lib/entrances/queries.ts'
import { type From, takeTicket } from '../lib/entrances/tickets.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { publishBelow } from '../lib/entries/below-actions.ts'
import { originOf } from '../lib/offices/address.ts'
import type { Office } from '../lib/offices/schema.ts'
import { may, permissions } from '../lib/permissions.ts'
import { actorOfSession, sessionCookie, sessionToken } from '../lib/session-store.ts'
import { request } from './setup/next-headers.ts'
import { articleForm, makeInstitution, makeOffice, makePerson, send, type TestPerson } from './world.ts'

let national: Office
let province: Office
let office: Office
let supervisor: TestPerson

beforeEach(async () => {
  national = (await makeInstitution()).national
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  office = await makeOffice(national, { parentId: province.id })
  supervisor = await makePerson(province, 'supervisor')
})

const reason = 'Memeriksa tautan yang rusak di beranda.'
const ask = async (person = supervisor, target = office) =>
  (await send(person, enterOffice, { slug: target.slug, reason })).state
const ticketOf = async (person = supervisor, target = office) =>
  String((await ask(person, target))?.done?.ticket)
const from = (changes: Partial<From> = {}): From => ({
  origin: originOf(province.host),
  address: '127.0.0.1',
  agent: 'uji',
  ...changes,
})
const change = (values: Partial<typeof entrances.$inferInsert>) =>
  system('test', db => db.update(entrances).set(values).where(eq(entrances.officeId, office.id)))

/** The actor that the ticket's session makes of the supervisor in the office. */
async function enter(person = supervisor, origin = originOf(province.host)) {
  const opened = await takeTicket(office, await ticketOf(person), from({ origin }))
  return { sid: opened!.sid, maxAge: opened!.maxAge, actor: (await actorOfSession(opened!.sid, office))! }
}

/** Sends a form to an action as whoever has this session in the office. */
async function sendWith(sid: string, action: typeof saveEntry, fields: Record<string, string | number>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
  const cookies = { [sessionCookie]: await sessionToken(sid, 3600) }
  try {
    return { state: await request.run({ host: office.host, cookies }, () => action({}, form)) }
  } catch (error) {
    return { redirected: String((error as { digest?: string }).digest ?? error) }
  }
}

describe('a ticket', () => {
  test('opens a session in its office that ends within the hour', async () => {
    const { maxAge, actor } = await enter()
    expect(maxAge).toBeGreaterThan(3590)
    expect(maxAge).toBeLessThanOrEqual(3600)
    expect(actor).toMatchObject({
      personId: supervisor.personId,
      officeId: office.id,
      roles: ['helper'],
      helping: { from: province.name },
    })
  })

  test('is kept nowhere as it is', async () => {
    const ticket = await ticketOf()
    const rows = await system('test', db => db.select().from(entrances))
    expect(JSON.stringify(rows)).not.toContain(ticket)
  })

  test('is used once, also by two at the same moment', async () => {
    const ticket = await ticketOf()
    const both = await Promise.all([takeTicket(office, ticket, from()), takeTicket(office, ticket, from())])
    expect(both.filter(Boolean)).toHaveLength(1)
    expect(await takeTicket(office, ticket, from())).toBeUndefined()
  })

  test('is no good after a minute', async () => {
    const ticket = await ticketOf()
    await change({ ticketUntil: new Date(Date.now() - 1) })
    expect(await takeTicket(office, ticket, from())).toBeUndefined()
  })

  test('is no good at another office', async () => {
    const neighbour = await makeOffice(national, { parentId: province.id })
    expect(await takeTicket(neighbour, await ticketOf(), from())).toBeUndefined()
  })

  test.each([
    ['page of another office', { origin: 'http://lain.localhost' }],
    ['browser', { agent: 'lain' }],
    ['person who is logged in there', { present: 1 }],
  ])('is no good from another %s', async (_, changes) => {
    expect(await takeTicket(office, await ticketOf(), from(changes))).toBeUndefined()
  })

  test('is no good once its person has logged out where they asked, or is suspended', async () => {
    const ticket = await ticketOf()
    const [row] = await system('test', db =>
      db.select().from(entrances).where(eq(entrances.officeId, office.id)),
    )
    const revoke = (revokedAt: Date | null) =>
      system('test', db =>
        db.update(sessions).set({ revokedAt }).where(eq(sessions.idHash, row!.fromSession)),
      )
    await revoke(new Date())
    expect(await takeTicket(office, ticket, from())).toBeUndefined()
    await revoke(null)
    await system('test', db =>
      db.update(people).set({ suspended: true }).where(eq(people.id, supervisor.personId)),
    )
    expect(await takeTicket(office, ticket, from())).toBeUndefined()
  })
})

describe('who may ask for one', () => {
  test('the centre, for any of its offices', async () => {
    for (const role of ['systemAdmin', 'contentAdmin'] as const)
      expect((await ask(await makePerson(national, role)))?.done).toHaveProperty('ticket')
  })

  test('nobody of the office itself, and no auditor', async () => {
    for (const person of [await makePerson(province, 'auditor'), await makePerson(province, 'editor')])
      expect((await ask(person))?.message).toContain('Peran Anda')
  })

  test('not the supervisor of another province, nor anybody of the other institution', async () => {
    const other = await makeOffice(national, { level: 'provinsi', parentId: national.id })
    const foreign = (await makeInstitution()).national
    for (const person of [await makePerson(other, 'supervisor'), await makePerson(foreign, 'systemAdmin')])
      expect(await send(person, enterOffice, { slug: office.slug, reason })).toEqual({ notFound: true })
  })

  test('not for one’s own office', async () => {
    expect(await send(supervisor, enterOffice, { slug: province.slug, reason })).toEqual({ notFound: true })
  })

  test('not without showing anew who they are', async () => {
    const form = { slug: office.slug, reason }
    const { state } = await send(supervisor, enterOffice, form, undefined, { provedAt: new Date(0) })
    expect(state).toMatchObject({ proof: { code: true }, values: form })
  })

  test('not without a reason', async () => {
    const { state } = await send(supervisor, enterOffice, { slug: office.slug, reason: 'cek' })
    expect(state?.errors).toHaveProperty('reason')
  })
})

describe('somebody who came in to help', () => {
  test('reads, writes and sends, and does nothing else', async () => {
    const { actor } = await enter()
    expect(permissions.filter(permission => may(actor, permission))).toEqual([
      'admin.enter',
      'help.ask',
      'entry.read',
      'entry.write',
      'entry.writeOfOthers',
      'entry.submit',
      'statistics.read',
      'media.read',
      'media.add',
      'media.edit',
      'import.manage',
      'move.read',
      'audit.read',
      'duty.read',
      'audit.search',
    ])
  })

  test('may do no more in an office where they could approve as well', async () => {
    const { actor } = await enter()
    expect(may({ ...actor, level: 'provinsi' }, 'below.approve')).toBe(false)
  })

  test('writes under their own name, on behalf of where they come from', async () => {
    const { sid } = await enter()
    const form = articleForm()
    await sendWith(sid, saveEntry, form)
    const [row] = await system('test', db =>
      db
        .select()
        .from(entries)
        .where(eq(entries.id, String(form.id))),
    )
    expect(row).toMatchObject({ officeId: office.id, createdBy: supervisor.personId })
    const [log] = await logOf(office, 'entry.write')
    expect(log).toMatchObject({ actorName: supervisor.actor.name, onBehalfOf: province.name })
  })

  test('never approves it, neither there nor from above', async () => {
    const { sid } = await enter()
    await system('test', db =>
      db.execute(sql`update settings set four_eyes = 'province' where office_id = ${office.id}`),
    )
    const form = articleForm()
    await sendWith(sid, saveEntry, form)
    await sendWith(sid, submitEntry, { id: form.id, lock: 1 })
    expect((await sendWith(sid, publishEntry, { id: form.id, lock: 2 })).state?.message).toContain(
      'Peran Anda',
    )
    const { state } = await send(supervisor, publishBelow, { id: form.id, lock: 2 })
    expect(state?.message).toBeTruthy()
    const [row] = await system('test', db =>
      db
        .select()
        .from(entries)
        .where(eq(entries.id, String(form.id))),
    )
    expect(row?.state).toBe('submitted')
  })

  test('is known to the office by name, with the reason and the end', async () => {
    await enter()
    const writer = await makePerson(office, 'writer')
    const [present] = await inOffice(writer.actor, db => listPresent(db, office.id))
    expect(present).toMatchObject({ name: supervisor.actor.name, from: province.name, reason })
  })

  test('stands in the log of both offices, and the admins of the office are told', async () => {
    await enter()
    expect(await logOf(province, 'office.enter')).toMatchObject([{ detail: { reason, name: office.name } }])
    expect(await logOf(office, 'office.enter')).toMatchObject([
      { actorId: supervisor.personId, detail: { reason } },
    ])
    expect(await logOf(office, 'office.arrive')).toMatchObject([{ onBehalfOf: province.name }])
    const told = await system('test', db =>
      db
        .select()
        .from(notices)
        .where(and(eq(notices.officeId, office.id), eq(notices.kind, 'entered'))),
    )
    expect(told).toMatchObject([{ actorId: supervisor.personId, detail: { reason } }])
  })

  test('is out when the hour is over', async () => {
    const { sid } = await enter()
    await change({ endsAt: new Date(Date.now() - 1) })
    expect(await actorOfSession(sid, office)).toBeUndefined()
    expect((await sendWith(sid, saveEntry, articleForm())).redirected).toContain('sebab=habis')
  })

  test('is out when they leave early, and the log knows', async () => {
    const { sid, actor } = await enter()
    await leaveOffice(actor)
    expect(await actorOfSession(sid, office)).toBeUndefined()
    expect(await logOf(office, 'office.leave')).toHaveLength(1)
  })

  test('is out as soon as they may no longer look after it', async () => {
    const { sid } = await enter()
    await system('test', db =>
      db.execute(
        sql`update memberships set ends_on = current_date - 2 where person_id = ${supervisor.personId}`,
      ),
    )
    expect(await actorOfSession(sid, office)).toBeUndefined()
  })

  test('has no session at any other office', async () => {
    const { sid } = await enter()
    expect(await actorOfSession(sid, province)).toBeUndefined()
  })
})

const logOf = ({ id }: Office, action: string) =>
  system('test', db =>
    db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.officeId, id), eq(auditEvents.action, action))),
  )

describe('the office’s admin', () => {
  const presentId = async (admin: TestPerson) =>
    (await inOffice(admin.actor, db => listPresent(db, office.id)))[0]!.id

  test('ends a visit at once, noted there and where the helper came from', async () => {
    const admin = await makePerson(office, 'officeAdmin')
    const { sid } = await enter()
    expect((await send(admin, endVisit, { id: await presentId(admin) })).redirected).toBe('/admin')
    expect(await actorOfSession(sid, office)).toBeUndefined()
    for (const { id } of [office, province]) {
      const where = and(eq(auditEvents.officeId, id), eq(auditEvents.action, 'office.endVisit'))
      expect(await system('test', db => db.$count(auditEvents, where))).toBe(1)
    }
  })

  test('of another office finds no such visit; an editor may not', async () => {
    const { sid } = await enter()
    const id = await presentId(await makePerson(office, 'officeAdmin'))
    const neighbour = await makePerson(await makeOffice(national, { parentId: province.id }), 'officeAdmin')
    expect(await send(neighbour, endVisit, { id })).toEqual({ notFound: true })
    const editor = await makePerson(office, 'editor')
    expect((await send(editor, endVisit, { id })).state?.message).toContain('Peran Anda')
    expect(await actorOfSession(sid, office)).toBeDefined()
  })
})
