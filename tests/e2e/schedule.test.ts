import { and, eq, sql } from 'drizzle-orm'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '../../db/doors.ts'
import { auditEvents, entries, liveEntries, versions } from '../../db/tables/index.ts'
import { directory } from '../../lib/offices/directory.ts'
import { makePerson } from '../world.ts'
import { enterAs, ownServer } from './own-server.ts'
import { until } from './raw.ts'
import { at, openBrowser, phone } from './world.ts'
import { approve, openWaiting, send, titled, write } from './writing.ts'

// The whole of it is killed, processes and database alike.
let server: Awaited<ReturnType<typeof ownServer>>
let origin: string
let browser: Browser
let writer: Page
let editor: Page
beforeAll(async () => {
  server = await ownServer()
  origin = server.origin
  const office = directory().officeNamed('kpu/kab-kediri')!
  browser = await openBrowser()
  writer = await enterAs(browser, origin, await makePerson(office, 'writer'))
  editor = await enterAs(browser, origin, await makePerson(office, 'editor'))
})
afterAll(async () => {
  await browser.close()
  await server.end()
})

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
  await server.killEverything()
  await new Promise(done => setTimeout(done, 2000))
  await server.start()
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
