import { fieldPlace } from './blocks.ts'
import type { Check, Written } from './schema.ts'

/** What still fits where a list or a message shows it. */
const summaryLength = 300

const place = fieldPlace('ringkasan')
const summarised: Written['kind'][] = ['article', 'announcement', 'page', 'document', 'dataset']
const told = (sentence: string, wrong: boolean) => (wrong ? [{ sentence, place }] : [])
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const summaryMissing: Check = {
  code: 'summary.missing',
  severity: 'advises',
  remedy: 'Tulis satu atau dua kalimat; tampil di daftar dan saat dibagikan.',
  find: ({ kind, summary }) =>
    told(
      kind === 'document' ? 'Abstrak belum diisi' : 'Ringkasan belum diisi',
      summarised.includes(kind) && !summary.trim(),
    ),
}

export const summaryLong: Check = {
  code: 'summary.long',
  severity: 'advises',
  remedy: 'Sisakan satu atau dua kalimat yang terpenting.',
  // An abstract of a rule may take its room.
  find: ({ kind, summary }) =>
    told(
      `Ringkasan lebih dari ${summaryLength} huruf`,
      kind !== 'document' && [...summary.trim()].length > summaryLength,
    ),
}

export const summaryRepeats: Check = {
  code: 'summary.repeats',
  severity: 'advises',
  remedy: 'Ceritakan yang belum disebut judul: siapa, berapa, lalu apa.',
  find: ({ title, summary }) => {
    const [said, again] = [plain(title), plain(summary)]
    const repeats =
      again !== '' && (again === said || (again.startsWith(said) && again.length < said.length + 15))
    return told('Ringkasan sama dengan judul', said !== '' && repeats)
  },
}
