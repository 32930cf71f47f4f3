import { plainText } from '../richtext/plain.ts'
import type { RichDocument } from '../richtext/schema.ts'

type Written = { title: string; summary: string; fields: Record<string, unknown>; document: RichDocument }

/** A fact that readers may have taken from the live version and that is no longer there. */
export type Changed = { what: 'Judul' | 'Angka atau tanggal' | 'Nama'; before: string; after: string }

// What a new version may change without a word to the public.
const editorial = new Set(['tags', 'category', 'writer', 'editor', 'photographer', 'order', 'parentId'])

/**
 * The changes of substance between the version the public reads and a new one: its title, and the numbers,
 * dates and names said in it. Spelling, style and order are none. Empty when no correction is due.
 */
export function changesOfSubstance(before: Written, after: Written): Changed[] {
  const title: Changed[] =
    wordsOf(before.title) === wordsOf(after.title)
      ? []
      : [{ what: 'Judul', before: before.title, after: after.title }]
  const [old, now] = [textOf(before), textOf(after)]
  return [
    ...title,
    ...difference('Angka atau tanggal', numbersIn(old), numbersIn(now)),
    ...difference('Nama', namesIn(old), namesIn(now)),
  ]
}

function difference(what: Changed['what'], before: Set<string>, after: Set<string>): Changed[] {
  const gone = [...before].filter(fact => !after.has(fact))
  const come = [...after].filter(fact => !before.has(fact))
  // Something added is news; something that is no longer so is a correction.
  return gone.length === 0 ? [] : [{ what, before: gone.join(', '), after: come.join(', ') }]
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const textOf = ({ summary, fields, document }: Written) =>
  [summary, ...Object.entries(fields).map(fieldText), plainText(document)].join('\n')

const fieldText = ([name, value]: [string, unknown]) =>
  !editorial.has(name) && (typeof value === 'string' || typeof value === 'number') ? String(value) : ''

const months =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|senin|selasa|rabu|kamis|jumat|sabtu|minggu'
const number = new RegExp(`\\p{N}+(?:[.,:/-]\\p{N}+)*%?|\\b(?:${months})\\b`, 'giu')

const isDay = new RegExp(`^(${months})$`)

const numbersIn = (text: string) => new Set((text.match(number) ?? []).map(found => found.toLowerCase()))

// Capitals inside a sentence. The first word of one is skipped: it is a name no more often than not.
function namesIn(text: string) {
  const names = text.match(/(?<=[\p{L}\p{N},;:)"”]\s)\p{Lu}[\p{L}'’-]+/gu) ?? []
  return new Set(names.map(name => name.toLowerCase()).filter(name => !isDay.test(name)))
}
