import { csvLines } from '../csv.ts'
import type { Remark, Wanted } from './check.ts'

export const mostRows = 5000

/**
 * Redirects from a table: old address and target in the first two columns, separated by comma, semicolon or tab.
 * A first line of headings is passed over. Rows without both are given back by their line.
 */
export function readTable(text: string): { wanted: Wanted[]; malformed: Remark[] } {
  const wanted: Wanted[] = []
  const malformed: Remark[] = []
  for (const { line, cells } of csvLines(text).lines) {
    const [from = '', to = '', ...rest] = cells.map(cell => cell.trim())
    if (line === 1 && !/^(\/|https?:)/.test(from) && !/^(\/|https?:)/.test(to)) continue
    if (line > mostRows + 1) {
      malformed.push({ line, sentence: `Paling banyak ${mostRows} baris sekali jalan. Selebihnya nanti.` })
      break
    }
    if (from && to && rest.every(cell => !cell)) wanted.push({ line, from, to })
    else malformed.push({ line, sentence: 'Baris ini harus berisi dua kolom: alamat lama dan tujuan.' })
  }
  return { wanted, malformed }
}
