import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { system, visiting } from '../db/doors.ts'
import { auditEvents, liveEntries, media, notices, settings } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { scheduleEntry } from '../lib/entries/schedule-actions.ts'
import { forgetEarlierFile, replaceMedium, restoreMedium } from '../lib/media/actions.ts'
import { uploadPicture } from '../lib/media/library.ts'
import { listEarlier, listMedia } from '../lib/media/queries.ts'
import * as decisions from '../lib/media/replacement-actions.ts'
import { findReplacement, findReplacementOf, listReplacementsBelow } from '../lib/media/replacements.ts'
import type { FourEyes } from '../lib/publishing.ts'
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

async function addPhoto(person: TestPerson) {
  const bytes = await sharp(randomBytes(60 * 40 * 3), { raw: { width: 60, height: 40, channels: 3 } })
    .png()
    .toBuffer()
  return (await uploadPicture(person.actor, bytes, 'foto.png')).picture
}

/** An office with a live photo, what is to replace it, and those who have a say. */
async function staged(fourEyes: FourEyes = 'local') {
  const { national } = await makeInstitution()
  const province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  const office = await makeOffice(national, { parentId: province.id })
  const person = (role: 'writer' | 'editor' | 'officeAdmin') => makePerson(office, role)
  const [writer, editor, admin] = [
    await person('writer'),
    await person('editor'),
    await person('officeAdmin'),
  ]
  const [old, newer] = [await addPhoto(editor), await addPhoto(editor)]
  const form = articleForm({ lead: JSON.stringify({ alt: 'Rapat', decorative: false, ...old }) })
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  await system('test', db => db.update(settings).set({ fourEyes }).where(eq(settings.officeId, office.id)))
  const supervisor = await makePerson(province, 'supervisor')
  return { office, province, writer, editor, admin, supervisor, old, newer, entry: form.id }
}
type Stage = Awaited<ReturnType<typeof staged>>

const replace = ({ editor, old, newer }: Stage) =>
  send(editor, replaceMedium, { id: old.mediaId, other: newer.mediaId, reason: 'Foto salah acara.' })
const waitingOf = async ({ editor, old }: Stage) =>
  (await inOfficeOf(editor, db => findReplacementOf(db, old.mediaId)))!
const shown = ({ office, entry }: Stage) =>
  visiting(office.id, async db => {
    const [row] = await db.select().from(liveEntries).where(eq(liveEntries.entryId, entry))
    return (row!.fields.lead as { hash: string }).hash
  })
const noticed = async ({ office }: Stage) => {
  const rows = await system('test', db => db.select().from(notices).where(eq(notices.officeId, office.id)))
  return rows.map(row => row.kind)
}
const said = (result: Awaited<ReturnType<typeof send>>) => result.state?.message ?? ''

describe('a photo that the public sees', () => {
  test('stays until a second person agrees with its replacement', async () => {
    const stage = await staged()
    expect((await replace(stage)).redirected).toContain('diajukan')
    expect(await shown(stage)).toBe(stage.old.hash)
    const { id } = await waitingOf(stage)
    expect((await send(stage.admin, decisions.acceptReplacement, { id })).redirected).toContain('ganti')
    expect(await shown(stage)).toBe(stage.newer.hash)
    expect(await waitingOf(stage)).toBeUndefined()
  })

  test('is not replaced by the one who asked, nor by the one who brought the file', async () => {
    const stage = await staged()
    await send(stage.admin, replaceMedium, {
      id: stage.old.mediaId,
      other: stage.newer.mediaId,
      reason: 'Foto salah acara.',
    })
    const { id } = await waitingOf(stage)
    for (const person of [stage.admin, stage.editor])
      expect(said(await send(person, decisions.acceptReplacement, { id }))).toContain('Anda sendiri')
    expect(await shown(stage)).toBe(stage.old.hash)
  })

  test('keeps its replacement out of the library and of the public meanwhile', async () => {
    const stage = await staged()
    await replace(stage)
    const { rows } = await inOfficeOf(stage.writer, db => listMedia(db, { q: '', page: 1 }))
    expect(rows.map(row => row.id)).toEqual([stage.old.mediaId])
    expect(await visiting(stage.office.id, db => db.$count(media, eq(media.id, stage.newer.mediaId)))).toBe(0)
  })

  test('stays as it is when the second person, or the asker, says no; the log tells', async () => {
    const stage = await staged()
    for (const person of [stage.admin, stage.editor]) {
      await replace(stage)
      const { id } = await waitingOf(stage)
      expect((await send(person, decisions.declineReplacement, { id })).redirected).toContain('tolak')
    }
    expect(await shown(stage)).toBe(stage.old.hash)
    const rows = await system('test', db =>
      db.select().from(auditEvents).where(eq(auditEvents.subject, stage.old.mediaId)).orderBy(auditEvents.id),
    )
    const deeds = rows.map(row => row.action).filter(action => action !== 'media.add')
    expect(deeds).toEqual(['media.propose', 'media.decline', 'media.propose', 'media.decline'])
  })

  test('has one replacement waiting at a time, and that one cannot change', async () => {
    const stage = await staged()
    await replace(stage)
    const third = await addPhoto(stage.editor)
    const asked = { reason: 'Foto salah acara.' }
    const another = { ...asked, id: stage.old.mediaId, other: third.mediaId }
    expect(said(await send(stage.editor, replaceMedium, another))).toContain('sudah menunggu')
    const inside = { ...asked, id: stage.newer.mediaId, other: third.mediaId }
    expect(said(await send(stage.editor, replaceMedium, inside))).toContain('sudah menunggu')
  })

  test('gets back what it had before only with a second person too', async () => {
    const stage = await staged()
    await replace(stage)
    await send(stage.admin, decisions.acceptReplacement, { id: (await waitingOf(stage)).id })
    const [earlier] = await inOfficeOf(stage.editor, db => listEarlier(db, stage.old.mediaId))
    const back = { id: stage.old.mediaId, earlier: earlier!.id }
    await send(stage.editor, restoreMedium, back)
    expect(await shown(stage)).toBe(stage.newer.hash)
    expect(said(await send(stage.editor, forgetEarlierFile, back))).toContain('masih dibandingkan')
    await send(stage.admin, decisions.acceptReplacement, { id: (await waitingOf(stage)).id })
    expect(await shown(stage)).toBe(stage.old.hash)
  })

  test('is decided by no writer, and by nobody of another office', async () => {
    const stage = await staged()
    await replace(stage)
    const { id } = await waitingOf(stage)
    const stranger = (await staged()).admin
    for (const decide of [decisions.acceptReplacement, decisions.declineReplacement]) {
      expect(said(await send(stage.writer, decide, { id }))).toContain('Peran Anda')
      expect(await send(stranger, decide, { id })).toEqual({ notFound: true })
    }
    for (const decide of [decisions.acceptReplacementBelow, decisions.declineReplacementBelow]) {
      expect(said(await send(stage.supervisor, decide, { id }))).toContain(
        'menyetujui penggantian medianya sendiri',
      )
      expect(await send((await staged()).supervisor, decide, { id })).toEqual({ notFound: true })
    }
    expect(await inOfficeOf(stranger, db => findReplacement(db, id))).toBeUndefined()
  })

  test('is compared with its replacement: what is there first, what is to come second', async () => {
    const stage = await staged()
    await replace(stage)
    const found = await inOfficeOf(stage.admin, async db => findReplacement(db, (await waitingOf(stage)).id))
    expect([found!.before.hash, found!.after.hash]).toEqual([stage.old.hash, stage.newer.hash])
  })
})

describe('where the province is the second eye', () => {
  test('it decides, is told, and nobody of the office can', async () => {
    const stage = await staged('province')
    await replace(stage)
    const { id } = await waitingOf(stage)
    expect(said(await send(stage.admin, decisions.acceptReplacement, { id }))).toContain(
      'pembina di provinsi',
    )
    const listed = await acrossAs(stage.supervisor, db => listReplacementsBelow(db, stage.supervisor.actor))
    expect(listed.map(row => row.id)).toEqual([id])
    await send(stage.supervisor, decisions.acceptReplacementBelow, { id })
    expect(await shown(stage)).toBe(stage.newer.hash)
    expect(await noticed(stage)).toEqual(expect.arrayContaining(['exchange', 'decided']))
  })
})

describe('where one person works alone', () => {
  test('it is shown at once, and the province may let it be', async () => {
    const stage = await staged('afterwards')
    expect((await replace(stage)).redirected).toContain('ditinjau')
    expect(await shown(stage)).toBe(stage.newer.hash)
    expect(await noticed(stage)).toContain('exchanged')
    const { id } = await waitingOf(stage)
    expect(said(await send(stage.editor, decisions.acceptReplacement, { id }))).toContain('pembina')
    await send(stage.supervisor, decisions.acceptReplacementBelow, { id })
    expect([await shown(stage), await waitingOf(stage)]).toEqual([stage.newer.hash, undefined])
  })

  test('or bring back what the public saw before the first of several exchanges', async () => {
    const stage = await staged('afterwards')
    await replace(stage)
    await replace({ ...stage, newer: await addPhoto(stage.editor) })
    await send(stage.supervisor, decisions.declineReplacementBelow, { id: (await waitingOf(stage)).id })
    expect(await shown(stage)).toBe(stage.old.hash)
  })

  test('nothing is left to review when that person puts the first one back', async () => {
    const stage = await staged('afterwards')
    await replace(stage)
    const [earlier] = await inOfficeOf(stage.editor, db => listEarlier(db, stage.old.mediaId))
    await send(stage.editor, restoreMedium, { id: stage.old.mediaId, earlier: earlier!.id })
    expect([await shown(stage), await waitingOf(stage)]).toEqual([stage.old.hash, undefined])
  })
})

describe('what is not public yet', () => {
  const draft = async (stage: Stage) => {
    const picture = await addPhoto(stage.writer)
    const form = articleForm({ lead: JSON.stringify({ alt: 'Rapat', decorative: false, ...picture }) })
    await send(stage.writer, saveEntry, form)
    return { ...stage, old: picture, entry: form.id }
  }

  test('is replaced at once while it is a draft', async () => {
    const stage = await draft(await staged())
    expect((await replace(stage)).redirected).toContain('ganti')
  })

  test('waits once its text is approved for later', async () => {
    const stage = await draft(await staged())
    await send(stage.writer, submitEntry, { id: stage.entry, lock: 1 })
    await send(stage.editor, scheduleEntry, { id: stage.entry, lock: 2, at: '2030-01-02T07:00' })
    expect((await replace(stage)).redirected).toContain('diajukan')
  })

  test('is not published by who opened the text before the photo changed', async () => {
    const stage = await draft(await staged())
    await send(stage.writer, submitEntry, { id: stage.entry, lock: 1 })
    await replace(stage)
    expect(said(await send(stage.editor, publishEntry, { id: stage.entry, lock: 2 }))).toContain(
      'berubah sejak',
    )
  })
})
