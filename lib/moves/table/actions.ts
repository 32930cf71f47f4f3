'use server'

import { officeAction } from '../../action.ts'
import { Refusal } from '../../refusal.ts'
import { moveTableInput } from '../input.ts'
import { type CheckedTable, checkMoveTable } from './check.ts'
import { readKnown } from './known.ts'
import { changePlans } from './write.ts'

/** Says what a table would change of which plans, and everything that stands in the way; changes nothing. */
export const checkMoves = officeAction({
  permission: 'move.manage',
  input: moveTableInput,
  door: 'acrossOffices',
  run: async ({ db, input }) => shown(checkMoveTable(input.table, await readKnown(db)), input.table),
})

/** Changes the plans of all offices of a table, or none: it is checked anew. */
export const scheduleMoves = officeAction({
  permission: 'move.manage',
  input: moveTableInput,
  door: 'acrossOffices',
  run: async ({ db, actor, input, audit }) => {
    const checked = checkMoveTable(input.table, await readKnown(db))
    if (checked.problems.length)
      throw new Refusal('Ada baris yang perlu diperbaiki. Belum ada rencana yang diubah.', {
        done: shown(checked, input.table),
      })
    await changePlans(db, actor, checked.planned)
    const { planned } = checked
    await audit({
      action: 'move.table',
      detail: { made: planned.length, offices: planned.slice(0, 50).map(({ name }) => name) },
    })
    return { made: planned.length }
  },
  next: ({ made }) => `/admin/perpindahan/daftar?diubah=${made}`,
})

const shown = ({ planned, ...rest }: CheckedTable, table: string) => ({
  ...rest,
  planned: planned.map(({ line, name, changes }) => ({
    line,
    name,
    changes: {
      ...changes,
      responsible: changes.responsible?.name,
      coach: changes.coach?.name,
    },
  })),
  table,
})
