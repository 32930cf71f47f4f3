import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { visiting } from '../db/doors.ts'
import { liveEntries, versions } from '../db/tables/index.ts'
import { listAudit } from '../lib/audit/queries.ts'
import { publishEntry, returnEntry, saveEntry, submitEntry, withdrawEntry } from '../lib/entries/actions.ts'
import { articleFields } from '../lib/entries/kinds/article.ts'
import { findEntry } from '../lib/entries/queries.ts'
import { saveDraft } from '../lib/entries/save.ts'
import { directory } from '../lib/offices/directory.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send, type TestPerson } from './world.ts'

let office: Office
let writer: TestPerson
let editor: TestPerson

beforeAll(async () => {
  office = await makeOffice()
  writer = await makePerson(office, 'writer')
  editor = await makePerson(office, 'editor')
})

const lockOf = async (id: string) => (await inOfficeOf(editor, db => findEntry(db, id)))!.entry.lock
const stateOf = async (id: string) => (await inOfficeOf(editor, db => findEntry(db, id)))!.entry.state

async function submitted() {
  const form = articleForm()
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  return form
}

async function published() {
  const form = await submitted()
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  return form
}

const seenByVisitors = (id: string) =>
  visiting(office.id, db => db.select().from(liveEntries).where(eq(liveEntries.entryId, id)))

describe('a writer', () => {
  test('saves a draft that no visitor sees', async () => {
    const form = articleForm()
    expect((await send(writer, saveEntry, form)).state?.done).toMatchObject({ id: form.id, lock: 1 })
    expect(await seenByVisitors(form.id)).toEqual([])
  })

  test('who clicks twice leaves one version', async () => {
    const form = articleForm()
    await send(writer, saveEntry, form)
    expect((await send(writer, saveEntry, form)).state?.done).toMatchObject({ lock: 1 })
    const kept = await inOfficeOf(writer, db =>
      db.select().from(versions).where(eq(versions.entryId, form.id)),
    )
    expect(kept).toHaveLength(1)
  })

  test('keeps what was typed when a title is missing', async () => {
    const { state } = await send(writer, saveEntry, articleForm({ title: '  ', place: 'Pare' }))
    expect(state?.errors?.title).toContain('Beri judul')
    expect(state?.values?.place).toBe('Pare')
  })

  test('cannot publish, and is told what to do instead', async () => {
    const form = await submitted()
    const { state } = await send(writer, publishEntry, { id: form.id, lock: 2 })
    expect(state?.message).toContain('Peran Anda')
    expect(await stateOf(form.id)).toBe('submitted')
  })

  test('cannot change what another writer wrote', async () => {
    const form = articleForm()
    await send(writer, saveEntry, form)
    const colleague = await makePerson(office, 'writer')
    const { state } = await send(colleague, saveEntry, { ...form, lock: 1, title: 'Judul lain' })
    expect(state?.message).toContain('ditulis orang lain')
  })
})

const drafted = (id: string) => ({
  id,
  lock: 1,
  kind: 'article' as const,
  summary: '',
  slug: '',
  fields: articleFields.parse({}),
  document: { type: 'doc', content: [] },
})

describe('two people at one draft', () => {
  test('the second is told who saved first, and keeps what was typed', async () => {
    const form = articleForm()
    await send(writer, saveEntry, form)
    await send(editor, saveEntry, { ...form, lock: 1, title: 'Judul penyunting' })
    const { state } = await send(writer, saveEntry, { ...form, lock: 1, title: 'Judul penulis' })
    expect(state?.message).toContain(editor.actor.name)
    expect(state?.values?.title).toBe('Judul penulis')
    expect(state?.done?.theirs).toMatchObject({ title: 'Judul penyunting', lock: 2 })
  })

  test('who saves while the other save is still being written is told, and nothing is overwritten', async () => {
    const form = articleForm()
    await send(writer, saveEntry, form)
    const draft = (title: string) => ({ ...drafted(form.id), title })
    const held = Promise.withResolvers<void>()
    const written = Promise.withResolvers<void>()
    const first = inOfficeOf(editor, async db => {
      await saveDraft(db, editor.actor, draft('Lebih dulu'))
      written.resolve()
      await held.promise
    })
    await written.promise
    const second = inOfficeOf(writer, db => saveDraft(db, writer.actor, draft('Menyusul'))).catch(
      error => error,
    )
    // Long enough for the second to have read the entry as it was and to wait for the row.
    await new Promise(done => setTimeout(done, 300))
    held.resolve()
    await first
    expect(await second).toMatchObject({ status: 409 })
    expect((await inOfficeOf(editor, db => findEntry(db, form.id)))?.entry.title).toBe('Lebih dulu')
  })

  test('at the same moment: one wins, the other is told', async () => {
    const form = articleForm()
    await send(writer, saveEntry, form)
    const outcomes = await Promise.all(
      ['satu', 'dua', 'tiga'].map(title => send(writer, saveEntry, { ...form, lock: 1, title })),
    )
    expect(outcomes.filter(outcome => outcome.state?.message)).toHaveLength(2)
    expect(await lockOf(form.id)).toBe(2)
  })
})

describe('an editor', () => {
  test('publishes what a writer sent, and a visitor sees it', async () => {
    const form = await published()
    expect(await seenByVisitors(form.id)).toMatchObject([
      { title: form.title, category: 'berita', tags: ['pleno', 'rapat'] },
    ])
  })

  test('cannot publish what they changed themselves: four eyes', async () => {
    const form = await submitted()
    await send(editor, saveEntry, { ...form, lock: 2, title: 'Diubah penyunting' })
    const { state } = await send(editor, publishEntry, { id: form.id, lock: 3 })
    expect(state?.message).toContain('Anda ikut menulis')
  })

  test('cannot publish a version they have not seen', async () => {
    const form = await submitted()
    const second = await makePerson(office, 'editor')
    await send(second, saveEntry, { ...form, lock: 2, title: 'Diubah di antaranya' })
    const { state } = await send(editor, publishEntry, { id: form.id, lock: 2 })
    expect(state?.message).toContain('berubah sejak')
  })

  test('returns a draft with a note', async () => {
    const form = await submitted()
    await send(editor, returnEntry, { id: form.id, lock: 2, note: 'Angka di paragraf dua belum cocok.' })
    expect(await stateOf(form.id)).toBe('returned')
  })

  test('needs a reason to withdraw', async () => {
    const form = await published()
    const { state } = await send(editor, withdrawEntry, { id: form.id, lock: 3, reason: '' })
    expect(state?.errors?.reason).toContain('alasannya')
  })

  test('withdraws; the address is buried with the reason', async () => {
    const form = await published()
    const [live] = await seenByVisitors(form.id)
    await send(editor, withdrawEntry, { id: form.id, lock: 3, reason: 'Angkanya keliru.' })
    await refresh()
    expect(await seenByVisitors(form.id)).toEqual([])
    expect(directory().tombstoneAt(office.id, live!.path)?.reason).toBe('Angkanya keliru.')
  })

  test('publishes a withdrawn article again at its old address', async () => {
    const form = await published()
    const [live] = await seenByVisitors(form.id)
    await send(editor, withdrawEntry, { id: form.id, lock: 3, reason: 'Angkanya keliru.' })
    await send(writer, saveEntry, { ...form, lock: 4, title: 'Judul yang benar' })
    await send(writer, submitEntry, { id: form.id, lock: 5 })
    await send(editor, publishEntry, { id: form.id, lock: 6 })
    await refresh()
    expect((await seenByVisitors(form.id))[0]?.path).toBe(live!.path)
    expect(directory().tombstoneAt(office.id, live!.path)).toBeUndefined()
  })

  test('a draft of a published article changes nothing for visitors', async () => {
    const form = await published()
    await send(writer, saveEntry, { ...form, lock: 3, title: 'Judul rancangan' })
    expect((await seenByVisitors(form.id))[0]?.title).toBe(form.title)
  })
})

test('every change is in the audit of the entry', async () => {
  const form = await published()
  await send(editor, withdrawEntry, { id: form.id, lock: 3, reason: 'Angkanya keliru.' })
  const events = await inOfficeOf(editor, db => listAudit(db, form.id))
  expect(events.map(event => event.action)).toEqual([
    'entry.withdraw',
    'entry.publish',
    'entry.submit',
    'entry.write',
  ])
})

test('an auditor reads and changes nothing', async () => {
  const auditor = await makePerson(office, 'auditor')
  expect((await send(auditor, saveEntry, articleForm())).state?.message).toContain('Peran Anda')
})

test('a frozen office writes nothing', async () => {
  const frozen = await makeOffice(undefined, { state: 'frozen' })
  const person = await makePerson(frozen, 'writer')
  const { state } = await send(person, saveEntry, articleForm())
  expect(state?.message).toContain('dibekukan')
})

test('two articles of one title get addresses of their own', async () => {
  const first = articleForm({ title: 'Judul yang sama' })
  const second = articleForm({ title: 'Judul yang sama' })
  await send(writer, saveEntry, first)
  await send(writer, saveEntry, second)
  const slugs = await Promise.all(
    [first, second].map(form => inOfficeOf(writer, db => findEntry(db, form.id))),
  )
  expect(slugs.map(found => found?.entry.slug)).toEqual(['judul-yang-sama', 'judul-yang-sama-2'])
})
