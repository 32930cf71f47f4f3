import { expect, test } from 'vitest'
import { inOffice } from '../db/doors.ts'
import { dropCopy, findCopy, keepCopy, listCopies } from '../lib/entries/copies.ts'
import { comeIn, goOut } from '../lib/entries/presence.ts'
import { makeInstitution, makeOffice, makePerson, type TestPerson } from './world.ts'

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
