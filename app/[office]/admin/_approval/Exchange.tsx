import { Check, Download, Undo2 } from 'lucide-react'
import { fileAddress, mediaAddress, widthsOf } from '../../../../lib/media/address.ts'
import {
  acceptReplacement,
  acceptReplacementBelow,
  declineReplacement,
  declineReplacementBelow,
} from '../../../../lib/media/replacement-actions.ts'
import type { FoundReplacement, Side } from '../../../../lib/media/replacements.ts'
import { type ExchangeSubject, refuseExchange } from '../../../../lib/media/rules.ts'
import { formatFile, formatSize } from '../../../../lib/media/size.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import type { Actor } from '../../../../lib/permissions.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { DeedForm } from '../_frame/DeedForm.tsx'
import { formatAgo } from '../_frame/when.ts'
import type { DecisionPlace } from './Decision.tsx'

type ExchangeProps = {
  found: FoundReplacement
  subject: ExchangeSubject
  actor: Actor
  place: DecisionPlace
  zone: Zone
}

/** What the public sees and what is to come side by side, and the two decisions. */
export function Exchange({
  found: { replacement, before, after },
  subject,
  actor,
  place,
  zone,
}: ExchangeProps) {
  const { kind, askedByName, askedAt, reason, shownAt } = replacement
  return (
    <>
      <p className="max-w-measure pb-6 text-ink-2">
        {askedByName} {shownAt ? 'menggantinya' : 'mengajukannya'} {formatAgo(askedAt, zone, new Date())}.
        Alasan: “{reason}”
      </p>
      <div className="grid gap-x-6 gap-y-8 md:grid-cols-2">
        <OneSide title={shownAt ? 'Semula' : 'Sekarang di situs'} kind={kind} side={before} />
        <OneSide title={shownAt ? 'Sekarang di situs' : 'Penggantinya'} kind={kind} side={after} />
      </div>
      <div className="mt-8 max-w-measure">
        <Decide id={replacement.id} subject={subject} actor={actor} place={place} />
      </div>
    </>
  )
}

type DecideProps = { id: string; subject: ExchangeSubject; actor: Actor; place: DecisionPlace }

function Decide({ id, subject, actor, place }: DecideProps) {
  const above = place === 'pembinaan'
  const refusal = refuseExchange(actor, 'accept', subject)
  const own = subject.parties[0] === actor.personId
  return (
    <div className="grid gap-3">
      {refusal ? (
        <Notice look="info">{refusal}</Notice>
      ) : (
        <DeedForm
          action={above ? acceptReplacementBelow : acceptReplacement}
          subject={{ id }}
          look="primary"
          className="min-h-14 w-full"
        >
          <Icon of={Check} />
          {subject.shown ? 'Biarkan tayang' : 'Setujui dan ganti'}
        </DeedForm>
      )}
      {!refuseExchange(actor, 'decline', subject) && (
        <DeedForm
          action={above ? declineReplacementBelow : declineReplacement}
          subject={{ id }}
          look="secondary"
          className="min-h-14 w-full"
        >
          <Icon of={Undo2} />
          {subject.shown
            ? 'Kembalikan yang semula'
            : own
              ? 'Batalkan pengajuan'
              : 'Tolak, biarkan yang sekarang'}
        </DeedForm>
      )}
    </div>
  )
}

type OneSideProps = { title: string; kind: 'picture' | 'file'; side: Side }

function OneSide({ title, kind, side }: OneSideProps) {
  const asked = side.earlier ? `?semula=${side.hash.slice(0, 12)}` : ''
  const picture = { mediaId: side.id, hash: side.hash, width: side.width }
  return (
    <section className="min-w-0">
      <h2 className="pb-2 text-20">{title}</h2>
      {kind === 'picture' ? (
        <img
          src={
            mediaAddress(
              picture,
              widthsOf(picture).find(each => each >= 960) ?? widthsOf(picture).at(-1)!,
              'webp',
            ) + asked
          }
          alt={`${title}: ${side.name}`}
          width={side.width}
          height={side.height}
          className="block h-auto max-h-[60dvh] w-auto max-w-full rounded-control bg-sunken"
        />
      ) : (
        <div className="rounded-panel border border-line bg-surface p-5">
          <LinkButton href={fileAddress({ mediaId: side.id, name: side.name }) + asked}>
            <Icon of={Download} />
            Unduh
            <span className="sr-only"> {title}</span>
          </LinkButton>
          {side.extracted && (
            <p className="mt-4 line-clamp-12 text-14 whitespace-pre-line [overflow-wrap:anywhere]">
              {side.extracted}
            </p>
          )}
        </div>
      )}
      <p className="mt-2 text-14 break-words text-ink-2">
        {side.name}, {kind === 'file' ? formatFile(side) : formatSize(side.size)}
      </p>
    </section>
  )
}
