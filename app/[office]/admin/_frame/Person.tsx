import type { Actor } from '../../../../lib/permissions.ts'
import { Avatar } from '../../../_ui/Avatar.tsx'
import { LockNow } from '../_lock/LockNow.tsx'
import { roleNames } from './names.ts'

const way = '-my-2.5 py-2.5 underline underline-offset-4 hover:text-ink'

/** Who is at work here, what is theirs, and the way out. */
export const Person = ({ actor, className }: { actor: Actor; className?: string }) => (
  <div className={`flex items-center gap-3 ${className ?? ''}`}>
    <Avatar name={actor.name} />
    <div className="min-w-0 text-14">
      <p className="font-semibold">{actor.name}</p>
      <p className="text-ink-2">{roleNames(actor)}</p>
      <div className="flex flex-wrap items-center gap-x-3 text-ink-2">
        <a href="/admin/akun" className={way}>
          Akun saya
        </a>
        <LockNow className={way} />
        <form action="/admin/keluar" method="post">
          <button type="submit" className={way}>
            Keluar
          </button>
        </form>
      </div>
    </div>
  </div>
)
