import type { RichNode } from '../../richtext/schema.ts'
import { lineOf } from './heads.ts'
import { lettersOf } from './line.ts'
import { type Page, remark } from './page.ts'
import { beginningOf } from './sentences.ts'

// What an entry takes (lib/entries/input.ts), and what a card shows well.
const most = 500
const wish = 240

// The beginning of the text that the old system cut off by itself.
const cutOff =
  /(?<!\s)\s*(?:\[?(?:…|\.\.\.)\]?\s*)?(?:(?:continue reading|read more|baca selengkapnya|selengkapnya)\b.*)?$/i

const codes = /\[\/?[a-z][\w-]*(?:\s[^\]]{0,400})?\]/gi

/** The teaser somebody wrote, else the first sentences of the text. */
export function summaryOf(excerpt: string, content: RichNode[], page: Pick<Page, 'remarks'>): string {
  const said = lineOf(excerpt).replaceAll(codes, '').trim()
  const written = said.replace(cutOff, '')
  if (written && written === said) {
    if (written.length > most) remark(page, `Ringkasan lama dipendekkan: “${written}”`)
    return beginningOf(written, most)
  }
  const first = content.find(
    ({ type, content: words }) => type === 'paragraph' && lettersOf(words).length > 40,
  )
  return first
    ? beginningOf(lettersOf(first.content).replaceAll('\n', ' '), wish)
    : beginningOf(written, most)
}

// A sentence, or so long that it must be one; not a number of a letter or a heading.
const _says = (words: string) => words.length > 60 || (words.length > 20 && /[.!?]$/.test(words))
