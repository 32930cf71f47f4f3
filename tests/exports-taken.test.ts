import { existsSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { auditEvents, notices, officeExports } from '../db/tables/index.ts'
import { removeExport, takeExport, takeExportBelow } from '../lib/exports/actions.ts'
import { archiveFile } from '../lib/exports/files.ts'
import { sendExport } from '../lib/exports/send.ts'
import { tickExports } from '../lib/exports/work.ts'
import { makeInstitution, makeOffice, makePerson, send, type TestPerson } from './world.ts'

const long = { provedAt: new Date(Date.now() - 20 * 60_000) }
let admin: TestPerson
let other: TestPerson
let system_: TestPerson
let content: TestPerson
let neighbour: TestPerson

beforeAll(async () => {
  const { national } = await makeInstitution()
  const office = await makeOffice(national, { parentId: national.id })
  admin = await makePerson(office, 'officeAdmin')
  other = await makePerson(office, 'writer', 'editor', 'auditor')
  system_ = await makePerson(national, 'systemAdmin')
  content = await makePerson(national, 'contentAdmin')
  neighbour = await makePerson(await makeOffice(national, { parentId: national.id }), 'officeAdmin')
})

const exportsOf = (officeId: number) =>
  system('test', db => db.select().from(officeExports).where(eq(officeExports.officeId, officeId)))
const deedsIn = async (officeId: number) => {
  const rows = await system('test', db =>
    db.select().from(auditEvents).where(eq(auditEvents.officeId, officeId)).orderBy(auditEvents.id),
  )
  return rows.map(({ action }) => action)
}
const fetched = (person: TestPerson, id: string, headers: Record<string, string> = {}) =>
  sendExport(person.actor, id, new Headers(headers))

describe('An archive of all of an office', () => {
  test('is not for writers, editors, auditors, nor for the content leg of the centre', async () => {
    expect((await send(other, takeExport, {})).state?.message).toMatch('Peran Anda')
    const slug = admin.office.slug
    expect((await send(content, takeExportBelow, { slug })).state?.message).toMatch('Peran Anda')
    expect((await send(neighbour, takeExportBelow, { slug })).notFound).toBe(true)
    expect(await exportsOf(admin.office.id)).toEqual([])
  })

  test('is asked for only by who showed lately who they are', async () => {
    expect((await send(admin, takeExport, {}, undefined, long)).state?.proof).toBeDefined()
    expect(await exportsOf(admin.office.id)).toEqual([])
  })

  test('is asked for by the office’s admin, in the log, and the others are told', async () => {
    expect(await send(admin, takeExport, {})).toEqual({ redirected: '/admin/ekspor' })
    expect(await deedsIn(admin.office.id)).toContain('export.take')
    const told = await system('test', db =>
      db.select().from(notices).where(eq(notices.officeId, admin.office.id)),
    )
    expect(told).toMatchObject([{ kind: 'export', actorId: admin.personId }])
  })

  test('is not made twice at the same time', async () => {
    expect((await send(admin, takeExport, {})).state?.message).toMatch('sedang dibuat')
  })

  test('is made by a process apart, and fetched by who may, also in parts', async () => {
    await tickExports()
    const [made] = await exportsOf(admin.office.id)
    expect(made).toMatchObject({ state: 'ready', withSite: false })
    for (const person of [other, content, neighbour]) expect(await fetched(person, made!.id)).toBeUndefined()
    const whole = await fetched(admin, made!.id)
    expect((await whole!.arrayBuffer()).byteLength).toBe(made!.size)
    const part = await fetched(system_, made!.id, { range: 'bytes=2-5' })
    expect([part!.status, (await part!.arrayBuffer()).byteLength]).toEqual([206, 4])
    expect((await fetched(admin, made!.id, { range: `bytes=${made!.size}-` }))!.status).toBe(416)
    expect((await deedsIn(admin.office.id)).filter(deed => deed === 'export.download')).toHaveLength(1)
  })

  test('is let go before its week is over by its admin, and not by a neighbour', async () => {
    const [made] = await exportsOf(admin.office.id)
    expect((await send(neighbour, removeExport, { id: made!.id })).notFound).toBe(true)
    await send(admin, removeExport, { id: made!.id })
    expect(await fetched(admin, made!.id)).toBeUndefined()
    await tickExports()
    expect(existsSync(archiveFile(made!.id))).toBe(false)
  })

  test('is asked for by the centre in the log of both offices', async () => {
    const { slug } = admin.office
    expect(await send(system_, takeExportBelow, { slug })).toEqual({
      redirected: `/admin/kantor/${slug}/ekspor`,
    })
    expect(await deedsIn(system_.office.id)).toContain('export.take')
    const asked = (await exportsOf(admin.office.id)).map(({ askedByName }) => askedByName)
    expect(asked).toContainEqual(expect.stringContaining('dari kantor pusat'))
  })
})
