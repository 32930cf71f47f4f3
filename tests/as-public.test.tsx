import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { AsPublic } from '../app/[office]/(situs)/_entries/AsPublic.tsx'
import { EntryView } from '../app/[office]/(situs)/_entries/EntryView.tsx'
import { HomeView } from '../app/[office]/(situs)/_home/HomeView.tsx'
import { readHome } from '../app/[office]/(situs)/_home/readHome.ts'
import { system, visiting } from '../db/doors.ts'
import { media } from '../db/tables/index.ts'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import { readBeside } from '../lib/entries/beside.ts'
import { findLive } from '../lib/entries/one.ts'
import { findEntry } from '../lib/entries/queries.ts'
import type { PageKind } from '../lib/entries/schema.ts'
import type { Office } from '../lib/offices/schema.ts'
import { createPreview } from '../lib/previews/actions.ts'
import { withPass } from '../lib/previews/pass.ts'
import { findPreviewed } from '../lib/previews/queries.ts'
import { inOfficeOf, makeOffice, makePerson, send, type TestPerson, unique } from './world.ts'

let office: Office
let writer: TestPerson
let editor: TestPerson

beforeAll(async () => {
  office = await makeOffice()
  writer = await makePerson(office, 'writer')
  editor = await makePerson(office, 'editor')
})

async function medium(kind: 'picture' | 'file') {
  const id = crypto.randomUUID()
  const hash = `${unique()}${'0'.repeat(64)}`.slice(0, 64)
  const size = { width: 800, height: 600, size: 1, variants: [] }
  await system('test', db =>
    db
      .insert(media)
      .values({ id, officeId: office.id, kind, hash, name: `${id}.pdf`, mime: 'application/pdf', ...size }),
  )
  if (kind === 'file') return { mediaId: id, hash, name: 'Surat.pdf', mime: 'application/pdf', size: 1 }
  return { mediaId: id, hash, width: 800, height: 600, alt: 'Petugas di gudang', credit: 'Humas' }
}

const text = (words: string) =>
  JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] })

/** What a person writes of each kind, with whatever its page shows: photos, files, tables, other documents. */
const written: Record<PageKind | 'home', () => Promise<Record<string, string>>> = {
  article: async () => ({
    lead: JSON.stringify(await medium('picture')),
    category: 'siaran-pers',
    place: 'Pare',
    tags: 'logistik, gudang',
    writer: 'Putri',
  }),
  announcement: async () => ({
    number: '12/PP.04/2026',
    validUntil: '2030-12-31',
    files: JSON.stringify([await medium('file')]),
  }),
  agenda: async () => ({ startsAt: '2030-01-15T09:00', place: 'Aula', organiser: 'Divisi teknis' }),
  page: async () => ({}),
  document: async () => ({
    type: 'keputusan',
    year: '2026',
    file: JSON.stringify(await medium('file')),
    replaces: '[{"entryId":null,"text":"Keputusan 4 Tahun 2020"}]',
  }),
  album: async () => ({
    photos: JSON.stringify([await medium('picture'), await medium('picture')]),
    type: 'foto',
  }),
  official: async () => ({
    position: 'Ketua',
    termFrom: '2024',
    portrait: JSON.stringify(await medium('picture')),
  }),
  dataset: async () => ({
    table:
      '{"columns":[{"name":"Kecamatan","format":"teks"},{"name":"Pemilih","format":"bilangan"}],"rows":[["Ngasem","1204"]]}',
    chart: '{"type":"batang","label":0,"values":[1]}',
    source: 'BA 12/2026',
  }),
  home: async () => ({
    sections: '[{"block":"shortcuts","title":"Layanan kami"},{"block":"latest","title":"Kabar"}]',
  }),
}

async function write(kind: PageKind | 'home') {
  const form = {
    id: crypto.randomUUID(),
    lock: '0',
    kind,
    title: `Naskah ${kind}`,
    summary: 'Ringkasnya begini.',
    document: text('Isinya begini.'),
    ...(await written[kind]()),
    stay: '1',
  }
  expect((await send(writer, saveEntry, form)).state?.errors ?? {}).toEqual({})
  return form.id
}

async function drawPreview(id: string) {
  const { state } = await send(writer, createPreview, { id })
  const token = String(state?.done?.url).split('/').at(-1)!
  const previewed = await visiting(office.id, db => findPreviewed(db, token))
  return drawn(await AsPublic({ unseen: withPass(previewed!, token), office }))
}

async function drawApproval(id: string) {
  const found = await inOfficeOf(editor, db => findEntry(db, id))
  return drawn(await AsPublic({ unseen: found!, office }))
}

async function drawPublic(kind: PageKind, id: string) {
  await send(writer, submitEntry, { id, lock: 1 })
  await send(editor, publishEntry, { id, lock: 2 })
  const path = (await inOfficeOf(editor, db => findEntry(db, id)))!.live!.path
  const found = await visiting(office.id, async db => {
    const entry = (await findLive(db, office.id, kind, path))!
    return { entry, beside: await readBeside(db, office.id, kind, path, entry.fields) }
  })
  return drawn(<EntryView {...found} kind={kind} office={office} now={new Date()} />)
}

// The clock moves on between the two, the token stands in a preview's addresses, and what is made of the live entry
// can be taken along only once there is one; nothing else may differ.
const drawn = (element: React.ReactNode) =>
  renderToStaticMarkup(element)
    .replaceAll(/<time.*?<\/time>/g, '')
    .replaceAll(/\?pratinjau=[\w-]{43}/g, '')
    .replaceAll(takenAlong, '')
const takenAlong = /<a [^>]*\.(?:ics|csv)".*?<\/a>/g

describe('preview link and approval show what the public page will', () => {
  const pageKinds = Object.keys(written).filter(kind => kind !== 'home') as PageKind[]
  test.each(pageKinds)('%s', async kind => {
    const id = await write(kind)
    const [preview, approval] = [await drawPreview(id), await drawApproval(id)]
    const page = await drawPublic(kind, id)
    expect(page).toContain('<article')
    expect(page).toContain(kind === 'agenda' ? 'Divisi teknis' : `Naskah ${kind}`)
    expect(preview).toBe(page)
    expect(approval).toBe(page)
  })

  test('the front page, with its lists as they are', async () => {
    const id = await write('home')
    const [preview, approval] = [await drawPreview(id), await drawApproval(id)]
    await send(writer, submitEntry, { id, lock: 1 })
    await send(editor, publishEntry, { id, lock: 2 })
    const now = new Date()
    const page = drawn(<HomeView office={office} home={await readHome(office, now)} now={now} />)
    expect(page).toContain('Layanan kami')
    expect(preview).toBe(page)
    expect(approval).toBe(page)
  })
})

test.each([
  ['agenda', '.ics'],
  ['dataset', '.csv'],
] as const)(
  'a preview of a new %s offers no %s, which is not there yet; its page does',
  async (kind, ending) => {
    const id = await write(kind)
    const draw = async () => {
      const found = await inOfficeOf(editor, db => findEntry(db, id))
      return renderToStaticMarkup(await AsPublic({ unseen: found!, office }))
    }
    expect(await draw()).not.toContain(ending)
    await drawPublic(kind, id)
    expect(await draw()).toContain(ending)
  },
)

test('what is public already keeps its corrections, and shows the one that would come with it', async () => {
  const id = await write('announcement')
  await drawPublic('announcement', id)
  const found = (await inOfficeOf(editor, db => findEntry(db, id)))!
  const entry = { ...found.entry, correction: 'Tanggalnya semula keliru.' }
  expect(drawn(await AsPublic({ unseen: { ...found, entry }, office }))).toContain(
    'Tanggalnya semula keliru.',
  )
})
