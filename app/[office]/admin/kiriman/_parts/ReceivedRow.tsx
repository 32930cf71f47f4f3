import { Check, CopyPlus, ExternalLink, Hand, Lock, RefreshCw, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatDateTime } from '../../../../../lib/dates.ts'
import { kinds } from '../../../../../lib/entries/schema.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import { answerSuggestion } from '../../../../../lib/placements/answers.ts'
import type { Received } from '../../../../../lib/placements/received.ts'
import { entryStates } from '../../../../../lib/publishing.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { buttonLook, LinkButton } from '../../../../_ui/Button.tsx'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { writable } from '../../_frame/FrozenNotice.tsx'
import { entryAddress } from '../../_frame/kindWords.ts'
import { formatAgo } from '../../_frame/when.ts'
import { DeclineForm } from './DeclineForm.tsx'

type ReceivedRowProps = { row: Received; office: Office; actor: Actor }

/** One thing that was sent here, whose it is, and what the office can do with it. */
export function ReceivedRow({ row, office, actor }: ReceivedRowProps) {
  const origin = directory().officeById(row.originOfficeId)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 py-5">
      <div className="min-w-0 flex-1 basis-80">
        <State row={row} office={office} />
        <p className="mt-2.5 text-17 font-semibold">{row.title}</p>
        <p className="text-14 text-ink-2">
          {kinds[row.kind].label} dari {origin?.name}, {formatAgo(row.since, office.zone, new Date())}
          {row.endsAt && `, sampai ${formatDateTime(row.endsAt, office.zone)}`}
        </p>
        {row.note && <p className="mt-2 max-w-measure">“{row.note}”</p>}
        {row.state === 'declined' && row.answeredByName && (
          <p className="mt-1 text-14 text-ink-2">
            {row.answeredByName}
            {row.reason && `: “${row.reason}”`}
          </p>
        )}
        {origin && !row.gone && (
          <a href={urlOf(origin, row.path)} className="link inline-flex items-center gap-2 py-2.5">
            Baca di situs asalnya
            <Icon of={ExternalLink} />
          </a>
        )}
      </div>
      <Deeds row={row} office={office} actor={actor} />
    </li>
  )
}

function State({ row, office }: Pick<ReceivedRowProps, 'row' | 'office'>): ReactNode {
  if (row.gone)
    return (
      <Badge look="bad" icon={X}>
        Naskah asalnya ditarik
      </Badge>
    )
  if (row.changed)
    return (
      <Badge look="warn" icon={RefreshCw}>
        Naskah asalnya berubah
      </Badge>
    )
  if (row.force === 'copy')
    return (
      <Badge look="neutral" icon={CopyPlus}>
        {row.copyState ? entryStates[row.copyState] : 'Salinan sudah dihapus'}
      </Badge>
    )
  if (row.startsAt && row.startsAt > new Date())
    return (
      <Badge look="info" icon={Check}>
        Tampil mulai {formatDateTime(row.startsAt, office.zone)}
      </Badge>
    )
  if (row.force === 'mandatory')
    return (
      <Badge look="ok" icon={Lock}>
        Wajib
      </Badge>
    )
  return (
    <Badge look={row.state === 'accepted' ? 'ok' : row.state === 'waiting' ? 'info' : 'neutral'} icon={Hand}>
      {row.force === 'nominated' ? 'Ditawarkan kantor' : 'Anjuran'}
    </Badge>
  )
}

function Deeds({ row, office, actor }: ReceivedRowProps) {
  if (row.force === 'copy')
    return (
      row.copyId && (
        <div className="grid gap-3 max-md:w-full">
          {row.changed && (
            <LinkButton href={`/admin/kiriman/${row.placementId}`} look="primary">
              <Icon of={RefreshCw} />
              Lihat perubahannya
            </LinkButton>
          )}
          <LinkButton href={entryAddress(row.kind, row.copyId)}>Buka salinan</LinkButton>
        </div>
      )
    )
  if (row.force !== 'suggested' || !may(actor, 'placement.answer') || !writable(office)) return null
  return (
    <div className="grid gap-2 max-md:w-full md:w-64">
      {row.state !== 'accepted' && (
        <DeedForm
          action={answerSuggestion}
          subject={{ id: row.placementId, answer: 'accepted' }}
          look="secondary"
          className="w-full"
        >
          <Icon of={Check} />
          Tampilkan di situs ini
        </DeedForm>
      )}
      {row.state !== 'declined' && (
        <Disclosure label="Jangan tampilkan …">
          <DeclineForm id={row.placementId} button={buttonLook()} />
        </Disclosure>
      )}
    </div>
  )
}
