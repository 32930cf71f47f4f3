import { ImportRefusal } from '../schema.ts'
import { creation } from './create.ts'
import { insertion } from './insert.ts'
import type { SqlNotes, SqlRow, Step, Wanted } from './steps.ts'
import { sqlTokens } from './tokens.ts'

const mostRemarks = 40

/**
 * Gives the rows of a dump as it comes: INSERT and REPLACE, with column names of their own or those of CREATE TABLE
 * before them. Throws ImportRefusal "cutOff" with the line of the statement the file ends in.
 */
export async function* sqlRows(
  bytes: AsyncIterable<Buffer>,
  wanted: Wanted,
  notes: SqlNotes,
): AsyncGenerator<SqlRow> {
  let ready: SqlRow[] = []
  const reader = statementReader(wanted, notes, row => ready.push(row))
  for await (const chunk of bytes) {
    reader.write(chunk.toString('latin1'))
    if (ready.length === 0) continue
    const rows = ready
    ready = []
    yield* rows
  }
  reader.end()
  yield* ready
}

function statementReader(wanted: Wanted, notes: SqlNotes, give: (row: SqlRow) => void) {
  let began = 1
  let table = ''

  const start: Step = (kind, text, line) => {
    if (kind === 'mark' && text === ';') return start
    began = line
    table = ''
    return afterVerb(kind === 'word' ? text.toLowerCase() : '')
  }

  function afterVerb(verb: string): Step {
    if (verb === 'delimiter') return foreign
    if (!['insert', 'replace', 'create'].includes(verb)) return skip
    notes.statements++
    if (verb === 'create') return creation(notes, start, skip)
    return insertion({ notes, wanted, keep, give, start, skip, into })
  }

  const skip: Step = (kind, text) => {
    tokens.state.skim = kind !== 'mark' || text !== ';'
    if (tokens.state.skim) return skip
    keep(true)
    return start
  }

  // The bodies of triggers and routines hold statements that are no data.
  const foreign: Step = (kind, text) => (kind === 'word' && /^delimiter$/i.test(text) ? skip : foreign)

  let step: Step = start
  const tokens = sqlTokens((kind, text, line, isCut) => {
    if (kind !== 'remark') step = step(kind, text, line, isCut)
    else if (notes.remarks.length < mostRemarks || /dump completed/i.test(text)) notes.remarks.push(text)
  })
  const keep = (isWanted: boolean) => {
    tokens.state.keep = isWanted
  }
  const into = (name: string) => {
    table = name
  }

  return {
    write: tokens.write,
    end() {
      const { isWhole, line } = tokens.end()
      notes.line = tokens.state.line
      if (!isWhole || (step !== start && step !== foreign)) throw cutOff(step === start ? line : began, table)
    },
  }
}

const cutOff = (line: number, table: string) =>
  new ImportRefusal(
    'cutOff',
    `Dump terpotong di tengah perintah${table ? ` untuk tabel ${table}` : ''} yang dimulai pada baris ${line}. Ekspor sekali lagi sampai selesai.`,
    line,
  )
