import { describe, expect, test } from 'vitest'
import type { Tally } from '../lib/bulk-action.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { type EntryFilter, listEntries, listFilters } from '../lib/entries/list.ts'
import { bulkEntries, duplicateEntry, removeFilter, saveFilter } from '../lib/entries/list-actions.ts'
import { findEntry } from '../lib/entries/queries.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send, type TestPerson, unique } from './world.ts'

const office = await makeOffice()
const writer = await makePerson(office, 'writer')
const editor = await makePerson(office, 'editor')
const stranger = await makePerson(await makeOffice(), 'editor')

const found = async (id: string) => (await inOfficeOf(editor, db => findEntry(db, id)))!
async function draft(changes = {}, by = writer) {
  const form = articleForm(changes)
  await send(by, saveEntry, form)
  return form.id
}
async function submitted(by = writer) {
  const id = await draft({}, by)
  await send(by, submitEntry, { id, lock: 1 })
  return id
}
async function published() {
  const id = await submitted()
  await send(editor, publishEntry, { id, lock: 2 })
  return id
}
async function bulk(person: TestPerson, deed: string, ids: string[], more = {}) {
  const ticked: Record<string, number> = {}
  for (const id of ids) ticked[`pilih.${id}`] = (await found(id)).entry.lock
  const { state } = await send(person, bulkEntries, { deed, ...ticked, ...more })
  return { state, tally: state?.done as Tally | undefined }
}

describe('many at once', () => {
  test('an editor publishes what others wrote; what is their own is refused by name', async () => {
    const [theirs, own] = [await submitted(), await submitted(editor)]
    const { tally } = await bulk(editor, 'publish', [theirs, own])
    expect(tally).toMatchObject({ done: 1, refused: [{ name: (await found(own)).entry.title }] })
    expect(tally?.refused[0]?.sentence).toContain('ikut menulis')
    expect((await found(theirs)).entry.state).toBe('published')
  })

  test('withdraws with one reason for all', async () => {
    const ids = [await published(), await published()]
    expect((await bulk(editor, 'withdraw', ids, { reason: 'Angkanya keliru.' })).tally?.done).toBe(2)
    expect((await found(ids[1]!)).entry.withdrawnReason).toBe('Angkanya keliru.')
  })

  test('a missing reason is told once, and nothing is done', async () => {
    const id = await published()
    const { state } = await bulk(editor, 'withdraw', [id], { reason: '' })
    expect(state?.errors?.reason).toContain('alasannya')
    expect(state?.values?.[`pilih.${id}`]).toBe('3')
    expect((await found(id)).entry.state).toBe('published')
  })

  test('sorts into another category as a new version', async () => {
    const id = await draft()
    await bulk(writer, 'recategorise', [id], { category: 'siaran-pers' })
    const { entry, version } = await found(id)
    expect([entry.category, version.fields.category, version.number]).toEqual([
      'siaran-pers',
      'siaran-pers',
      2,
    ])
  })

  test('a category that is none is refused', async () => {
    const { state } = await bulk(writer, 'recategorise', [await draft()], { category: '__proto__' })
    expect(state?.errors?.category).toBeDefined()
  })

  test('goes to the trash and comes back as a draft', async () => {
    const id = await draft()
    await bulk(writer, 'trash', [id])
    expect((await found(id)).entry.state).toBe('trashed')
    await bulk(writer, 'restore', [id])
    expect((await found(id)).entry.state).toBe('draft')
  })

  test('copies begin as drafts of whoever copies', async () => {
    const id = await published()
    const { title } = (await found(id)).entry
    await bulk(editor, 'copy', [id])
    const { rows } = await inOfficeOf(editor, db => listEntries(db, { q: `Salinan dari ${title}` }))
    expect(rows).toMatchObject([{ state: 'draft', live: false }])
  })

  test('what changed meanwhile is left as it is', async () => {
    const id = await draft()
    const { state } = await send(editor, bulkEntries, { deed: 'trash', [`pilih.${id}`]: 7 })
    expect((state?.done as Tally | undefined)?.refused[0]?.sentence).toContain('berubah sejak')
  })

  test('a writer publishes none of them', async () => {
    const { tally } = await bulk(writer, 'publish', [await submitted()])
    expect(tally).toMatchObject({ done: 0 })
    expect(tally?.refused[0]?.sentence).toContain('Peran Anda')
  })

  test("another office's are not there", async () => {
    const { tally } = await bulk(stranger, 'publish', [await submitted()])
    expect(tally).toEqual({
      deed: 'publish',
      done: 0,
      refused: [{ name: 'Tanpa judul', sentence: 'Tidak ada lagi di kantor ini.' }],
    })
  })

  test('nothing ticked, or no known deed, is told', async () => {
    expect((await bulk(editor, 'publish', [])).state?.message).toContain('Centang dulu')
    expect((await bulk(editor, 'toString', [await draft()])).state?.message).toContain('Pilih dulu')
  })
})

describe('a copy', () => {
  test('made twice by a double click is one', async () => {
    const id = await draft()
    const copy = crypto.randomUUID()
    const first = await send(writer, duplicateEntry, { id, copy })
    expect(first.redirected).toBe(`/admin/berita/${copy}?ubah=1`)
    expect((await send(writer, duplicateEntry, { id, copy })).redirected).toBe(first.redirected)
    expect((await found(copy)).version.number).toBe(1)
  })

  test('of a cancelled event is one that takes place', async () => {
    const plan = { plan: 'cancelled', planNote: 'Banjir', audience: 'public', organiser: '', stage: '' }
    const event = { kind: 'agenda', startsAt: '2026-12-01T08:00', endsAt: '', place: 'Aula', ...plan }
    const { id, ...form } = articleForm({ ...event, stageId: '' })
    await send(writer, saveEntry, { id, ...form })
    const copy = crypto.randomUUID()
    await send(writer, duplicateEntry, { id, copy })
    expect((await found(id)).version.fields).toMatchObject({ plan: 'cancelled' })
    expect((await found(copy)).version.fields).toMatchObject({ plan: 'planned', planNote: '', place: 'Aula' })
  })

  test("of another office's entry is not there; an auditor may not", async () => {
    const id = await draft()
    expect(await send(stranger, duplicateEntry, { id })).toEqual({ notFound: true })
    const auditor = await makePerson(office, 'auditor')
    expect((await send(auditor, duplicateEntry, { id })).state?.message).toContain('Peran Anda')
  })
})

describe('a list', () => {
  const list = (filter: EntryFilter) => inOfficeOf(editor, db => listEntries(db, filter))

  test('is narrowed by category, writer, year and words', async () => {
    const word = unique()
    const id = await draft({ title: `Kata ${word}`, category: 'artikel' })
    const year = new Date().getFullYear()
    const filter: EntryFilter = { kind: 'article', q: word, category: 'artikel', writer: writer.personId }
    const here = { year, zone: office.zone }
    expect((await list({ ...filter, year: here })).rows.map(row => row.id)).toEqual([id])
    expect((await list({ ...filter, category: 'berita' })).total).toBe(0)
    expect((await list({ ...filter, writer: editor.personId })).total).toBe(0)
    expect((await list({ ...filter, year: { ...here, year: year - 1 } })).total).toBe(0)
  })

  test('takes signs in a search as they are', async () => {
    await draft({ title: '100% selesai_semua' })
    expect((await list({ q: '100%' })).total).toBe(1)
    expect((await list({ q: '%selesai' })).total).toBe(0)
  })

  test('shows the trash only when asked', async () => {
    const word = unique()
    const id = await draft({ title: word })
    await bulk(writer, 'trash', [id])
    expect((await list({ q: word })).total).toBe(0)
    expect((await list({ q: word, state: 'trashed' })).total).toBe(1)
  })
})

describe('a kept filter', () => {
  const mine = (person: TestPerson) => inOfficeOf(person, db => listFilters(db, 'berita'))
  const keep = (person: TestPerson, name: string, query: string) =>
    send(person, saveFilter, { place: 'berita', name, query })

  test('is kept under a name, replaced by the same name, and forgotten', async () => {
    const person = await makePerson(office, 'writer')
    expect((await keep(person, 'Draf saya', 'keadaan=draf&milik=saya')).redirected).toContain('keadaan=draf')
    await keep(person, 'Draf saya', 'keadaan=draf')
    const [filter] = await mine(person)
    expect(filter).toMatchObject({ name: 'Draf saya', query: 'keadaan=draf' })
    await send(person, removeFilter, { id: filter!.id })
    expect(await mine(person)).toEqual([])
  })

  test('is seen and removed by nobody else, not even a colleague', async () => {
    await keep(writer, 'Rahasia', 'keadaan=draf')
    const [filter] = await mine(writer)
    expect(await mine(editor)).toEqual([])
    expect(await send(editor, removeFilter, { id: filter!.id })).toEqual({ notFound: true })
    expect(await send(stranger, removeFilter, { id: filter!.id })).toEqual({ notFound: true })
  })

  test('leads only to a list of the back office', async () => {
    expect(
      (await send(writer, saveFilter, { place: '//jahat', name: 'a', query: '' })).state?.errors,
    ).toHaveProperty('place')
    expect((await keep(writer, 'b', '#//jahat.test')).redirected).toBe('/admin/berita?%23%2F%2Fjahat.test=')
  })

  test('needs a role that reads', async () => {
    const ppid = await makePerson(office, 'informationOfficer')
    expect((await keep(ppid, 'a', '')).state?.message).toContain('Peran Anda')
  })
})
