import { plainText } from '../../richtext/plain.ts'
import type { RichNode } from '../../richtext/schema.ts'
import { tidy } from './line.ts'
import { repaired } from './repair.ts'
import { beginningOf } from './sentences.ts'
import { softened } from './title.ts'
import { readMarkup } from './tokens.ts'

// What an entry takes (lib/entries/input.ts).
const mostTitle = 200
const mostTags = 12
const mostTag = 40

/** A title as a person would read it: entities and tags read, capitals softened. */
export function titleOf(said: string): string {
  const plain = lineOf(said)
  return beginningOf(softened(plain), mostTitle)
}

/** One line of text, whatever markup it came with. */
export function lineOf(said: string): string {
  const repairedText = repaired(said)
  if (!/[<&]/.test(repairedText)) return tidy(repairedText).trim()
  const words: string[] = []
  const ignore = () => {}
  readMarkup(repairedText, {
    open: name => words.push(parts.has(name) ? ' ' : ''),
    close: name => words.push(parts.has(name) ? ' ' : ''),
    comment: ignore,
    text: one => words.push(one),
  })
  return tidy(words.join('')).trim()
}

const parts = new Set(['p', 'br', 'div', 'li', 'td', 'tr', 'h2', 'h3', 'h4'])

/** A title for a text that had none: its first words. */
export const titleFrom = (content: RichNode[]) =>
  beginningOf(
    plainText({ type: 'doc', content: content.slice(0, 5) })
      .trim()
      .split('\n')[0] ?? '',
    90,
  )

/** The author's name where it is a person's; "admin" and the office itself wrote nothing. */
export function writerOf(author: string): string {
  const name = lineOf(author)
  const isPerson = /^\p{Lu}[\p{L}.,'’-]*(?:\s+\p{Lu}?[\p{L}.,'’-]+){1,5}$/u.test(name) && name.length <= 80
  return isPerson && !official.test(name) ? name : ''
}

const official =
  /\b(?:admin\w*|super ?user|operator|redaksi|humas|kpu\w*|kip|bawaslu\w*|panwas\w*|sekretariat|media cent(?:er|re)|web ?master|editor|penulis|user|kab\w*|kota|provinsi|divisi|sub ?bag\w*|pusdatin|tim)\b/i

/** Small, each once, no more and no longer than a text takes. */
export const tagsOf = (said: string[]) =>
  [...new Set(said.map(one => lineOf(one).replace(/^#/, '').toLowerCase().trim()))]
    .filter(one => one && one.length <= mostTag)
    .slice(0, mostTags)
