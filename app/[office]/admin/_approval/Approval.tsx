import { ArrowRight } from 'lucide-react'
import { formatDateTime } from '../../../../lib/dates.ts'
import { kinds } from '../../../../lib/entries/schema.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import type { Actor } from '../../../../lib/permissions.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import type { DeskMatter } from '../_frame/matter.ts'
import { StateBadge } from '../_frame/StateBadge.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { History } from '../[jenis]/_reading/History.tsx'
import { ApprovalBar } from './ApprovalBar.tsx'
import { Decision, type DecisionPlace, ScheduleDialog } from './Decision.tsx'
import { GateNotice } from './GateNotice.tsx'
import { HeldNotice } from './HeldNotice.tsx'
import { toWriter } from './messages.ts'
import { QueueSteps, turnOf } from './QueueSteps.tsx'
import { Reviewing } from './Reviewing.tsx'
import type { ApprovalMatter } from './readApproval.ts'
import { Sides } from './Sides.tsx'
import { Tell } from './Tell.tsx'
import { Views } from './Views.tsx'

type ApprovalProps = ApprovalMatter & {
  actor: Actor
  /** Where the person is at work, and whose entry it is. */
  office: Office
  owner: Office
  matter: DeskMatter
  place: DecisionPlace
  /** What else waits, in the order of the list. */
  queue: string[]
  step?: string
}

/** One entry to decide about: who sent it, the page itself, what changed, two buttons. */
export function Approval(props: ApprovalProps) {
  const { actor, office, owner, matter, place, queue, step, found, changes, audit } = props
  const waiting = found.entry.state === 'submitted'
  const next = queue.find(id => id !== found.entry.id)
  const list = `/admin/${place}`
  const turn = turnOf(found.entry.id, queue, list)
  const note = turn ? `Naskah ${turn.place} dari ${turn.of}` : `${queue.length} masih menunggu`
  return (
    <Workroom
      office={office}
      actor={actor}
      matter={matter}
      here={place}
      bar={
        <ApprovalBar
          actor={actor}
          back={list}
          title={waiting ? 'Menunggu persetujuan' : 'Sudah diputuskan'}
          note={note}
          turn={turn}
        />
      }
    >
      <div className={waiting ? 'max-lg:pb-40' : ''}>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-5">
          <span className={waiting ? 'max-lg:hidden' : ''}>
            <StateBadge state={found.entry.state} live={found.live !== undefined} />
          </span>
          <Sent {...props} />
          {turn && turn.of > 1 && (
            <div className="ml-auto flex items-center gap-2 text-16 text-ink-2 max-lg:hidden">
              {note}
              <QueueSteps turn={turn} />
            </div>
          )}
        </div>
        {!waiting && <Decided {...props} next={next && `${list}/${next}`} />}
        <Sides
          kind={found.entry.kind}
          asideClass="gap-6"
          aside={
            <>
              {waiting && (
                <Decision
                  actor={actor}
                  found={found}
                  office={owner}
                  place={place}
                  substance={props.substance}
                  step={step}
                />
              )}
              {waiting && (
                <ScheduleDialog
                  actor={actor}
                  found={found}
                  office={owner}
                  place={place}
                  substance={props.substance}
                  step={step}
                />
              )}
              <Reviewing actor={actor} found={found} step={step} />
              <History rows={audit} zone={owner.zone} />
            </>
          }
        >
          <GateNotice found={found} deciding={waiting} />
          <HeldNotice findings={props.blocking} justification={found.entry.justification} zone={owner.zone} />
          <Views found={found} office={owner} changes={changes} />
          <CorrectionNotice {...props} />
        </Sides>
      </div>
    </Workroom>
  )
}

// "Putri Anjani mengirim perbaikan berita yang sudah terbit, 23 November 2026, 14.40 WIB."
function Sent({ found, audit, owner, place }: ApprovalProps) {
  const deed = audit.find(row => row.action === 'entry.submit')
  const { noun } = kinds[found.entry.kind]
  return (
    <p className="text-16 text-ink-2">
      <b className="font-semibold text-ink">{deed?.actorName ?? found.writtenByName ?? 'Seseorang'}</b>
      {place === 'pembinaan' && ` (${owner.shortName})`} mengirim{' '}
      {found.live ? `perbaikan ${noun} yang sudah terbit` : `${noun} ini`},{' '}
      {formatDateTime(deed?.at ?? found.version.writtenAt, owner.zone)}.
    </p>
  )
}

// What is published with it, so that the approver reads it too.
const CorrectionNotice = ({ found: { entry }, substance }: ApprovalProps) =>
  substance.length > 0 && (
    <Notice look="info" className="mt-2 mb-8">
      <p className="font-semibold">
        {substance.map(({ what }) => what).join(', ')} berubah setelah terbit. Ralat bertanggal akan tampil di
        bawah naskah:
      </p>
      <p className="whitespace-pre-line">{entry.correction || 'Penulis belum menyebutkan ralatnya.'}</p>
    </Notice>
  )

function Decided({ found, office, owner, next }: ApprovalProps & { next: string | undefined }) {
  const text = toWriter(found, owner)
  return (
    <div className="mb-8 grid max-w-measure grid-cols-[minmax(0,1fr)] gap-4">
      {found.live && found.entry.state === 'published' && (
        <Notice look="ok" role="status">
          Sudah terbit.{' '}
          <a href={owner.id === office.id ? found.live.path : urlOf(owner, found.live.path)} className="link">
            Lihat di situs
          </a>
        </Notice>
      )}
      {text && <Tell title="Kabari penulis" text={text} />}
      {next && (
        <LinkButton href={next} look="primary">
          Naskah berikutnya
          <Icon of={ArrowRight} />
        </LinkButton>
      )}
    </div>
  )
}
