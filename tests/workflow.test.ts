import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { system, visiting } from '../db/doors.ts'
import { liveEntries, notices, settings } from '../db/tables/index.ts'
import { listAudit } from '../lib/audit/queries.ts'
import {
  confirmEntry,
  overrideEntry,
  publishEntry,
  restoreEntry,
  saveEntry,
  submitEntry,
  trashEntry,
  withdrawEntry,
} from '../lib/entries/actions.ts'
import { findEntry } from '../lib/entries/queries.ts'
import { cancelScheduleOfEntry, scheduleEntry, setUnpublish } from '../lib/entries/schedule-actions.ts'
import type { Office } from '../lib/offices/schema.ts'
import type { FourEyes } from '../lib/publishing.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send, type TestPerson } from './world.ts'

let office: Office
let writer: TestPerson
let editor: TestPerson
let admin: TestPerson
let stranger: TestPerson

beforeAll(async () => {
  office = await makeOffice()
  writer = await makePerson(office, 'writer')
  editor = await makePerson(office, 'editor')
  admin = await makePerson(office, 'officeAdmin')
  stranger = await makePerson(await makeOffice(), 'editor', 'officeAdmin')
})

const entryOf = async (id: string, by = editor) => (await inOfficeOf(by, db => findEntry(db, id)))!.entry
const refOf = async (id: string) => ({ id, lock: (await entryOf(id)).lock })
const seen = (id: string) =>
  visiting(office.id, db => db.select().from(liveEntries).where(eq(liveEntries.entryId, id)))
const logOf = async (id: string) => (await inOfficeOf(editor, db => listAudit(db, id))).map(row => row.action)
const toldOf = (id: string) =>
  system('test', db => db.select().from(notices).where(eq(notices.entryId, id))).then(rows =>
    rows.map(row => row.kind),
  )

async function draft(changes: Record<string, string> = {}) {
  const form = articleForm(changes)
  await send(writer, saveEntry, form)
  return form
}
async function submitted(changes: Record<string, string> = {}) {
  const form = await draft(changes)
  await send(writer, submitEntry, await refOf(form.id))
  return form
}
async function published(changes: Record<string, string> = {}) {
  const form = await submitted(changes)
  await send(editor, publishEntry, await refOf(form.id))
  return form
}

const inHours = (hours: number) => new Date(Date.now() + (hours + 7) * 3600_000).toISOString().slice(0, 16)
const body = (text: string) =>
  JSON.stringify({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })

describe('a schedule', () => {
  test('is set by an editor in the office’s own time, and nobody sees the entry yet', async () => {
    const { id } = await submitted()
    await send(editor, scheduleEntry, { ...(await refOf(id)), at: '2030-01-02T07:00', unpublishAt: '' })
    const entry = await entryOf(id)
    expect(entry.state).toBe('scheduled')
    expect(entry.scheduledAt?.toISOString()).toBe('2030-01-02T00:00:00.000Z')
    expect(await seen(id)).toEqual([])
  })

  test('in the past is refused with a sentence', async () => {
    const { id } = await submitted()
    const { state } = await send(editor, scheduleEntry, { ...(await refOf(id)), at: inHours(-1) })
    expect(state?.errors?.at).toContain('sudah lewat')
  })

  test('may not end before it begins', async () => {
    const { id } = await submitted()
    const times = { at: inHours(5), unpublishAt: inHours(3) }
    const { state } = await send(editor, scheduleEntry, { ...(await refOf(id)), ...times })
    expect(state?.errors?.unpublishAt).toContain('setelah waktu terbit')
  })

  test('is not a writer’s to set, nor another office’s', async () => {
    const { id } = await submitted()
    const wanted = { ...(await refOf(id)), at: inHours(2) }
    expect((await send(writer, scheduleEntry, wanted)).state?.message).toContain('Peran Anda')
    expect(await send(stranger, scheduleEntry, wanted)).toEqual({ notFound: true })
  })

  test('is taken back, and the entry waits for approval again', async () => {
    const { id } = await submitted()
    await send(editor, scheduleEntry, { ...(await refOf(id)), at: inHours(2) })
    expect((await send(writer, cancelScheduleOfEntry, await refOf(id))).state?.message).toBeTruthy()
    expect(await send(stranger, cancelScheduleOfEntry, await refOf(id))).toEqual({ notFound: true })
    await send(editor, cancelScheduleOfEntry, await refOf(id))
    expect(await entryOf(id)).toMatchObject({ state: 'submitted', scheduledAt: null })
  })
})

describe('leaving the site by itself', () => {
  test('is set and cleared by an editor', async () => {
    const { id } = await published()
    await send(editor, setUnpublish, { ...(await refOf(id)), unpublishAt: inHours(4) })
    expect((await entryOf(id)).unpublishAt).not.toBeNull()
    await send(editor, setUnpublish, { ...(await refOf(id)), unpublishAt: '' })
    expect((await entryOf(id)).unpublishAt).toBeNull()
  })

  test('is not a writer’s to set, nor another office’s', async () => {
    const { id } = await published()
    const wanted = { ...(await refOf(id)), unpublishAt: inHours(4) }
    expect((await send(writer, setUnpublish, wanted)).state?.message).toContain('Peran Anda')
    expect(await send(stranger, setUnpublish, wanted)).toEqual({ notFound: true })
  })
})

describe('the trash', () => {
  test('takes a writer’s own draft and gives it back', async () => {
    const { id } = await draft()
    await send(writer, trashEntry, await refOf(id))
    expect((await entryOf(id)).state).toBe('trashed')
    await send(writer, restoreEntry, await refOf(id))
    expect(await entryOf(id)).toMatchObject({ state: 'draft', trashedAt: null })
  })

  test('takes nothing that the public sees', async () => {
    const { id } = await published()
    expect((await send(editor, trashEntry, await refOf(id))).state?.message).toContain('tidak bisa dibuang')
    expect(await seen(id)).toHaveLength(1)
  })

  test('is closed to others’ hands', async () => {
    const { id } = await draft()
    const other = await makePerson(office, 'writer')
    expect((await send(other, trashEntry, await refOf(id))).state?.message).toContain('orang lain')
    expect(await send(stranger, trashEntry, await refOf(id))).toEqual({ notFound: true })
    expect(await send(stranger, restoreEntry, await refOf(id))).toEqual({ notFound: true })
  })
})

describe('an emergency', () => {
  test('lets the admin publish past four eyes, with a reason the centre reads', async () => {
    const { id } = await draft()
    const reason = 'Jadwal pencoblosan ulang harus diketahui malam ini.'
    await send(admin, overrideEntry, { ...(await refOf(id)), reason })
    const entry = await entryOf(id)
    expect(entry).toMatchObject({ state: 'published', overrideReason: reason, reviewedAt: null })
    expect(entry.reviewBy!.getTime()).toBeGreaterThan(Date.now() + 23 * 3600_000)
    expect(await seen(id)).toHaveLength(1)
    expect(await toldOf(id)).toEqual(['overridden'])
    expect((await logOf(id))[0]).toBe('entry.override')
  })

  test('needs a reason', async () => {
    const { id } = await draft()
    const { state } = await send(admin, overrideEntry, { ...(await refOf(id)), reason: 'cepat' })
    expect(state?.errors?.reason).toContain('Pusat membacanya')
  })

  test('is the admin’s alone', async () => {
    const { id } = await draft()
    const wanted = { ...(await refOf(id)), reason: 'Harus diketahui malam ini.' }
    expect((await send(editor, overrideEntry, wanted)).state?.message).toContain('Peran Anda')
    expect(await send(stranger, overrideEntry, wanted)).toEqual({ notFound: true })
  })
})

describe('a change of substance', () => {
  const first = { title: 'Gudang diperiksa', document: body('Sebanyak 9.460 kotak suara diperiksa.') }

  async function changed(changes: Record<string, string>) {
    const form = await published(first)
    await send(writer, saveEntry, { ...form, ...changes, lock: (await entryOf(form.id)).lock })
    return form
  }

  test('is not sent without telling readers what was wrong', async () => {
    const { id } = await changed({ document: body('Sebanyak 9.640 kotak suara diperiksa.') })
    const { state } = await send(writer, submitEntry, await refOf(id))
    expect(state?.errors?.correction).toContain('9.460 → 9.640')
    expect((await entryOf(id)).state).toBe('draft')
  })

  test('is published with its dated correction, and an earlier one stays', async () => {
    const form = await changed({ document: body('Sebanyak 9.640 kotak suara diperiksa.') })
    const { id } = form
    await send(writer, submitEntry, { ...(await refOf(id)), correction: 'Jumlah kotak 9.640.' })
    await send(editor, publishEntry, await refOf(id))
    await send(writer, saveEntry, {
      ...form,
      document: body('Sebanyak 9.641 kotak suara diperiksa.'),
      lock: (await entryOf(id)).lock,
    })
    await send(writer, submitEntry, { ...(await refOf(id)), correction: 'Jumlah kotak 9.641.' })
    await send(editor, publishEntry, await refOf(id))
    const [row] = await seen(id)
    expect(row?.corrections.map(one => one.text)).toEqual(['Jumlah kotak 9.641.', 'Jumlah kotak 9.640.'])
    expect((await entryOf(id)).correction).toBe('')
  })

  test('is not what mending a comma is', async () => {
    const { id } = await changed({ document: body('Sebanyak 9.460 kotak suara sudah diperiksa.') })
    expect((await send(writer, submitEntry, await refOf(id))).redirected).toBeTruthy()
  })
})

describe('in an office of one person', () => {
  const alone = async (fourEyes: FourEyes) => {
    const place = await makeOffice()
    await system('test', db => db.update(settings).set({ fourEyes }).where(eq(settings.officeId, place.id)))
    return makePerson(place, 'writer', 'editor')
  }

  test('news goes out at once and is reviewed within a day', async () => {
    const person = await alone('afterwards')
    const form = articleForm()
    await send(person, saveEntry, form)
    await send(person, publishEntry, { id: form.id, lock: 1 })
    const entry = await entryOf(form.id, person)
    expect(entry.state).toBe('published')
    expect(entry.reviewBy).not.toBeNull()
    expect(await toldOf(form.id)).toEqual(['review'])
  })

  test('nothing does where the province is the second eye', async () => {
    const person = await alone('province')
    const form = articleForm()
    await send(person, saveEntry, form)
    await send(person, submitEntry, { id: form.id, lock: 1 })
    const { state } = await send(person, publishEntry, { id: form.id, lock: 2 })
    expect(state?.message).toContain('pembina di provinsi')
  })
})

describe('what stands', () => {
  test('is said to be still true by an editor, not by a writer or a stranger', async () => {
    const { id } = await published()
    expect((await send(writer, confirmEntry, await refOf(id))).state?.message).toContain('Peran Anda')
    expect(await send(stranger, confirmEntry, await refOf(id))).toEqual({ notFound: true })
    await send(editor, confirmEntry, await refOf(id))
    expect((await entryOf(id)).confirmedAt).not.toBeNull()
  })
})

test('a withdrawal needs no second pair of eyes', async () => {
  const form = articleForm()
  await send(editor, saveEntry, form)
  await send(editor, submitEntry, { id: form.id, lock: 1 })
  await send(await makePerson(office, 'editor'), publishEntry, { id: form.id, lock: 2 })
  await send(editor, withdrawEntry, { ...(await refOf(form.id)), reason: 'Angkanya keliru.' })
  expect(await seen(form.id)).toEqual([])
})
