import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { system, visiting } from '../db/doors.ts'
import { auditEvents, liveEntries, media } from '../db/tables/index.ts'
import { listExposed, listExposedBelow } from '../lib/checks/exposed.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { searchLive } from '../lib/entries/search.ts'
import { replaceMedium } from '../lib/media/actions.ts'
import { justifyExposed } from '../lib/media/exposed-actions.ts'
import { uploadFile } from '../lib/media/library.ts'
import { acceptReplacement } from '../lib/media/replacement-actions.ts'
import { findReplacementOf } from '../lib/media/replacements.ts'
import { readMedium } from '../lib/readings/work.ts'
import { pdf } from './files/make.ts'
import { toldLast } from './told.ts'
import {
  acrossAs,
  articleForm,
  inOfficeOf,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
} from './world.ts'

const nik = '3506121705850003'
const listed = (word: string) => pdf(`Daftar nama peserta sosialisasi ${word}, NIK ${nik} dan lain-lain.`)

async function staffed() {
  const { national } = await makeInstitution()
  const province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  const office = await makeOffice(national, { parentId: province.id })
  return {
    office,
    writer: await makePerson(office, 'writer'),
    editor: await makePerson(office, 'editor'),
    admin: await makePerson(office, 'officeAdmin'),
    supervisor: await makePerson(province, 'supervisor'),
  }
}
type Staff = Awaited<ReturnType<typeof staffed>>

// A page that offers this file, published while nobody had read it yet.
async function published({ writer, editor }: Staff, bytes: Buffer, by: TestPerson = editor) {
  const { file } = await uploadFile(by.actor, bytes, 'daftar.pdf')
  await setReading(file.mediaId, 'none')
  const attached = { type: 'doc', content: [{ type: 'file', attrs: file }] }
  const text = { type: 'paragraph', content: [{ type: 'text', text: 'Terlampir.' }] }
  attached.content.unshift(text as never)
  const form = articleForm({ document: JSON.stringify(attached) })
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  return { file, entry: form.id, title: form.title }
}

const setReading = (id: string, reading: 'none' | 'pending') =>
  system('test', db => db.update(media).set({ reading }).where(eq(media.id, id)))

const isLive = (staff: Staff, entry: string) =>
  visiting(staff.office.id, db => db.$count(liveEntries, eq(liveEntries.entryId, entry)))

test('personal data found in a file that is live is told to the office and the province, and nothing is taken down', async () => {
  const staff = await staffed()
  const { file, entry } = await published(staff, await listed('Pranggang'))
  await readMedium(file.mediaId)
  expect((await inOfficeOf(staff.admin, listExposed)).map(row => row.id)).toEqual([file.mediaId])
  const below = await acrossAs(staff.supervisor, db => listExposedBelow(db, staff.supervisor.actor))
  expect(below.map(row => row.id)).toEqual([file.mediaId])
  const { to, message } = await toldLast(staff.office.id)
  expect(to.sort()).toEqual([staff.editor, staff.admin, staff.supervisor].map(one => one.personId).sort())
  expect(message).toContain('memuat 1 NIK')
  expect(message).not.toContain(nik)
  expect(await isLive(staff, entry)).toBe(1)
})

test('what was read of a file that has been replaced meanwhile is not written', async () => {
  const staff = await staffed()
  const { file } = await published(staff, await listed('Pranggang'))
  const reading = readMedium(file.mediaId)
  await system('test', db =>
    db
      .update(media)
      .set({ hash: 'c'.repeat(64) })
      .where(eq(media.id, file.mediaId)),
  )
  await reading
  const [row] = await system('test', db => db.select().from(media).where(eq(media.id, file.mediaId)))
  expect([row!.extracted, row!.exposedAt]).toEqual(['', null])
})

test('a second person may say why it stays; who brought it may not, nor a writer, nor another office', async () => {
  const staff = await staffed()
  const { file } = await published(staff, await listed('Pranggang'))
  await readMedium(file.mediaId)
  const reason = { id: file.mediaId, reason: 'Nomor ini diwajibkan peraturan.' }
  expect((await send(staff.editor, justifyExposed, reason)).state!.message).toContain('Anda sendiri')
  expect((await send(staff.writer, justifyExposed, reason)).state!.message).toContain('Peran Anda')
  expect(await send((await staffed()).admin, justifyExposed, reason)).toEqual({ notFound: true })
  expect((await send(staff.admin, justifyExposed, reason)).redirected).toContain('alasan')
  expect(await inOfficeOf(staff.admin, listExposed)).toEqual([])
  const log = await system('test', db =>
    db.select().from(auditEvents).where(eq(auditEvents.subject, file.mediaId)).orderBy(auditEvents.id),
  )
  expect(log.at(-1)!.detail).toMatchObject({ reason: reason.reason, told: '1 NIK' })
})

test('a visitor finds a page by a word of its file, and after a replacement by the new one only', async () => {
  const staff = await staffed()
  const { file, title } = await published(
    staff,
    await pdf('Rekapitulasi suara kecamatan Plosoklaten lengkap.'),
  )
  const found = async (q: string) =>
    (await visiting(staff.office.id, db => searchLive(db, { q }))).found.map(hit => hit.title)
  await readMedium(file.mediaId)
  expect(await found('Plosoklaten')).toEqual([title])
  const { file: newer } = await uploadFile(
    staff.editor.actor,
    await pdf('Rekapitulasi suara kecamatan Kandangan lengkap.'),
    'baru.pdf',
  )
  await readMedium(newer.mediaId)
  const asked = { id: file.mediaId, other: newer.mediaId, reason: 'Salah kecamatan.' }
  await send(staff.editor, replaceMedium, asked)
  const waiting = await inOfficeOf(staff.admin, db => findReplacementOf(db, file.mediaId))
  expect(await found('Kandangan')).toEqual([])
  await send(staff.admin, acceptReplacement, { id: waiting!.id })
  expect([await found('Kandangan'), await found('Plosoklaten')]).toEqual([[title], []])
})
