import { ImportRefusal } from '../schema.ts'
import type { Element } from './element.ts'
import { type Fault, sentences } from './faults.ts'
import { linesIn, several } from './root.ts'
import { makeStretch } from './stretch.ts'

export type ScanOptions = {
  /** Names the root may have, without prefix. */
  root: string[]
  /** Whose children are given one by one: paths of names, such as "rss/channel" or "feed". */
  containers: string[]
  /** Elements that are only counted. */
  passOver?: string[]
  /** Elements whose inner markup is HTML. */
  markup?: string[]
  /** Whether ampersands that begin no reference are meant as they stand. */
  loose?: boolean
}

/** What became of one element below the container: it, or why it could not be read. */
export type Scanned = { element: Element } | { broken: BrokenElement }
export type BrokenElement = { name: string; line: number; title: string; sentence: string }

/**
 * Takes the text from the root on, piece by piece, and gives what became whole in each. Where an element cannot be
 * read, its parser is left where it stands, the text passed over until that element ends, and a new one begins there.
 */
export function makeScanner(options: ScanOptions, firstLine: number) {
  let stretch = makeStretch(options, firstLine)
  let lost: Lost | undefined
  let [before, isOver] = ['', false]

  function* take(piece: string): Generator<Scanned> {
    if (isOver) return noSecond(piece, stretch.line())
    for (let rest: string | undefined = piece; rest; ) {
      if (lost) rest = findAgain(rest)
      if (!rest) break
      const stop = stretch.take(rest)
      for (const element of stretch.frames.given()) yield { element }
      if (stop?.why === 'over') {
        isOver = true
        return noSecond(rest.slice(stop.at), stretch.line())
      }
      if (!stop) break
      const { broken, from } = lose(rest, stop.at, stop.why)
      yield { broken }
      rest = from
    }
    before = piece.slice(-200)
  }

  function lose(text: string, at: number, why: Exclude<Fault, 'over'>) {
    const child = stretch.frames.child()
    const line = stretch.line()
    if (!child) throw damaged(line)
    const { name, children, line: began } = child.element
    const title =
      children
        .find(({ name }) => name === 'title')
        ?.text.trim()
        .slice(0, 200) ?? ''
    lost = { raw: child.raw, line, carried: '' }
    const broken = { name, line: began, title, sentence: sentences[why] }
    return { broken, from: lastTag(before + text.slice(0, at), child.raw) + text.slice(at) }
  }

  function findAgain(piece: string): string | undefined {
    const { raw, line, carried } = lost!
    const text = carried + piece
    const found = endOf(text, raw)
    const upTo = found ?? Math.max(0, text.length - raw.length - 20)
    lost = { raw, line: line + linesIn(text.slice(0, upTo)), carried: text.slice(upTo) }
    if (found === undefined) return undefined
    stretch = makeStretch(options, lost.line, stretch.frames.opening())
    lost = undefined
    return text.slice(upTo)
  }

  const end = () => {
    if (!isOver) throw cutOff(lost?.line ?? stretch.line())
  }
  return { take, end }
}

/** The element passed over, on which line we are, and what of the last piece may belong to its end. */
type Lost = { raw: string; line: number; carried: string }

/** Where the text goes on after the element: past its closing tag, or where the next of its name opens. */
function endOf(text: string, raw: string): number | undefined {
  const found = new RegExp(`<${literal(raw)}(?=[\\s>/])|</${literal(raw)}\\s*>`).exec(text)
  return found ? found.index + (found[0].startsWith('</') ? found[0].length : 0) : undefined
}

/** The tag the parser stopped at, where it is one of this name: the search begins with it. */
function lastTag(text: string, raw: string): string {
  const tag = new RegExp(`</?${literal(raw)}(?:\\s[^<>]*)?>$`).exec(text.slice(-300))
  return tag?.[0] ?? ''
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function noSecond(text: string, line: number) {
  if (/<(?:[\w-]+:)?(?:rss|feed|RDF)[\s>]/.test(text)) throw several(line)
}

const damaged = (line: number) =>
  new ImportRefusal(
    'damaged',
    `Susunan berkas ini rusak pada baris ${line}, di luar tulisan mana pun, jadi selebihnya tidak dapat dibaca. Ekspor ulang dari situs lama.`,
    line,
  )

const cutOff = (line: number) =>
  new ImportRefusal(
    'cutOff',
    `Berkas ini terpotong pada baris ${line}: akhirnya tidak ada. Unduh ulang ekspornya sampai selesai.`,
    line,
  )
