import { unescaped } from './escapes.ts'

/** A piece of SQL: a word or number, a quoted text, a quoted name, one mark such as "(", or a remark after "--". */
export type TokenKind = 'word' | 'text' | 'hex' | 'name' | 'mark' | 'remark'

/** What is told of each piece; `text` is one character a byte, cut at `longestValue` with `isCut` set. */
export type Take = (kind: TokenKind, text: string, line: number, isCut: boolean) => void

/** Bytes of one value; what is longer is not kept. */
export const longestValue = 8 * 2 ** 20

const longestRemark = 200
const blank = /[\s\0]+/y
// What cannot begin or end anything, where only the end of the statement is looked for.
const dull = /[^'"`;#/*-]+/y
// A sign belongs to its number: "-2" is the state of what is in the bin.
const word = /[\w$.@+\-\x80-\xff]+/y

type Mode = 'between' | 'text' | 'remark' | 'comment' | 'word'

/**
 * Takes MySQL's SQL apart as it comes, in chunks of one character a byte ("latin1"), and holds no more than the piece
 * under way. Nothing is ever executed. `keep` says whether the texts that follow are wanted; the others are only
 * passed over, and with `skim` all but the end of the statement. Conditional comments (opened by "/*!40101") are read as the code they are.
 */
export function sqlTokens(take: Take) {
  const state = { keep: true, skim: false, line: 1 }
  let mode: Mode = 'between'
  let closing = "'"
  let isHex = false
  let from = 1
  let parts: string[] = []
  let size = 0
  let carried = ''

  const begin = (next: Mode) => {
    mode = next
    from = state.line
    parts = []
    size = 0
  }
  const add = (piece: string, most: number) => {
    if (size < most) parts.push(piece.slice(0, most - size))
    size += piece.length
  }
  const finish = (kind: TokenKind, most: number) => {
    mode = 'between'
    take(kind, parts.join(''), from, size > most)
    parts = []
  }
  const countLines = (piece: string) => {
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) state.line++
  }

  /** Reads on from `at`; gives where it stands, or the length where the rest must wait for the next chunk. */
  const steps: Record<Mode, (sql: string, at: number) => number> = {
    between(sql, at) {
      const passed = state.skim ? dull : blank
      passed.lastIndex = at
      const space = passed.exec(sql)?.[0] ?? ''
      countLines(space)
      const here = at + space.length
      const char = sql[here]
      if (char === undefined) return here
      const pair = sql.slice(here, here + 2)
      if (pair.length < 2 && '-/*'.includes(char)) return wait(sql, here)
      if (pair === '--' && sql.length < here + 3) return wait(sql, here)
      return open(sql, here, char, pair)
    },
    text(sql, at) {
      const end = endOfText(sql, at, closing)
      const stop = end < 0 ? sql.length - hanging(sql, at, closing) : end
      const piece = sql.slice(at, stop)
      countLines(piece)
      if (state.keep || closing === '`') add(piece, longestValue)
      if (end < 0) return wait(sql, stop)
      const isName = closing === '`'
      const kind = isName ? 'name' : isHex ? 'hex' : 'text'
      if (!isHex) parts = [unescaped(parts.join(''), closing)]
      finish(kind, longestValue)
      return end + 1
    },
    remark(sql, at) {
      const end = sql.indexOf('\n', at)
      add(sql.slice(at, end < 0 ? sql.length : end), longestRemark)
      if (end < 0) return sql.length
      finish('remark', longestRemark)
      return end
    },
    comment(sql, at) {
      const end = sql.indexOf('*/', at)
      const stop = end < 0 ? sql.length - (sql.endsWith('*') ? 1 : 0) : end
      countLines(sql.slice(at, stop))
      if (end < 0) return wait(sql, Math.max(at, stop))
      mode = 'between'
      return end + 2
    },
    word(sql, at) {
      word.lastIndex = at
      const piece = word.exec(sql)?.[0] ?? ''
      if (state.keep || size < longestRemark) add(piece, longestValue)
      if (at + piece.length === sql.length) return sql.length
      const whole = parts.join('')
      const isLiteral = whole[1] === 'x' && /^0x[\da-f]+$/i.test(whole)
      parts = [isLiteral ? whole.slice(2) : whole]
      finish(isLiteral ? 'hex' : 'word', longestValue)
      return at + piece.length
    },
  }

  const wait = (sql: string, at: number) => {
    carried = sql.slice(at)
    return sql.length
  }

  function open(sql: string, at: number, char: string, pair: string): number {
    if (char === "'" || char === '"' || char === '`') return openText(at, char)
    if (char === '#' || (pair === '--' && /[\s\0]/.test(sql[at + 2]!))) {
      begin('remark')
      return at
    }
    if (pair === '/*') return openComment(sql, at)
    // The end of a conditional comment, whose inside was read as code.
    if (pair === '*/') return at + 2
    if ((char === 'x' || char === 'X') && pair.length < 2) return wait(sql, at)
    if (pair === "x'" || pair === "X'") return openText(at + 1, "'", true)
    word.lastIndex = at
    const whole = word.exec(sql)?.[0] ?? ''
    if (whole && (at + whole.length === sql.length || whole[1] === 'x')) {
      begin('word')
      return at
    }
    take(whole ? 'word' : 'mark', whole || char, state.line, false)
    return at + (whole.length || 1)
  }

  function openText(at: number, quote: string, hex = false) {
    begin('text')
    closing = quote
    isHex = hex
    return at + 1
  }

  function openComment(sql: string, at: number) {
    if (sql.length < at + 12) return wait(sql, at)
    // MariaDB's "/*M!999999\-" is for its own client alone.
    const conditional = /^\/\*M?!\d{0,6}(?!\d*\\)/.exec(sql.slice(at, at + 12))
    if (conditional) return at + conditional[0].length
    begin('comment')
    return at + 2
  }

  function write(chunk: string) {
    const sql = carried + chunk
    carried = ''
    for (let at = 0; at < sql.length; ) at = steps[mode](sql, at)
  }

  /** Tells whether the file ended between two pieces, and the line the last one began at where it did not. */
  function end(): { isWhole: boolean; line: number } {
    write(`${' '.repeat(12)}\n`)
    return { isWhole: mode === 'between', line: mode === 'between' ? state.line : from }
  }

  return { state, write, end }
}

const specials = { "'": /['\\]/g, '"': /["\\]/g, '`': /`/g }

/** Where the closing quote stands; -1 where it has not come yet, or where the next character must be seen first. */
function endOfText(sql: string, at: number, quote: string): number {
  const special = specials[quote as keyof typeof specials]
  special.lastIndex = at
  for (let found = special.exec(sql); found; found = special.exec(sql)) {
    if (found.index + 1 >= sql.length) return -1
    const isEscape = found[0] === '\\' || sql[found.index + 1] === quote
    if (!isEscape) return found.index
    special.lastIndex = found.index + 2
  }
  return -1
}

/** 1 where the last character may begin an escape or be the closing quote. */
function hanging(sql: string, at: number, quote: string): number {
  const special = specials[quote as keyof typeof specials]
  special.lastIndex = at
  let last = -1
  for (let found = special.exec(sql); found; found = special.exec(sql)) {
    last = found.index
    special.lastIndex = found.index + 2
  }
  return last === sql.length - 1 ? 1 : 0
}
