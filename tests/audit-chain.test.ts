import { rmSync } from 'node:fs'
import path from 'node:path'
import { eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { ownerAddress } from '../db/addresses.ts'
import { system } from '../db/doors.ts'
import { auditEvents, memberships } from '../db/tables/index.ts'
import { anchoredInstitutions, anchorHeads, readAnchors } from '../lib/audit/anchors.ts'
import { auditCsv } from '../lib/audit/csv.ts'
import { exportAudit, searchAudit } from '../lib/audit/search.ts'
import { verifyAudit } from '../lib/audit/verify.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { env } from '../lib/env.ts'
import type { Office } from '../lib/offices/schema.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send } from './world.ts'

// The owner of the database, as somebody who got hold of its password.
const owner = new pg.Client({ connectionString: ownerAddress() })
await owner.connect()
afterAll(() => owner.end())
beforeEach(() => rmSync(path.join(env().dataFolder, 'audit'), { recursive: true, force: true }))

/** An office whose log has five rows. */
async function busyOffice() {
  const office = await makeOffice()
  const writer = await makePerson(office, 'writer')
  for (let row = 0; row < 5; row++) await send(writer, saveEntry, articleForm())
  return { office, writer }
}

const asOwner = async (text: string, values: unknown[]) => {
  // In one transaction: whoever writes to the log meanwhile waits, and is chained as ever.
  await owner.query('begin')
  await owner.query('alter table audit_events disable trigger user')
  await owner.query(text, values)
  await owner.query('alter table audit_events enable trigger user')
  await owner.query('commit')
}
const sentenceFor = async (office: Office) => (await verifyAudit(office.id)).broken[0]?.sentence

describe('the log of an office', () => {
  test('is a chain without a gap, whoever writes at once', async () => {
    const office = await makeOffice()
    const writers = await Promise.all(Array.from({ length: 6 }, () => makePerson(office, 'writer')))
    await Promise.all(writers.map(writer => send(writer, saveEntry, articleForm())))
    expect(await verifyAudit(office.id)).toMatchObject({ rows: 6, broken: [] })
  })

  test('takes back its place with a deed that is taken back', async () => {
    const { office, writer } = await busyOffice()
    const undone = inOfficeOf(writer, async db => {
      const row = { institutionId: office.institutionId, officeId: office.id, actorName: 'x', action: 'x' }
      await db.insert(auditEvents).values(row)
      throw new Error('urung')
    })
    await expect(undone).rejects.toThrow('urung')
    await send(writer, saveEntry, articleForm())
    expect(await verifyAudit(office.id)).toMatchObject({ rows: 6, broken: [] })
  })

  test.each([
    ['change', `update audit_events set actor_name = 'Orang lain' where office_id = $1`],
    ['remove', 'delete from audit_events where office_id = $1'],
  ])('lets nobody %s a row, the owner of the tables neither', async (_, text) => {
    const { office } = await busyOffice()
    await expect(owner.query(text, [office.id])).rejects.toThrow('append-only')
    await expect(
      system('test', db => db.execute(sql.raw(text.replace('$1', String(office.id))))),
    ).rejects.toThrow()
  })

  test('is not emptied either', async () => {
    await expect(owner.query('truncate audit_events cascade')).rejects.toThrow('append-only')
  })
})

describe('verifying names the first row', () => {
  test('that was altered past the triggers', async () => {
    const { office } = await busyOffice()
    await asOwner(`update audit_events set detail = '{"x":1}' where office_id = $1 and sequence = 3`, [
      office.id,
    ])
    expect(await sentenceFor(office)).toContain('nomor 3 isinya')
  })

  test('that is gone', async () => {
    const { office } = await busyOffice()
    await asOwner('delete from audit_events where office_id = $1 and sequence = 2', [office.id])
    expect(await sentenceFor(office)).toContain('nomor 2 hilang')
  })

  test('that is gone from the end', async () => {
    const { office } = await busyOffice()
    await asOwner('delete from audit_events where office_id = $1 and sequence = 5', [office.id])
    expect(await sentenceFor(office)).toContain('nomor 5 hilang')
  })

  test('of two that changed places', async () => {
    const { office } = await busyOffice()
    const swap = `update audit_events set sequence = case sequence when 2 then -3 else -2 end where office_id = $1 and sequence in (2, 3)`
    await asOwner(swap, [office.id])
    await asOwner('update audit_events set sequence = -sequence where office_id = $1 and sequence < 0', [
      office.id,
    ])
    expect(await sentenceFor(office)).toContain('nomor 2 isinya')
  })

  test('after a whole chain was rewritten, by what was kept outside', async () => {
    const { office } = await busyOffice()
    await anchorHeads()
    await asOwner('delete from audit_events where office_id = $1 and sequence = 1', [office.id])
    await asOwner('update audit_events set hash = null, sequence = null where office_id = $1', [office.id])
    await owner.query('delete from audit_heads where office_id = $1', [office.id])
    await owner.query('select app.chain_open_rows()')
    expect(await sentenceFor(office)).toContain('nomor 5 hilang')
  })
})

test('what was anchored is written once, and only what moved since', async () => {
  const { office } = await busyOffice()
  expect(await anchorHeads()).toBeGreaterThan(0)
  await anchorHeads()
  const heads = anchoredInstitutions().flatMap(name => readAnchors(name).flatMap(({ heads }) => heads))
  expect(heads.filter(([officeId]) => officeId === office.id)).toHaveLength(1)
})

test('a deputy’s approval names who lent it; what they may by themselves does not', async () => {
  const office = await makeOffice()
  const [writer, deputy, chief] = [
    await makePerson(office, 'writer'),
    await makePerson(office, 'writer'),
    await makePerson(office, 'editor'),
  ]
  await system('test', db =>
    db.insert(memberships).values({
      personId: deputy.personId,
      officeId: office.id,
      role: 'editor',
      delegatedBy: chief.personId,
      startsOn: '2020-01-01',
      endsOn: '2999-01-01',
    }),
  )
  const form = articleForm()
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(deputy, publishEntry, { id: form.id, lock: 2 })
  await send(deputy, saveEntry, articleForm())
  const rows = await inOfficeOf(deputy, db =>
    db.select().from(auditEvents).where(eq(auditEvents.actorId, deputy.personId)),
  )
  expect(rows.map(({ action, onBehalfOf }) => [action, onBehalfOf]).sort()).toEqual([
    ['entry.publish', chief.actor.name],
    ['entry.write', ''],
  ])
})

describe('who looks into the log', () => {
  const everything = { q: '', action: '', from: '', to: '' }

  test('finds a person by name and by deed, in their own office only', async () => {
    const { office, writer } = await busyOffice()
    await busyOffice()
    const auditor = await makePerson(office, 'auditor')
    const found = (search: Partial<typeof everything>) =>
      inOfficeOf(auditor, db => searchAudit(db, { ...everything, ...search }, office.zone, 1))
    expect((await found({})).total).toBe(5)
    expect((await found({ q: writer.actor.name.toUpperCase() })).total).toBe(5)
    expect((await found({ action: 'entry.publish' })).total).toBe(0)
    expect((await found({ to: '2020-01-01' })).total).toBe(0)
  })

  test('takes it home without a formula, whatever was typed', async () => {
    const office = await makeOffice()
    const evil = { institutionId: office.institutionId, officeId: office.id, actorName: '=HYPERLINK("x")' }
    await system('test', db =>
      db.insert(auditEvents).values({ ...evil, action: 'entry.return', detail: { note: '+1+1' } }),
    )
    const rows = await system('test', db => exportAudit(db, { ...everything, q: 'hyperlink' }, office.zone))
    expect(
      auditCsv(
        rows.filter(row => row.officeId === office.id),
        office.zone,
      ),
    ).toMatch(/"'=HYPERLINK/)
  })
})
