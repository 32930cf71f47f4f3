import { describe, expect, test } from 'vitest'
import { definitionOf } from '../lib/entries/live-row.ts'
import type { Kind } from '../lib/entries/schema.ts'

const zone = 'Asia/Makassar'
const columnsOf = (kind: Kind, form: Record<string, string>) => {
  const { input, columns } = definitionOf(kind)
  return columns(input.parse(form) as Record<string, unknown>, zone)
}
const sentenceFor = (kind: Kind, form: Record<string, string>) =>
  definitionOf(kind).input.safeParse(form).error?.issues[0]?.message

describe('what lists are queried by', () => {
  test('an announcement holds from the morning of one day to the evening of another, in the office', () => {
    const columns = columnsOf('announcement', { validFrom: '2026-11-23', validUntil: '2026-12-12' })
    expect(columns.startsAt?.toISOString()).toBe('2026-11-22T16:00:00.000Z')
    expect(columns.validUntil?.toISOString()).toBe('2026-12-12T15:59:59.000Z')
  })

  test('a meeting without an end lasts until its day is over', () => {
    const columns = columnsOf('agenda', { startsAt: '2026-11-25T09:00' })
    expect(columns.startsAt?.toISOString()).toBe('2026-11-25T01:00:00.000Z')
    expect(columns.endsAt?.toISOString()).toBe('2026-11-25T15:59:59.000Z')
  })

  test('a document is found by type, status and year', () => {
    expect(columnsOf('document', { type: 'putusan', year: '2025', status: 'dicabut' })).toEqual({
      category: 'putusan',
      tags: ['dicabut'],
      sortKey: 2025,
      stageId: null,
      informationClass: null,
    })
  })

  test('what belongs to a stage and a class of public information is found by both', () => {
    const chosen = { year: '2026', stageId: '7', informationClass: 'berkala' }
    expect(columnsOf('document', chosen)).toMatchObject({ stageId: 7, informationClass: 'berkala' })
  })

  test('a term that ends with a year ends with its last day', () => {
    const columns = columnsOf('official', { position: 'Ketua', termTo: '2024' })
    expect(columns.validUntil?.toISOString()).toBe('2024-12-31T15:59:59.000Z')
  })
})

describe('a form that cannot be', () => {
  test.each<[Kind, Record<string, string>, RegExp]>([
    ['announcement', { validFrom: '2026-12-02', validUntil: '2026-12-01' }, /mendahului/],
    ['announcement', { date: '2026-02-31' }, /kalender/],
    ['announcement', { files: '[{"name":"x"}]' }, /Pasang ulang/],
    ['agenda', { startsAt: '' }, /kapan/],
    ['agenda', { startsAt: '2026-11-25T09:00', endsAt: '2026-11-25T08:00' }, /selesai sebelum mulai/],
    ['agenda', { startsAt: 'besok' }, /tidak terbaca/],
    ['agenda', { startsAt: '2026-11-25', plan: 'constructor' }, /jadi/],
    ['document', { year: '' }, /Isi tahun/],
    ['document', { year: '1800' }, /paling awal/],
    [
      'album',
      { videos: '[{"url":"https://jahat.test/watch?v=aqz-KE-bpKQ","title":"x"}]' },
      /YouTube atau Vimeo/,
    ],
    ['album', { videos: '[{"url":"javascript:alert(1)","title":"x"}]' }, /YouTube atau Vimeo/],
    ['dataset', { source: 'KPU' }, /masih kosong/],
    ['home', { sections: '[]' }, /sedikitnya satu/],
    ['home', { sections: '[{"block":"agenda"},{"block":"agenda"}]' }, /sekali/],
    ['official', { position: 'Ketua', termFrom: '2024', termTo: '2020' }, /berakhir sebelum mulai/],
  ])('%s %j is refused with a sentence', (kind, form, sentence) => {
    expect(sentenceFor(kind, form)).toMatch(sentence)
  })
})
