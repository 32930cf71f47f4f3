import { PenLine } from 'lucide-react'
import { type FoundEntry, subjectOf } from '../../../../../lib/entries/queries.ts'
import { kinds } from '../../../../../lib/entries/schema.ts'
import type { Changed } from '../../../../../lib/entries/substance.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import type { PreviewLink } from '../../../../../lib/previews/queries.ts'
import { decide, type Move } from '../../../../../lib/publishing.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { Decision, ScheduleDialog } from '../../_approval/Decision.tsx'
import { toApprover, toWriter } from '../../_approval/messages.ts'
import { Tell } from '../../_approval/Tell.tsx'
import { entryAddress } from '../../_frame/kindWords.ts'
import { Copying } from './Copying.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { PreviewLinks } from './PreviewLinks.tsx'
import { AtOnce, Sending } from './Sending.tsx'
import { Override, Restoring, Trashing, Withdrawal } from './TakingAway.tsx'
import { Leaving, Scheduled } from './Timing.tsx'

export type DeedsProps = {
  actor: Actor
  found: FoundEntry
  office: Office
  /** What readers of the live version were told otherwise. */
  substance: Changed[]
  previews: PreviewLink[]
  editable: boolean
  step?: string
}

/** What this person may do with an entry they read; what they may not is told, not offered. */
export function Deeds(props: DeedsProps) {
  const { actor, found, office, previews, editable, step } = props
  const can = (move: Move) => 'to' in decide(actor, move, subjectOf(found))
  const { state, kind, id } = found.entry
  const waiting = state === 'submitted'
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {waiting && decides(actor, found) && (
        <>
          <Decision actor={actor} found={found} office={office} substance={props.substance} step={step} />
          <ScheduleDialog
            actor={actor}
            found={found}
            office={office}
            substance={props.substance}
            step={step}
          />
        </>
      )}
      {waiting && !decides(actor, found) && <Waiting found={found} office={office} />}
      {state === 'scheduled' && <Scheduled {...props} />}
      {can('publish') && !waiting && state !== 'scheduled' && <AtOnce {...props} />}
      {can('submit') && <Sending {...props} />}
      {editable && (
        <LinkButton href={`${entryAddress(kind, id)}?ubah=1`}>
          <Icon of={PenLine} />
          Ubah naskah
        </LinkButton>
      )}
      {may(actor, 'entry.write') && state !== 'trashed' && !('single' in kinds[kind]) && (
        <Copying {...props} />
      )}
      <Elsewhere actor={actor} found={found} office={office} />
      {found.live && can('withdraw') && <Leaving {...props} />}
      {can('withdraw') && <Withdrawal {...props} />}
      {can('restore') && <Restoring {...props} />}
      {can('trash') && <Trashing {...props} />}
      {can('override') && <Override {...props} />}
      {may(actor, 'preview.share') && state !== 'trashed' && (
        <PreviewLinks id={id} links={previews} zone={office.zone} />
      )}
      <ToWriter {...props} />
    </div>
  )
}

/** Whether this person decides about what waits: then the buttons stay at the thumb. */
export const decides = (actor: Actor, found: FoundEntry) =>
  found.entry.state === 'submitted' && may(actor, 'entry.publish')

const Waiting = ({ found, office }: Pick<DeedsProps, 'found' | 'office'>) => (
  <>
    <Notice look="info">
      Naskah ini menunggu dibaca {found.fourEyes === 'province' ? 'pembina di provinsi' : 'penyunting'}. Anda
      akan melihat keputusannya di sini.
    </Notice>
    {found.fourEyes !== 'province' && <Tell title="Kabari penyetuju" text={toApprover(found, office)} />}
  </>
)

// Whoever decided can let the writer know where writers read first.
function ToWriter({ actor, found, office }: DeedsProps) {
  const text = toWriter(found, office)
  const own = found.entry.createdBy === actor.personId
  return text && !own && may(actor, 'entry.publish') ? <Tell title="Kabari penulis" text={text} /> : null
}
