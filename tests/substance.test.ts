import { expect, test } from 'vitest'
import { changesOfSubstance } from '../lib/entries/substance.ts'

const written = (text: string, more: { title?: string; fields?: Record<string, unknown> } = {}) => ({
  title: more.title ?? 'Gudang logistik diperiksa',
  summary: '',
  fields: more.fields ?? {},
  document: {
    type: 'doc' as const,
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  },
})
const what = (before: string, after: string) =>
  changesOfSubstance(written(before), written(after)).map(change => change.what)

test.each([
  ['a number', 'Ada 9.460 kotak.', 'Ada 9.640 kotak.', ['Angka atau tanggal']],
  ['a date', 'Dimulai 5 Desember 2026.', 'Dimulai 5 Januari 2026.', ['Angka atau tanggal']],
  ['a name', 'Rapat dipimpin Ahmad Fauzi.', 'Rapat dipimpin Ahmad Fuadi.', ['Nama']],
  ['a number taken away', 'Ada 12 kotak rusak.', 'Ada kotak rusak.', ['Angka atau tanggal']],
])('%s that changed is substance', (_name, before, after, expected) => {
  expect(what(before, after)).toEqual(expected)
})

test.each([
  ['style', 'Petugas memeriksa gudang itu.', 'Petugas telah memeriksa gudang.'],
  ['a comma', 'Kotak, kunci dan segel lengkap.', 'Kotak, kunci, dan segel lengkap.'],
  ['something added', 'Rapat di Kediri.', 'Rapat di Kediri pada pukul 09.00.'],
  ['order', 'Rapat di Kediri. Ada 12 orang.', 'Ada 12 orang. Rapat di Kediri.'],
])('%s is none', (_name, before, after) => {
  expect(what(before, after)).toEqual([])
})

test('a title says another thing, or the same with other capitals', () => {
  const titles = (before: string, after: string) =>
    changesOfSubstance(written('', { title: before }), written('', { title: after })).length
  expect(titles('Gudang diperiksa', 'Gudang selesai diperiksa')).toBe(1)
  expect(titles('Gudang diperiksa', 'GUDANG DIPERIKSA')).toBe(0)
})

test('a field with a date counts, tags do not', () => {
  const fields = (before: object, after: object) =>
    changesOfSubstance(written('', { fields: { ...before } }), written('', { fields: { ...after } })).length
  expect(fields({ startsAt: '2026-12-01T09:00' }, { startsAt: '2026-12-02T09:00' })).toBe(1)
  expect(fields({ tags: ['pleno'], writer: 'Putri' }, { tags: [], writer: 'Bima' })).toBe(0)
})
