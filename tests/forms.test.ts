import { describe, expect, test } from 'vitest'
import { findDocuments } from '../app/[office]/admin/_forms/relations.ts'
import { moved } from '../app/[office]/admin/_forms/sorting.ts'
import { fitting, isNumeric, rowsOf, tableBelow, withFormat } from '../app/[office]/admin/_forms/table.ts'
import { kindAt } from '../app/[office]/admin/_frame/kindPlaces.ts'
import { formOf, withValues } from '../app/[office]/admin/[jenis]/_editor/form.ts'
import { type Draft, manuscriptOf, newManuscript } from '../app/[office]/admin/[jenis]/_editor/manuscript.ts'
import { parentsFor, pathBelow } from '../app/[office]/admin/halaman/tree.ts'
import { saveEntry } from '../lib/entries/actions.ts'
import type { ListedPage } from '../lib/entries/choices.ts'
import { findEntry } from '../lib/entries/queries.ts'
import { type Kind, kindNames, kinds } from '../lib/entries/schema.ts'
import { inOfficeOf, makeOffice, makePerson, send } from './world.ts'

const office = await makeOffice()
const writer = await makePerson(office, 'writer')

// What a person typed in each kind's form, besides its title.
const written: Record<Kind, Record<string, unknown>> = {
  article: { category: 'artikel', place: 'Kediri', tags: 'pleno, rapat' },
  announcement: { number: '12/PP.04', date: '2026-11-20', validUntil: '2026-12-01', stage: 'PDPB' },
  agenda: { startsAt: '2026-12-01T09:00', endsAt: '2026-12-01', place: 'Aula', audience: 'internal' },
  page: { order: '4' },
  document: {
    type: 'peraturan',
    number: '118',
    year: '2026',
    replaces: [{ entryId: null, text: 'Keputusan 7 Tahun 2020' }],
  },
  album: {
    type: 'video',
    videos: [{ url: 'https://youtu.be/abcdefghijk', title: 'Simulasi', poster: null }],
  },
  official: { position: 'Ketua', termFrom: '2023', termTo: '2028', order: '1' },
  dataset: {
    table: { columns: [{ name: 'Kecamatan', format: 'teks' }], rows: [['Ngasem'], ['Gurah']] },
    source: 'BA 12/2026',
    status: 'resmi',
  },
  home: { sections: [{ block: 'agenda', title: 'Minggu ini', text: '' }] },
}

const typedIn = (kind: Kind, own: Record<string, unknown>) => {
  const manuscript = newManuscript(writer.actor, kind)
  const draft: Draft = { ...manuscript.draft, title: `Judul ${kind}`, ...own }
  const form = formOf(manuscript, 0, draft, manuscript.document)
  form.set('stay', '1')
  return { manuscript, draft, values: Object.fromEntries(form) as Record<string, string> }
}
const save = (values: Record<string, string>) => send(writer, saveEntry, values)

describe('the form of each kind', () => {
  test.each(kindNames)('%s opens with what was saved', async kind => {
    const { manuscript, draft, values } = typedIn(kind, written[kind])
    expect((await save(values)).state?.errors).toBeUndefined()
    const found = (await inOfficeOf(writer, db => findEntry(db, manuscript.id)))!
    const { slug: _, ...opened } = manuscriptOf(writer.actor, found).draft
    const { slug: _s, ...typed } = draft
    expect(opened).toMatchObject(typed)
  })

  test.each(kindNames)('%s keeps what was typed when it is refused', async kind => {
    const { manuscript, draft, values } = typedIn(kind, written[kind])
    const { state } = await save({ ...values, title: '' })
    expect(state?.errors?.title).toBeTruthy()
    expect(withValues(newManuscript(writer.actor, kind), state?.values)).toMatchObject({
      id: manuscript.id,
      draft: { ...draft, title: '' },
    })
  })

  test.each([
    ['agenda', {}, 'startsAt'],
    ['agenda', { startsAt: '2026-12-02', endsAt: '2026-12-01' }, 'endsAt'],
    ['announcement', { validFrom: '2026-12-02', validUntil: '2026-12-01' }, 'validUntil'],
    ['document', {}, 'year'],
    ['official', {}, 'position'],
    ['dataset', { source: 'BA 1' }, 'table'],
    ['home', { sections: [] }, 'sections'],
  ] as const)('%s tells at the field what is missing or wrong', async (kind, own, field) => {
    const { state } = await save(typedIn(kind, own).values)
    expect(state?.errors?.[field]).toMatch(/\.$/)
  })

  test('stands at the place of its kind, and nowhere else', () => {
    for (const kind of kindNames) expect(kindAt(kinds[kind].place)).toBe(kind)
    expect(() => kindAt('constructor')).toThrow()
  })
})

describe('an order', () => {
  test('moves one thing and leaves the others in theirs', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(moved(['a', 'b', 'c'], 0, 3)).toEqual(['a', 'b', 'c'])
  })
})

describe('a table that was read', () => {
  const all = [
    ['Rekap', 'November', ''],
    ['Kecamatan', 'Laki-laki', 'Kode'],
    ['Ngasem', '1.204', '01'],
    ['Gurah', '987', '02'],
  ]

  test('takes another row for its names, and knows numbers again', () => {
    const table = tableBelow(all, 1)
    expect(table.columns.map(column => column.format)).toEqual(['teks', 'bilangan', 'teks'])
    expect(table.rows).toEqual([
      ['Ngasem', '1204', '01'],
      ['Gurah', '987', '02'],
    ])
    expect(rowsOf(table)[0]).toEqual(['Kecamatan', 'Laki-laki', 'Kode'])
  })

  test('offers a number format only where all are numbers', () => {
    const table = tableBelow(all, 1)
    expect([isNumeric(table, 0), isNumeric(table, 1)]).toEqual([false, true])
  })

  test('drops from its chart what is no number any more', () => {
    const table = withFormat(tableBelow(all, 1), 1, 'teks')
    expect(fitting({ type: 'batang', label: 0, values: [1] }, table)).toBeNull()
  })
})

test('a document is found by any of its words, once', () => {
  const documents = [
    { id: 'a', title: 'Keputusan 118 Tahun 2026 tentang daftar pemilih' },
    { id: 'b', title: 'Peraturan 7 Tahun 2020' },
  ]
  expect(findDocuments(documents, 'pemilih 118', []).map(found => found.id)).toEqual(['a'])
  expect(findDocuments(documents, 'tahun', [{ entryId: 'a', text: '' }]).map(found => found.id)).toEqual([
    'b',
  ])
})

describe('a page', () => {
  const page = (id: string, slug: string, parentId: string | null) =>
    ({ id, slug, parentId, title: id, lock: 1, state: 'published', live: true }) as ListedPage
  const tree = [page('profil', 'profil', null), page('sejarah', 'profil/sejarah', 'profil')]

  test('may not move below itself, nor to where it is', () => {
    expect(Object.keys(parentsFor(tree, tree[0]!))).toEqual([])
    expect(Object.keys(parentsFor(tree, tree[1]!))).toEqual(['/'])
  })

  test('keeps the end of its address when it moves', () => {
    expect([pathBelow('/', tree[1]!), pathBelow('layanan', tree[1]!)]).toEqual(['sejarah', 'layanan/sejarah'])
  })
})
