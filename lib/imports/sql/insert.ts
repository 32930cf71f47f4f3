import {
  lastName,
  mostColumns,
  noteTable,
  type SqlNotes,
  type SqlRow,
  type Step,
  type Wanted,
} from './steps.ts'
import type { TokenKind } from './tokens.ts'

const largestRow = 24 * 2 ** 20
const around = /^(into|ignore|low_priority|high_priority|delayed)$/i
const isValues = (text: string) => /^values?$/i.test(text)

/** What an INSERT is read with: `keep` is told whether the next value is wanted. */
export type Insertion = {
  notes: SqlNotes
  wanted: Wanted
  keep: (isWanted: boolean) => void
  give: (row: SqlRow) => void
  start: Step
  skip: Step
  /** Told the table as soon as it is known, for naming where a dump is cut off. */
  into: (table: string) => void
}

/** Reads what follows INSERT or REPLACE, and gives its rows one by one. */
export function insertion({ notes, wanted, keep, give, start, skip, into }: Insertion): Step {
  let table = ''
  let columns: string[] = []

  const head: Step = (kind, text) => {
    if (kind === 'mark' && text === ';') return start
    if (kind === 'mark' && text === '(') {
      columns = []
      return names
    }
    if (kind === 'word' && around.test(text)) return head
    if (kind === 'word' && isValues(text)) {
      const asked = wanted(table, columns)
      if (!asked) {
        keep(false)
        return skip
      }
      return valuesOf({ table, columns, asked, keep, give, start, skip })
    }
    if (kind === 'name' || kind === 'word') {
      table = lastName(text)
      columns = notes.tables.get(table) ?? []
      into(table)
    }
    return head
  }

  const names: Step = (kind, text) => {
    if (kind === 'mark' && text === ')') {
      if (!notes.tables.has(table)) noteTable(notes, table, columns)
      return head
    }
    if ((kind === 'name' || kind === 'word') && columns.length < mostColumns) columns.push(text)
    return names
  }

  return head
}

type Values = Pick<Insertion, 'keep' | 'give' | 'start' | 'skip'> & {
  table: string
  columns: readonly string[]
  asked: readonly string[]
}

/** Reads "(…), (…);" */
function valuesOf({ table, columns, asked, keep, give, start, skip }: Values): Step {
  const isAsked = columns.map(column => Boolean(asked.includes(column)))
  let row: SqlRow = { table, columns, values: [], line: 0 }
  let value: string | null | undefined
  let pieces = 0
  let depth = 0
  let size = 0

  const keepNext = () => keep(isAsked[row.values.length] ?? false)

  const between: Step = (kind, text, line) => {
    if (kind === 'mark' && text === ';') return start
    // ON DUPLICATE KEY UPDATE …
    if (kind === 'word') return skip
    if (kind !== 'mark' || text !== '(') return between
    row = { table, columns, values: [], line }
    depth = pieces = size = 0
    keepNext()
    return inside
  }

  const inside: Step = (kind, text, _line, isCut) => {
    if (kind !== 'mark') takePiece(kind, text, isCut)
    else if (text === '(') depth++
    else if (text === ')' && depth-- === 0) return closeRow()
    else if (text === ',' && depth === 0) closeValue()
    return inside
  }

  function takePiece(kind: TokenKind, text: string, isCut: boolean) {
    // _utf8mb4'…', _binary 0x… and N'…' say how the text after them is meant.
    if (kind === 'word' && /^(_[a-z]\w*|n)$/i.test(text)) return
    // An expression is not worked out.
    value = ++pieces > 1 ? null : meant(kind, text)
    size += text.length
    if (isCut) row.fault ??= 'Satu isian baris ini lebih besar dari 8 MB, jadi tidak dibaca.'
    else if (size > largestRow) row.fault ??= 'Baris ini lebih besar dari 24 MB, jadi tidak dibaca.'
  }

  function closeValue() {
    row.values.push(isAsked[row.values.length] && !row.fault ? value : undefined)
    value = undefined
    pieces = 0
    keepNext()
  }

  function closeRow(): Step {
    closeValue()
    keep(true)
    if (columns.length === 0) row.fault = 'Nama kolom tabelnya tidak ada di dalam dump.'
    else if (row.values.length !== columns.length)
      row.fault = `Baris ini berisi ${row.values.length} isian, padahal tabelnya punya ${columns.length} kolom.`
    give(row)
    return between
  }

  return between
}

function meant(kind: TokenKind, text: string): string | null {
  if (kind === 'hex') return Buffer.from(text, 'hex').toString('latin1')
  return kind === 'word' && /^null$/i.test(text) ? null : text
}
