import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { drupal, drupalWith } from '../lib/imports/readers/drupal.ts'
import { type Answers, sent, serve, to } from './imports/portal.ts'
import { fixture, fixtureText, madeOf, readAll, refusalOf } from './imports/reading.ts'

process.env.SERUMPUN_REACHABLE = 'localhost'

const saved = () => JSON.parse(Buffer.from(fixtureText('drupal/artikel.json'), 'latin1').toString())

describe('saved answers of JSON:API', () => {
  let read: Awaited<ReturnType<typeof readAll>>
  beforeAll(async () => {
    read = await readAll(drupal, fixture('drupal/artikel.json'))
  })

  test('say which site they are of and how many texts they hold', () => {
    expect(read.about).toMatchObject({ system: 'Drupal', address: 'https://kpu-kedirikab.go.id', items: 2 })
  })

  test('give a text as visitors saw it, with its paragraphs, writer, lists and moments', () => {
    expect(read.item('node:12')).toMatchObject({
      type: 'node--article',
      becomes: 'article',
      state: 'published',
      html: '<p>Pelajar antusias.</p>\n<p>Catatan kaki</p>\n<p>Alinea tambahan.</p>',
      excerpt: 'Ringkasan',
      author: 'Rina',
      categories: ['Kegiatan'],
      tags: ['Pemilih pemula'],
      published: { utc: '2022-05-01T02:00:00.000Z' },
      language: 'id',
    })
  })

  test('give every address of a text, the one visitors knew first', () => {
    expect(read.item('node:12').addresses).toEqual([
      '/berita/sosialisasi-sma-1',
      '/node/12',
      '/id/berita/sosialisasi-sma-1',
      '/id/node/12',
    ])
  })

  test('give the lead photo and what is attached, each once and before its text', () => {
    const { lead, attached } = read.item('node:12')
    expect(read.item(lead!).file).toMatchObject({
      address: 'https://kpu-kedirikab.go.id/sites/default/files/2022-05/siswa.jpg',
      alt: 'Siswa mengangkat tangan',
      caption: 'Suasana',
    })
    expect(read.item(attached![0]!)).toMatchObject({
      title: 'SK Nomor 5',
      file: { address: 'https://kpu-kedirikab.go.id/sites/default/files/sk5.pdf' },
    })
    expect(read.items.map(({ key }) => key).filter(key => key === lead)).toHaveLength(1)
    expect(read.items.at(-1)!.lead).toBe(lead)
  })

  test('account for the lists of terms', () => {
    expect(
      read.items.filter(({ type }) => type === 'daftar').map(({ key, addresses }) => [key, addresses]),
    ).toEqual([
      ['tag:t1.', ['/tag/pemula', '/taxonomy/term/3']],
      ['category:t2.', ['/taxonomy/term/4']],
    ])
  })

  test('of Drupal 8.5 and before are read with their numbers as moments', () => {
    expect(read.item('node:13')).toMatchObject({
      state: 'draft',
      author: '',
      published: { utc: '2016-03-02T03:30:22.000Z' },
      addresses: ['/node/13'],
      language: undefined,
    })
  })
})

describe('many saved answers', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'drupal-'))
    const { included, ...nodes } = saved()
    await writeFile(path.join(folder, 'article?page[limit]=50'), JSON.stringify(nodes))
    await writeFile(path.join(folder, 'lain.json'), JSON.stringify({ ...nodes, data: included }))
    await writeFile(path.join(folder, 'rusak.json'), '{"jsonapi": {')
    await writeFile(path.join(folder, 'foto.jpg'), 'x')
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('in a folder find each other, and what is broken is named', async () => {
    const { item, unreadable } = await readAll(drupal, { name: 'folder', folder })
    expect(item('node:12')).toMatchObject({ author: 'Rina', tags: ['Pemilih pemula'] })
    expect(unreadable).toEqual([
      expect.objectContaining({ title: 'rusak.json', sentence: 'JSON terpotong.' }),
    ])
  })

  test('in a ZIP too, whose shell is never opened', async () => {
    const zip = new ZipFile()
    zip.addBuffer(Buffer.from(JSON.stringify(saved())), 'a.json')
    zip.addBuffer(Buffer.from('<?php'), 'shell.json.php')
    zip.end()
    const { items } = await readAll(drupal, madeOf(await buffer(zip.outputStream)))
    expect(items.filter(({ type }) => type === 'node--article')).toHaveLength(2)
  })

  test('one a line', async () => {
    const line = JSON.stringify(saved())
    const { item, unreadable } = await readAll(drupal, madeOf(Buffer.from(`${line}\n{"jsonapi":\n`)))
    expect([item('node:12').author, unreadable[0]?.at.line]).toEqual(['Rina', 2])
  })
})

describe('what is refused as a whole, by name', () => {
  test.each([
    ['<html>', 'notJsonApi', /HTML/],
    ['[{"id":1,"title":{"rendered":"x"}}]', 'notJsonApi', /bukan jawaban JSON:API/],
    ['{"jsonapi":{},"data":[', 'cutOff', /terpotong/],
    ['{"jsonapi":{"version":"1.0"},"data":[]}', 'notJsonApi', /berisi konten/],
  ])('%s', async (text, name, sentence) => {
    const refusal = await refusalOf(drupal, madeOf(text))
    expect([refusal?.name, refusal?.message]).toEqual([name, expect.stringMatching(sentence)])
  })
})

describe('a live Drupal', () => {
  const open: { close: () => void }[] = []
  afterAll(() => {
    for (const one of open) one.close()
  })
  const json = (value: unknown, status = 200) =>
    sent('application/vnd.api+json', JSON.stringify(value), status)
  const node = (id: number) => ({
    type: 'node--article',
    id: `n${id}`,
    attributes: {
      drupal_internal__nid: id,
      langcode: 'id',
      status: true,
      title: `Berita ${id}`,
      created: '2022-05-01T02:00:00+00:00',
      path: { alias: `/b/${id}` },
      body: { processed: `<p>Isi ${id}</p>`, format: 'x' },
    },
    relationships: {
      uid: { data: { type: 'user--user', id: 'u1' } },
      field_media: { data: { type: 'media--image', id: 'm1' } },
      node_type: { data: null },
    },
  })
  const medium = {
    type: 'media--image',
    id: 'm1',
    attributes: { name: 'Foto' },
    relationships: { field_media_image: { data: { type: 'file--file', id: 'f1', meta: { alt: 'Alt' } } } },
  }
  const file = {
    type: 'file--file',
    id: 'f1',
    attributes: { filename: 'a.jpg', uri: { url: '/sites/default/files/a.jpg' }, filemime: 'image/jpeg' },
  }

  const answer = (data: unknown[], included: unknown[] = [], next?: string) => ({
    jsonapi: { version: '1.0' },
    data,
    included,
    links: next ? { next: { href: next } } : {},
  })
  const limit = 'page%5Blimit%5D='
  const site = (next: string | undefined, more: Answers = {}): Answers => ({
    '/': '<html><head><title>Beranda | KPU Kediri</title><meta name="Generator" content="Drupal 9 (https://www.drupal.org)"></head></html>',
    '/jsonapi': json({
      jsonapi: {},
      data: [],
      links: {
        'node--article': { href: '/jsonapi/node/article' },
        'user--user': { href: '/jsonapi/user/user' },
        self: { href: '/jsonapi' },
      },
    }),
    [`/jsonapi/node/article?${limit}1`]: json(answer([node(1)])),
    [`/jsonapi/node/article?${limit}50&include=uid%2Cfield_media`]: json(answer([node(1)], [medium], next)),
    [`/jsonapi/node/article?${limit}50&include=uid%2Cfield_media%2Cfield_media.field_media_image`]: json(
      answer([node(1)], [medium, file], next),
    ),
    '/jsonapi/node/article?page=2': json({
      ...answer([node(2)]),
      meta: { omitted: { links: { help: {}, 'item--a': {} } } },
    }),
    ...more,
  })
  async function visited(answers: Answers) {
    const served = await serve(answers)
    open.push(served)
    const source = { name: served.address, address: `${served.address}/beranda` }
    return { served, source, read: () => readAll(drupalWith({ delay: 0 }), source) }
  }

  test('is read page by page, with the files of its media', async () => {
    const { read, served } = await visited(site('/jsonapi/node/article?page=2'))
    const { about, item, unreadable } = await read()
    expect(about).toEqual({ title: 'KPU Kediri', address: served.address, system: 'Drupal 9' })
    expect(item(item('node:1').lead!).file).toMatchObject({
      alt: 'Alt',
      address: `${served.address}/sites/default/files/a.jpg`,
    })
    expect(item('node:2').html).toBe('<p>Isi 2</p>')
    expect(unreadable.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('1 butir jenis ini hanya dapat dibaca setelah masuk'),
    ])
  })

  test.each([
    [
      'back to itself',
      `/jsonapi/node/article?${limit}50&include=uid%2Cfield_media%2Cfield_media.field_media_image`,
      'sudah dibaca',
    ],
    ['to another host', 'http://169.254.169.254/latest', 'situs lain (169.254.169.254)'],
    ['to where it is redirected inwards', '/keluar', 'mengalihkan ke 127.0.0.1:1'],
    ['to what is no JSON', '/', 'bukan JSON:API'],
  ])('whose next page leads %s gives what it has, and that is named', async (_what, next, sentence) => {
    const { read } = await visited(site(next, { '/keluar': to('http://127.0.0.1:1/') }))
    const { items, unreadable } = await read()
    expect(items.map(({ key }) => key)).toContain('node:1')
    expect(unreadable.map(one => one.sentence)).toEqual([expect.stringContaining(sentence)])
  })

  test('that forbids to ask for what nodes refer to still gives their texts', async () => {
    const { read } = await visited({
      ...site(undefined),
      [`/jsonapi/node/article?${limit}50&include=uid%2Cfield_media`]: json({ jsonapi: {}, errors: [] }, 403),
      [`/jsonapi/node/article?${limit}50`]: json(answer([node(1)])),
    })
    expect((await read()).item('node:1')).toMatchObject({ html: '<p>Isi 1</p>', author: '' })
  })

  test('without JSON:API is refused with what to do', async () => {
    const { source } = await visited({ '/': 'x' })
    const refusal = await refusalOf(drupalWith({ delay: 0 }), source)
    expect([refusal?.name, refusal?.message]).toEqual([
      'noApi',
      expect.stringContaining('aktifkan modul JSON:API'),
    ])
  })

  test.each(['http://127.0.0.1/', 'http://169.254.169.254/', 'http://[::1]/'])(
    'is never %s',
    async address => {
      expect((await refusalOf(drupalWith({ delay: 0 }), { name: address, address }))?.name).toBe('notPublic')
    },
  )
})
