import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { entries, media, mediaUses, versions } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry, withdrawEntry } from '../lib/entries/actions.ts'
import { findEntry } from '../lib/entries/queries.ts'
import { placeEntry } from '../lib/placements/actions.ts'
import { takeChanges } from '../lib/placements/copy-actions.ts'
import { compareWithOrigin, findCopyOf, findOriginOf } from '../lib/placements/follow.ts'
import { mergeOrigin } from '../lib/placements/merge.ts'
import { listReceived } from '../lib/placements/received.ts'
import { articleForm, inOfficeOf, makeInstitution, makeOffice, makePerson, send, unique } from './world.ts'

const { national } = await makeInstitution()
const office = await makeOffice(national, { parentId: national.id })
const frozen = await makeOffice(national, { parentId: national.id, state: 'frozen' })
const writer = await makePerson(national, 'writer')
const centre = await makePerson(national, 'contentAdmin')
const editor = await makePerson(office, 'editor')

const picture = async () => {
  const hash = unique().padEnd(64, '0')
  const [row] = await inOfficeOf(centre, db =>
    db
      .insert(media)
      .values({ officeId: national.id, hash, name: 'a.jpg', width: 800, height: 600, size: 1, variants: [] })
      .returning(),
  )
  return JSON.stringify({
    mediaId: row!.id,
    hash,
    width: 800,
    height: 600,
    alt: 'Rapat',
    caption: '',
    credit: '',
  })
}

/** A live article of the centre, placed as a copy; as what the office then has of it. */
async function copied() {
  const form = articleForm({ lead: await picture() })
  await send(writer, saveEntry, form)
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(centre, publishEntry, { id: form.id, lock: 2 })
  const sent = await send(centre, placeEntry, {
    entryId: form.id,
    force: 'copy',
    spot: 'top',
    reach: 'all',
    startsAt: '',
    endsAt: '',
    note: '',
  })
  const id = /penempatan\/([\w-]+)/.exec(sent.redirected ?? '')![1]!
  const card = (await inOfficeOf(editor, db => listReceived(db, office.id))).find(
    row => row.placementId === id,
  )!
  return { form, id, copyId: card.copyId! }
}

const change = async (form: ReturnType<typeof articleForm>, title: string) => {
  await send(writer, saveEntry, { ...form, lock: 3, title })
  await send(writer, submitEntry, { id: form.id, lock: 4, correction: 'Judulnya keliru.' })
  await send(centre, publishEntry, { id: form.id, lock: 5, correction: 'Judulnya keliru.' })
}
const own = (copyId: string) => inOfficeOf(editor, db => findEntry(db, copyId))
const followed = (id: string) => inOfficeOf(editor, async db => (await findCopyOf(db, office.id, id))!)

describe('a copy', () => {
  test('is a draft of the office with a picture of its own library, also where the office is frozen', async () => {
    const { form, copyId } = await copied()
    const found = (await own(copyId))!
    expect(found.entry).toMatchObject({ state: 'draft', officeId: office.id, title: form.title })
    const lead = found.version.fields.lead as { mediaId: string }
    const uses = await inOfficeOf(editor, db =>
      db.select().from(mediaUses).where(eq(mediaUses.entryId, copyId)),
    )
    expect(uses).toMatchObject([{ officeId: office.id, mediaId: lead.mediaId, live: false }])
    expect(JSON.stringify(form)).not.toContain(lead.mediaId)
    const there = await makePerson(frozen, 'editor')
    const rows = await inOfficeOf(there, db => db.select().from(entries))
    expect(rows.map(row => row.title)).toContain(form.title)
  })

  test('is published by an editor of the office: the centre wrote it', async () => {
    const { copyId } = await copied()
    await send(editor, submitEntry, { id: copyId, lock: 1 })
    await send(editor, publishEntry, { id: copyId, lock: 2 })
    expect((await own(copyId))?.entry.state).toBe('published')
  })

  test('says when its origin changed, with the difference, and takes the change', async () => {
    const { form, id, copyId } = await copied()
    expect((await followed(id)).changed).toBe(false)
    await change(form, 'Judul yang benar')
    const copy = await followed(id)
    expect(copy.changed).toBe(true)
    expect(compareWithOrigin(copy).changes.map(one => one.where)).toEqual(['Judul'])
    await send(editor, takeChanges, { id, lock: 1 })
    expect((await own(copyId))?.version).toMatchObject({ title: 'Judul yang benar', number: 2 })
    expect((await followed(id)).changed).toBe(false)
  })

  test("keeps what the office wrote where both changed the same, unless it asks for the origin's", async () => {
    const { form, id, copyId } = await copied()
    const found = (await own(copyId))!
    const lead = JSON.stringify(found.version.fields.lead)
    await send(editor, saveEntry, { ...form, id: copyId, lock: 1, title: 'Judul kami', lead })
    await change(form, 'Judul pusat')
    expect(compareWithOrigin(await followed(id)).conflicts).toEqual(['Judul'])
    await send(editor, takeChanges, { id, lock: 2 })
    expect((await own(copyId))?.version.title).toBe('Judul kami')
  })

  test('stays when the origin is withdrawn, and says so', async () => {
    const { form, id, copyId } = await copied()
    await send(centre, withdrawEntry, { id: form.id, lock: 3, reason: 'Salah muat.' })
    expect((await own(copyId))?.entry.title).toBe(form.title)
    const origin = await inOfficeOf(editor, db => findOriginOf(db, office.id, copyId))
    expect(origin?.originVersionId).toBeNull()
    expect((await send(editor, takeChanges, { id, lock: 1 })).state?.message).toContain('sudah ditarik')
  })

  test("is another office's when another office asks", async () => {
    const { id } = await copied()
    const stranger = await makePerson(await makeOffice(), 'editor')
    expect(await send(stranger, takeChanges, { id, lock: 1 })).toEqual({ notFound: true })
  })

  test('has the versions of its own office alone', async () => {
    const { copyId } = await copied()
    const rows = await inOfficeOf(centre, db =>
      db.select().from(versions).where(eq(versions.entryId, copyId)),
    )
    expect(rows).toEqual([])
  })
})

test('what only one side changed is taken from that side, part by part', () => {
  const document = (text: string) => ({
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  })
  const base = {
    title: 'A',
    summary: 'a',
    fields: { tags: ['x'], place: 'Kediri' },
    document: document('satu'),
  }
  const mine = { ...base, summary: 'kami', fields: { ...base.fields, place: 'Blitar' } }
  const theirs = {
    ...base,
    title: 'B',
    fields: { ...base.fields, place: 'Malang' },
    document: document('dua'),
  }
  expect(mergeOrigin(base, mine, theirs)).toEqual({
    content: {
      title: 'B',
      summary: 'kami',
      fields: { tags: ['x'], place: 'Blitar' },
      document: document('dua'),
    },
    conflicts: ['place'],
  })
  expect(mergeOrigin(base, mine, theirs, true).content.fields.place).toBe('Malang')
})
