import { describe, expect, test } from 'vitest'
import { isCivilNumber, masked, personalIn } from '../lib/checks/numbers.ts'
import { withMasks } from '../lib/checks/personal.ts'

// Made up: no such persons.
const man = '3506121708890003'
const woman = '3506125708890003'
const sortsIn = (text: string, own: string[] = [], before = '') =>
  personalIn(text, own, before).map(({ sort, raw }) => `${sort} ${raw}`)

describe('a NIK', () => {
  test.each([man, woman, '9171010101000001', '1101012902000001'])('is known by how it is built: %s', digits =>
    expect(isCivilNumber(digits)).toBe(true),
  )

  test.each([
    ['no such province', '2006121708890003'],
    ['no such month', '3506121713890003'],
    ['no such day', '3506123208890003'],
    ['30 February', '3506123002890003'],
    ['a day between men and women', '3506123508890003'],
    ['sequence 0000', '3506121708890000'],
    ['no district', '3506001708890003'],
  ])('is none with %s', (_, digits) => expect(isCivilNumber(digits)).toBe(false))

  test('is found whatever stands between its digits and around it', () => {
    expect(sortsIn('NIK 3506 1217 0889 0003, alamat Pare')).toHaveLength(1)
    expect(sortsIn('a.n. Siti (3506125708890003)')).toEqual([`nik ${woman}`])
    expect(sortsIn('2026 3506 1217 0889 0003')).toEqual(['nik 3506 1217 0889 0003'])
    expect(sortsIn(`12 ${man} Sumarno`)).toEqual([`nik ${man}`])
  })

  test('is not any sixteen digits: accounts, letters, lots, sums pass', () => {
    expect(sortsIn('Virtual account 8808123456789012')).toEqual([])
    expect(sortsIn(`Nomor rekening BRI ${man}`)).toEqual([])
    expect(sortsIn(`Nomor lot: ${man}`)).toEqual([])
    expect(sortsIn(`B/${man}/PL.01`)).toEqual([])
    expect(sortsIn('Resi JP1234567890123456789')).toEqual([])
    expect(sortsIn('NIP 198708172010121003')).toEqual([])
    expect(sortsIn('Suara sah 1234 5678 9012 3456')).toEqual([])
  })

  test('passes once its middle is masked', () => {
    expect(masked(man)).toBe('3506••••••••0003')
    expect(sortsIn(masked(man))).toEqual([])
  })
})

test('a family card is told from a NIK by what stands before it', () => {
  expect(sortsIn('Nomor KK: 3506121708100004')).toEqual(['kk 3506121708100004'])
  expect(sortsIn('Kartu Keluarga nomor 3506121708100004')).toEqual(['kk 3506121708100004'])
  expect(sortsIn(`KK dan NIK: ${man}`)).toEqual([`nik ${man}`])
  expect(sortsIn('3506121708100004', [], 'No. KK ')).toEqual(['kk 3506121708100004'])
})

describe('a mobile number', () => {
  test.each([
    '081234567890',
    '0812-3456-7890',
    '0812 3456 789',
    '+62 812-3456-7890',
    '6285712345678',
    '(0812) 3456 7890',
    '0812.3456.7890',
  ])('is found as people write it: %s', number => expect(sortsIn(`WA ${number} (Sari)`)).toHaveLength(1))

  test('two with a stroke between them are two', () => {
    expect(sortsIn('081234567890/085712345678')).toHaveLength(2)
  })

  test.each([
    'Telepon (0354) 681234',
    'Rp 81.234.567.890',
    '0842123456789',
    '1500-812',
    'Nomor 081/PL.01.2-Pu/3506/2026',
    'tanggal 08-12-2026 pukul 10.30',
    'kode 2081234567890',
  ])('is not: %s', text => expect(sortsIn(text)).toEqual([]))

  test('of the office itself is published by it', () => {
    expect(sortsIn('Hubungi 0812-3456-7890', ['81234567890'])).toEqual([])
  })
})

test('a mask reaches every text of a form, however deep, and nothing else', () => {
  const draft = {
    title: man,
    table: {
      rows: [
        ['Siti', woman],
        ['', '12'],
      ],
    },
    lead: null,
    order: 3,
  }
  expect(withMasks(draft, [man, woman])).toEqual({
    title: '3506••••••••0003',
    table: {
      rows: [
        ['Siti', '3506••••••••0003'],
        ['', '12'],
      ],
    },
    lead: null,
    order: 3,
  })
})
