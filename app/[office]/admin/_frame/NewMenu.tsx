import { ChevronDown, Plus } from 'lucide-react'
import type { Kind } from '../../../../lib/entries/schema.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../lib/permissions.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { writable } from './FrozenNotice.tsx'
import { kindIcons } from './kindIcons.ts'
import { beginning, listOf } from './kindWords.ts'

// How the home page is arranged has one entry only, reached by its own place.
const begun = (Object.keys(kindIcons) as Kind[]).filter(kind => kind !== 'home')

/** One button that opens to every kind that can be begun; nothing for who may not write, or while the office rests. */
export function NewMenu({ actor, office, className }: { actor: Actor; office: Office; className?: string }) {
  if (!may(actor, 'entry.write') || !writable(office)) return null
  return (
    <details name="tulis" className={`relative ${className ?? ''}`}>
      <summary className={`${buttonLook('primary')} w-full min-w-40`}>
        <Icon of={Plus} />
        Tulis baru
        <Icon of={ChevronDown} />
      </summary>
      <ul className="absolute right-0 z-20 mt-2 w-max min-w-full rounded-panel border border-line bg-surface p-2 shadow-dialog">
        {begun.map(kind => (
          <li key={kind}>
            <a
              href={`${listOf(kind)}/baru`}
              className="flex min-h-11 items-center gap-3 rounded-control px-3 text-16 hover:bg-sunken"
            >
              <Icon of={kindIcons[kind]} className="text-ink-2" />
              {beginning(kind)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
