import { readMarkup } from '../imports/cleaning/tokens.ts'

const run = 3
const longest = 4_000_000
const silent = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'head'])

// These may stand in the middle of a word.
const within = new Set(
  'a abbr b bdi bdo code em font i mark s small span strike strong sub sup u wbr'.split(' '),
)

/** The words an old page showed, without what is in brackets of its system ("[caption id=…]"). */
export function wordsOfHtml(html: string): string[] {
  const said: string[] = []
  let hidden = 0
  readMarkup(html.slice(0, longest), {
    open: (name, _attributes, selfClosing) => {
      if (silent.has(name) && !selfClosing) hidden++
      else if (!within.has(name)) said.push(' ')
    },
    close: name => {
      if (silent.has(name)) hidden = Math.max(0, hidden - 1)
      else if (!within.has(name)) said.push(' ')
    },
    text: words => {
      if (!hidden) said.push(words)
    },
    comment: () => {},
  })
  return wordsOfText(said.join('').replace(/\[\/?[a-z][\w-]*(?:\s[^\]]{0,2000})?\]/gi, ' '))
}

/** The words of a text, as they are compared: small, without signs. */
export const wordsOfText = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * How much of an old text is in ours: the share of its runs of three words that ours has too, 0 to 1. What was added
 * here costs nothing; a text without words is all there.
 */
export function likeness(old: string[], ours: string[]): number {
  const length = Math.min(run, old.length)
  if (length === 0) return 1
  const there = runsOf(ours, length)
  const wanted = runsOf(old, length)
  let found = 0
  for (const one of wanted) if (there.has(one)) found++
  return found / wanted.size
}

function runsOf(words: string[], length: number) {
  const runs = new Set<string>()
  for (let from = 0; from + length <= words.length; from++)
    runs.add(words.slice(from, from + length).join(' '))
  return runs
}
