import { marksOf } from './marks.ts'
import { flush, type Look, lookOf, type Page } from './page.ts'

const mostHidden = 20_000

/** Words of the text, where they stand. */
export function sayWords(page: Page, words: string) {
  const look = lookOf(page)
  if (look.hidden) {
    if (look.hidden.words.length < mostHidden) look.hidden.words += words
    return
  }
  if (look.skipped) return
  if (words.trim()) page.shown++
  const typed = page.typed && page.wordpressBlocks === 0
  if (look.pre) sayLines(page, words, look, 'drawn')
  else if (typed && words.includes('\n')) sayTyped(page, words, look)
  else push(page, words, look)
}

// As WordPress draws what was typed: an empty line parts paragraphs, a line end is one.
function sayTyped(page: Page, words: string, look: Look) {
  for (const [at, part] of words.split(/\n[^\S\n]*\n\s*/).entries()) {
    if (at > 0) flush(page)
    sayLines(page, part, look, 'typed')
  }
}

function sayLines(page: Page, words: string, look: Look, end: 'drawn' | 'typed') {
  for (const [at, line] of words.split('\n').entries()) {
    if (at > 0) page.line.push({ end })
    push(page, line, look)
  }
}

function push(page: Page, words: string, look: Look) {
  if (words) page.line.push({ text: look.raised ? raised(words, look.raised) : words, marks: marksOf(look) })
}

const signs = {
  above: new Map([...'0123456789+-=()n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][at]!])),
  below: new Map([...'0123456789+-=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][at]!])),
}

// "m<sup>2</sup>" is no 2; words that have no small letters of their own stay as they are.
function raised(words: string, where: 'above' | 'below') {
  const letters = [...words.trim()]
  const small = letters.map(sign => signs[where].get(sign))
  return letters.length > 0 && small.every(Boolean) ? small.join('') : words
}
