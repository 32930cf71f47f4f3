import { csvText } from '../csv.ts'
import type { ColumnFormat, DataTable } from './kinds/dataset.ts'

const formats = {
  bilangan: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 }),
  desimal: new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 2 }),
  persen: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }),
}

/** A cell as people read it: "1.268.417", "45,5%"; what is no number stays as it is. */
export function shownCell(text: string, format: ColumnFormat) {
  if (format === 'teks' || !/^-?\d+(\.\d+)?$/.test(text)) return text
  return formats[format].format(Number(text)) + (format === 'persen' ? '%' : '')
}

/** The table as CSV (RFC 4180) with plain numbers; texts that a spreadsheet would run as formulas are defused. */
export const csvOf = ({ columns, rows }: DataTable) =>
  csvText({ fields: columns.map(column => column.name), data: rows })
