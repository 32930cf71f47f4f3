import { eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { doorAddress, ownerAddress } from '../db/addresses.ts'
import { inOffice, system, visiting, visitingBelow } from '../db/doors.ts'
import { entries, liveEntries, statistics } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry, withdrawEntry } from '../lib/entries/actions.ts'
import type { Kind } from '../lib/entries/schema.ts'
import { listSought, searchLive, spellLive, suggestLive } from '../lib/entries/search.ts'
import { forgetWords } from '../lib/jobs/words.ts'
import type { Office } from '../lib/offices/schema.ts'
import {
  articleForm,
  makeInstitution,
  makeOffice,
  makePerson,
  send,
  type TestPerson,
  unique,
} from './world.ts'

let national: Office
let province: Office
let office: Office
let other: Office
let writer: TestPerson
let editor: TestPerson

beforeAll(async () => {
  national = (await makeInstitution()).national
  province = await makeOffice(national, { level: 'provinsi', parentId: national.id })
  office = await makeOffice(national, { parentId: province.id })
  other = await makeOffice(national, { parentId: province.id })
  writer = await makePerson(office, 'writer')
  editor = await makePerson(office, 'editor')
})

type Text = {
  title: string
  summary?: string
  plain?: string
  attached?: string
  kind?: Kind
  year?: number
  number?: string
}

/** Puts something on an office's site as it would be once published. */
async function put(
  where: Office,
  { title, summary = '', plain = '', attached = '', kind = 'article', year = 2026, number }: Text,
) {
  const slug = `uji-${unique()}`
  const published = new Date(Date.UTC(year, 5, 1))
  return system('test', async db => {
    const [entry] = await db
      .insert(entries)
      .values({ officeId: where.id, kind, slug, title, state: 'published' })
      .returning({ id: entries.id })
    await db.insert(liveEntries).values({
      entryId: entry!.id,
      versionId: crypto.randomUUID(),
      officeId: where.id,
      kind,
      slug,
      path: `/${kind}/${slug}`,
      title,
      summary,
      plain,
      attached,
      fields: number ? { number } : {},
      document: { type: 'doc', content: [] },
      publishedAt: published,
      changedAt: published,
      sortKey: year,
    })
    return entry!.id
  })
}

const search = (q: string, filter = {}, where = office) =>
  visiting(where.id, db => searchLive(db, { q, ...filter }))
const titles = async (q: string, filter = {}, where = office) =>
  (await search(q, filter, where)).found.map(hit => hit.title)

describe('a visitor finds', () => {
  test('what has the words in its title before what only mentions them', async () => {
    await put(office, {
      title: 'Kunjungan biasa',
      plain: 'Sesudah itu pelikan terlihat. Pelikan itu terbang.',
    })
    await put(office, { title: 'Pelikan di kantor', plain: 'Seekor burung.' })
    expect(await titles('pelikan')).toEqual(['Pelikan di kantor', 'Kunjungan biasa'])
  })

  test('a word in whatever form it takes, with accents or without', async () => {
    await put(office, { title: 'Café René', plain: 'Warga menyosialisasikan kalibrasi.' })
    expect(await titles('cafe rene')).toEqual(['Café René'])
    expect(await titles('sosialisasi kalibrasi')).toEqual(['Café René'])
  })

  test('what stands only in an attached PDF, and is shown the passage', async () => {
    await put(office, { title: 'Surat dinas', attached: 'Lampiran menyebut trapesium sebagai lambang regu.' })
    const { found } = await search('trapesium')
    expect(found[0]).toMatchObject({ title: 'Surat dinas', headline: '' })
    expect(found[0]!.attached).toContain('⟦trapesium⟧')
  })

  test('a letter by its number, whole or in pieces', async () => {
    await put(office, { title: 'Seleksi', kind: 'announcement', number: '214/PL.01-Pu/3506/2026' })
    for (const q of ['214/PL.01-Pu/3506/2026', '214 PL.01', 'pl.01-pu/3506'])
      expect([q, await titles(q)]).toEqual([q, ['Seleksi']])
  })

  test('words in their order within quotes, and none that a minus excludes', async () => {
    await put(office, { title: 'Satu', plain: 'kuskus beruang menari' })
    await put(office, { title: 'Dua', plain: 'beruang melihat kuskus' })
    expect(await titles('"kuskus beruang"')).toEqual(['Satu'])
    expect(await titles('kuskus -menari')).toEqual(['Dua'])
  })

  test('one kind or one year alone, and is told how much each holds', async () => {
    await put(office, { title: 'Anoa satu', kind: 'document', year: 2019 })
    await put(office, { title: 'Anoa dua', kind: 'article', year: 2025 })
    await put(office, { title: 'Anoa tiga', kind: 'article', year: 2026 })
    expect(await titles('anoa', { kind: 'document' })).toEqual(['Anoa satu'])
    expect(await titles('anoa', { year: 2025 })).toEqual(['Anoa dua'])
    const { counts, total } = await search('anoa', { kind: 'article' })
    expect(total).toBe(2)
    expect(counts.toSorted((a, b) => a.year - b.year)).toEqual([
      { kind: 'document', year: 2019, entries: 1 },
      { kind: 'article', year: 2025, entries: 1 },
      { kind: 'article', year: 2026, entries: 1 },
    ])
  })

  test('what has some of the words, when asked for that', async () => {
    await put(office, { title: 'Kancil tunggal' })
    expect(await titles('kancil zebra')).toEqual([])
    expect(await titles('kancil zebra', { partly: true })).toEqual(['Kancil tunggal'])
  })

  test('very common words too, without being told a number that was not counted', async () => {
    await system('test', db =>
      db.execute(sql`
        with made as (insert into entries (office_id, kind, slug, title, state)
          select ${other.id}, 'article', 'banyak-' || n, 'Banyak', 'published' from generate_series(1, 1400) n returning id, slug)
        insert into live_entries (entry_id, version_id, office_id, kind, path, slug, title, fields, document, plain, published_at, changed_at)
        select id, id, ${other.id}, 'article', '/berita/' || slug, slug, 'Lumrah', '{}', '{}', 'kata lumrah', now(), now() from made`),
    )
    expect((await search('lumrah', {}, other)).total).toBe(1001)
    expect((await search('lumrah', { page: 3 }, other)).found).toHaveLength(10)
  })
})

describe('the walls', () => {
  test('an office finds its own, its province and the institution find what is below them', async () => {
    await put(other, { title: 'Kasuari tetangga' })
    const below = (where: Office) => visitingBelow(where.id, db => searchLive(db, { q: 'kasuari' }))
    expect(await titles('kasuari')).toEqual([])
    expect((await below(province)).total).toBe(1)
    expect((await below(national)).total).toBe(1)
  })

  test('another institution finds, is offered and is taught nothing', async () => {
    await put(office, { title: 'Rafflesia mekar' })
    const stranger = (await makeInstitution()).national
    const asked = await visitingBelow(stranger.id, async db => ({
      found: (await searchLive(db, { q: 'rafflesia' })).total,
      offered: await suggestLive(db, 'raffles'),
      spelling: await spellLive(db, 'raflesia'),
    }))
    expect(asked).toEqual({ found: 0, offered: [], spelling: undefined })
  })

  test('a draft is never found, offered or spelt; what was withdrawn no longer', async () => {
    const form = articleForm({ title: 'Gelatik rahasiawi' })
    const told = () =>
      visiting(office.id, async db => ({
        found: (await searchLive(db, { q: 'rahasiawi' })).total,
        offered: (await suggestLive(db, 'gelatik')).length,
        spelling: await spellLive(db, 'rahasiawj'),
      }))
    const nothing = { found: 0, offered: 0, spelling: undefined }
    await send(writer, saveEntry, form)
    expect(await told()).toEqual(nothing)
    await send(writer, submitEntry, { id: form.id, lock: 1 })
    await send(editor, publishEntry, { id: form.id, lock: 2 })
    expect(await told()).toEqual({ found: 1, offered: 1, spelling: 'rahasiawi' })
    await send(editor, withdrawEntry, { id: form.id, lock: 3, reason: 'Keliru.' })
    expect(await told()).toEqual(nothing)
  })

  test('nothing is found before an office is named', async () => {
    const client = new pg.Client({ connectionString: doorAddress('visitor') })
    await client.connect()
    const { rows } = await client.query(
      "select find_live('rapat', false, null, null, 10, 0) as answer, spell_live('raflesia') as better",
    )
    await client.end()
    expect(rows[0]).toEqual({ answer: { total: 0, counts: [], found: [] }, better: null })
  })

  test('an office at work finds its own live texts alone', async () => {
    expect((await inOffice(writer.actor, db => searchLive(db, { q: 'kasuari' }))).total).toBe(0)
  })
})

describe('a visitor who misspells', () => {
  test('is asked what was meant, in words that do find something', async () => {
    await put(office, { title: 'Rekapitulasi suara', plain: 'rekapitulasi suara' })
    const meant = (q: string) => visiting(office.id, db => spellLive(db, q))
    expect(await meant('rekaptulasi suara')).toBe('rekapitulasi suara')
    expect(await meant('rekapitulasi suara')).toBeUndefined()
    expect(await meant('qqqqqqqq')).toBeUndefined()
    await put(office, { title: 'Pemilu', plain: 'pemilih pemilih' })
    await put(office, { title: 'Pemilih' })
    expect(await meant('pemliu')).toBe('pemilu')
  })
})

describe('while typing', () => {
  test('titles are offered by the beginning of a word', async () => {
    await put(office, { title: 'Penyuluhan Bekantan' })
    const offered = await visiting(office.id, db => suggestLive(db, 'penyu'))
    expect(offered.map(({ title }) => title)).toContain('Penyuluhan Bekantan')
    expect(await visiting(office.id, db => suggestLive(db, "'%_\\ :*"))).toEqual([])
  })
})

test('hostile queries are only queries', async () => {
  for (const q of [
    "'; drop table people; --",
    ':* & | !',
    '((((',
    '%_%',
    '\\',
    '$$',
    '"',
    '-',
    '<->',
    '🦤',
    'a'.repeat(10_000),
    "''''",
    '{"a":1}',
  ])
    for (const partly of [false, true])
      expect([q.slice(0, 30), typeof (await search(q, { partly })).total]).toEqual([q.slice(0, 30), 'number'])
})

/** The plans of all that runs inside a call, as the visitor's role makes them. */
async function plansOf(call: string) {
  const admin = new URL(process.env.TEST_ADMIN_URL!)
  admin.pathname = new URL(ownerAddress()).pathname
  const client = new pg.Client({ connectionString: admin.href })
  const plans: string[] = []
  client.on('notice', notice => plans.push(notice.message ?? ''))
  await client.connect()
  await client.query('analyze searchable')
  await client.query(
    "load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on",
  )
  await client.query('set client_min_messages = log; set session authorization serumpun_visitor')
  await client.query(`begin; set local app.office_id = '${other.id}'; ${call}; commit`)
  await client.end()
  return plans.join('\n')
}

test('a rare word is found by the index, a common one by walking from the newest', async () => {
  await put(other, { title: 'Rusa', plain: 'seekor rusa' })
  expect(await plansOf("select find_live('rusa', false, null, null, 10, 0)")).toContain('on searchable_words')
  const common = await plansOf("select find_live('lumrah', false, null, null, 10, 0)")
  expect(common).toMatch(/Index Scan using searchable_(newest|everywhere)/)
})

test('what only excludes words names nothing to find', async () => {
  await put(office, { title: 'Kasuari di gudang' })
  expect((await search('-kasuari')).total).toBe(0)
})

test('words that nobody wrote any more are forgotten, the others stay', async () => {
  const id = await put(office, { title: 'Zebrakuning melintas', plain: 'Kasuaribiru di gudang.' })
  await put(other, { title: 'Kasuaribiru tinggal' })
  await system('test', db => db.delete(liveEntries).where(eq(liveEntries.entryId, id)))
  await forgetWords()
  const client = new pg.Client({ connectionString: ownerAddress() })
  await client.connect()
  onTestFinished(() => client.end())
  const { rows } = await client.query(`select word from words where word in ('zebrakuning', 'kasuaribiru')`)
  expect(rows).toEqual([{ word: 'kasuaribiru' }])
})

test('what many looked for and found is offered; never what few did, what found nothing, or a number', async () => {
  await put(office, { title: 'Pindah memilih dibuka' })
  const day = new Date().toISOString().slice(0, 10)
  const row = (what: 'search' | 'nothing', name: string, hits: number) => ({
    officeId: office.id,
    day,
    what,
    name,
    hits,
  })
  await system('test', db =>
    db
      .insert(statistics)
      .values([
        row('search', 'pindah memilih', 7),
        row('search', 'pindah', 4),
        row('search', 'kata tak tertulis', 90),
        row('search', '12345', 90),
        row('search', 'memilih', 50),
        row('nothing', 'memilih', 1),
      ]),
  )
  expect(await visiting(office.id, db => listSought(db))).toEqual(['pindah memilih'])
  expect(await visitingBelow(province.id, db => listSought(db))).toEqual(['pindah memilih'])
  expect(await visiting(other.id, db => listSought(db))).toEqual([])
})
