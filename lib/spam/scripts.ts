import type { Passage, Reason } from './schema.ts'

// Scripts in which spam for other countries is written. Arabic and those of the islands are at home here.
const scripts: [name: string, letters: RegExp][] = [
  ['Tionghoa', /\p{sc=Han}/gu],
  ['Jepang', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['Korea', /\p{sc=Hangul}/gu],
  ['Thai', /\p{sc=Thai}/gu],
  ['Kiril', /\p{sc=Cyrillic}/gu],
  ['Vietnam', /[đơưăạ-ỹ]/gu],
]
// No letter before this sign belongs to one of them.
const farther = /[\u0100-\uffff]/
// A greeting or the name of a visitor's office has fewer.
const many = 16
// Part of a word each, where words are not set apart by spaces or are longer.
const ofSound = { Kiril: 30, Korea: 12, Tionghoa: many, Jepang: many, Thai: 24, Vietnam: 10 } as Record<
  string,
  number
>

/** A passage in a script that the office's readers do not read. */
export function weighScripts(passages: Passage[]): Reason[] {
  return passages
    .filter(({ text }) => farther.test(text))
    .flatMap(({ where, text }) =>
      scripts.flatMap(([name, letters]): Reason[] => {
        const count = text.match(letters)?.length ?? 0
        if (count < (ofSound[name] ?? many)) return []
        return [{ sort: 'script', points: 10, sentence: `Tulisan beraksara ${name} ${where}` }]
      }),
    )
}
