import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { system, visiting } from '../db/doors.ts'
import { liveEntries } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry, withdrawEntry } from '../lib/entries/actions.ts'
import { withOwnLinks } from '../lib/entries/links.ts'
import { linkTargets } from '../lib/entries/targets.ts'
import type { RichDocument } from '../lib/richtext/schema.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send } from './world.ts'

async function world() {
  const office = await makeOffice()
  const [writer, editor] = [await makePerson(office, 'writer'), await makePerson(office, 'editor')]
  const form = articleForm()
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  return { office, writer, editor, form }
}

const leadingTo = (id: string): RichDocument => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'baca', marks: [{ type: 'link', attrs: { href: `entry:${id}` } }] }],
    },
  ],
})
const hrefOf = (document: RichDocument) => document.content[0]?.content?.[0]?.marks?.[0]?.attrs?.href
const seen = (officeId: number, id: string) =>
  visiting(officeId, async db => hrefOf(await withOwnLinks(db, officeId, leadingTo(id))))

test('a link to an own entry leads where that is now, also after a rename', async () => {
  const { office, form } = await world()
  expect(await seen(office.id, form.id)).toMatch(/^\/berita\//)
  await system('test', db =>
    db.update(liveEntries).set({ path: '/berita/alamat-baru' }).where(eq(liveEntries.entryId, form.id)),
  )
  expect(await seen(office.id, form.id)).toBe('/berita/alamat-baru')
})

test('a link to what was withdrawn leads nowhere', async () => {
  const { office, editor, form } = await world()
  await send(editor, withdrawEntry, { id: form.id, lock: 3, reason: 'Angka perlu dihitung ulang.' })
  expect(await seen(office.id, form.id)).toBe(`entry:${form.id}`)
})

test('another office’s entry is no own entry', async () => {
  const { form } = await world()
  const elsewhere = await makeOffice()
  expect(await seen(elsewhere.id, form.id)).toBe(`entry:${form.id}`)
})

test('the picker finds entries by words of their title, with kind and state, of this office only', async () => {
  const { office, writer, form } = await world()
  const find = (q: string) => inOfficeOf(writer, db => linkTargets(db, office.id, { q }))
  const [found] = await find(form.title.split(' ').reverse().join(' '))
  expect(found).toMatchObject({ id: form.id, kindLabel: 'Berita', state: 'published', live: true })
  expect(await find('100% _')).toEqual([])
  const stranger = await makePerson(await makeOffice(), 'writer')
  expect(await inOfficeOf(stranger, db => linkTargets(db, office.id, { q: '' }))).toEqual([])
})
