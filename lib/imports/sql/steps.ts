import type { TokenKind } from './tokens.ts'

/** One state of reading a statement: takes a piece, gives the state for the next one. */
export type Step = (kind: TokenKind, text: string, line: number, isCut: boolean) => Step

/** One row of an INSERT; values are one character a byte, null where NULL, undefined where not asked for. */
export type SqlRow = {
  table: string
  columns: readonly string[]
  values: (string | null | undefined)[]
  line: number
  /** Why the row cannot be used, in a sentence. */
  fault?: string
}

/** Which columns of a table are wanted: none of it (undefined), or those named. */
export type Wanted = (table: string, columns: readonly string[]) => readonly string[] | undefined

/** What a dump says besides its rows: columns by table, statements of data, remarks, and its last line. */
export type SqlNotes = { tables: Map<string, string[]>; statements: number; remarks: string[]; line: number }

export const newNotes = (): SqlNotes => ({ tables: new Map(), statements: 0, remarks: [], line: 1 })

export const mostColumns = 2_000
const mostTables = 20_000

export function noteTable(notes: SqlNotes, table: string, columns: string[]) {
  if (notes.tables.size < mostTables) notes.tables.set(table, columns)
}

/** "database.table" names the table. */
export const lastName = (text: string) => text.slice(text.lastIndexOf('.') + 1)
