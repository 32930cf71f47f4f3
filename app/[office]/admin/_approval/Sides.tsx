import type { ReactNode } from 'react'
import type { Kind } from '../../../../lib/entries/schema.ts'

type SidesProps = { kind: Kind; asideClass: string; aside: ReactNode; children: ReactNode }

/** What is read, and beside it what can be done; a front page needs the whole width, so its deeds stand above. */
export function Sides({ kind, asideClass, aside, children }: SidesProps) {
  const whole = kind === 'home'
  return (
    <div
      className={`grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 ${whole ? '' : 'lg:grid-cols-[minmax(0,1fr)_20rem]'}`}
    >
      <div className="min-w-0">{children}</div>
      <aside
        className={`grid grid-cols-[minmax(0,1fr)] content-start ${asideClass} ${whole ? 'lg:order-first lg:grid-cols-2' : ''}`}
      >
        {aside}
      </aside>
    </div>
  )
}
