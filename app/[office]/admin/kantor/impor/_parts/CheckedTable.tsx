import type { Problem } from '../../../../../../lib/offices/list/read.ts'
import { CheckedRows } from '../../../_tables/CheckedRows.tsx'

export type CheckedOffices = {
  planned: { line: number; name: string; host: string; parent: string; admin?: string }[]
  read: number
  problems: Problem[]
  remarks: Problem[]
  table: string
}

/** What a table of offices would make, all of it or nothing. */
export const CheckedTable = ({ checked: { planned, ...checked } }: { checked: CheckedOffices }) => (
  <CheckedRows
    {...checked}
    rows={(checked.problems.length > 0 ? [] : planned).map(({ line, name, host, parent, admin }) => ({
      line,
      name,
      note: `${host}, di bawah ${parent}${admin ? `, admin ${admin}` : ''}`,
    }))}
    nothingYet="Belum ada kantor yang dibuat"
    heading="Yang akan dibuat"
  />
)
