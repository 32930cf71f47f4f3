import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { system } from '../db/doors.ts'
import { auditEvents, entries, media, settings } from '../db/tables/index.ts'
import { justifyPersonal } from '../lib/checks/actions.ts'
import { deadAmong } from '../lib/checks/dead-links.ts'
import {
  overrideEntry,
  publishEntry,
  returnEntry,
  saveEntry,
  submitEntry,
  withdrawEntry,
} from '../lib/entries/actions.ts'
import { publishBelow } from '../lib/entries/below-actions.ts'
import { bulkEntries } from '../lib/entries/list-actions.ts'
import { scheduleEntry } from '../lib/entries/schedule-actions.ts'
import { workDue } from '../lib/jobs/due.ts'
import type { Office } from '../lib/offices/schema.ts'
import {
  articleForm,
  inOfficeOf,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
  unique,
} from './world.ts'

const nik = '3506121708890003'
const reason = 'Diumumkan atas persetujuan tertulis yang bersangkutan.'
let office: Office
let writer: TestPerson
let editor: TestPerson
let other: TestPerson

beforeAll(async () => {
  office = await makeOffice()
  writer = await makePerson(office, 'writer')
  editor = await makePerson(office, 'editor')
  other = await makePerson(await makeOffice(office), 'editor')
})

const saying = (text: string) =>
  JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })
const rowOf = (id: string) =>
  system('test', db => db.select().from(entries).where(eq(entries.id, id))).then(rows => rows[0]!)
const refOf = async (id: string) => ({ id, lock: (await rowOf(id)).lock })

async function written(by: TestPerson, text: string, more: Record<string, string> = {}) {
  const form = articleForm({ document: saying(text), ...more })
  await send(by, saveEntry, form)
  return form.id
}

async function waiting(text: string) {
  const id = await written(writer, text)
  await send(writer, justifyPersonal, { ...(await refOf(id)), reason, stay: '1' })
  await send(writer, submitEntry, await refOf(id))
  return id
}

/** A file of the office as its reader left it. */
const addFile = (changes: Partial<typeof media.$inferInsert> = {}) =>
  system('test', async db => {
    const [row] = await db
      .insert(media)
      .values({
        officeId: office.id,
        hash: unique().padStart(64, 'a'),
        name: 'Lampiran.pdf',
        kind: 'file',
        mime: 'application/pdf',
        width: 0,
        height: 0,
        size: 1000,
        variants: [],
        ...changes,
      })
      .returning()
    return row!
  })
const withFile = ({ id, hash }: { id: string; hash: string }) =>
  JSON.stringify({
    type: 'doc',
    content: [
      {
        type: 'file',
        attrs: { mediaId: id, hash, name: 'Lampiran.pdf', mime: 'application/pdf', size: 1000 },
      },
    ],
  })

describe('a text with a NIK in it', () => {
  test('is not sent, and says which', async () => {
    const id = await written(writer, `Siti, NIK ${nik}, terpilih.`)
    const { state } = await send(writer, submitEntry, await refOf(id))
    expect(state?.errors?.checks).toContain('NIK 3506••••••••0003')
    expect((await rowOf(id)).state).toBe('draft')
  })

  test('is sent once it is masked', async () => {
    const id = await written(writer, 'Siti, NIK 3506••••••••0003, terpilih.')
    await send(writer, submitEntry, await refOf(id))
    expect((await rowOf(id)).state).toBe('submitted')
  })

  test('is sent with a reason, which the log keeps without the number', async () => {
    const id = await waiting(`NIK ${nik}`)
    expect((await rowOf(id)).state).toBe('submitted')
    const [row] = await system('test', db =>
      db
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.subject, id), eq(auditEvents.action, 'entry.justify'))),
    )
    expect(row?.detail).toEqual({ reason, told: ['NIK 3506••••••••0003'] })
    expect((await send(editor, publishEntry, await refOf(id))).redirected).toBeTruthy()
  })

  test('needs a new reason for a number that came later', async () => {
    const id = await waiting(`NIK ${nik}`)
    await send(editor, returnEntry, { ...(await refOf(id)), note: 'Tambah satu nama.' })
    await send(writer, saveEntry, {
      ...articleForm({ document: saying(`NIK ${nik} dan 3506125708890004`) }),
      ...(await refOf(id)),
    })
    const { state } = await send(writer, submitEntry, await refOf(id))
    expect(state?.errors?.checks).toMatch(/3506••••••••0004/)
    expect(state?.errors?.checks).not.toMatch(/0003/)
  })

  test('is held wherever it stands: title, summary, field, file, table', async () => {
    const held = async (changes: Record<string, string>) => {
      const id = await written(writer, 'Isi.', changes)
      return (await send(writer, submitEntry, await refOf(id))).state?.errors?.checks
    }
    expect(await held({ title: `Pengumuman ${nik}` })).toBeTruthy()
    expect(await held({ summary: `Hubungi 0812-3456-7890` })).toContain('Nomor telepon')
    expect(await held({ place: nik })).toBeTruthy()
    const read = await addFile({ reading: 'machine', extracted: `1 SITI ${nik}\n2 BUDI 3506121708890004` })
    expect(await held({ document: withFile(read) })).toContain('memuat 2 NIK')
    const table = JSON.stringify({ columns: [{ name: 'NIK', format: 'teks' }], rows: [[nik]] })
    expect(await held({ kind: 'dataset', table, source: 'KPU', status: 'resmi' })).toContain(
      'Tabel memuat 1 NIK',
    )
  })

  test('of the office itself, a telephone may be told', async () => {
    await system('test', db =>
      db
        .update(settings)
        .set({ contact: { address: [], phone: '0812 3456 7890', email: '', hours: [] } })
        .where(eq(settings.officeId, office.id)),
    )
    const id = await written(writer, 'Layanan WhatsApp 081234567890.')
    await send(writer, submitEntry, await refOf(id))
    expect((await rowOf(id)).state).toBe('submitted')
  })
})

describe('nobody publishes it by another way', () => {
  // As when a file was read only after the text was sent.
  async function slipped() {
    const file = await addFile({ reading: 'file', extracted: '' })
    const id = await written(writer, '', { document: withFile(file) })
    await send(writer, submitEntry, await refOf(id))
    const learn = () =>
      system('test', db =>
        db
          .update(media)
          .set({ extracted: `NIK ${nik}` })
          .where(eq(media.id, file.id)),
      )
    return { id, learn }
  }

  test('not one by one', async () => {
    const { id, learn } = await slipped()
    await learn()
    const { state } = await send(editor, publishEntry, await refOf(id))
    expect(state?.message).toContain('memuat 1 NIK')
    expect(await rowOf(id)).toMatchObject({ state: 'submitted', liveVersionId: null })
  })

  test('not many at once', async () => {
    const { id, learn } = await slipped()
    await learn()
    const { state } = await send(editor, bulkEntries, {
      deed: 'publish',
      [`pilih.${id}`]: (await rowOf(id)).lock,
    })
    expect(state?.done).toMatchObject({ done: 0, refused: [{ sentence: expect.stringContaining('NIK') }] })
  })

  test('not in an emergency', async () => {
    const { id, learn } = await slipped()
    await learn()
    const admin = await makePerson(office, 'officeAdmin')
    const { state } = await send(admin, overrideEntry, {
      ...(await refOf(id)),
      reason: 'Banjir, harus segera.',
    })
    expect(state?.errors?.checks).toBeTruthy()
  })

  test('not by a schedule: it goes back to its writer with a note', async () => {
    const { id, learn } = await slipped()
    const at = new Date(Date.now() + 10 * 3600_000).toISOString().slice(0, 16)
    await send(editor, scheduleEntry, { ...(await refOf(id)), at })
    await learn()
    await system('test', db =>
      db.update(entries).set({ scheduledAt: sql`now() - interval '1 minute'` }).where(eq(entries.id, id)),
    )
    await workDue()
    expect(await rowOf(id)).toMatchObject({ state: 'returned', liveVersionId: null, scheduledAt: null })
    expect((await rowOf(id)).returnNote).toContain('memuat 1 NIK')
  })

  test('not from the province', async () => {
    const { national } = await makeInstitution()
    const province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
    const below = await makeOffice(national, { parentId: province.id })
    await system('test', db =>
      db.update(settings).set({ fourEyes: 'province' }).where(eq(settings.officeId, below.id)),
    )
    const clerk = await makePerson(below, 'writer')
    const supervisor = await makePerson(province, 'supervisor')
    const id = await written(clerk, 'Isi.')
    await send(clerk, submitEntry, await refOf(id))
    await system('test', db =>
      db.execute(sql`update versions set document = ${saying(`NIK ${nik}`)}::jsonb where entry_id = ${id}`),
    )
    const { state } = await send(supervisor, publishBelow, await refOf(id))
    expect(state?.errors?.checks).toContain('NIK')
  })

  test('not while a file that came just now is still being read, though it may be sent', async () => {
    const id = await written(writer, '', { document: withFile(await addFile({ reading: 'pending' })) })
    expect((await send(writer, submitEntry, await refOf(id))).redirected).toBeTruthy()
    const { state } = await send(editor, publishEntry, await refOf(id))
    expect(state?.message).toContain('sedang dibaca')
  })
})

describe('a reason', () => {
  test('must be a sentence', async () => {
    const id = await written(writer, `NIK ${nik}`)
    const { state } = await send(writer, justifyPersonal, { ...(await refOf(id)), reason: 'perlu' })
    expect(state?.errors?.reason).toContain('satu kalimat')
  })

  test('is not given for nothing', async () => {
    const id = await written(writer, 'Isi.')
    const { state } = await send(writer, justifyPersonal, { ...(await refOf(id)), reason })
    expect(state?.message).toContain('Tidak ada data pribadi')
  })

  test('is not an auditor’s, nor another writer’s, nor another office’s to give', async () => {
    const id = await written(writer, `NIK ${nik}`)
    const form = { ...(await refOf(id)), reason }
    const auditor = await makePerson(office, 'auditor')
    expect((await send(auditor, justifyPersonal, form)).state?.message).toContain('Peran Anda')
    const colleague = await makePerson(office, 'writer')
    expect((await send(colleague, justifyPersonal, form)).state?.message).toContain('ditulis orang lain')
    expect((await send(other, justifyPersonal, form)).notFound).toBe(true)
    expect((await rowOf(id)).justification).toBeNull()
  })

  test('is not approved by who gave it', async () => {
    const id = await written(writer, `NIK ${nik}`)
    await send(editor, justifyPersonal, { ...(await refOf(id)), reason })
    await send(writer, submitEntry, await refOf(id))
    const { state } = await send(editor, publishEntry, await refOf(id))
    expect(state?.message).toContain('Anda sendiri yang menulis alasan')
  })
})

test('what a starter left open is not sent', async () => {
  const id = await written(writer, 'Rapat dipimpin [nama dan jabatan] di aula.')
  const { state } = await send(writer, submitEntry, await refOf(id))
  expect(state?.errors?.checks).toContain('“[nama dan jabatan]” belum diisi')
})

test('own links are dead when nothing stands there, and alive when it moved or is elsewhere', async () => {
  const id = await written(writer, 'Isi.')
  await send(writer, submitEntry, await refOf(id))
  const alive = (await send(editor, publishEntry, await refOf(id))) && (await rowOf(id)).slug
  const gone = await written(writer, 'Isi.')
  await send(writer, submitEntry, await refOf(gone))
  await send(editor, publishEntry, await refOf(gone))
  await send(editor, withdrawEntry, { ...(await refOf(gone)), reason: 'Ganti naskah.' })
  const links = [
    `/berita/${alive}`,
    `http://${office.host}/berita/${alive}/`,
    `entry:${id}`,
    '/ppid/permohonan',
    'https://jdih.kpu.go.id/x',
    'mailto:a@kpu.go.id',
  ]
  const dead = [
    `entry:${gone}`,
    `/berita/${(await rowOf(gone)).slug}`,
    '/berita/tidak-ada',
    '/profil/sejarahh',
  ]
  const found = await inOfficeOf(writer, db => deadAmong(db, office, [...links, ...dead]))
  expect(found).toEqual(dead)
})
