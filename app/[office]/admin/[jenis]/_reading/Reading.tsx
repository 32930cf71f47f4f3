import { ArrowLeft, ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Finding } from '../../../../../lib/checks/schema.ts'
import { formatDateTime } from '../../../../../lib/dates.ts'
import type { Change } from '../../../../../lib/entries/diff.ts'
import type { FoundEntry } from '../../../../../lib/entries/queries.ts'
import { kinds } from '../../../../../lib/entries/schema.ts'
import type { Changed } from '../../../../../lib/entries/substance.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import type { Actor } from '../../../../../lib/permissions.ts'
import type { CopyOrigin } from '../../../../../lib/placements/follow.ts'
import type { PreviewLink } from '../../../../../lib/previews/queries.ts'
import type { EntryState } from '../../../../../lib/publishing.ts'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { GateNotice } from '../../_approval/GateNotice.tsx'
import { HeldNotice } from '../../_approval/HeldNotice.tsx'
import { Sides } from '../../_approval/Sides.tsx'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { entryAddress, listOf } from '../../_frame/kindWords.ts'
import type { DeskMatter } from '../../_frame/matter.ts'
import { StateBadge } from '../../_frame/StateBadge.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Difference } from '../../_versions/Difference.tsx'
import { Channels, type ChannelsProps } from './Channels.tsx'
import { Deeds, decides } from './Deeds.tsx'
import { FromOrigin } from './FromOrigin.tsx'
import { History } from './History.tsx'
import type { AuditRow } from './history.ts'
import { Preview } from './Preview.tsx'

type ReadingProps = {
  actor: Actor
  office: Office
  matter: DeskMatter
  found: FoundEntry
  audit: AuditRow[]
  /** Against what is public now; undefined when nothing is, or nothing was written since. */
  changes?: Change[]
  substance: Changed[]
  /** What must not go out as it is, with a reason or without. */
  blocking: Finding[]
  previews: PreviewLink[]
  /** What other channels are offered, of what is live. */
  channels?: ChannelsProps
  /** What it is a copy of. */
  origin?: CopyOrigin
  editable: boolean
  step?: string
}

/** An entry to read: as the public sees it, what can be done with it, and what was done. */
export function Reading(props: ReadingProps) {
  const { actor, office, matter, found, audit, changes } = props
  const { kind } = found.entry
  const deciding = decides(actor, found)
  const back = deciding
    ? { name: 'Persetujuan', href: '/admin/persetujuan' }
    : { name: kinds[kind].label, href: 'single' in kinds[kind] ? '/admin' : listOf(kind) }
  return (
    <Workroom office={office} actor={actor} matter={matter} here={deciding ? 'persetujuan' : kind}>
      <div className={deciding && writable(office) ? 'max-lg:pb-32' : ''}>
        <a
          href={back.href}
          className="-mt-2 inline-flex items-center gap-2 py-2.5 text-14 text-ink-2 hover:text-ink"
        >
          <Icon of={ArrowLeft} />
          {back.name}
        </a>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-1 pb-5">
          <StateBadge state={found.entry.state} live={found.live !== undefined} />
          <p className="text-16 text-ink-2">{lastDeed(found, audit, office)}</p>
          {found.live && (
            <a href={found.live.path} className="link inline-flex items-center gap-2 py-2.5 text-16">
              Lihat di situs
              <Icon of={ExternalLink} />
            </a>
          )}
        </div>
        <Note found={found} />
        <FromOrigin origin={props.origin} />
        <GateNotice found={found} deciding={deciding} />
        {found.entry.state !== 'trashed' && (
          <HeldNotice
            findings={props.blocking}
            justification={found.entry.justification}
            zone={office.zone}
            mend={props.editable ? `${entryAddress(kind, found.entry.id)}?ubah=1#periksa` : undefined}
          />
        )}
        <Sides
          kind={kind}
          asideClass="gap-9"
          aside={
            <>
              {writable(office) && <Deeds {...props} />}
              {props.channels && <Channels {...props.channels} />}
              <History
                rows={audit}
                zone={office.zone}
                versions={`${entryAddress(kind, found.entry.id)}/riwayat`}
              />
            </>
          }
        >
          {changes && <Difference changes={changes} title="Yang berubah sejak terbit" />}
          <Preview found={found} office={office} />
        </Sides>
      </div>
    </Workroom>
  )
}

// The deed that brought an entry to its state, and its verb.
const told: Partial<Record<EntryState, [action: string, words: string]>> = {
  submitted: ['entry.submit', 'mengirim'],
  returned: ['entry.return', 'mengembalikan'],
  published: ['entry.publish', 'menerbitkan'],
  withdrawn: ['entry.withdraw', 'menarik'],
  scheduled: ['entry.schedule', 'menjadwalkan'],
  trashed: ['entry.trash', 'membuang'],
}

// "Putri Anjani mengirim berita ini, 23 November 2026, 14.40 WIB."
function lastDeed(
  { entry, writtenByName, version }: FoundEntry,
  audit: AuditRow[],
  office: Office,
): ReactNode {
  const { noun } = kinds[entry.kind]
  const [action, verb] = told[entry.state] ?? []
  const deed = audit.find(row => row.action === action)
  const correction = entry.state === 'submitted' && entry.liveVersionId !== null
  return (
    <>
      <b className="font-semibold text-ink">{deed?.actorName ?? writtenByName ?? 'Seseorang'}</b>{' '}
      {correction
        ? `mengirim perbaikan ${noun} yang sudah terbit`
        : deed
          ? `${verb} ${noun} ini`
          : 'menulis versi ini'}
      , {formatDateTime(deed?.at ?? version.writtenAt, office.zone)}.
    </>
  )
}

const Note = ({ found: { entry } }: { found: FoundEntry }) => {
  if (entry.state === 'returned' && entry.returnNote)
    return (
      <Notice look="warn" className="mb-6">
        <p className="font-semibold">Dikembalikan dengan catatan:</p>
        <p className="whitespace-pre-line">{entry.returnNote}</p>
      </Notice>
    )
  if (entry.state === 'withdrawn')
    return (
      <Notice look="bad" className="mb-6">
        <p className="font-semibold">Naskah ini ditarik dari situs. Alasannya:</p>
        <p className="whitespace-pre-line">{entry.withdrawnReason}</p>
      </Notice>
    )
  return null
}
