import Papa from 'papaparse'

// What a spreadsheet would run (CWE-1236). A plain number stays one, also with its sign.
const formula = /^(?:[=@\t\r]|[+-](?!\d+(?:[.,]\d+)?$))/

/** Whether a spreadsheet would run this cell as a formula. */
export const isFormula = (cell: string) => formula.test(cell)

type Rows = Record<string, unknown>[] | { fields: string[]; data: unknown[][] }

/**
 * The one way to write a table for a spreadsheet: RFC 4180 in UTF-8 with its mark, and no cell that could be a
 * formula, whatever people typed into it.
 */
export const csvText = (rows: Rows) =>
  `\uFEFF${Papa.unparse(rows as Papa.UnparseObject<unknown[]>, { newline: '\r\n', escapeFormulae: formula })}\r\n`

export type CsvLine = { line: number; cells: string[] }

/**
 * The filled lines of a table as people save it: comma, semicolon or tab, with or without a mark, line ends of any
 * kind. Lines count from 1. `broken` are lines whose quotes do not end.
 */
export function csvLines(text: string): { lines: CsvLine[]; broken: number[] } {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [';', ',', '\t'],
  })
  const lines = data.map((cells, index) => ({ line: index + 1, cells }))
  return {
    lines: lines.filter(({ cells }) => cells.some(cell => cell.trim())),
    broken: errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? 0) + 1),
  }
}
