import { expect, test } from 'vitest'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { findEntry } from '../lib/entries/queries.ts'
import { restoreVersion } from '../lib/entries/version-actions.ts'
import { listVersionHeads } from '../lib/entries/versions.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send } from './world.ts'

const office = await makeOffice()
const writer = await makePerson(office, 'writer')
const editor = await makePerson(office, 'editor')

async function savedTwice() {
  const form = articleForm({ title: 'Judul pertama' })
  await send(writer, saveEntry, form)
  await send(writer, saveEntry, { ...form, lock: 1, title: 'Judul kedua' })
  return form.id
}
const found = async (id: string) => (await inOfficeOf(editor, db => findEntry(db, id)))!

test('a writer brings the first version back as a third', async () => {
  const id = await savedTwice()
  const { redirected } = await send(writer, restoreVersion, { id, lock: 2, number: 1 })
  expect(redirected).toBe(`/admin/berita/${id}/riwayat`)
  expect((await found(id)).version).toMatchObject({ number: 3, title: 'Judul pertama' })
})

test('what was written in between stays in the history', async () => {
  const id = await savedTwice()
  await send(writer, restoreVersion, { id, lock: 2, number: 1 })
  const heads = await inOfficeOf(writer, db => listVersionHeads(db, id))
  expect(heads.map(head => head.number)).toEqual([3, 2, 1])
})

test('who restores what someone else has changed meanwhile is told', async () => {
  const id = await savedTwice()
  const { state } = await send(writer, restoreVersion, { id, lock: 1, number: 1 })
  expect(state?.message).toContain('sudah menyimpan')
})

test('bringing back what is there already changes nothing and says so', async () => {
  const id = await savedTwice()
  const { state } = await send(writer, restoreVersion, { id, lock: 2, number: 2 })
  expect(state?.message).toContain('sama dengan isi sekarang')
})

test('restoring counts as writing: who restored may not publish', async () => {
  const id = await savedTwice()
  await send(editor, restoreVersion, { id, lock: 2, number: 1 })
  await send(writer, submitEntry, { id, lock: 3 })
  const { state } = await send(editor, publishEntry, { id, lock: 4 })
  expect(state?.message).toContain('ikut menulis')
})

test('an auditor may not restore', async () => {
  const id = await savedTwice()
  const auditor = await makePerson(office, 'auditor')
  expect((await send(auditor, restoreVersion, { id, lock: 2, number: 1 })).state?.message).toContain('Peran')
})

test("another office's entry, and a version that never was, are not there", async () => {
  const id = await savedTwice()
  const stranger = await makePerson(await makeOffice(), 'editor')
  expect(await send(stranger, restoreVersion, { id, lock: 2, number: 1 })).toEqual({ notFound: true })
  expect(await send(writer, restoreVersion, { id, lock: 2, number: 9 })).toEqual({ notFound: true })
})
