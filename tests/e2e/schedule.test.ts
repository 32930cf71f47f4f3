import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { and, eq, sql } from 'drizzle-orm'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCluster } from '../../db/cluster.ts'
import { closeDoors, system } from '../../db/doors.ts'
import { auditEvents, entries, liveEntries, versions } from '../../db/tables/index.ts'
import { directory } from '../../lib/offices/directory.ts'
import { refresh } from '../../lib/offices/watch.ts'
import { freePort } from '../setup/server.ts'
import { makePerson, password, type TestPerson } from '../world.ts'
import { until } from './raw.ts'
import { at, fillLogin, openBrowser, phone } from './world.ts'
import { approve, openWaiting, send, titled, write } from './writing.ts'

// A server of our own, as `npm start` runs it: the whole of it is killed, processes and database alike.
const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'serumpun-killed-'))
let server: ChildProcess
let origin: string
let browser: Browser
let writer: Page
let editor: Page
beforeAll(async () => {
  chmodSync(folder, 0o755)
  Object.assign(process.env, { SERUMPUN_DATA: folder, SERUMPUN_DEMO: '0', PORT: String(await freePort()) })
  origin = `http://kab-kediri.kpu.localhost:${process.env.PORT}`
  await start()
  await findCluster(folder)
  await refresh()
  const office = directory().officeNamed('kpu/kab-kediri')!
  browser = await openBrowser()
  writer = await enterAs(await makePerson(office, 'writer'))
  editor = await enterAs(await makePerson(office, 'editor'))
})
afterAll(async () => {
  await browser.close()
  await closeDoors()
  const ended = new Promise(done => server.once('exit', done))
  server.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
})

async function start() {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn' }
  delete env.DATABASE_URL
  server = spawn(process.execPath, [...process.execArgv, path.join(root, 'ops/start.ts')], {
    env,
    cwd: root,
    detached: true,
    stdio: 'ignore',
  })
  await until(async () => (await status('/readyz')) === 200, 60)
}

// What `kill -9` leaves: nobody said goodbye, nothing was written down.
async function killEverything() {
  await closeDoors()
  const postmaster = path.join(folder, 'postgres/postmaster.pid')
  process.kill(-server.pid!, 'SIGKILL')
  process.kill(Number(readFileSync(postmaster, 'utf8').split('\n')[0]), 'SIGKILL')
  await until(async () => (await status('/readyz')) === undefined)
}

const status = (where: string) =>
  fetch(`http://127.0.0.1:${process.env.PORT}${where}`).then(
    answer => answer.status,
    () => undefined,
  )

async function enterAs(person: TestPerson) {
  const page = await (await browser.newContext({ viewport: phone, locale: 'id-ID' })).newPage()
  await page.goto(at(origin, '/admin/masuk'))
  await fillLogin(page, person.email, password, person.codeNow())
  await page.waitForURL(at(origin, '/admin'))
  return page
}

async function sent(title: string) {
  await write(writer, origin, title)
  await send(writer)
  return new URL(writer.url()).pathname.split('/').at(-1)!
}

async function scheduled(title: string) {
  const id = await sent(title)
  await openWaiting(editor, origin, title)
  await editor.getByRole('button', { name: 'Jadwalkan terbit …' }).click()
  await editor.getByLabel('Waktu terbit').fill('2030-01-02T07:00')
  await editor.getByRole('button', { name: 'Setujui dan jadwalkan' }).click()
  await editor.getByText('2 Januari 2030, 07.00').first().waitFor()
  return id
}

/** As if the years until then had passed, but for these seconds. */
const makeDue = (id: string, which: 'scheduledAt' | 'unpublishAt', seconds: number) =>
  system('test', db =>
    db
      .update(entries)
      .set({ [which]: sql`now() + ${seconds} * interval '1 second'` })
      .where(eq(entries.id, id)),
  )

async function countsOf(id: string, action: string) {
  const logged = and(eq(auditEvents.subject, id), eq(auditEvents.action, action))
  return system('test', async db => ({
    versions: await db.$count(versions, eq(versions.entryId, id)),
    live: await db.$count(liveEntries, eq(liveEntries.entryId, id)),
    logged: await db.$count(auditEvents, logged),
  }))
}

const once = { versions: 1, live: 1, logged: 1 }

test('what fell due while everything was dead, and what falls due after, is published exactly once', async () => {
  const [missed, coming, leaving] = [titled('Terlewat'), titled('Menyusul'), titled('Turun')]
  const ids = {
    missed: await scheduled(missed),
    coming: await scheduled(coming),
    leaving: await sent(leaving),
  }
  const address = await approve(editor, origin, leaving)
  await editor.goto(at(origin, `/admin/berita/${ids.leaving}`))
  await editor.getByRole('button', { name: 'Atur turun tayang …' }).click()
  await editor.getByLabel('Turun tayang').fill('2030-01-02T07:00')
  await editor.getByRole('button', { name: 'Simpan waktu' }).click()
  await editor.getByText('Turun tayang sendiri 2 Januari 2030, 07.00').waitFor()
  await makeDue(ids.coming, 'scheduledAt', 12)
  await makeDue(ids.missed, 'scheduledAt', 2)
  await makeDue(ids.leaving, 'unpublishAt', 2)
  await killEverything()
  await new Promise(done => setTimeout(done, 2000))
  await start()
  await findCluster(folder)
  const visitor = await (await browser.newContext({ viewport: phone, javaScriptEnabled: false })).newPage()
  const listed = async (title: string) => {
    await visitor.goto(at(origin, '/berita'))
    return (await visitor.getByRole('link', { name: title }).count()) > 0
  }
  await until(() => listed(missed))
  expect((await visitor.goto(at(origin, address)))!.status()).toBe(410)
  await visitor.getByText('Masa tayangnya sudah berakhir.').waitFor()
  await until(() => listed(coming))
  expect(await listed(leaving)).toBe(false)
  expect(await countsOf(ids.missed, 'entry.publish')).toEqual(once)
  expect(await countsOf(ids.coming, 'entry.publish')).toEqual(once)
  expect(await countsOf(ids.leaving, 'entry.withdraw')).toEqual({ ...once, live: 0 })
})
