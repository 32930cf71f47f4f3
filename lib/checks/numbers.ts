import type { PersonalSort } from './schema.ts'

/** A number that belongs to one person, and where it stands in a text. */
export type PersonalNumber = { sort: PersonalSort; raw: string; from: number; to: number }

// The first two digits of a NIK: provinces as Kemendagri numbers them (offices.csv has the same).
const provinces = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
)
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Whether 16 digits are built as a NIK or a family card's number (Permendagri 109/2019, UU 24/2013 art. 13):
 * province, kabupaten or kota, kecamatan, a date (a woman's day is 40 higher), and a sequence from 0001.
 */
export function isCivilNumber(digits: string) {
  if (!/^\d{16}$/.test(digits)) return false
  const part = (from: number, length = 2) => Number(digits.slice(from, from + length))
  const [regency, district, day, month] = [part(2), part(4), part(6), part(8)]
  const date = day > 40 ? day - 40 : day
  return (
    provinces.has(digits.slice(0, 2)) &&
    ((regency >= 1 && regency <= 40) || (regency >= 71 && regency <= 79)) &&
    district >= 1 &&
    district <= 80 &&
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    date <= longest[month - 1]! &&
    part(12, 4) > 0
  )
}

const sixteen = /(?<![\d•*/])\d(?:[ .\u00a0-]?\d){15}(?![\d•*/])/g
const others =
  /(rekening|\brek\b|virtual account|\bva\b|resi|invoice|faktur|billing|\blot\b|\bseri\b|imei|barcode|transaksi|token|kartu debit|\bregister|sertifikat|\bsk\b|surat|nomor kontrak|npwp)[^\d]{0,30}$/i
const family = /(\bn?kk\b|kartu keluarga)(?![^\d]*\bnik\b)[^\d]{0,25}$/i

/**
 * Numbers of persons in a text: NIK, family cards, mobile telephones. `own` are the office's own numbers.
 * `before` is what stands in front of the text, such as the name of a table's column.
 */
export function personalIn(text: string, own: string[] = [], before = ''): PersonalNumber[] {
  return [...civilIn(text, before), ...phonesIn(text, own)].sort((a, b) => a.from - b.from)
}

function civilIn(text: string, before: string): PersonalNumber[] {
  const found: PersonalNumber[] = []
  const search = new RegExp(sixteen)
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const raw = match[0]
    const context = (before + text.slice(Math.max(0, match.index - 60), match.index)).slice(-80)
    const isGrouped = raw.length - 16 <= 5
    if (!isGrouped || !isCivilNumber(digitsOf(raw)) || others.test(context)) {
      // Digits that only happen to stand before a number must not hide it.
      search.lastIndex = match.index + 1
      continue
    }
    const isWoman = Number(digitsOf(raw).slice(6, 8)) > 40
    const sort = family.test(context) && !isWoman ? 'kk' : 'nik'
    found.push({ sort, raw, from: match.index, to: match.index + raw.length })
  }
  return found
}

// Second digits that the Indonesian operators were given.
const mobile = /(?<![\w.•])(?:\+?62[\s.-]{0,2}|\(?0)8[1235789](?:[)\s.-]{0,2}\d){7,10}(?![\d•])/g

function phonesIn(text: string, own: string[]): PersonalNumber[] {
  const known = new Set(own.map(subscriber))
  return [...text.matchAll(mobile)]
    .filter(([raw]) => !raw.includes('\n') && !known.has(subscriber(raw)))
    .map(({ 0: raw, index }) => ({ sort: 'phone', raw, from: index, to: index + raw.length }))
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, '')

/** A number without its country or trunk digits, to be compared: "8123456789". */
export const subscriber = (text: string) => digitsOf(text).replace(/^(62|0)/, '')

/** The mobile numbers that an office publishes as its own. */
export const numbersIn = (text: string) => phonesIn(text, []).map(({ raw }) => subscriber(raw))

/** The number with its middle hidden, as long as before: "3506••••••••0001". */
export function masked(raw: string) {
  const length = digitsOf(raw).length
  const last = length === 16 ? 4 : 3
  let at = 0
  return raw.replaceAll(/\d/g, digit => {
    at++
    return at <= 4 || at > length - last ? digit : '•'
  })
}

/** A mark by which the same number is known again without keeping it. Not secret: who reads it reads the text. */
export function keyOf(words: string[]) {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const letter of words.join(' ')) {
    const code = letter.codePointAt(0)!
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}
