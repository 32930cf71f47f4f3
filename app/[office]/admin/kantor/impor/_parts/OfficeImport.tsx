'use client'
import { checkOffices, importOffices } from '../../../../../../lib/offices/list/actions.ts'
import { AllOrNone } from '../../../_tables/AllOrNone.tsx'
import { type CheckedOffices, CheckedTable } from './CheckedTable.tsx'

/** Many offices from a table. */
export const OfficeImport = () => (
  <AllOrNone
    check={checkOffices}
    make={importOffices}
    label={count => `Buat ${count} kantor`}
    doing="Sedang dibuat …"
    show={(checked: CheckedOffices) => <CheckedTable checked={checked} />}
  />
)
