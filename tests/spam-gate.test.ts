import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { auditEvents, entries, linkedHosts, settings } from '../db/tables/index.ts'
import { overrideEntry, publishEntry, saveEntry, submitEntry, withdrawEntry } from '../lib/entries/actions.ts'
import { listBelow } from '../lib/entries/below.ts'
import { publishBelow, scheduleBelow } from '../lib/entries/below-actions.ts'
import { bulkEntries } from '../lib/entries/list-actions.ts'
import { scheduleEntry } from '../lib/entries/schedule-actions.ts'
import { workDue } from '../lib/jobs/due.ts'
import { recipientsOf } from '../lib/mail/recipients.ts'
import type { Office } from '../lib/offices/schema.ts'
import type { FourEyes } from '../lib/publishing.ts'
import {
  acrossAs,
  articleForm,
  inOfficeOf,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
} from './world.ts'

const spam = { words: 'situs slot gacor', href: 'https://gacor77.example' }
let province: Office
let office: Office
let alone: Office
let writer: TestPerson
let editor: TestPerson
let onlyOne: TestPerson
let supervisor: TestPerson

const mode = (of: Office, fourEyes: FourEyes) =>
  system('test', db => db.update(settings).set({ fourEyes }).where(eq(settings.officeId, of.id)))

beforeAll(async () => {
  const { national } = await makeInstitution()
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  office = await makeOffice(national, { parentId: province.id })
  alone = await makeOffice(national, { parentId: province.id })
  await mode(alone, 'afterwards')
  writer = await makePerson(office, 'writer')
  editor = await makePerson(office, 'editor')
  onlyOne = await makePerson(alone, 'editor', 'officeAdmin')
  supervisor = await makePerson(province, 'supervisor')
})

const linking = ({ words, href }: typeof spam) =>
  JSON.stringify({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Rapat dihadiri 26 kecamatan. ' },
          { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] },
        ],
      },
    ],
  })

const rowOf = (id: string) =>
  system('test', db => db.select().from(entries).where(eq(entries.id, id))).then(rows => rows[0]!)
const refOf = async (id: string) => ({ id, lock: (await rowOf(id)).lock })
const in10Hours = () => new Date(Date.now() + 10 * 3600_000).toISOString().slice(0, 16)

async function written(by: TestPerson, link = spam) {
  const form = articleForm({ document: linking(link) })
  const { state } = await send(by, saveEntry, form)
  return { id: form.id, state }
}

async function waiting(by: TestPerson, link = spam) {
  const { id } = await written(by, link)
  await send(by, submitEntry, await refOf(id))
  return id
}

/** A text that was clean when it was sent or scheduled, and is found to be spam later. */
const spoil = (id: string) =>
  system('test', db =>
    db.execute(sql`update versions set document = ${linking(spam)}::jsonb where entry_id = ${id}`),
  )
const clean = { words: 'formulir', href: 'https://forms.gle/abc' }

describe('who saves a spam link', () => {
  test('is told calmly, and nothing is lost', async () => {
    const { id, state } = await written(writer)
    expect(state?.done?.gate).toBe('Ada 2 hal yang perlu diperiksa orang. Naskah Anda tersimpan.')
    expect((await rowOf(id)).state).toBe('draft')
    const plain = await written(writer, { words: 'selengkapnya', href: 'https://slot-emas.example' })
    expect(plain.state?.done?.gate).toBe('Ada 1 tautan yang perlu diperiksa orang. Naskah Anda tersimpan.')
    expect((await written(writer, clean)).state?.done?.gate).toBeUndefined()
  })

  test('may send it, and it waits for a second person', async () => {
    const id = await waiting(writer)
    expect(await rowOf(id)).toMatchObject({ state: 'submitted', gated: true })
  })
})

describe('a second person', () => {
  test('publishes it, and the log keeps what they were warned of', async () => {
    const id = await waiting(writer)
    expect((await send(editor, publishEntry, await refOf(id))).redirected).toBeTruthy()
    const [row] = await system('test', db =>
      db
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.subject, id), eq(auditEvents.action, 'entry.publish'))),
    )
    expect(JSON.stringify(row?.detail.warned)).toContain('gacor77.example')
  })

  test('above stands in where an office has one person only', async () => {
    const id = await waiting(onlyOne)
    const { waiting: list } = await acrossAs(supervisor, db => listBelow(db, supervisor.actor))
    expect(list.map(one => one.id)).toContain(id)
    expect((await send(supervisor, publishBelow, await refOf(id))).redirected).toBeTruthy()
    expect((await rowOf(id)).state).toBe('published')
  })

  test('above may also set its time, and is written to', async () => {
    const id = await waiting(onlyOne)
    const matter = {
      kind: 'submitted',
      officeId: alone.id,
      officeName: '',
      zone: 'Asia/Jakarta',
      fourEyes: 'afterwards',
      actorId: onlyOne.personId,
      actorName: '',
      detail: {},
      writers: [],
      contributors: [onlyOne.personId],
      gated: true,
    } as const
    const told = await system('test', db =>
      recipientsOf(db, { ...matter, writers: [], contributors: [onlyOne.personId] }),
    )
    expect(told.map(person => person.personId)).toEqual([supervisor.personId])
    await send(supervisor, scheduleBelow, { ...(await refOf(id)), at: in10Hours() })
    expect((await rowOf(id)).state).toBe('scheduled')
  })

  test('above has no say in clean texts of such an office', async () => {
    const id = await waiting(onlyOne, clean)
    const { state } = await send(supervisor, publishBelow, await refOf(id))
    expect(state?.message).toContain('menyetujui naskahnya sendiri')
  })
})

describe('its writer alone does not publish it', () => {
  test('not at once, where one person publishes alone', async () => {
    const { id } = await written(onlyOne)
    const { state } = await send(onlyOne, publishEntry, await refOf(id))
    expect(state?.message).toContain('diperiksa orang kedua')
    expect(await rowOf(id)).toMatchObject({ state: 'draft', liveVersionId: null })
    const fine = await written(onlyOne, clean)
    expect((await send(onlyOne, publishEntry, await refOf(fine.id))).redirected).toBeTruthy()
  })

  test('not after sending it to themselves', async () => {
    const id = await waiting(onlyOne)
    const { state } = await send(onlyOne, publishEntry, await refOf(id))
    expect(state?.message).toContain('Penyunting lain atau pembina')
  })

  test('not as an editor of two', async () => {
    const id = await waiting(editor)
    expect((await send(editor, publishEntry, await refOf(id))).state?.message).toContain(
      'Minta penyunting lain',
    )
  })

  test('not for a later time', async () => {
    const { id } = await written(onlyOne)
    const { state } = await send(onlyOne, scheduleEntry, { ...(await refOf(id)), at: in10Hours() })
    expect(state?.message).toContain('diperiksa orang kedua')
  })

  test('not among many', async () => {
    const { id } = await written(onlyOne)
    const form = { deed: 'publish', [`pilih.${id}`]: (await rowOf(id)).lock }
    const { state } = await send(onlyOne, bulkEntries, form)
    expect(state?.done).toMatchObject({
      done: 0,
      refused: [{ sentence: expect.stringContaining('diperiksa orang kedua') }],
    })
  })

  test('not in an emergency; another admin may, and the centre is told', async () => {
    const { id } = await written(onlyOne)
    const reason = 'Banjir, harus segera diumumkan.'
    const { state } = await send(onlyOne, overrideEntry, { ...(await refOf(id)), reason })
    expect(state?.message).toContain('Dalam keadaan darurat pun')
    const other = await makePerson(alone, 'officeAdmin')
    expect((await send(other, overrideEntry, { ...(await refOf(id)), reason })).redirected).toBeTruthy()
  })

  test('not by a schedule made before it was known for spam', async () => {
    const { id } = await written(onlyOne, clean)
    await send(onlyOne, scheduleEntry, { ...(await refOf(id)), at: in10Hours() })
    expect((await rowOf(id)).state).toBe('scheduled')
    await spoil(id)
    await makeDue(id)
    expect(await rowOf(id)).toMatchObject({ state: 'returned', liveVersionId: null })
    expect((await rowOf(id)).returnNote).toContain('gacor77.example')
  })
})

const makeDue = async (id: string) => {
  await system('test', db =>
    db.update(entries).set({ scheduledAt: sql`now() - interval '1 minute'` }).where(eq(entries.id, id)),
  )
  await workDue()
}

test('what a second person scheduled goes out', async () => {
  const id = await waiting(writer)
  await send(editor, scheduleEntry, { ...(await refOf(id)), at: in10Hours() })
  await makeDue(id)
  expect((await rowOf(id)).state).toBe('published')
})

test('another office’s text is not there, held or not', async () => {
  const id = await waiting(onlyOne)
  expect((await send(editor, publishEntry, await refOf(id))).notFound).toBe(true)
})

test('a host is known while a live entry leads to it, and new again afterwards', async () => {
  const id = await waiting(writer, { words: 'hotel acara', href: 'https://www.Hotel-Surya.example/aula' })
  const known = () =>
    inOfficeOf(writer, db => db.select().from(linkedHosts).where(eq(linkedHosts.host, 'hotel-surya.example')))
  expect(await known()).toHaveLength(0)
  await send(editor, publishEntry, await refOf(id))
  expect(await known()).toMatchObject([{ entryId: id, officeId: office.id }])
  expect(await inOfficeOf(onlyOne, db => db.select().from(linkedHosts))).not.toContainEqual(
    expect.objectContaining({ host: 'hotel-surya.example' }),
  )
  await send(editor, withdrawEntry, { ...(await refOf(id)), reason: 'Ganti naskah.' })
  expect(await known()).toHaveLength(0)
})
