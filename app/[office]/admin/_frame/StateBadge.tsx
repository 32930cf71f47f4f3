import { Check, EyeOff, type LucideIcon, PenLine, Send, Timer, Trash2, Undo2 } from 'lucide-react'
import { type EntryState, entryStates } from '../../../../lib/publishing.ts'
import { Badge, type BadgeLook } from '../../../_ui/Badge.tsx'

const looks: Record<EntryState, { look: BadgeLook; icon: LucideIcon }> = {
  draft: { look: 'neutral', icon: PenLine },
  submitted: { look: 'info', icon: Send },
  returned: { look: 'warn', icon: Undo2 },
  scheduled: { look: 'info', icon: Timer },
  published: { look: 'ok', icon: Check },
  withdrawn: { look: 'bad', icon: EyeOff },
  trashed: { look: 'neutral', icon: Trash2 },
}

/** The state of an entry; a draft of something the public already sees says so. */
export const StateBadge = ({ state, live }: { state: EntryState; live?: boolean }) => (
  <span className="inline-flex flex-wrap gap-1.5">
    <Badge {...looks[state]}>{entryStates[state]}</Badge>
    {live && state !== 'published' && <Badge {...looks.published}>Terbit</Badge>}
  </span>
)
