import { Archive, Check, CircleDashed, type LucideIcon, Merge, Snowflake } from 'lucide-react'
import type { OfficeState } from '../../../../lib/offices/schema.ts'
import { officeStateNames } from '../../../../lib/offices/states.ts'
import { Badge, type BadgeLook } from '../../../_ui/Badge.tsx'

const looks: Record<OfficeState, { look: BadgeLook; icon: LucideIcon }> = {
  preparing: { look: 'neutral', icon: CircleDashed },
  live: { look: 'ok', icon: Check },
  frozen: { look: 'info', icon: Snowflake },
  archived: { look: 'neutral', icon: Archive },
  merged: { look: 'neutral', icon: Merge },
}

/** The state of an office. */
export const OfficeBadge = ({ state }: { state: OfficeState }) => (
  <Badge {...looks[state]}>{officeStateNames[state]}</Badge>
)
