'use client'
import { checkPeopleTable, importPeople } from '../../../../../lib/people/table-actions.ts'
import { AllOrNone } from '../../_tables/AllOrNone.tsx'
import { type Checked, CheckedPeople } from './CheckedPeople.tsx'

/** Many people from a table; those who are to come are invited. */
export const PeopleImport = () => (
  <AllOrNone
    check={checkPeopleTable}
    make={importPeople}
    label={count => `Undang ${count} orang`}
    doing="Sedang diundang …"
    show={(checked: Checked) => <CheckedPeople checked={checked} />}
  />
)
