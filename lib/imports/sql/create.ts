import { lastName, mostColumns, noteTable, type SqlNotes, type Step } from './steps.ts'

const around = /^(temporary|table|if|not|exists)$/i
// CREATE VIEW, TRIGGER, and whatever else is no table.
const other =
  /^(or|view|trigger|function|procedure|event|database|schema|index|unique|definer.*|algorithm.*|user|fulltext|sql|server)$/i
const notColumn = /^(primary|key|unique|index|constraint|fulltext|spatial|foreign|check|period|like|select)$/i

/** Reads what follows CREATE, and notes the columns of a table in their order. */
export function creation(notes: SqlNotes, start: Step, skip: Step): Step {
  const columns: string[] = []
  let table = ''
  let depth = 0
  let isFirst = true

  const head: Step = (kind, text) => {
    if (kind === 'mark' && text === ';') return start
    if (kind === 'mark' && text === '(') {
      noteTable(notes, table, columns)
      return define
    }
    if (kind === 'word' && around.test(text)) return head
    if (kind === 'word' && !table && other.test(text)) return skip
    if (kind === 'name' || kind === 'word') table = lastName(text)
    return head
  }

  const define: Step = (kind, text) => {
    if (kind === 'mark' && text === '(') depth++
    else if (kind === 'mark' && text === ')' && depth-- === 0) return skip
    else if (kind === 'mark' && text === ',' && depth === 0) isFirst = true
    else if (isFirst) {
      isFirst = false
      const isColumn = kind === 'name' || (kind === 'word' && !notColumn.test(text))
      if (isColumn && columns.length < mostColumns) columns.push(text)
    }
    return define
  }

  return head
}
