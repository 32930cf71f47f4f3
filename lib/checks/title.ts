import { countWords, fieldPlace } from './blocks.ts'
import type { Check, Written } from './schema.ts'

/** Longer titles are cut where search engines and phones show them. */
export const titleLength = 90

const place = fieldPlace('judul')
const isName = ({ kind }: Written) => kind === 'official'
const hasTitle = ({ kind, title }: Written) => kind !== 'home' && title.trim() !== ''
const told = (sentence: string, wrong: boolean) => (wrong ? [{ sentence, place }] : [])

export const titleMissing: Check = {
  code: 'title.missing',
  severity: 'blocks',
  remedy: 'Tulis judulnya dalam satu kalimat pendek.',
  find: written =>
    told(
      isName(written) ? 'Nama belum diisi' : 'Judul belum diisi',
      written.kind !== 'home' && !written.title.trim(),
    ),
}

export const titleLong: Check = {
  code: 'title.long',
  severity: 'advises',
  remedy: 'Pendekkan; pindahkan rinciannya ke ringkasan.',
  find: ({ title }) => told(`Judul lebih dari ${titleLength} huruf`, [...title.trim()].length > titleLength),
}

export const titleShort: Check = {
  code: 'title.short',
  severity: 'advises',
  remedy: 'Sebutkan apa yang terjadi dan di mana.',
  find: written =>
    told(
      'Judul terlalu pendek untuk dipahami tanpa membuka naskah',
      hasTitle(written) &&
        ['article', 'announcement'].includes(written.kind) &&
        countWords(written.title) < 3,
    ),
}

export const titleCapitals: Check = {
  code: 'title.capitals',
  severity: 'advises',
  remedy: 'Pakai huruf besar hanya di awal kata atau nama.',
  find: written => told('Judul ditulis dengan huruf besar', hasTitle(written) && isShouted(written.title)),
}

/** Whether most of a line is in capitals, or at least three long words of it. Short capitals are abbreviations. */
export function isShouted(text: string) {
  const letters = text.replaceAll(/\P{L}/gu, '')
  const large = letters.replaceAll(/\P{Lu}/gu, '').length
  const words = text.match(/(?<!\p{L})\p{Lu}{5,}(?!\p{L})/gu) ?? []
  return letters.length > 8 && (large / letters.length > 0.7 || words.length >= 3)
}
