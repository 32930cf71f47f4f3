/** One figure: what was measured, its value, and its ratio to nginx's where there is one; `cpu` in
 * seconds a request. */
export type Row = { name: string; value: string; ratio?: string; aim?: string; raw?: number; cpu?: number }

/** A number as Indonesians write it. */
export const number = (value: number, digits = 0) =>
  value.toLocaleString('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** Prints the figures as a Markdown table, as the README has it. */
export function printTable(rows: Row[]) {
  const lines = rows.map(row => `| ${row.name} | ${row.value} | ${row.ratio ?? '–'} | ${row.aim ?? '–'} |`)
  process.stdout.write(
    ['| measured | value | to nginx static | aim |', '|---|---|---|---|', ...lines, ''].join('\n'),
  )
}
