import { eq, inArray } from 'drizzle-orm'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { ownerAddress } from '../db/addresses.ts'
import { system } from '../db/doors.ts'
import {
  auditEvents,
  imported,
  keptAudit,
  liveEntries,
  oldAddresses,
  people,
  sessions,
  tombstones,
  versions,
} from '../db/tables/index.ts'
import { verifyKept } from '../lib/audit/kept.ts'
import { saveEntry } from '../lib/entries/actions.ts'
import { contentOf } from '../lib/exports/content.ts'
import { exportOffice } from '../lib/exports/export.ts'
import { openArchive } from '../lib/exports/restore/open.ts'
import { restoreOffice } from '../lib/exports/restore/restore.ts'
import { archiveOf, emptied, filledOffice, newFile, textOf } from './archive-world.ts'
import { articleForm, makeOffice, send, unique } from './world.ts'

const [mark, foreign] = [`serai${unique()}`, `lengkuas${unique()}`]
let here: Awaited<ReturnType<typeof filledOffice>>
let there: typeof here
let archive: Awaited<ReturnType<typeof archiveOf>>

beforeAll(async () => {
  here = await filledOffice(mark)
  there = await filledOffice(foreign, here.office)
  archive = await archiveOf(here.office)
})

describe('An archive of an office', () => {
  test('holds drafts, withdrawn texts, every version, media, old addresses and the log', async () => {
    const text = await textOf(archive.file)
    for (const title of ['Terbit', 'Ditarik', 'Draf', 'Versi kedua', 'Alasan', 'Foto'])
      expect(text).toContain(`${title} ${mark}`)
    expect(text).toContain('/2024/01/berita.html')
    expect(text).toContain(`<p>${mark}</p>`)
    expect(text).toContain('entry.publish')
    expect(archive.about.counts).toMatchObject({
      entries: 3,
      versions: 4,
      live: 1,
      media: 2,
      oldAddresses: 2,
    })
  })

  test('holds nothing of another office', async () => {
    const text = await textOf(archive.file)
    expect(text).not.toContain(foreign)
    expect(text).not.toContain(there.office.slug)
  })

  test('holds no secret and nobody’s e-mail address', async () => {
    const ids = [here.writer, here.editor, here.admin].map(({ personId }) => personId)
    const text = await textOf(archive.file)
    const known = await system('test', db => db.select().from(people).where(inArray(people.id, ids)))
    const open = await system('test', db =>
      db.select({ hash: sessions.idHash }).from(sessions).where(inArray(sessions.personId, ids)),
    )
    const secrets = known.flatMap(one => [one.passwordHash, one.totpSecret]).filter(one => one !== null)
    expect(secrets.length).toBe(6)
    for (const secret of [...secrets, ...open.map(({ hash }) => hash)]) expect(text).not.toContain(secret)
    // Their names in this test are made of their addresses; what is looked for is the column, not the name.
    for (const { email } of known) expect(text.replaceAll(`Orang ${email}`, '')).not.toContain(email)
  })

  test('shows the photo within a text where a browser opens it', async () => {
    const { names, read, close } = await openArchive(archive.file)
    const page = names.find(name => /berita\/terbit.*\.html$/.test(name))!
    const drawn = (await read(page)).toString().match(/<figure><img src="[./]*media\/[^"]+" alt="Foto/g)
    // The lead and the one in the text.
    expect(drawn).toHaveLength(2)
    close()
  })

  test('explains itself in two languages, with a schema for each sort of file', async () => {
    const { names, read, close } = await openArchive(archive.file)
    expect(names).toEqual(
      expect.arrayContaining(['BACA-SAYA.html', 'README.html', 'skema/naskah.schema.json']),
    )
    expect((await read('BACA-SAYA.html')).toString()).toContain('Arsip ini memuat draf')
    close()
  })

  test('has the same digest for the same content, and another after a change', async () => {
    const again = await archiveOf(here.office)
    expect(again.about.digest).toBe(archive.about.digest)
    await send(there.writer, saveEntry, articleForm())
    expect((await contentOf(here.office)).digest).toBe(archive.about.digest)
    const [before, after] = [await contentOf(there.office), await changed(there)]
    expect(after.digest).not.toBe(before.digest)
  })

  test('shows one moment, although people write meanwhile', async () => {
    const { office, writer } = await filledOffice(`kunyit${unique()}`)
    let written = false
    const tell = ({ step }: { step: string }) => {
      if (step !== 'media' || written) return
      written = true
      void send(writer, saveEntry, articleForm({ title: 'Tertulis sementara itu' }))
    }
    const before = await contentOf(office)
    const { about } = await exportOffice(office, { to: newFile(), madeBy: 'Uji', tell })
    await expect.poll(async () => (await contentOf(office)).digest).not.toBe(before.digest)
    expect(about.digest).toBe(before.digest)
  })
})

// The owner of the database, as somebody who got hold of its password.
async function asOwner(statement: string) {
  const client = new pg.Client({ connectionString: ownerAddress() })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

async function changed({ office, writer }: typeof here) {
  await send(writer, saveEntry, articleForm())
  return contentOf(office)
}

describe('Bringing an archive back', () => {
  let restored: Awaited<ReturnType<typeof restoreOffice>>
  beforeAll(async () => {
    await emptied(here.office)
    restored = await restoreOffice(here.office, archive.file)
  })

  test('gives the same digest again', () => {
    expect(restored.different).toEqual([])
    expect(restored.digest).toBe(archive.about.digest)
  })

  test('keeps ids, addresses, dates, tombstones and the keys of old sites', async () => {
    const officeId = here.office.id
    const [live] = await system('test', db =>
      db.select().from(liveEntries).where(eq(liveEntries.officeId, officeId)),
    )
    expect(live).toMatchObject({ entryId: here.live.id, title: `Terbit ${mark}` })
    const rows = await system('test', async db => ({
      keys: await db.select().from(imported).where(eq(imported.officeId, officeId)),
      old: await db.select().from(oldAddresses).where(eq(oldAddresses.officeId, officeId)),
      buried: await db.select().from(tombstones).where(eq(tombstones.officeId, officeId)),
    }))
    expect(rows.keys[0]).toMatchObject({ key: 'lama.test post:1', entryId: here.live.id })
    expect(rows.old).toHaveLength(2)
    expect(rows.buried.map(({ reason }) => reason)).toContain(`Alasan ${mark}`)
  })

  test('keeps the writers’ names without making accounts', async () => {
    const rows = await system('test', db =>
      db.select().from(versions).where(eq(versions.officeId, here.office.id)),
    )
    expect(
      rows.every(({ writtenBy, writtenByName }) => writtenBy === null && writtenByName.startsWith('Orang')),
    ).toBe(true)
  })

  test('keeps the log that came along beside the own one, where it can be checked and not changed', async () => {
    const report = await verifyKept(here.office.id)
    expect(report).toMatchObject({ archives: 1, rows: archive.about.counts.audit, broken: [] })
    expect(report.rows).toBeGreaterThan(report.without)
    const forge = system('test', db => db.update(keptAudit).set({ actorName: 'Orang lain' }))
    await expect(forge).rejects.toThrow()
    await asOwner(
      `update kept_audit set payload = payload || ' ' where archive_id in (select id from kept_archives where office_id = ${here.office.id}) and payload is not null`,
    )
    expect((await verifyKept(here.office.id)).broken[0]?.sentence).toMatch('tidak lagi seperti saat dicatat')
  })

  test('is noted in the office’s own log', async () => {
    const rows = await system('test', db =>
      db.select().from(auditEvents).where(eq(auditEvents.officeId, here.office.id)).orderBy(auditEvents.id),
    )
    expect(rows.at(-1)).toMatchObject({ action: 'export.restore', detail: { digest: archive.about.digest } })
  })

  test('is refused where something is already', async () => {
    await expect(restoreOffice(here.office, archive.file)).rejects.toMatchObject({ name: 'not-empty' })
  })

  test('is refused for another office, unless that is said', async () => {
    const other = await makeOffice(here.office)
    await expect(restoreOffice(other, archive.file)).rejects.toMatchObject({ name: 'other-office' })
    const as = `${here.office.institution}/${here.office.slug}`
    // Its texts are still in their own office: ids are addresses, so they cannot be in two.
    await expect(restoreOffice(other, archive.file, { as })).rejects.toMatchObject({ name: 'taken' })
    await emptied(here.office)
    expect((await restoreOffice(other, archive.file, { as })).digest).toBe(archive.about.digest)
  })
})
