import {
  Check,
  CircleAlert,
  ClipboardCheck,
  LoaderCircle,
  type LucideIcon,
  Pause,
  Undo2,
  X,
} from 'lucide-react'
import { runStates } from '../../../../../lib/imports/run/moves.ts'
import type { RunState } from '../../../../../lib/imports/schema.ts'
import { Badge, type BadgeLook } from '../../../../_ui/Badge.tsx'

const looks: Record<RunState, { look: BadgeLook; icon: LucideIcon }> = {
  reading: { look: 'info', icon: LoaderCircle },
  ready: { look: 'warn', icon: ClipboardCheck },
  importing: { look: 'info', icon: LoaderCircle },
  paused: { look: 'warn', icon: Pause },
  cancelled: { look: 'neutral', icon: X },
  done: { look: 'ok', icon: Check },
  rollingBack: { look: 'info', icon: LoaderCircle },
  rolledBack: { look: 'neutral', icon: Undo2 },
  failed: { look: 'bad', icon: CircleAlert },
}

/** The state of a run; one that waits for a second person says so. */
export const RunBadge = ({ state, publish }: { state: RunState; publish?: boolean }) => (
  <Badge {...looks[state]}>{state === 'ready' && publish ? 'Menunggu persetujuan' : runStates[state]}</Badge>
)
