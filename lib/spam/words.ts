import { fold, unleet, within } from './letters.ts'
import { joined, joints, spaced, type Term, terms } from './lexicon.ts'

/** A term that stands in a text, as it is written there. */
export type Hit = { term: Term; written: string; disguised: boolean }

type Word = {
  raw: string
  at: number
  end: number
  plain: string
  odd: boolean
  capital: boolean
  mixed: boolean
  pierced: boolean
}

/** What is found in the letters of one passage. */
export type Reading = { hits: Hit[]; words: string[]; mixed: string[]; pierced: number }

const word = /[\p{L}\p{M}\p{N}\p{Cf}@$!|\u24b6-\u24e9\u{1f130}-\u{1f189}]+/gu
// The same where nothing is written but plain letters: several times faster.
const plainWord = /[a-z0-9@$!|]+/gi
const ascii = /^[\t\n\x20-\x7e]*$/
const tripled = /([a-z])\1\1/
const edges = new Set(['@', '!', '|'])

const byWords = new Map(terms.map(term => [term.words, term]))
const vocabulary = new Set(terms.flatMap(({ words }) => words.split(' ')))
const longest = 4
const told = 40

/** Reads a passage: the terms in it, seen through what disguises them. Time grows with its length alone. */
export function read(text: string): Reading {
  const words = [...text.matchAll(ascii.test(text) ? plainWord : word)].map(({ 0: raw, index }) =>
    wordOf(raw, index),
  )
  const hits = [...termsIn(words), ...spacedIn(words, text)]
  return {
    hits,
    words: words.map(({ plain }) => plain),
    mixed: words.filter(({ mixed }) => mixed).map(({ raw }) => raw.slice(0, told)),
    pierced: words.filter(({ pierced }) => pierced).length,
  }
}

function wordOf(raw: string, at: number): Word {
  const { plain: folded, styled, mixed, pierced, struck } = fold(raw)
  const plain = squeezed(within(folded, sign => edges.has(sign)))
  const meant = vocabulary.has(plain) ? undefined : meantBy(plain)
  return {
    raw,
    at,
    end: at + raw.length,
    plain: meant?.word ?? plain,
    odd: styled || mixed || pierced || struck || Boolean(meant?.leet),
    capital: raw[0] !== raw[0]!.toLowerCase() && raw !== raw.toUpperCase(),
    mixed,
    pierced,
  }
}

// "gacorrrr" is "gacor".
const squeezed = (plain: string) =>
  plain.length > 4 && tripled.test(plain) ? plain.replaceAll(/([a-z])\1{2,}/g, '$1') : plain

// "gacor88" is "gacor" with a number; "g4c0r88" is "gacor" in disguise.
function meantBy(plain: string) {
  const cut = plain.replace(/[0-9]{2,4}$/, '')
  if (cut.length > 3 && vocabulary.has(cut)) return { word: cut, leet: false }
  const found = unleet(plain).find(one => one.length > 3 && vocabulary.has(one))
  if (found) return { word: found, leet: true }
  const grown = grownOf(cut)
  return grown ? { word: grown, leet: false } : undefined
}

// "rajatogel": a term with only what belongs to it around.
function grownOf(plain: string) {
  if (plain.length < 7 || plain.length > told) return
  const stem = joined.find(one => plain.includes(one))
  if (!stem) return
  const rest = plain.split(stem).map(part => part.replaceAll(/[0-9]/g, ''))
  if (!rest.every(part => part === '' || joints.has(part))) return
  return vocabulary.has(stem) ? stem : 'gacor'
}

function termsIn(words: Word[]): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; ) {
    const found = vocabulary.has(words[at]!.plain) ? longestAt(words, at) : undefined
    if (found && !isName(words, at, found.count)) hits.push(found.hit)
    at += found?.count ?? 1
  }
  return hits
}

function longestAt(words: Word[], at: number) {
  for (let count = Math.min(longest, words.length - at); count > 0; count--) {
    const some = words.slice(at, at + count)
    const term = byWords.get(some.map(({ plain }) => plain).join(' '))
    if (!term) continue
    const written = some
      .map(({ raw }) => raw)
      .join(' ')
      .slice(0, told)
    return { count, hit: { term, written, disguised: some.some(({ odd }) => odd) } }
  }
}

// Toto Sugiarto, Bapak Toto: a person's name, not a bet.
const titles = new Set(['bapak', 'pak', 'saudara', 'mas', 'bung', 'haji', 'h', 'dr', 'drs'])
function isName(words: Word[], at: number, count: number) {
  const one = words[at]!
  if (count > 1 || one.plain !== 'toto' || !one.capital || one.odd) return false
  const next = words[at + 1]
  return Boolean((next?.capital && !vocabulary.has(next.plain)) || titles.has(words[at - 1]?.plain ?? ''))
}

const gap = 3

// "s l o t", "g.a.c.o.r": letters one by one, with the same little between them.
function spacedIn(words: Word[], text: string): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; ) {
    let end = at
    while (
      end < words.length &&
      words[end]!.plain.length === 1 &&
      (end === at || isNear(words[end - 1]!, words[end]!))
    )
      end++
    if (end - at >= 4) hits.push(...spacedAs(words.slice(at, end), text))
    at = Math.max(end, at + 1)
  }
  return hits
}

const isNear = (one: Word, next: Word) => next.at - one.end <= gap

function spacedAs(some: Word[], text: string): Hit[] {
  const letters = some.map(({ plain }) => plain).join('')
  const read = [letters, ...unleet(letters)]
  const stem = spaced.find(one => read.some(letters => letters.includes(one)))
  if (!stem) return []
  const written = text.slice(some[0]!.at, Math.min(some.at(-1)!.end, some[0]!.at + told))
  return [{ term: byWords.get(stem) ?? byWords.get('slot online')!, written, disguised: true }]
}
