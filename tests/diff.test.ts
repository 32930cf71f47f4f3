import { describe, expect, test } from 'vitest'
import { diffVersions } from '../lib/entries/diff.ts'
import { diffWords } from '../lib/entries/diff-words.ts'
import { articleFields } from '../lib/entries/kinds/article.ts'
import { definitionOf } from '../lib/entries/live-row.ts'
import { type Kind, kinds } from '../lib/entries/schema.ts'
import type { RichDocument, RichNode } from '../lib/richtext/schema.ts'

const paragraph = (text: string, marks?: RichNode['marks']): RichNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks && { marks }) }],
})
const written = (
  paragraphs: RichNode[],
  fields: Record<string, unknown> = {},
  title = 'Gudang diperiksa',
) => ({
  title,
  summary: '',
  fields: articleFields.parse(fields),
  document: { type: 'doc', content: paragraphs } satisfies RichDocument,
})

const changesBetween = (before: ReturnType<typeof written>, after: ReturnType<typeof written>) =>
  diffVersions('article', before, after)

describe('an approver sees what changed since publication', () => {
  test('the number that was mended, and nothing beside it', () => {
    expect(diffWords('Sebanyak 9.460 kotak suara', 'Sebanyak 9.640 kotak suara')).toEqual([
      { kind: 'same', text: 'Sebanyak ' },
      { kind: 'removed', text: '9.460 ' },
      { kind: 'added', text: '9.640 ' },
      { kind: 'same', text: 'kotak suara' },
    ])
  })

  test('words put behind the last one, which stays', () => {
    expect(diffWords('46 penonton.', '46 penonton. Ralat: 45.')).toEqual([
      { kind: 'same', text: '46 penonton. ' },
      { kind: 'added', text: 'Ralat: 45.' },
    ])
  })

  test('in which paragraph of the new text it stands', () => {
    const before = written([paragraph('Satu.'), paragraph('Dua kotak.'), paragraph('Tiga.')])
    const after = written([
      paragraph('Baru.'),
      paragraph('Satu.'),
      paragraph('Dua peti.'),
      paragraph('Tiga.'),
    ])
    expect(changesBetween(before, after).map(change => change.where)).toEqual(['Paragraf 1', 'Paragraf 3'])
  })

  test('a paragraph that is gone', () => {
    const changes = changesBetween(
      written([paragraph('Satu.'), paragraph('Dua.')]),
      written([paragraph('Satu.')]),
    )
    expect(changes).toEqual([{ where: 'Paragraf yang dihapus', parts: [{ kind: 'removed', text: 'Dua.' }] }])
  })

  test('a link put on words that stayed', () => {
    const link = [{ type: 'link', attrs: { href: 'https://contoh.go.id' } }]
    const changes = changesBetween(written([paragraph('Satu.')]), written([paragraph('Satu.', link)]))
    expect(changes[0]?.parts[0]?.text).toContain('tautan')
  })

  test('a field, by the name it has in the form', () => {
    const changes = changesBetween(
      written([], { place: 'Pare' }),
      written([], { place: 'Ngasem' }, 'Gudang dibuka'),
    )
    expect(changes.map(change => change.where)).toEqual(['Judul', 'Tempat'])
  })

  test('nothing, when nothing did', () => {
    const same = written([paragraph('Satu.')], { tags: ['logistik'] })
    expect(changesBetween(same, structuredClone(same))).toEqual([])
  })
})

const photo = (caption = '') => ({
  mediaId: '6f1ed002-ab5d-4f6e-8d0e-000000000001',
  hash: 'a'.repeat(64),
  width: 800,
  height: 600,
  caption,
})

test('words that came to a photo, by its name in the form', () => {
  const [change] = changesBetween(
    written([], { lead: photo() }),
    written([], { lead: photo('Petugas mencocokkan kotak.') }),
  )
  expect(change?.where).toBe('Foto utama')
  expect(change?.parts.map(part => part.text).join('')).toBe(
    'Keterangan foto ditambahkan: Petugas mencocokkan kotak.',
  )
})

test('a paragraph put before one that was mended is not taken for it', () => {
  const changes = changesBetween(
    written([paragraph('Sebanyak 9.460 kotak suara diperiksa satu per satu.')]),
    written([
      paragraph('Cuaca hari itu cerah sekali.'),
      paragraph('Sebanyak 9.640 kotak suara diperiksa satu per satu.'),
    ]),
  )
  expect(changes[1]?.parts.map(part => part.kind)).toEqual(['same', 'removed', 'added', 'same'])
})

test('every field of every kind has a name people know', () => {
  const nameless = (Object.keys(kinds) as Kind[]).flatMap(kind => {
    const { fields, labels } = definitionOf(kind)
    const names = Object.keys((fields as unknown as { shape: object }).shape)
    // The stage's number is told by its words, `stage`.
    return names.filter(name => !labels[name] && name !== 'stageId').map(name => `${kind}.${name}`)
  })
  expect(nameless).toEqual([])
})

describe('200,000 words', () => {
  const long = (word: string, each: number) =>
    Array.from({ length: 200_000 / each }, (_, i) =>
      paragraph(Array.from({ length: each }, (_, j) => `${word}${i}-${j}`).join(' ')),
    )

  test.each([
    ['in one paragraph', 200_000],
    ['in 5,000 paragraphs', 40],
  ])('written anew %s are told in time', (_, each) => {
    const began = performance.now()
    expect(changesBetween(written(long('a', each)), written(long('b', each)))).toHaveLength(1)
    expect(performance.now() - began).toBeLessThan(5000)
  })

  test('with one word mended show that word', () => {
    const after = long('a', 40)
    after[2500] = paragraph(`${after[2500]!.content![0]!.text} baru`)
    expect(changesBetween(written(long('a', 40)), written(after)).map(change => change.where)).toEqual([
      'Paragraf 2501',
    ])
  })

  test('of which a thousand paragraphs changed show two hundred and count the rest', () => {
    const after = long('a', 40).map((node, i) => (i % 5 ? node : paragraph(`${node.content![0]!.text} baru`)))
    expect(changesBetween(written(long('a', 40)), written(after)).at(-1)?.parts[0]?.text).toContain(
      '800 perubahan lain',
    )
  })
})
