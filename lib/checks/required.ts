import type { Kind } from '../entries/schema.ts'
import { blocksOf, countWords, fieldPlace, filesIn, textTarget } from './blocks.ts'
import type { Check, Spot, Written } from './schema.ts'

type Wanted = { is: (fields: Record<string, unknown>) => unknown; sentence: string; target: string }

const place = {
  is: (fields: Record<string, unknown>) => fields.place,
  sentence: 'Tempat belum diisi',
  target: 'tempat',
}
const number = (sentence: string): Wanted => ({ is: fields => fields.number, sentence, target: 'nomor' })
const filled = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : String(value ?? '').trim() !== ''

// What a reader looks for first in each kind.
const wanted: Partial<Record<Kind, Wanted[]>> = {
  article: [place],
  agenda: [{ is: fields => fields.startsAt, sentence: 'Waktu mulai belum diisi', target: 'waktu' }, place],
  announcement: [number('Nomor surat belum diisi')],
  document: [
    number('Nomor belum diisi'),
    { is: fields => fields.year, sentence: 'Tahun belum diisi', target: 'tahun' },
    { is: fields => fields.file, sentence: 'Berkas belum ada', target: 'berkas' },
  ],
  album: [
    {
      is: ({ photos, videos }) => [...listOf(photos), ...listOf(videos)],
      sentence: 'Album masih kosong',
      target: 'foto-album',
    },
  ],
  official: [
    { is: fields => fields.position, sentence: 'Jabatan belum diisi', target: 'jabatan' },
    { is: fields => fields.portrait, sentence: 'Foto belum ada', target: 'foto-pejabat' },
  ],
  dataset: [
    {
      is: fields => listOf((fields.table as { rows?: unknown } | undefined)?.rows),
      sentence: 'Tabel masih kosong',
      target: 'tabel',
    },
    { is: fields => fields.source, sentence: 'Sumber belum diisi', target: 'sumber' },
  ],
  home: [{ is: fields => fields.sections, sentence: 'Belum ada bagian', target: 'bagian' }],
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

export const fieldMissing: Check = {
  code: 'field.missing',
  severity: 'advises',
  remedy: 'Isi sekarang.',
  find: ({ kind, fields }) =>
    (wanted[kind] ?? [])
      .filter(({ is }) => !filled(is(fields)))
      .map(({ sentence, target }) => ({ sentence, place: fieldPlace(target) })),
}

const textNames: Partial<Record<Kind, string>> = {
  article: 'Isi berita',
  announcement: 'Isi pengumuman',
  page: 'Isi halaman',
}

export const textMissing: Check = {
  code: 'text.missing',
  severity: 'advises',
  remedy: 'Tulis isinya.',
  find: written => {
    const name = textNames[written.kind]
    // An announcement with files has a sentence of its own.
    if (!name || (written.kind === 'announcement' && filesIn(written).length > 0)) return []
    return spokenWords(written) === 0
      ? [{ sentence: `${name} masih kosong`, place: fieldPlace(textTarget) }]
      : []
  },
}

/** How many words a text has, those of its tables among them; captions and names of files do not count. */
export const spokenWords = ({ document }: Written) =>
  blocksOf(document).reduce((sum, { text }) => sum + countWords(text), 0)

export const onlyAttached: Check = {
  code: 'text.attached',
  severity: 'advises',
  remedy: 'Tulis keputusan, tanggal, nama, dan angkanya sebagai teks; berkas cukup menjadi lampiran.',
  find: (written): Spot[] => {
    if (written.kind !== 'announcement') return []
    const blocks = blocksOf(written.document)
    const attached = filesIn(written).length + blocks.filter(({ type }) => type === 'picture').length
    const words = spokenWords(written)
    const pointsAway = /terlampir|lampiran|unduh|selengkapnya|(gambar|berkas|tautan) (berikut|di bawah)/i
    const text = blocks.map(block => block.text).join(' ')
    const empty = words < 25 || (words < 60 && pointsAway.test(text) && (text.match(/\d+/g) ?? []).length < 2)
    return attached > 0 && empty
      ? [{ sentence: 'Isi pengumuman hanya ada di lampiran', place: fieldPlace(textTarget) }]
      : []
  },
}
