import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The rows of one of our own lists in db/seed/data, by the names in its first line. They hold no quoted commas. */
export function rowsOf<Column extends string>(file: string): Record<Column, string>[] {
  const [head = '', ...lines] = readFileSync(path.join(import.meta.dirname, 'data', file), 'utf8')
    .trim()
    .split(/\r?\n/)
  const names = head.split(',') as Column[]
  return lines.map(line => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) as Record<
      Column,
      string
    >
  })
}
