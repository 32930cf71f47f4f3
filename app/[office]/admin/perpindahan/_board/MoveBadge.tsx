import {
  CalendarClock,
  Check,
  CircleAlert,
  CircleDashed,
  CircleDot,
  Hourglass,
  type LucideIcon,
  ShieldAlert,
  TriangleAlert,
} from 'lucide-react'
import type { MoveReason, MoveReasonName } from '../../../../../lib/moves/reasons.ts'
import type { MovePhase } from '../../../../../lib/moves/way.ts'
import { Badge, type BadgeLook } from '../../../../_ui/Badge.tsx'
import { phaseNames } from './words.ts'

const icons: Record<MoveReasonName, LucideIcon> = {
  judi: ShieldAlert,
  lewat: TriangleAlert,
  gagal: CircleAlert,
  telat: CalendarClock,
  macet: Hourglass,
}

/** What cannot wait is red, what can be planned is ochre. */
export const pressing: ReadonlySet<MoveReasonName> = new Set(['judi', 'lewat', 'gagal'])

/** Why a move needs help. */
export const MoveReasonBadge = ({ reason: { name, words } }: { reason: MoveReason }) => (
  <Badge look={pressing.has(name) ? 'bad' : 'warn'} icon={icons[name]}>
    {words}
  </Badge>
)

const phases: Record<MovePhase, { look: BadgeLook; icon: LucideIcon }> = {
  waiting: { look: 'neutral', icon: CircleDashed },
  underWay: { look: 'info', icon: CircleDot },
  finished: { look: 'ok', icon: Check },
}

/** How far a move is. */
export const PhaseBadge = ({ phase }: { phase: MovePhase }) => (
  <Badge {...phases[phase]}>{phaseNames[phase]}</Badge>
)
