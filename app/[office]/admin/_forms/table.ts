import type { Chart, ColumnFormat, DataTable } from '../../../../lib/entries/kinds/dataset.ts'
import { formatOf, plainNumber } from '../../../../lib/entries/table-numbers.ts'

/** All rows of a table as they were read, the row of names first. */
export const rowsOf = ({ columns, rows }: DataTable): string[][] => [
  columns.map(column => column.name),
  ...rows,
]

/** The table whose names stand in row `head` of these; what is above it is left out. */
export function tableBelow(all: string[][], head: number): DataTable {
  const names = all[head] ?? []
  const rows = all.slice(head + 1)
  const columns = names.map((name, index) => ({
    name: name.slice(0, 120) || `Kolom ${index + 1}`,
    format: formatOf(
      name,
      rows.map(row => row[index] ?? ''),
    ),
  }))
  return columns.reduce((table, { format }, index) => withFormat(table, index, format), { columns, rows })
}

/** Whether everything in a column is a number, so that it can be shown and drawn as one. */
export const isNumeric = ({ rows }: DataTable, index: number) =>
  rows.some(row => row[index]) && rows.every(row => !row[index] || plainNumber(row[index]) !== undefined)

/** The table with one column shown otherwise; numbers are kept plain. */
export function withFormat(table: DataTable, index: number, format: ColumnFormat): DataTable {
  const columns = table.columns.map((column, at) => (at === index ? { ...column, format } : column))
  if (format === 'teks') return { ...table, columns }
  const rows = table.rows.map(row =>
    row.map((cell, at) => (at === index ? (plainNumber(cell) ?? cell) : cell)),
  )
  return { columns, rows }
}

/** The columns a chart can draw. */
export const numberColumns = ({ columns }: DataTable) =>
  columns.flatMap(({ name, format }, index) => (format === 'teks' ? [] : [{ name, index }]))

/** A chart that still fits its table; null where nothing is left to draw. */
export function fitting(chart: Chart | null, table: DataTable): Chart | null {
  if (!chart || chart.label >= table.columns.length) return null
  const drawable = new Set(numberColumns(table).map(column => column.index))
  const values = chart.values.filter(index => drawable.has(index))
  return values.length ? { ...chart, values } : null
}
