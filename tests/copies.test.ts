import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { PUT } from '../app/api/naskah/salinan/route.ts'
import { inOffice, system } from '../db/doors.ts'
import { offices, workingCopies } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry, trashEntry } from '../lib/entries/actions.ts'
import { dropCopy, findCopy, keepCopy, listCopies } from '../lib/entries/copies.ts'
import { comeIn, goOut } from '../lib/entries/presence.ts'
import { forgetCopies } from '../lib/jobs/copies.ts'
import { articleForm, as, makeInstitution, makeOffice, makePerson, send, type TestPerson } from './world.ts'

const office = async () => makeOffice((await makeInstitution()).national)
const newId = () => crypto.randomUUID()

const write = (person: TestPerson, id: string, mark: string, base: string, title = 'Pleno') =>
  inOffice(person.actor, db =>
    keepCopy(db, person.actor, { id, kind: 'article', lock: 0, mark, base, values: { title } }),
  )
const read = (person: TestPerson, id: string) => inOffice(person.actor, db => findCopy(db, person.actor, id))

test('what is being typed is kept as it stands, once a person and entry', async () => {
  const writer = await makePerson(await office(), 'writer')
  const id = newId()
  await write(writer, id, 'jendela1:1', '', 'Rap')
  await write(writer, id, 'jendela1:2', 'jendela1:1', 'Rapat')
  expect(await read(writer, id)).toMatchObject({ mark: 'jendela1:2', values: { title: 'Rapat' } })
  expect(await inOffice(writer.actor, db => listCopies(db, writer.actor))).toHaveLength(1)
})

test('a colleague of the same office neither reads nor overwrites it', async () => {
  const home = await office()
  const [writer, colleague] = [await makePerson(home, 'writer'), await makePerson(home, 'officeAdmin')]
  const id = newId()
  await write(writer, id, 'jendela1:1', '', 'Rahasia')
  expect(await read(colleague, id)).toBeUndefined()
  await write(colleague, id, 'jendela2:1', '', 'Lain')
  expect((await read(writer, id))?.values).toEqual({ title: 'Rahasia' })
})

test('what one person typed on a shared telephone is not taken for the next one', async () => {
  const home = await office()
  const [writer, next] = [await makePerson(home, 'writer'), await makePerson(home, 'editor')]
  const copy = { id: newId(), kind: 'article', lock: 0, mark: 'jendela1:1', base: '', values: {} }
  const put = (person: TestPerson, owner: number) =>
    as(person, () =>
      PUT(new Request('http://x/', { method: 'PUT', body: JSON.stringify({ ...copy, owner }) })),
    )
  expect((await put(next, writer.personId)).status).toBe(401)
  expect(await read(next, copy.id)).toBeUndefined()
  expect((await put(writer, writer.personId)).status).toBe(200)
})

test('signs that the database cannot hold are left out of it', async () => {
  const writer = await makePerson(await office(), 'writer')
  const values = { title: 'Nol \0 dan separuh \ud800 huruf' }
  const copy = { id: newId(), kind: 'article', lock: 0, mark: 'jendela1:1', base: '', values }
  const put = () => PUT(new Request('http://x/', { method: 'PUT', body: JSON.stringify(copy) }))
  expect((await as(writer, put)).status).toBe(200)
  expect((await read(writer, copy.id))?.values.title).toBe('Nol  dan separuh \ufffd huruf')
})

test('even asked with the writer’s own number, the database gives a colleague nothing', async () => {
  const home = await office()
  const [writer, colleague] = [await makePerson(home, 'writer'), await makePerson(home, 'editor')]
  const id = newId()
  await write(writer, id, 'jendela1:1', '')
  expect(await inOffice(colleague.actor, db => findCopy(db, writer.actor, id))).toBeUndefined()
})

test('a request that was repeated because its answer got lost does no harm', async () => {
  const writer = await makePerson(await office(), 'writer')
  const id = newId()
  await write(writer, id, 'jendela1:1', '')
  expect(await write(writer, id, 'jendela1:1', '')).toHaveProperty('savedAt')
  expect(await write(writer, id, 'jendela1:3', '')).toHaveProperty('savedAt')
})

test('a late request does not bring back older text', async () => {
  const writer = await makePerson(await office(), 'writer')
  const id = newId()
  await write(writer, id, 'jendela1:2', '', 'baru')
  expect(await write(writer, id, 'jendela1:1', '', 'lama')).toHaveProperty('theirs.values.title', 'baru')
  expect((await read(writer, id))?.values.title).toBe('baru')
})

test('another window’s text is not overwritten but given back', async () => {
  const writer = await makePerson(await office(), 'writer')
  const id = newId()
  await write(writer, id, 'ponsel:5', '', 'di ponsel')
  expect(await write(writer, id, 'laptop:9', '', 'di laptop')).toHaveProperty(
    'theirs.values.title',
    'di ponsel',
  )
  expect(await write(writer, id, 'laptop:9', 'ponsel:5', 'gabungan')).toHaveProperty('savedAt')
})

test('a page that was reloaded in mid-send goes on, whether or not the last sending arrived', async () => {
  const writer = await makePerson(await office(), 'writer')
  const id = newId()
  await write(writer, id, 'sebelum:4', '')
  expect(await write(writer, id, 'sesudah:1', 'sebelum:5')).toHaveProperty('savedAt')
  const other = newId()
  await write(writer, other, 'sebelum:6', '')
  expect(await write(writer, other, 'sesudah:1', 'sebelum:5')).toHaveProperty('theirs')
})

test('a save forgets only the copy that it saved', async () => {
  const writer = await makePerson(await office(), 'writer')
  const id = newId()
  await write(writer, id, 'ponsel:5', '')
  await inOffice(writer.actor, db => dropCopy(db, writer.actor, id, 'laptop:9'))
  expect(await read(writer, id)).toBeDefined()
  await inOffice(writer.actor, db => dropCopy(db, writer.actor, id, 'ponsel:5'))
  expect(await read(writer, id)).toBeUndefined()
})

test('colleagues see who else has a text open, and no longer once it is closed', async () => {
  const home = await office()
  const [writer, editor] = [await makePerson(home, 'writer'), await makePerson(home, 'editor')]
  const id = newId()
  const enter = (person: TestPerson) => inOffice(person.actor, db => comeIn(db, person.actor, id))
  expect((await enter(writer)).others).toEqual([])
  expect((await enter(editor)).others).toEqual([writer.actor.name])
  await inOffice(editor.actor, db => goOut(db, editor.actor, id))
  expect((await enter(writer)).others).toEqual([])
})

test('another office sees nobody', async () => {
  const [writer, stranger] = [
    await makePerson(await office(), 'writer'),
    await makePerson(await office(), 'writer'),
  ]
  const id = newId()
  await inOffice(writer.actor, db => comeIn(db, writer.actor, id))
  expect((await inOffice(stranger.actor, db => comeIn(db, stranger.actor, id))).others).toEqual([])
})

const day = 86_400_000
const aged = (id: string, ago: number) =>
  system('test', db =>
    db
      .update(workingCopies)
      .set({ savedAt: new Date(Date.now() - ago) })
      .where(eq(workingCopies.entryId, id)),
  )

/** A saved entry on which its writer went on typing, so long ago; then what became of it. */
async function typedOn(ago: number, ...deeds: ('submit' | 'publish' | 'trash')[]) {
  const home = await office()
  const [writer, editor] = [await makePerson(home, 'writer'), await makePerson(home, 'editor')]
  const form = articleForm()
  await send(writer, saveEntry, form)
  const acts = { submit: submitEntry, publish: publishEntry, trash: trashEntry }
  for (const [done, deed] of deeds.entries())
    await send(deed === 'submit' ? writer : editor, acts[deed], { id: form.id, lock: done + 1 })
  await write(writer, form.id, 'jendela1:1', '')
  await aged(form.id, ago)
  await forgetCopies()
  return read(writer, form.id)
}

test('a copy older than what was published or thrown away since is forgotten', async () => {
  expect(await typedOn(60_000, 'submit', 'publish')).toBeUndefined()
  expect(await typedOn(60_000, 'trash')).toBeUndefined()
})

test('text newer than the latest version stays, whatever became of the entry', async () => {
  expect(await typedOn(-1000, 'submit', 'publish')).toBeDefined()
  expect(await typedOn(-1000, 'trash')).toBeDefined()
})

test('a copy of what is still being written stays for sixty days, even of a text never saved', async () => {
  expect(await typedOn(59 * day)).toBeDefined()
  expect(await typedOn(61 * day)).toBeUndefined()
  const writer = await makePerson(await office(), 'writer')
  const [kept, gone] = [newId(), newId()]
  for (const id of [kept, gone]) await write(writer, id, 'jendela1:1', '')
  await aged(kept, 59 * day)
  await aged(gone, 61 * day)
  await forgetCopies()
  expect(await read(writer, kept)).toBeDefined()
  expect(await read(writer, gone)).toBeUndefined()
})

test('in a frozen office nothing typed is forgotten before its time', async () => {
  const home = await office()
  const writer = await makePerson(home, 'writer')
  const id = newId()
  await write(writer, id, 'jendela1:1', '')
  await system('test', db => db.update(offices).set({ state: 'frozen' }).where(eq(offices.id, home.id)))
  await aged(id, 61 * day)
  await forgetCopies()
  const rows = await system('test', db =>
    db.select().from(workingCopies).where(eq(workingCopies.entryId, id)),
  )
  expect(rows).toHaveLength(1)
})
