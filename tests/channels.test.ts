import sharp from 'sharp'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, expect, test } from 'vitest'
import { GET } from '../app/api/kanal/[id]/[kanal]/route.ts'
import { findReleased } from '../lib/channels/queries.ts'
import type { Channel } from '../lib/channels/schema.ts'
import { captionOf, clipped, shortText } from '../lib/channels/words.ts'
import { saveEntry, withdrawEntry } from '../lib/entries/actions.ts'
import { urlOf } from '../lib/offices/address.ts'
import type { Office } from '../lib/offices/schema.ts'
import { refresh } from '../lib/offices/watch.ts'
import { publishKind } from './publishing-kinds.ts'
import { articleForm, as, makeOffice, makePerson, send, type TestPerson } from './world.ts'

let office: Office
let pair: [TestPerson, TestPerson]

beforeAll(async () => {
  office = await makeOffice()
  pair = [await makePerson(office, 'writer'), await makePerson(office, 'editor')]
})

const ask = (person: TestPerson, id: string, kanal: Channel | string) =>
  as(person, () => GET(new Request('http://x/'), { params: Promise.resolve({ id, kanal }) }))

const text = (words: string, marks?: { type: string }[]) => ({ type: 'text', text: words, marks })
const written = (...content: object[]) => JSON.stringify({ type: 'doc', content })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })

async function read(answer: Response) {
  const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
  const { text } = await extractText(pdf, { mergePages: true })
  return { words: text.replaceAll(/\s+/g, ' '), pdf }
}

test('a writer takes a picture for Instagram and one for a status, each in its size', async () => {
  const id = await publishKind(pair, 'article', 'Rapat pleno', { slug: 'gambar' })
  for (const [kanal, height] of [
    ['instagram', 1350],
    ['cerita', 1920],
  ] as const) {
    const answer = await ask(pair[0], id, kanal)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(answer.headers.get('content-disposition')).toContain(`gambar-${kanal}.jpg`)
    const picture = await sharp(await answer.arrayBuffer()).metadata()
    expect([picture.width, picture.height]).toEqual([1080, height])
  }
})

test('a press release is real text: letterhead, title, headings, lists, quotes, and where to read it', async () => {
  const id = await publishKind(pair, 'article', 'KPU Kediri tetapkan “DPT” – 1.268.417 pemilih', {
    slug: 'rilis',
    place: 'Kediri',
    document: written(
      paragraph(text('Rapat dibuka '), text('Ketua', [{ type: 'bold' }]), text(' di Kediri.')),
      { type: 'heading', attrs: { level: 2 }, content: [text('Hasil rapat')] },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph(text('Butir pertama'))] }],
      },
      { type: 'blockquote', content: [paragraph(text('Terima kasih, Ġużè.'))] },
    ),
  })
  const answer = await ask(pair[1], id, 'rilis')
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const { words, pdf } = await read(answer)
  for (const part of [
    office.name,
    'tetapkan “DPT” – 1.268.417 pemilih',
    'Rapat dibuka Ketua di Kediri.',
    'Hasil rapat',
    '• Butir pertama',
    'Terima kasih, Ġużè.',
    'WIB',
    'Penulis: Putri',
    urlOf(office, '/berita/rilis'),
  ])
    expect(words).toContain(part)
  const { info } = await pdf.getMetadata()
  expect(info).toMatchObject({ Title: 'KPU Kediri tetapkan “DPT” – 1.268.417 pemilih', Language: 'id-ID' })
})

test('what is no more than a draft, or was withdrawn, has nothing to take', async () => {
  const form = articleForm()
  await send(pair[0], saveEntry, form)
  const id = await publishKind(pair, 'article', 'Ditarik', { slug: 'tarik' })
  expect((await ask(pair[0], id, 'instagram')).status).toBe(200)
  await send(pair[1], withdrawEntry, { id, lock: 3, reason: 'Keliru.' })
  await refresh()
  for (const gone of [form.id, id])
    for (const kanal of ['instagram', 'cerita', 'rilis'])
      expect((await ask(pair[0], gone, kanal)).status).toBe(404)
})

test('a draft of something live changes nothing that is taken', async () => {
  const id = await publishKind(pair, 'article', 'Judul terbit', { slug: 'konsep' })
  await send(pair[0], saveEntry, articleForm({ id, lock: 3, title: 'Judul konsep', slug: 'konsep' }))
  const { words } = await read(await ask(pair[0], id, 'rilis'))
  expect(words).toContain('Judul terbit')
  expect(words).not.toContain('Judul konsep')
})

test('who only reads takes nothing, another office finds nothing, a stranger is asked to log in', async () => {
  const id = await publishKind(pair, 'article', 'Milik sendiri', { slug: 'milik' })
  const [auditor, stranger] = [
    await makePerson(office, 'auditor'),
    await makePerson(await makeOffice(office), 'editor'),
  ]
  expect((await ask(auditor, id, 'rilis')).status).toBe(403)
  for (const kanal of ['instagram', 'rilis']) expect((await ask(stranger, id, kanal)).status).toBe(404)
  expect((await ask(pair[0], id, 'tiktok')).status).toBe(404)
  expect((await ask(pair[0], 'bukan-nomor', 'rilis')).status).toBe(404)
})

test('an announcement, an event, a dataset and a document become releases too', async () => {
  const announcement = await publishKind(pair, 'announcement', 'Seleksi', { slug: 'p', number: '12/PL/2026' })
  expect((await read(await ask(pair[0], announcement, 'rilis'))).words).toContain('Nomor: 12/PL/2026')
  const agenda = await publishKind(pair, 'agenda', 'Bimtek', {
    startsAt: '2026-11-25T08:00',
    endsAt: '2026-11-25T11:00',
    place: 'Aula',
    audience: 'public',
    slug: 'a',
  })
  expect((await read(await ask(pair[0], agenda, 'rilis'))).words).toContain(
    'Waktu: Rabu, 25 November 2026, 08.00–11.00 WIB',
  )
})

test('the caption tells all that matters, for nobody can press an address there', async () => {
  const id = await publishKind(pair, 'agenda', 'Bimtek PPS', {
    startsAt: '2026-11-25T08:00',
    endsAt: '',
    place: 'Aula Kantor',
    audience: 'public',
    summary: 'Bekal bagi petugas.',
    slug: 'bimtek-pps',
  })
  const entry = (await findReleased(office, id))!
  const caption = captionOf(entry, office)
  for (const part of ['Bimtek PPS', 'Bekal bagi petugas.', 'Tempat: Aula Kantor', '25 November 2026', '#Uji'])
    expect(caption).toContain(part)
  expect(shortText(entry, office)).toMatch(
    /^Bimtek PPS\nRabu, 25 November 2026, 08\.00 WIB\nAula Kantor\nhttp/,
  )
})

test('a short text stays within 280 letters, its address counted as 23', async () => {
  const id = await publishKind(pair, 'article', 'J'.repeat(60).replaceAll('JJJJJ', 'Judul '), {
    slug: 'pendek',
    summary: 'Kalimat pertama yang panjang sekali isinya. '.repeat(8).trim(),
  })
  const short = shortText((await findReleased(office, id))!, office)
  const url = urlOf(office, '/berita/pendek')
  expect(short.endsWith(`\n${url}`)).toBe(true)
  expect(short.length - url.length + 23).toBeLessThanOrEqual(280)
})

test('a text is shortened after a whole sentence, else after a word', () => {
  expect(clipped('Satu dua tiga. Empat lima enam.', 20)).toBe('Satu dua tiga.')
  expect(clipped('Satu dua tiga empat, lima enam tujuh', 20)).toBe('Satu dua tiga…')
})
