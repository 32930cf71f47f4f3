'use client'
import { type ReactNode, useState } from 'react'
import type { Facts } from '../../../../../lib/checks/schema.ts'
import type { KeptCopy } from '../../../../../lib/entries/copies.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import type { Starter } from '../../../../../lib/starters/schema.ts'
import { WaitingPlace } from '../../_uploads/useSending.ts'
import type { Begun } from './begun.ts'
import { EditorDesk } from './EditorDesk.tsx'
import { withValues } from './form.ts'
import { LazyCompare } from './LazyCompare.tsx'
import type { Manuscript } from './manuscript.ts'
import { savedValues } from './opening.ts'
import { RestoredNotice, RivalNotice } from './StartNotices.tsx'
import { Tour } from './Tour.tsx'
import { useServedForm } from './useManuscript.ts'
import { useStart } from './useStart.ts'

export type EditorProps = {
  manuscript: Manuscript
  /** What this person typed and never saved, as the server has it. */
  copy?: KeptCopy
  host: string
  zone: Zone
  /** What the checks must know besides what is written. */
  facts: Facts
  /** Whether this person has never written here. */
  first?: boolean
  /** What a new text may begin with. */
  beginnings?: { starters: Starter[]; officeName: string; chosen?: Begun }
  /** Whether another app has just handed this text over. */
  received?: boolean
  /** What was done to it so far. */
  children?: ReactNode
}

/** The form of an entry. It opens with what was typed last, also where that was never saved. */
export function Editor(props: EditorProps) {
  const { manuscript, copy, host, zone, facts, first, beginnings, received, children } = props
  const [served, action] = useServedForm()
  const begun = useStart(manuscript, copy)
  const { start, rival } = begun
  const [looks, setLooks] = useState(false)
  return (
    <>
      {rival && <RivalNotice who={rival.who} compare={() => setLooks(true)} drop={begun.drop} />}
      {!rival && start.values && !begun.chosen && (
        <RestoredNotice
          isNew={start.lock === 0}
          received={received}
          look={() => setLooks(true)}
          drop={begun.drop}
        />
      )}
      {looks && (rival || start.values) && (
        <LazyCompare
          kind={manuscript.kind}
          mine={rival?.mine ?? start.values!}
          theirs={rival?.theirs ?? savedValues(manuscript)}
          who={rival?.who ?? 'versi tersimpan'}
          close={() => setLooks(false)}
          merge={values => {
            setLooks(false)
            begun.go({ values, lock: rival?.lock ?? start.lock, base: rival?.base ?? start.base })
          }}
        />
      )}
      {first && <Tour />}
      <div inert={Boolean(rival)}>
        {/* Around the desk, not in it: the photos of its text wait under this name too. */}
        <WaitingPlace value={`${manuscript.owner} ${manuscript.id}`}>
          <EditorDesk
            key={start.turn}
            manuscript={withValues(manuscript, start.values ?? served.values)}
            start={start}
            go={begun.go}
            served={served}
            action={action}
            host={host}
            zone={zone}
            facts={facts}
            beginnings={start.lock === 0 && start.turn === 'saved' ? beginnings : undefined}
          >
            {children}
          </EditorDesk>
        </WaitingPlace>
      </div>
    </>
  )
}
