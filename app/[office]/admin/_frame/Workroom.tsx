import type { ReactNode } from 'react'
import type { Office } from '../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../lib/permissions.ts'
import { IdleLock } from '../_lock/IdleLock.tsx'
import { buildMark } from '../_offline/build.ts'
import { KeepOffline } from '../_offline/KeepOffline.tsx'
import { DormantNotice } from './DormantNotice.tsx'
import { FrozenNotice, writable } from './FrozenNotice.tsx'
import { HelpingNotice } from './HelpingNotice.tsx'
import type { DeskMatter } from './matter.ts'
import { PhoneBar } from './PhoneBar.tsx'
import type { PlaceName } from './places.ts'
import { Sidebar } from './Sidebar.tsx'

export type WorkroomProps = {
  office: Office
  actor: Actor
  matter: DeskMatter
  here?: PlaceName
  /** What stands at the top of a phone's screen instead of the places. */
  bar?: ReactNode
  children: ReactNode
}

/** What every page of the back office stands in: the places on the left, on phones behind a button. */
export const Workroom = ({ children, bar, ...frame }: WorkroomProps) => (
  <div className="lg:grid lg:min-h-dvh lg:grid-cols-[15.5rem_minmax(0,1fr)]">
    <a
      href="#isi"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20 focus:bg-surface focus:p-3"
    >
      Lompat ke isi utama
    </a>
    <KeepOffline
      owner={frame.actor.personId}
      build={buildMark()}
      writes={may(frame.actor, 'entry.write') && writable(frame.office)}
    />
    <IdleLock name={frame.actor.name} />
    <Sidebar {...frame} />
    {bar ?? <PhoneBar {...frame} />}
    <main id="isi" tabIndex={-1} className="px-4 pt-6 pb-20 outline-0 md:px-6 lg:px-10 lg:pt-9">
      <div className="mx-auto max-w-page">
        <FrozenNotice office={frame.office} reason={frame.matter.frozenReason} />
        <HelpingNotice office={frame.office} actor={frame.actor} present={frame.matter.present} />
        <DormantNotice actor={frame.actor} />
        {children}
      </div>
    </main>
  </div>
)
