import type { ColumnFormat } from './kinds/dataset.ts'

// Codes are made of digits and are no quantities: "3506" must not become "3.506".
const codes = /\b(kode|tahun|nomor|no|nik|nkk|telepon|telp|hp|rt|rw|tps|pos)\b/i

const plain = /^-?\d{1,15}(\.\d{1,6})?$/
const indonesian = /^-?\d{1,3}(\.\d{3})+(,\d{1,6})?$/
const comma = /^-?\d{1,15},\d{1,6}$/
const english = /^-?\d{1,3}(,\d{3}){2,}(\.\d{1,6})?$/

/** A number written the Indonesian way ("1.268.417,5"), the English way or plainly, as "1268417.5". */
export function plainNumber(written: string): string | undefined {
  const text = written.replace(/\s*%$/, '').trim()
  if (indonesian.test(text)) return text.replaceAll('.', '').replace(',', '.')
  if (english.test(text)) return text.replaceAll(',', '')
  if (comma.test(text)) return text.replace(',', '.')
  return plain.test(text) ? text : undefined
}

/** How a column is best shown, by its name and what stands in it. */
export function formatOf(name: string, texts: string[]): ColumnFormat {
  const filled = texts.filter(Boolean)
  const numbers = filled.map(plainNumber)
  if (filled.length === 0 || codes.test(name) || filled.some(text => /^-?0\d/.test(text))) return 'teks'
  if (numbers.some(number => number === undefined)) return 'teks'
  if (filled.some(text => text.endsWith('%'))) return 'persen'
  return numbers.some(number => number!.includes('.')) ? 'desimal' : 'bilangan'
}
