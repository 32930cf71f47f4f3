import type { ReactNode } from 'react'
import type { Kind } from '../../../../../lib/entries/schema.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { groupsIn } from '../../../../../lib/standards/categories.ts'
import { BulkDesk } from './BulkDesk.tsx'
import type { DeedNames } from './deeds.ts'

type BulkFormProps = { office: Office; deeds: DeedNames; kind: Kind; rows: number; children: ReactNode }

/** A list whose rows can be ticked, and what can be done with those; the bare list for who may do nothing. */
export function BulkForm({ office, deeds, kind, rows, children }: BulkFormProps) {
  if (Object.keys(deeds).length === 0) return children
  const groups = groupsIn(office, kind)
  return (
    <BulkDesk deeds={deeds} rows={rows} groups={groups && { label: groups.label, words: groups.words }}>
      {children}
    </BulkDesk>
  )
}
