import { randomBytes } from 'node:crypto'
import { utimesSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { system, visiting } from '../db/doors.ts'
import { auditEvents, liveEntries, media, mediaQuotas } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { env } from '../lib/env.ts'
import * as actions from '../lib/media/actions.ts'
import { cleanMedia } from '../lib/media/clean.ts'
import { uploadFile, uploadPicture } from '../lib/media/library.ts'
import {
  countMedia,
  findMedium,
  listEarlier,
  listMedia,
  recentCredits,
  usesOf,
} from '../lib/media/queries.ts'
import { readQuota } from '../lib/media/quota.ts'
import { acceptReplacement } from '../lib/media/replacement-actions.ts'
import { findReplacementOf } from '../lib/media/replacements.ts'
import { storage } from '../lib/media/storage.ts'
import { originalOf } from '../lib/media/store.ts'
import {
  articleForm,
  inOfficeOf,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
} from './world.ts'

const photo = () =>
  sharp(randomBytes(60 * 40 * 3), { raw: { width: 60, height: 40, channels: 3 } })
    .png()
    .toBuffer()
const paper = () => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(400), Buffer.from('\n%%EOF')])

const addPhoto = async (person: TestPerson, name = 'rapat.png') =>
  (await uploadPicture(person.actor, await photo(), name)).picture
const addPaper = async (person: TestPerson, name = 'jadwal.pdf') =>
  (await uploadFile(person.actor, paper(), name)).file

async function staffed() {
  const office = await makeOffice()
  return {
    office,
    writer: await makePerson(office, 'writer'),
    editor: await makePerson(office, 'editor'),
    admin: await makePerson(office, 'officeAdmin'),
  }
}
type Staff = Awaited<ReturnType<typeof staffed>>

const words = { alt: 'Ketua membuka rapat', caption: 'Rapat pleno', credit: 'Humas' }

// A published article that begins with this photo.
async function publish({ writer, editor }: Staff, picture: object) {
  const form = articleForm({
    lead: JSON.stringify({ ...words, decorative: false, ...picture }),
    photographer: 'Humas',
  })
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  return form.id
}

const leadOf = (office: { id: number }, entryId: string) =>
  visiting(office.id, async db => {
    const [row] = await db.select().from(liveEntries).where(eq(liveEntries.entryId, entryId))
    return row!.fields.lead as Record<string, unknown>
  })

const generationOf = async (office: { id: number }) => {
  const { rows } = await system('test', db =>
    db.execute(`select value from generations where office_id = ${office.id}`),
  )
  return Number(rows[0]!.value)
}

const replace = (person: TestPerson, id: string, other: string) =>
  send(person, actions.replaceMedium, { id, other, reason: 'Tanda tangan belum ada.' })

// As the one who compares both and agrees.
async function acceptLatest(person: TestPerson, mediaId: string) {
  const waiting = await inOfficeOf(person, db => findReplacementOf(db, mediaId))
  return send(person, acceptReplacement, { id: waiting!.id })
}

describe('replacing a photo', () => {
  test('shows the new one on every live page once a second person agrees, under the same id', async () => {
    const staff = await staffed()
    const [old, newer] = [await addPhoto(staff.writer), await addPhoto(staff.writer)]
    const entry = await publish(staff, old)
    const before = await generationOf(staff.office)
    await replace(staff.editor, old.mediaId, newer.mediaId)
    await acceptLatest(staff.admin, old.mediaId)
    expect(await leadOf(staff.office, entry)).toMatchObject({
      mediaId: old.mediaId,
      hash: newer.hash,
      ...words,
    })
    expect(await generationOf(staff.office)).toBeGreaterThan(before)
    const found = await inOfficeOf(staff.editor, db => findMedium(db, newer.mediaId))
    expect(found).toBeUndefined()
  })

  test('keeps the earlier file, which can be put back', async () => {
    const staff = await staffed()
    const [old, newer] = [await addPhoto(staff.writer), await addPhoto(staff.writer)]
    const entry = await publish(staff, old)
    await replace(staff.editor, old.mediaId, newer.mediaId)
    await acceptLatest(staff.admin, old.mediaId)
    const [earlier] = await inOfficeOf(staff.editor, db => listEarlier(db, old.mediaId))
    expect([earlier!.hash, earlier!.reason]).toEqual([old.hash, 'Tanda tangan belum ada.'])
    await send(staff.editor, actions.restoreMedium, { id: old.mediaId, earlier: earlier!.id })
    await acceptLatest(staff.admin, old.mediaId)
    expect((await leadOf(staff.office, entry)).hash).toBe(old.hash)
    const now = await inOfficeOf(staff.editor, db => listEarlier(db, old.mediaId))
    expect(now.map(one => one.hash)).toEqual([newer.hash])
  })

  test('reaches what was written before it and is published after', async () => {
    const staff = await staffed()
    const [old, newer] = [await addPhoto(staff.writer), await addPhoto(staff.writer)]
    const form = articleForm({ lead: JSON.stringify({ ...words, decorative: false, ...old }) })
    await send(staff.writer, saveEntry, form)
    await replace(staff.editor, old.mediaId, newer.mediaId)
    await send(staff.writer, submitEntry, { id: form.id, lock: 1 })
    await send(staff.editor, publishEntry, { id: form.id, lock: 2 })
    expect((await leadOf(staff.office, form.id)).hash).toBe(newer.hash)
  })

  test('is in the log, with why', async () => {
    const staff = await staffed()
    const [old, newer] = [await addPhoto(staff.writer), await addPhoto(staff.writer)]
    await replace(staff.editor, old.mediaId, newer.mediaId)
    const notes = await system('test', db =>
      db.select().from(auditEvents).where(eq(auditEvents.subject, old.mediaId)),
    )
    const detail = { was: old.hash, now: newer.hash, reason: 'Tanda tangan belum ada.', pages: 0 }
    expect(notes.find(note => note.action === 'media.replace')!.detail).toMatchObject(detail)
  })

  test('is refused with what is used elsewhere, or of another sort', async () => {
    const staff = await staffed()
    const [old, used] = [await addPhoto(staff.writer), await addPhoto(staff.writer, 'dipakai.png')]
    await publish(staff, used)
    const { state } = await replace(staff.editor, old.mediaId, used.mediaId)
    expect(state!.message).toContain('“dipakai.png” dan dipakai di naskah lain')
    const file = await addPaper(staff.writer)
    expect((await replace(staff.editor, old.mediaId, file.mediaId)).state!.message).toContain(
      'harus foto juga',
    )
    expect((await replace(staff.editor, old.mediaId, old.mediaId)).state!.message).toContain('sama dengan')
  })

  test('is no way around the hold of personal data, nor around its reading', async () => {
    const staff = await staffed()
    const [old, newer] = [await addPaper(staff.writer), await addPaper(staff.writer)]
    const form = articleForm({
      document: JSON.stringify({ type: 'doc', content: [{ type: 'file', attrs: old }] }),
    })
    await send(staff.writer, saveEntry, form)
    const read = (reading: 'pending' | 'file', extracted: string) =>
      inOfficeOf(staff.writer, db =>
        db.update(media).set({ reading, extracted }).where(eq(media.id, newer.mediaId)),
      )
    await read('pending', '')
    expect((await replace(staff.editor, old.mediaId, newer.mediaId)).state!.message).toContain(
      'masih kami baca',
    )
    await read('file', 'Nama Budi, NIK 3506121705850003')
    expect((await replace(staff.editor, old.mediaId, newer.mediaId)).state!.message).toContain('memuat 1 NIK')
    await read('file', 'Nama Budi, NIK 3506************')
    expect((await replace(staff.editor, old.mediaId, newer.mediaId)).redirected).toContain(old.mediaId)
  })

  test('is for who approves, and for the own office', async () => {
    const staff = await staffed()
    const [old, newer] = [await addPhoto(staff.writer), await addPhoto(staff.writer)]
    const stranger = (await staffed()).editor
    expect((await replace(staff.writer, old.mediaId, newer.mediaId)).state!.message).toContain('Peran Anda')
    expect(await replace(stranger, old.mediaId, newer.mediaId)).toEqual({ notFound: true })
  })
})

describe('a photo', () => {
  test('is described by a writer, and remembered when a text describes it first', async () => {
    const staff = await staffed()
    const picture = await addPhoto(staff.writer)
    await publish(staff, picture)
    expect(await inOfficeOf(staff.writer, db => findMedium(db, picture.mediaId))).toMatchObject(words)
    await send(staff.writer, actions.describeMedium, { id: picture.mediaId, ...words, alt: 'Lebih jelas' })
    expect((await inOfficeOf(staff.writer, db => findMedium(db, picture.mediaId)))!.alt).toBe('Lebih jelas')
    expect(await inOfficeOf(staff.writer, recentCredits)).toEqual(['Humas'])
  })

  test('that is uploaded again brings its words along and is pointed out', async () => {
    const { writer } = await staffed()
    const bytes = await photo()
    const { picture } = await uploadPicture(writer.actor, bytes, 'a.png')
    await send(writer, actions.describeMedium, { id: picture.mediaId, ...words })
    const again = await uploadPicture(writer.actor, bytes, 'b.png')
    expect(again).toMatchObject({ picture: { ...picture, ...words }, known: { name: 'a.png' } })
  })

  test('that is decoration has no description and is not missed one', async () => {
    const { writer } = await staffed()
    const { mediaId: id } = await addPhoto(writer)
    expect((await inOfficeOf(writer, countMedia))['tanpa-gambaran']).toBe(1)
    await send(writer, actions.describeMedium, { id, ...words, decorative: '1' })
    expect(await inOfficeOf(writer, db => findMedium(db, id))).toMatchObject({ alt: '', decorative: true })
    expect((await inOfficeOf(writer, countMedia))['tanpa-gambaran']).toBe(0)
  })

  test('keeps its chosen point in live crops, until the middle counts again', async () => {
    const staff = await staffed()
    const picture = await addPhoto(staff.writer)
    const entry = await publish(staff, picture)
    await send(staff.writer, actions.setFocus, { id: picture.mediaId, x: 3, y: 10 })
    expect((await leadOf(staff.office, entry)).focus).toBe('3-10')
    await send(staff.writer, actions.setFocus, { id: picture.mediaId })
    expect((await leadOf(staff.office, entry)).focus).toBeUndefined()
  })

  test('of another office is not there, whatever is done to it', async () => {
    const { writer } = await staffed()
    const { mediaId: id } = await addPhoto(writer)
    const stranger = (await staffed()).editor
    const nowhere = { notFound: true }
    expect(await send(stranger, actions.describeMedium, { id, ...words })).toEqual(nowhere)
    expect(await send(stranger, actions.setFocus, { id, x: 1, y: 1 })).toEqual(nowhere)
    expect(await send(stranger, actions.removeMedium, { id })).toEqual(nowhere)
    expect(await inOfficeOf(stranger, db => findMedium(db, id))).toBeUndefined()
  })

  test('is changed by no auditor', async () => {
    const { office, writer } = await staffed()
    const { mediaId: id } = await addPhoto(writer)
    const auditor = await makePerson(office, 'auditor')
    for (const action of [actions.describeMedium, actions.setFocus, actions.removeMedium])
      expect((await send(auditor, action, { id })).state!.message).toContain('Peran Anda')
  })
})

describe('removing', () => {
  test('is possible while nothing uses it', async () => {
    const { writer, editor } = await staffed()
    const { mediaId: id } = await addPhoto(writer)
    expect((await send(writer, actions.removeMedium, { id })).state!.message).toContain('Peran Anda')
    expect((await send(editor, actions.removeMedium, { id })).redirected).toContain('/admin/media')
    expect(await inOfficeOf(editor, db => findMedium(db, id))).toBeUndefined()
  })

  test('is refused with where it is used, also in an earlier version', async () => {
    const staff = await staffed()
    const picture = await addPhoto(staff.writer)
    const form = articleForm({ title: 'Rapat pleno akbar', lead: JSON.stringify({ ...words, ...picture }) })
    await send(staff.writer, saveEntry, form)
    await send(staff.writer, saveEntry, { ...form, lock: 1, lead: '' })
    expect(await inOfficeOf(staff.writer, db => usesOf(db, picture.mediaId))).toEqual([])
    const { state } = await send(staff.editor, actions.removeMedium, { id: picture.mediaId })
    expect(state!.message).toContain('“Rapat pleno akbar”')
  })
})

test('the library is searched by what is told of a medium and by what a file says', async () => {
  const { writer } = await staffed()
  const picture = await addPhoto(writer, 'IMG_1.png')
  const file = await addPaper(writer)
  await send(writer, actions.describeMedium, { id: picture.mediaId, ...words })
  await inOfficeOf(writer, db =>
    db.update(media).set({ extracted: 'Jadwal kampanye akbar' }).where(eq(media.id, file.mediaId)),
  )
  const found = async (q: string) =>
    (await inOfficeOf(writer, db => listMedia(db, { q, page: 1 }))).rows.map(row => row.id)
  expect(await found('pleno HUMAS')).toEqual([picture.mediaId])
  expect(await found('kampanye')).toEqual([file.mediaId])
  expect(await found('pleno kampanye')).toEqual([])
})

test('an office that is full takes no more, until the centre gives it room', async () => {
  const body = await makeInstitution()
  const office = await makeOffice(body.national, { parentId: body.national.id })
  const writer = await makePerson(office, 'writer')
  const keeper = await makePerson(body.national, 'systemAdmin')
  await addPaper(writer)
  await system('test', db => db.insert(mediaQuotas).values({ officeId: office.id, bytes: 600 }))
  await expect(addPaper(writer)).rejects.toThrow('Ruang media kantor ini tidak cukup')
  await expect(addPhoto(writer)).rejects.toThrow('Ruang media')
  const own = { slug: office.slug, gigabytes: 2 }
  expect((await send(writer, actions.allotMedia, own)).redirected).toBeUndefined()
  expect((await send(keeper, actions.allotMedia, own)).redirected).toContain(office.slug)
  await addPaper(writer)
  expect((await inOfficeOf(writer, db => readQuota(db, office.id))).most).toBe(2_000_000_000)
})

test('the clean-up forgets old bytes that nothing refers to, and nothing else', async () => {
  const { writer, editor } = await staffed()
  const [kept, gone] = [await addPaper(writer), await addPaper(writer, 'lama.pdf')]
  await send(editor, actions.removeMedium, { id: gone.mediaId })
  await cleanMedia()
  expect(await storage().has(originalOf(gone.hash))).toBe(true)
  const old = new Date(Date.now() - 2 * 24 * 3600 * 1000)
  for (const { hash } of [kept, gone])
    utimesSync(path.join(env().dataFolder, 'media', originalOf(hash)), old, old)
  await cleanMedia()
  expect([await storage().has(originalOf(kept.hash)), await storage().has(originalOf(gone.hash))]).toEqual([
    true,
    false,
  ])
})
