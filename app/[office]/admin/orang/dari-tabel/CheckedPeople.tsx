import type { Problem } from '../../../../../lib/people/table.ts'
import { CheckedRows } from '../../_tables/CheckedRows.tsx'

export type Checked = {
  planned: { line: number; name: string; email: string; known: boolean; office: string; roles: string }[]
  read: number
  problems: Problem[]
  table: string
}

/** What a table of people would do. */
export const CheckedPeople = ({ checked: { planned, ...checked } }: { checked: Checked }) => (
  <CheckedRows
    {...checked}
    rows={planned.map(({ line, name, email, known, office, roles }) => ({
      line,
      name,
      note: `${email}, ${office}, ${roles}${known ? '. Sudah dikenal: perannya ditambahkan, tanpa undangan' : ''}`,
    }))}
    nothingYet="Belum ada yang diundang"
    heading="Yang akan diundang"
  />
)
