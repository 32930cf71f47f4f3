import { ArrowLeft } from 'lucide-react'
import type { Actor } from '../../../../lib/permissions.ts'
import { Avatar } from '../../../_ui/Avatar.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { QueueSteps, type Turn } from './QueueSteps.tsx'

type ApprovalBarProps = { title: string; note: string; back: string; actor: Actor; turn?: Turn }

/** The top of a phone's screen while one decides: the way back, and how much is still to come. */
export const ApprovalBar = ({ title, note, back, actor, turn }: ApprovalBarProps) => (
  <header className="sticky top-0 z-10 border-b border-line bg-surface lg:hidden">
    <div className="flex min-h-15 items-center gap-2 px-2 py-2 md:px-5">
      <a
        href={back}
        aria-label="Kembali ke daftar"
        className="flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-sunken"
      >
        <Icon of={ArrowLeft} />
      </a>
      <div className="min-w-0 grow leading-tight">
        <p className="truncate text-16 font-semibold">{title}</p>
        <p className="text-14 text-ink-2">{note}</p>
      </div>
      {turn && turn.of > 1 ? (
        <QueueSteps turn={turn} />
      ) : (
        <span className="pr-2">
          <Avatar name={actor.name} />
        </span>
      )}
    </div>
  </header>
)
