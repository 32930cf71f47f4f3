import type { Actor } from '../../../../lib/permissions.ts'
import { Avatar } from '../../../_ui/Avatar.tsx'
import { roleNames } from './names.ts'

/** Who is at work here, and the way out. */
export const Person = ({ actor, className }: { actor: Actor; className?: string }) => (
  <div className={`flex items-center gap-3 ${className ?? ''}`}>
    <Avatar name={actor.name} />
    <div className="min-w-0 text-14">
      <p className="font-semibold">{actor.name}</p>
      <div className="flex flex-wrap items-center gap-x-1.5 text-ink-2">
        <span>{roleNames(actor)}</span>
        <span aria-hidden="true">·</span>
        <form action="/admin/keluar" method="post">
          <button type="submit" className="-my-2.5 py-2.5 underline underline-offset-4 hover:text-ink">
            Keluar
          </button>
        </form>
      </div>
    </div>
  </div>
)
