import type { RichDocument } from '../richtext/schema.ts'
import { blocksOf } from './blocks.ts'
import { cleanLines, unmarked } from './clean.ts'
import { dateToKeep, readDateline, readPlaceAndDate } from './dateline.ts'
import { findDate } from './dates.ts'
import { takeEnd } from './ending.ts'

/** What another app hands over: a text, sometimes a title and an address apart. */
export type Incoming = { title?: string; text?: string; url?: string }
/** The same as an article's fields; what was not said is empty. */
export type Parsed = {
  title: string
  place: string
  /** As 2026-11-23. */
  date?: string
  writer: string
  editor: string
  photographer: string
  category?: 'siaran-pers'
  tags: string[]
  document: RichDocument
}

/**
 * Takes a text from WhatsApp apart: first line, dateline and sign-off become fields, *tebal* and _miring_ become
 * marks, lines with signs become lists. Whatever it does not understand stays in the text: nothing is dropped.
 */
export function parseIncoming({ title = '', text = '', url = '' }: Incoming): Parsed {
  const lines = cleanLines(text).filter(Boolean)
  const category = takeLabel(lines)
  const { names, tags } = takeEnd(lines)
  const heading = takeTitle(lines, title)
  const { place, date } = takeDateline(lines)
  if (url && !text.includes(url)) lines.push(url)
  const content = blocksOf(lines)
  return {
    title: heading,
    place,
    date,
    writer: names.writer ?? '',
    editor: names.editor ?? '',
    photographer: names.photographer ?? '',
    ...(category && { category }),
    tags,
    document: { type: 'doc', content: content.length ? content : [{ type: 'paragraph' }] },
  }
}

// A line that only says what kind of text this is.
function takeLabel(lines: string[]): Parsed['category'] {
  const first = unmarked(lines[0] ?? '').replaceAll('*', '')
  if (!/^(?:siaran pers|rilis pers|press release|rilis)(?:\s*:)?$/i.test(first)) return
  lines.shift()
  return 'siaran-pers'
}

const longestTitle = 180

// The first line, when more follows and it is no dateline itself; a title given apart comes first.
function takeTitle(lines: string[], given: string) {
  const apart = unmarked(given.trim())
  if (apart && !lines.some(line => unmarked(line) === apart)) return apart.slice(0, longestTitle)
  const first = lines[0] ?? ''
  const plain = asTitle(first)
  const fits = plain.length > 2 && plain.length <= longestTitle && !/^https?:/.test(plain)
  if (!fits || lines.length < 2 || readDateline(first) || readPlaceAndDate(first)) return apart
  lines.shift()
  return plain
}

const asTitle = (line: string) =>
  unmarked(line)
    .replaceAll('*', '')
    .replace(/^judul\s*:\s*/i, '')
    .replace(/(?<!\.)\.$/, '')

// In the first lines of the text: before a dash, or on a line of its own.
function takeDateline(lines: string[]): { place: string; date?: string } {
  const alone = lines[0] ? readPlaceAndDate(lines[0]) : undefined
  if (alone && lines.length > 1) {
    lines.shift()
    return withDate(lines, alone)
  }
  const said = lines[0] ? readDateline(lines[0]) : undefined
  if (!said) return { place: '', date: findDate(lines.join('\n')) }
  lines[0] = said.rest
  return withDate(lines, said)
}

// A date that stood in the dateline only is kept in the text: an article has no field for it.
function withDate(lines: string[], { place, date }: { place: string; date?: string }) {
  const text = lines.join('\n')
  if (date) lines[0] = `${dateToKeep(date, text)}${lines[0] ?? ''}`
  return { place, date: date ?? findDate(text) }
}
