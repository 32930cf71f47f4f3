import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { system, visiting } from '../db/doors.ts'
import { auditEvents, entries, generations, liveEntries, offices } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { scheduleEntry } from '../lib/entries/schedule-actions.ts'
import { startDue, stopDue, workDue } from '../lib/jobs/due.ts'
import type { Office } from '../lib/offices/schema.ts'
import { articleForm, makeOffice, makePerson, send, type TestPerson } from './world.ts'

let office: Office
let writer: TestPerson
let editor: TestPerson

beforeAll(async () => {
  office = await makeOffice()
  writer = await makePerson(office, 'writer')
  editor = await makePerson(office, 'editor')
})

const rowOf = (id: string) =>
  system('test', db => db.select().from(entries).where(eq(entries.id, id))).then(rows => rows[0]!)
const seen = (id: string, officeId = office.id) =>
  visiting(officeId, db => db.select().from(liveEntries).where(eq(liveEntries.entryId, id)))
const logged = (id: string, action: string) =>
  system('test', db =>
    db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.subject, id), eq(auditEvents.action, action))),
  )

const later = () => new Date(Date.now() + 10 * 3600_000).toISOString().slice(0, 16)

async function scheduled(by = { writer, editor }) {
  const { id, ...form } = articleForm()
  await send(by.writer, saveEntry, { id, ...form })
  await send(by.writer, submitEntry, { id, lock: 1 })
  await send(by.editor, scheduleEntry, { id, lock: 2, at: later() })
  return id
}

/** As if time had passed. */
const makeDue = (id: string, seconds = -1) =>
  system('test', db =>
    db
      .update(entries)
      .set({ scheduledAt: sql`now() + ${seconds} * interval '1 second'` })
      .where(eq(entries.id, id)),
  )

describe('what is scheduled', () => {
  test('waits for its time', async () => {
    const id = await scheduled()
    await workDue()
    expect((await rowOf(id)).state).toBe('scheduled')
    expect(await seen(id)).toEqual([])
  })

  test('is published when it is due, dated as it was planned', async () => {
    const id = await scheduled()
    await makeDue(id, -90)
    await workDue()
    const entry = await rowOf(id)
    expect(entry).toMatchObject({ state: 'published', scheduledAt: null })
    expect(Date.now() - entry.publishedAt!.getTime()).toBeGreaterThan(89_000)
    expect(await seen(id)).toHaveLength(1)
  })

  test('is published once by many processes at a time', async () => {
    const ids = await Promise.all([scheduled(), scheduled(), scheduled()])
    for (const id of ids) await makeDue(id)
    await Promise.all([workDue(), workDue(), workDue()])
    for (const id of ids) {
      expect(await seen(id)).toHaveLength(1)
      expect(await logged(id, 'entry.publish')).toHaveLength(1)
    }
  })

  test('fires within a second of its time in a process that runs', async () => {
    const id = await scheduled()
    await makeDue(id, 1)
    await startDue()
    await new Promise(done => setTimeout(done, 1900))
    stopDue()
    const entry = await rowOf(id)
    expect(entry.state).toBe('published')
    expect(entry.changedAt.getTime() - entry.publishedAt!.getTime()).toBeLessThan(1000)
  })

  test('waits while its office is frozen', async () => {
    const place = await makeOffice()
    const by = { writer: await makePerson(place, 'writer'), editor: await makePerson(place, 'editor') }
    const id = await scheduled(by)
    await makeDue(id)
    const become = (state: 'frozen' | 'live') =>
      system('test', db => db.update(offices).set({ state }).where(eq(offices.id, place.id)))
    await become('frozen')
    await workDue()
    expect((await rowOf(id)).state).toBe('scheduled')
    await become('live')
    await workDue()
    expect((await rowOf(id)).state).toBe('published')
  })

  test('is published exactly once although the process was killed in the middle', async () => {
    const id = await scheduled()
    await makeDue(id)
    const child = await killedInTheMiddle()
    expect(child.signal).toBe('SIGKILL')
    // The server notices a dead client only at its next answer; until then the row is its, and passed over.
    await waitFor(() => isFree(id))
    expect((await rowOf(id)).state).toBe('scheduled')
    expect(await seen(id)).toEqual([])
    expect(await logged(id, 'entry.publish')).toEqual([])
    await Promise.all([workDue(), workDue()])
    await workDue()
    expect(await seen(id)).toHaveLength(1)
    expect(await logged(id, 'entry.publish')).toHaveLength(1)
    expect((await rowOf(id)).state).toBe('published')
  })
})

const isFree = (id: string) =>
  system('test', db =>
    db.select({ id: entries.id }).from(entries).where(eq(entries.id, id)).for('update', { skipLocked: true }),
  ).then(rows => rows.length > 0)

/** Lets a process begin to publish, holds it up inside its transaction, and kills it there. */
async function killedInTheMiddle() {
  const [code, signal] = await system('test', async db => {
    // Publishing raises the office's generation: who holds that row stops it after everything else is written.
    await db.select().from(generations).where(eq(generations.officeId, office.id)).for('update')
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', path.join(import.meta.dirname, 'setup/due-process.ts')],
      { stdio: 'inherit' },
    )
    const exited = once(child, 'exit')
    await waitFor(async () => {
      const { rows } = await db.execute(
        sql`select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))`,
      )
      return rows.length > 0
    })
    child.kill('SIGKILL')
    return exited
  })
  return { code, signal }
}

async function waitFor(condition: () => Promise<boolean>) {
  for (let tries = 0; tries < 200; tries++) {
    if (await condition()) return
    await new Promise(done => setTimeout(done, 50))
  }
  throw new Error('it never happened')
}

describe('what is to leave', () => {
  async function leaving() {
    const { id, ...form } = articleForm()
    await send(writer, saveEntry, { id, ...form })
    await send(writer, submitEntry, { id, lock: 1 })
    await send(editor, publishEntry, { id, lock: 2, unpublishAt: later() })
    await system('test', db =>
      db.update(entries).set({ unpublishAt: sql`now() - interval '1 second'` }).where(eq(entries.id, id)),
    )
    return id
  }

  test('leaves once, and its address says why', async () => {
    const id = await leaving()
    await Promise.all([workDue(), workDue()])
    expect(await rowOf(id)).toMatchObject({ state: 'withdrawn', unpublishAt: null, liveVersionId: null })
    expect((await rowOf(id)).withdrawnReason).toContain('Masa tayang')
    expect(await seen(id)).toEqual([])
    expect(await logged(id, 'entry.withdraw')).toHaveLength(1)
  })

  test('leaves what is being written on as it is', async () => {
    const id = await leaving()
    const { lock } = await rowOf(id)
    await send(writer, saveEntry, articleForm({ id, lock, title: 'Versi baru' }))
    await workDue()
    expect((await rowOf(id)).state).toBe('draft')
    expect(await seen(id)).toEqual([])
  })
})
