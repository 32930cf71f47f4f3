import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findPages } from '../app/[office]/admin/halaman/tree.ts'
import { visiting } from '../db/doors.ts'
import { tombstones } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { type ListedPage, listPages } from '../lib/entries/choices.ts'
import { orderPages } from '../lib/entries/page-actions.ts'
import { findEntry } from '../lib/entries/queries.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send, unique } from './world.ts'

const office = await makeOffice()
const writer = await makePerson(office, 'writer')
const editor = await makePerson(office, 'editor')

const found = async (id: string) => (await inOfficeOf(editor, db => findEntry(db, id)))!

async function page(title: string, parentId = '') {
  const { category: _, place: _p, ...form } = articleForm({ kind: 'page', title, parentId, order: 0 })
  expect((await send(writer, saveEntry, form)).state?.errors).toBeUndefined()
  return form.id
}
const redirectOf = async (path: string) => {
  const [row] = await visiting(office.id, db => db.select().from(tombstones).where(eq(tombstones.path, path)))
  return row?.redirectTo
}
const ordered = async (parentId: string) =>
  (await inOfficeOf(editor, listPages)).filter(row => row.parentId === parentId).map(row => row.id)

async function siblings() {
  const parent = await page(`Induk ${unique()}`)
  return { parent, one: await page('Satu', parent), two: await page('Dua', parent) }
}

test('a new page lies below its parent from its first save', async () => {
  const { parent, one } = await siblings()
  expect((await found(one)).entry.slug).toBe(`${(await found(parent)).entry.slug}/satu`)
})

test('saving it again as it is changes nothing', async () => {
  const { parent, one } = await siblings()
  const { category: _, place: _p, ...form } = articleForm({ kind: 'page', title: 'Satu', parentId: parent })
  const again = { ...form, id: one, lock: 1, order: 0, slug: 'satu' }
  expect((await send(writer, saveEntry, again)).state?.done).toMatchObject({ id: one, lock: 1 })
})

test('an editor puts pages side by side in order, for the public at once', async () => {
  const { parent, one, two } = await siblings()
  await send(writer, submitEntry, { id: two, lock: 1 })
  await send(editor, publishEntry, { id: two, lock: 2 })
  expect((await send(editor, orderPages, { ids: `${two},${one}` })).state?.done).toEqual({ changed: 2 })
  expect(await ordered(parent)).toEqual([two, one])
  const { entry, live, version } = await found(two)
  expect([entry.state, live?.versionId]).toEqual(['published', version.id])
})

test('whoever is writing on one is told that it changed', async () => {
  const { one, two } = await siblings()
  await send(editor, orderPages, { ids: `${two},${one}` })
  const { category: _, place: _p, ...form } = articleForm({ kind: 'page', title: 'Satu lagi' })
  expect((await send(writer, saveEntry, { ...form, id: one, lock: 1 })).state?.errors?.lock).toBeTruthy()
})

test('a writer may not', async () => {
  const { one, two } = await siblings()
  expect((await send(writer, orderPages, { ids: `${two},${one}` })).state?.message).toContain('Peran Anda')
})

test('pages of different parents cannot be ordered together', async () => {
  const { parent, one } = await siblings()
  expect((await send(editor, orderPages, { ids: `${one},${parent}` })).state?.message).toContain('induk')
})

test("another office's pages are not there", async () => {
  const { one } = await siblings()
  const stranger = await makePerson(await makeOffice(), 'editor')
  expect(await send(stranger, orderPages, { ids: one })).toEqual({ notFound: true })
})

test('a page never published takes those below it along when its form gives it another parent', async () => {
  const { parent, one, two } = await siblings()
  const deeper = await page('Lebih dalam', one)
  const { category: _, place: _p, ...form } = articleForm({ kind: 'page', title: 'Satu', parentId: two })
  await send(writer, saveEntry, { ...form, id: one, lock: 1, order: 0, slug: 'satu-lain' })
  const above = (await found(parent)).entry.slug
  expect((await found(one)).entry.slug).toBe(`${above}/dua/satu-lain`)
  expect((await found(deeper)).entry.slug).toBe(`${above}/dua/satu-lain/lebih-dalam`)
})

test('readers of a page below it are led on from its old address', async () => {
  const parent = await page(`Induk ${unique()}`)
  const below = await page('Isi', parent)
  await send(writer, submitEntry, { id: below, lock: 1 })
  await send(editor, publishEntry, { id: below, lock: 2 })
  const before = (await found(below)).live!.path
  const { category: _, place: _p, ...form } = articleForm({ kind: 'page', title: 'Induk baru' })
  await send(writer, saveEntry, { ...form, id: parent, lock: 1, order: 0, slug: `pindah-${unique()}` })
  const after = (await found(below)).live!.path
  expect(after).toBe(`/${(await found(parent)).entry.slug}/isi`)
  expect(await redirectOf(before)).toBe(after)
})

test('a page cannot be laid below one of its own by its form', async () => {
  const { parent, one } = await siblings()
  const { category: _, place: _p, ...form } = articleForm({ kind: 'page', title: 'Induk', parentId: one })
  const { state } = await send(writer, saveEntry, { ...form, id: parent, lock: 1, order: 0, slug: 'induk' })
  expect(state?.errors?.parentId).toBeTruthy()
  expect((await found(parent)).entry.lock).toBe(1)
})

test('pages are found by words of their title or address, whatever lies above them', () => {
  const listed = (title: string, slug: string) => ({ title, slug }) as ListedPage
  const pages = [listed('Maklumat', 'layanan/maklumat'), listed('Sejarah KPU', 'profil/sejarah')]
  expect(findPages(pages, 'sejarah profil')).toEqual([pages[1]])
  expect(findPages(pages, 'visi')).toEqual([])
})
