import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { system, visiting } from '../db/doors.ts'
import { media, previews } from '../db/tables/index.ts'
import { saveEntry } from '../lib/entries/actions.ts'
import type { Office } from '../lib/offices/schema.ts'
import { createPreview, revokePreview } from '../lib/previews/actions.ts'
import { findPreviewMedium } from '../lib/previews/media.ts'
import { withPass } from '../lib/previews/pass.ts'
import { findPreviewed, listPreviews } from '../lib/previews/queries.ts'
import { articleForm, inOfficeOf, makeOffice, makePerson, send, type TestPerson, unique } from './world.ts'

let office: Office
let writer: TestPerson
let stranger: TestPerson

beforeAll(async () => {
  office = await makeOffice()
  writer = await makePerson(office, 'writer')
  stranger = await makePerson(await makeOffice(), 'editor')
})

async function shared(changes: Record<string, string> = {}) {
  const form = articleForm(changes)
  await send(writer, saveEntry, form)
  const { state } = await send(writer, createPreview, { id: form.id })
  const url = String(state?.done?.url)
  return { form, url, token: url.split('/').at(-1)! }
}
const seen = (token: string, officeId = office.id) => visiting(officeId, db => findPreviewed(db, token))
const linksOf = (id: string) => inOfficeOf(writer, db => listPreviews(db, id))

async function picture() {
  const id = crypto.randomUUID()
  const hash = `${unique()}${'0'.repeat(64)}`.slice(0, 64)
  await system('test', db =>
    db.insert(media).values({
      id,
      officeId: office.id,
      hash,
      name: 'foto.jpg',
      width: 800,
      height: 600,
      size: 1,
      variants: [],
    }),
  )
  return { mediaId: id, hash, width: 800, height: 600, alt: 'Foto' }
}

describe('a preview link', () => {
  test('shows the version it was made for to anyone, for seven days', async () => {
    const { form, url, token } = await shared()
    expect(url).toMatch(/^http:\/\/[^/]+\/pratinjau\/[\w-]{43}$/)
    const found = await seen(token)
    expect(found?.version.title).toBe(form.title)
    const days = (found!.expiresAt.getTime() - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.99)
    expect(days).toBeLessThanOrEqual(7)
  })

  test('does not show what is written afterwards', async () => {
    const { form, token } = await shared()
    await send(writer, saveEntry, { ...form, title: 'Judul kemudian', lock: 1 })
    expect((await seen(token))?.version.title).toBe(form.title)
  })

  test('shows nothing on another office’s host, or to who guesses', async () => {
    const { token } = await shared()
    expect(await seen(token, stranger.office.id)).toBeUndefined()
    expect(await seen('A'.repeat(43))).toBeUndefined()
    expect(await seen("' or true --")).toBeUndefined()
  })

  test('is kept as a hash only', async () => {
    const { form, token } = await shared()
    const rows = await system('test', db => db.select().from(previews).where(eq(previews.entryId, form.id)))
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('dies when it is revoked, and when its time is over', async () => {
    const { form, token } = await shared()
    const [link] = await linksOf(form.id)
    await send(writer, revokePreview, { id: form.id, hash: link!.hash })
    expect(await seen(token)).toBeUndefined()
    expect(await linksOf(form.id)).toEqual([])

    const late = await shared()
    await system('test', db =>
      db
        .update(previews)
        .set({ expiresAt: new Date(Date.now() - 1000) })
        .where(eq(previews.entryId, late.form.id)),
    )
    expect(await seen(late.token)).toBeUndefined()
  })

  test('is made and revoked by people of the office who write', async () => {
    const { form } = await shared()
    const [link] = await linksOf(form.id)
    const revoking = { id: form.id, hash: link!.hash }
    const auditor = await makePerson(office, 'auditor')
    expect((await send(auditor, createPreview, { id: form.id })).state?.message).toContain('Peran Anda')
    expect((await send(auditor, revokePreview, revoking)).state?.message).toContain('Peran Anda')
    expect(await send(stranger, createPreview, { id: form.id })).toEqual({ notFound: true })
    expect(await send(stranger, revokePreview, revoking)).toEqual({ notFound: true })
    expect(await linksOf(form.id)).toHaveLength(1)
  })

  test('shows the pictures of its version and no others', async () => {
    const [used, unused] = [await picture(), await picture()]
    const { token } = await shared({ lead: JSON.stringify(used) })
    const medium = (id: string, by = token) => visiting(office.id, db => findPreviewMedium(db, by, id))
    expect((await medium(used.mediaId))?.hash).toBe(used.hash)
    expect(await medium(unused.mediaId)).toBeUndefined()
    expect(await medium(used.mediaId, 'A'.repeat(43))).toBeUndefined()
  })
})

test('the token stands beside every picture of a preview, however deep', () => {
  const value = withPass({ lead: { mediaId: 'a' }, content: [{ attrs: { mediaId: 'b' } }], title: 'x' }, 't')
  const day = new Date()
  expect(withPass({ day }, 't').day).toBe(day)
  expect(value).toEqual({
    lead: { mediaId: 'a', pass: 't' },
    content: [{ attrs: { mediaId: 'b', pass: 't' } }],
    title: 'x',
  })
})
