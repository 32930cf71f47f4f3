import { expect, test } from 'vitest'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { movePage } from '../lib/entries/page-actions.ts'
import { findEntry } from '../lib/entries/queries.ts'
import { directory } from '../lib/offices/directory.ts'
import { refresh } from '../lib/offices/watch.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send, unique } from './world.ts'

const office = await makeOffice()
const writer = await makePerson(office, 'writer')
const editor = await makePerson(office, 'editor')

const found = async (id: string) => (await inOfficeOf(editor, db => findEntry(db, id)))!
const leadsTo = async (path: string) => {
  await refresh()
  return directory().tombstoneAt(office.id, path)?.redirectTo
}
async function publish(id: string) {
  await send(writer, submitEntry, { id, lock: (await found(id)).entry.lock })
  await send(editor, publishEntry, { id, lock: (await found(id)).entry.lock })
}

async function article(slug: string) {
  const form = articleForm({ slug })
  await send(writer, saveEntry, form)
  await publish(form.id)
  return form
}

async function page(slug: string, parentId = '') {
  const { category: _, place: _p, ...form } = articleForm({ kind: 'page', parentId, order: 0 })
  await send(writer, saveEntry, { ...form, title: slug.split('/').at(-1)! })
  // Only a move gives a page a path of several parts.
  const { entry } = await found(form.id)
  if (entry.slug !== slug) await send(editor, movePage, { id: form.id, lock: entry.lock, slug })
  await publish(form.id)
  return form.id
}
const move = async (id: string, slug: string) =>
  send(editor, movePage, { id, lock: (await found(id)).entry.lock, slug })

test('a new address of what is live begins at the next publication; the old one leads on', async () => {
  const [before, after] = [`lama-${unique()}`, `baru-${unique()}`]
  const form = await article(before)
  await send(writer, saveEntry, { ...form, lock: 3, slug: after })
  expect((await found(form.id)).live?.path).toBe(`/berita/${before}`)
  await publish(form.id)
  expect((await found(form.id)).live?.path).toBe(`/berita/${after}`)
  expect(await leadsTo(`/berita/${before}`)).toBe(`/berita/${after}`)
})

test('it may go back to the address it had', async () => {
  const [before, after] = [`lama-${unique()}`, `baru-${unique()}`]
  const form = await article(before)
  await send(writer, saveEntry, { ...form, lock: 3, slug: after })
  await publish(form.id)
  await send(writer, saveEntry, { ...form, lock: (await found(form.id)).entry.lock, slug: before })
  await publish(form.id)
  expect((await found(form.id)).live?.path).toBe(`/berita/${before}`)
  expect([await leadsTo(`/berita/${after}`), await leadsTo(`/berita/${before}`)]).toEqual([
    `/berita/${before}`,
    undefined,
  ])
})

test('nobody takes an address that another still shows', async () => {
  const slug = `dipakai-${unique()}`
  const form = await article(slug)
  await send(writer, saveEntry, { ...form, lock: 3, slug: `pindah-${unique()}` })
  const other = articleForm({ slug })
  await send(writer, saveEntry, other)
  expect((await found(other.id)).entry.slug).toBe(`${slug}-2`)
})

test('a page takes those below it along, and every old address leads on', async () => {
  const [old, now] = [`struktur-${unique()}`, `tentang-${unique()}`]
  const parent = await page(old)
  const child = await page(`${old}/divisi`)
  const { state } = await move(parent, `layanan/${now}`)
  expect(state?.done).toMatchObject({ along: 1 })
  expect((await found(child)).live?.path).toBe(`/layanan/${now}/divisi`)
  expect(await leadsTo(`/${old}/divisi`)).toBe(`/layanan/${now}/divisi`)
  expect(await leadsTo(`/${old}`)).toBe(`/layanan/${now}`)
})

test('a page that moves twice leaves no chain', async () => {
  const slugs = ['satu', 'dua', 'tiga'].map(word => `${word}-${unique()}`) as [string, string, string]
  const id = await page(slugs[0])
  await move(id, slugs[1])
  await move(id, slugs[2])
  expect([await leadsTo(`/${slugs[0]}`), await leadsTo(`/${slugs[1]}`)]).toEqual([
    `/${slugs[2]}`,
    `/${slugs[2]}`,
  ])
})

test('a page moved below another lies below it for readers too', async () => {
  const [above, below] = [`induk-${unique()}`, `anak-${unique()}`]
  const parent = await page(above)
  const id = await page(below)
  await move(id, `${above}/${below}`)
  const { version, entry } = await found(id)
  expect(version.fields.parentId).toBe(parent)
  expect([entry.state, entry.liveVersionId]).toEqual(['published', version.id])
})

test('a page cannot go below itself, onto another, or where the site has its own', async () => {
  const [slug, other] = [`halaman-${unique()}`, `lain-${unique()}`]
  const id = await page(slug)
  await page(other)
  expect((await move(id, `${slug}/dalam`)).state?.message).toContain('dirinya sendiri')
  expect((await move(id, other)).state?.message).toContain('sudah dipakai')
  expect((await move(id, 'berita/x')).state?.message).toContain('situs ini sendiri')
  expect((await move(id, '../admin')).state?.errors?.slug).toContain('huruf kecil')
})

test('who saw an older state of the page is told', async () => {
  const id = await page(`usang-${unique()}`)
  const { state } = await send(editor, movePage, { id, lock: 1, slug: `baru-${unique()}` })
  expect(state?.message).toContain('berubah sejak')
})

test('a writer may not move pages, and another office has none of them', async () => {
  const slug = `milik-${unique()}`
  const id = await page(slug)
  const { lock } = (await found(id)).entry
  expect((await send(writer, movePage, { id, lock, slug: 'baru' })).state?.message).toContain('Peran Anda')
  const stranger = await makePerson(await makeOffice(), 'editor')
  expect(await send(stranger, movePage, { id, lock, slug: 'baru' })).toEqual({ notFound: true })
})
