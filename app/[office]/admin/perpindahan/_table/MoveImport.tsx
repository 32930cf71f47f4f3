'use client'
import { checkMoves, scheduleMoves } from '../../../../../lib/moves/table/actions.ts'
import { AllOrNone } from '../../_tables/AllOrNone.tsx'
import { type CheckedMoves, CheckedTable } from './CheckedTable.tsx'

/** Plans of many offices from a table. */
export const MoveImport = () => (
  <AllOrNone
    check={checkMoves}
    make={scheduleMoves}
    label={count => `Ubah rencana ${count} kantor`}
    doing="Sedang diubah …"
    show={(checked: CheckedMoves) => <CheckedTable checked={checked} />}
  />
)
