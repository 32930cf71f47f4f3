import { isShouted } from '../../checks/title.ts'
import { acronyms, known } from './acronyms.ts'

/** What is written small inside a title, by the spelling rules (EYD V). */
const small = new Set(
  'di ke dari dan yang untuk pada dengan dalam oleh bagi tentang sebagai atau serta terhadap antara kepada hingga sampai demi guna agar bahwa jika karena saat oleh para si sang'.split(
    ' ',
  ),
)
const roman = /^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const withoutVowel = /^[^AIUEO]{2,6}$/

/**
 * A title that was set in capitals, in the case of a title; what is known to be an abbreviation, a Roman number, or
 * has no vowel keeps its capitals. Any other title comes back as it was.
 */
export function softened(title: string): string {
  if (!isShouted(title)) return title
  let before = ''
  let first = true
  return title.replaceAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*(?:[-/.][\p{L}\p{N}'’]+)*/gu, word => {
    const made = word
      .split(/([-/.])/)
      .map(part => soft(part, word, before, first))
      .join('')
    before = word
    first = false
    return made
  })
}

function soft(part: string, word: string, before: string, first: boolean) {
  if (part !== part.toUpperCase() || !/\p{L}/u.test(part)) return part
  if (known.has(part)) return known.get(part)!
  // "DI Yogyakarta" is a province, "di Yogyakarta" a place to be in.
  if (part === 'DI' && /^(?:KPU|BAWASLU|PROVINSI|PROV|PEMDA|PEMPROV|KPUD)$/.test(before)) return 'DI'
  if (part === 'SE' && word.startsWith('SE-')) return 'Se'
  if (acronyms.has(part) || roman.test(part) || /\d/.test(part)) return part
  const lower = part.toLowerCase()
  if (!first && small.has(lower)) return lower
  if (withoutVowel.test(part)) return part
  if (part.length === 1) return part
  // "S.H.", "A.N.": letters with points between them.
  if (word.includes('.') && part.length <= 2) return part
  return lower.replace(/^\p{L}/u, letter => letter.toUpperCase())
}
