import { describe, expect, test, vi } from 'vitest'
import { readDateline } from '../lib/incoming/dateline.ts'
import { findDate } from '../lib/incoming/dates.ts'
import { inlineOf } from '../lib/incoming/marks.ts'
import { parseIncoming } from '../lib/incoming/parse.ts'
import { readSignOff } from '../lib/incoming/signoff.ts'
import { parseDocument } from '../lib/richtext/parse.ts'
import { plainText } from '../lib/richtext/plain.ts'

const parse = (text: string, more = {}) => {
  const { document, ...fields } = parseIncoming({ text, ...more })
  return { ...fields, body: plainText(document), document }
}

const release = `*KPU KABUPATEN KEDIRI GELAR RAPAT PLENO PDPB TRIWULAN IV*

*Kediri, kab-kediri.kpu.go.id* – Komisi Pemilihan Umum (KPU) Kabupaten Kediri menggelar rapat pleno terbuka, Senin (23/11/2026), di aula kantor.

Ketua KPU menyampaikan, "Daftar pemilih _berkelanjutan_ harus mutakhir."

*Hasil rapat*
1. Pemilih baru 1.204
2. Tidak memenuhi syarat 311

Rapat dihadiri Bawaslu dan Disdukcapil. (pnj)

Penulis: Putri Anjani
Editor: Arif Utomo
Foto: Humas KPU Kediri

#KPUKediri #PDPB #PemiluDamai`

describe('a news text from WhatsApp', () => {
  const found = parse(release)

  test('gives title, place, date, names and tags', () => {
    expect(found).toMatchObject({
      title: 'KPU KABUPATEN KEDIRI GELAR RAPAT PLENO PDPB TRIWULAN IV',
      place: 'Kediri',
      date: '2026-11-23',
      writer: 'Putri Anjani',
      editor: 'Arif Utomo',
      photographer: 'Humas KPU Kediri',
      tags: ['kpu kediri', 'pdpb', 'pemilu damai'],
    })
  })

  test('keeps the rest as text, with headings, lists and marks', () => {
    expect(found.document.content.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'orderedList',
      'paragraph',
    ])
    expect(found.body).toMatch(/^Komisi Pemilihan Umum \(KPU\)/)
    expect(JSON.stringify(found.document)).toContain(
      '{"type":"text","text":"berkelanjutan","marks":[{"type":"italic"}]}',
    )
    expect(parseDocument(found.document)).toEqual(found.document)
  })
})

test.each([
  ['Kediri, kab-kediri.kpu.go.id - Ketua hadir.', 'Kediri', undefined],
  ['KEDIRI – Ketua KPU hadir.', 'Kediri', undefined],
  ['Bogor, Jawa Barat — Bawaslu mengawasi.', 'Bogor', undefined],
  ['Pare (23/11/2026) – Sosialisasi digelar.', 'Pare', '2026-11-23'],
  ['*CIBINONG, BAWASLU KABUPATEN BOGOR -* Panwascam dilantik.', 'Cibinong', undefined],
  ['_Kota Kediri, 3 Desember 2026_ – Posko dibuka.', 'Kota Kediri', '2026-12-03'],
  ['kab-kediri.kpu.go.id, Kediri – Rapat dimulai.', 'Kediri', undefined],
  ['Kediri (Humas KPU) -- Rapat dimulai.', 'Kediri', undefined],
  [
    'Kab. Penukal Abab Lematang Ilir, 1/12/26 - Coklit usai.',
    'Kab. Penukal Abab Lematang Ilir',
    '2026-12-01',
  ],
])('the dateline of "%s" is %s', (line, place, date) => {
  expect(readDateline(line)).toMatchObject({ place, date })
  expect(readDateline(line)?.rest).toMatch(/^[A-Z][\w ]+\.$/)
})

test.each([
  'Ketua KPU Kediri – yang juga pembina – hadir.',
  'Pemilu 2024 - 2029 sudah lewat.',
  'Rapat dimulai pukul 08.00 - 11.00 WIB.',
  'Hari ini, Senin - Jumat, kantor buka.',
  'DPT-LN diumumkan besok.',
  'Anggota Bawaslu, Budi - Ketua Panwascam hadir.',
  '– Tanpa tempat',
])('"%s" has no dateline', line => {
  expect(readDateline(line)).toBeUndefined()
})

test.each([
  ['Penulis: Putri Editor: Arif Foto: Humas', { writer: 'Putri', editor: 'Arif', photographer: 'Humas' }],
  ['(Penulis: Putri | Editor: Arif)', { writer: 'Putri', editor: 'Arif' }],
  ['Teks/Foto: Rini', { writer: 'Rini', photographer: 'Rini' }],
  ['*Penulis* : Drs. H. Budi Santoso, M.Si.', { writer: 'Drs. H. Budi Santoso, M.Si.' }],
  ['Ditulis oleh: Putri, Foto oleh: Fajar', { writer: 'Putri', photographer: 'Fajar' }],
  ['Dok: Humas', { photographer: 'Humas' }],
])('"%s" is a sign-off', (line, names) => {
  expect(readSignOff(line)).toEqual(names)
})

test.each([
  'Foto bersama menutup acara.',
  'Editor video menjelaskan: potong di awal. Lalu simpan hasilnya.',
  'Acara: rapat',
])('"%s" is no sign-off', line => {
  expect(readSignOff(line)).toBeUndefined()
})

test.each([
  ['Rapat ditutup. (pnj)', 'pnj', ''],
  ['Rapat ditutup pukul dua. (pnj/rh)', 'pnj', 'rh'],
  ['Rapat ditutup. *(humas)*', 'humas', ''],
])('"%s" ends in initials', (line, writer, editor) => {
  const found = parse(`Judul berita\nIsi pertama.\n${line}`)
  expect(found).toMatchObject({ writer, editor })
  expect(found.body).toMatch(/Rapat ditutup[^(]*\.$/)
})

test('what stands in brackets for a term stays in the text', () => {
  const found = parse('Judul berita\nPetugas menetapkan daftar pemilih tetap (DPT)')
  expect([found.writer, found.body]).toEqual(['', 'Petugas menetapkan daftar pemilih tetap (DPT)'])
})

test('senders, times and notes of an exported chat are no text', () => {
  const found = parse(
    '[23/11/26 14.05.12] Bu Putri Humas: Posko tanggapan dibuka\n[23/11/26 14.06.01] Bu Putri Humas: Kediri – Posko dibuka di aula.\nIMG-20261123-WA0004.jpg (file terlampir)',
  )
  expect(found).toMatchObject({
    title: 'Posko tanggapan dibuka',
    place: 'Kediri',
    body: 'Posko dibuka di aula.',
  })
})

test('a date that only the dateline says is kept in the text', () => {
  expect(parse('Judul\nPare (20/11/2026) – Warga menanam pohon.').body).toBe(
    '(20/11/2026) Warga menanam pohon.',
  )
})

test('a letter head of place and date gives both', () => {
  expect(parse('Judul\nKediri, 23 November 2026\nIsi.')).toMatchObject({
    place: 'Kediri',
    date: '2026-11-23',
  })
})

test('a press release says so in its category, not in its title', () => {
  expect(parse('*SIARAN PERS*\nBawaslu terima tiga laporan\nIsi laporan.')).toMatchObject({
    category: 'siaran-pers',
    title: 'Bawaslu terima tiga laporan',
  })
})

test('one line alone is text, and a long first line is no title', () => {
  expect(parse('Rapat dimulai.')).toMatchObject({ title: '', body: 'Rapat dimulai.' })
  const long = 'Kalimat yang panjang sekali. '.repeat(8).trim()
  expect(parse(`${long}\nLanjutannya.`)).toMatchObject({ title: '', body: `${long}\nLanjutannya.` })
})

test('a shared page keeps its title and its address', () => {
  const found = parse('', { title: 'Jadwal pelantikan', url: 'https://kpu.go.id/jadwal' })
  expect(found.title).toBe('Jadwal pelantikan')
  expect(JSON.stringify(found.document)).toContain('"href":"https://kpu.go.id/jadwal"')
})

test('marks are read as WhatsApp reads them', () => {
  const marks = (line: string) =>
    inlineOf(line).map(({ text, marks = [] }) => `${text}:${marks.map(({ type }) => type).join('+')}`)
  expect(marks('*tebal* dan _miring_')).toEqual(['tebal:bold', ' dan :', 'miring:italic'])
  expect(marks('*_keduanya_* ~coret~')).toEqual(['keduanya:bold+italic', ' :', 'coret:'])
  expect(marks('2 * 3 * 4, nama_berkas_ini, * bintang')).toEqual(['2 * 3 * 4, nama_berkas_ini, * bintang:'])
  expect(marks('lihat https://kpu.go.id/a_b_c.')).toEqual(['lihat :', 'https://kpu.go.id/a_b_c:link', '.:'])
})

test('an address that would run something is no link', () => {
  expect(JSON.stringify(inlineOf('javascript:alert(1) data:text/html,x'))).not.toContain('link')
})

test('dates are read as people write them, impossible ones are not', () => {
  expect(['23/11/2026', '1.12.26', 'Senin, 3 Desember 2026', '31/02/2026', '2026'].map(findDate)).toEqual([
    '2026-11-23',
    '2026-12-01',
    '2026-12-03',
    undefined,
    undefined,
  ])
})

test('nothing that was written is lost, whatever it is', () => {
  for (const text of [
    '',
    '\n\n',
    '🙏🙏',
    '-',
    '*',
    '(pnj)',
    'Penulis: Putri',
    '#a #b',
    'Kediri –',
    '– –\n– –',
  ]) {
    const { document, ...fields } = parseIncoming({ text })
    const all = JSON.stringify([plainText(document), fields]).toLowerCase()
    for (const word of text.match(/\p{L}+/gu) ?? []) expect(all).toContain(word.toLowerCase())
    expect(document.content.length).toBeGreaterThan(0)
  }
})

test('a text made to be slow is read at once', () => {
  const start = performance.now()
  for (const part of ['*a', '_', 'Penulis: ', '(a/', 'Kediri, ', '- ', '1/1/', 'https://a.', '\n*x'])
    parseIncoming({ text: part.repeat(20_000 / part.length) })
  expect(performance.now() - start).toBeLessThan(2000)
})

test('signs without end are looked at a few times each, not once for each other', () => {
  const looked = vi.spyOn(RegExp.prototype, 'exec')
  const counted = (text: string) => {
    looked.mockClear()
    inlineOf(text)
    return looked.mock.calls.length
  }
  for (const piece of ['*a ', '*a* ', '_~*a ', 'https://a.id/x *a* '])
    expect(counted(piece.repeat(2000))).toBeLessThan(2.5 * counted(piece.repeat(1000)))
  looked.mockRestore()
})
