import { describe, expect, test } from 'vitest'
import { changesBetween } from '../lib/entries/changes.ts'
import { compareWords } from '../lib/entries/compare.ts'
import { articleFields } from '../lib/entries/kinds/article.ts'
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

describe('an approver sees what changed since publication', () => {
  test('the number that was mended, and nothing beside it', () => {
    expect(compareWords('Sebanyak 9.460 kotak suara', 'Sebanyak 9.640 kotak suara')).toEqual([
      { kind: 'same', text: 'Sebanyak ' },
      { kind: 'removed', text: '9.460 ' },
      { kind: 'added', text: '9.640 ' },
      { kind: 'same', text: 'kotak suara' },
    ])
  })

  test('words put behind the last one, which stays', () => {
    expect(compareWords('46 penonton.', '46 penonton. Ralat: 45.')).toEqual([
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

test('a very long text that was written anew does not take long to compare', () => {
  const long = (word: string) => Array.from({ length: 50_000 }, (_, i) => `${word}${i}`).join(' ')
  expect(compareWords(long('a'), long('b'))).toHaveLength(2)
})
