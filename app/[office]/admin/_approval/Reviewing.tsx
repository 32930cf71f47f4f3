import { Check, EyeOff } from 'lucide-react'
import { reviewBelow, withdrawBelow } from '../../../../lib/entries/below-actions.ts'
import { type FoundEntry, subjectOf } from '../../../../lib/entries/queries.ts'
import type { Actor } from '../../../../lib/permissions.ts'
import { decide } from '../../../../lib/publishing.ts'
import { Dialog } from '../../../_ui/Dialog.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { DeedForm } from '../_frame/DeedForm.tsx'
import { decisionSubject } from './Decision.tsx'

type ReviewingProps = { actor: Actor; found: FoundEntry; step?: string }

/** The look after the fact by someone above: let it stay, or take it down. Nothing in one's own office. */
export function Reviewing({ actor, found, step }: ReviewingProps) {
  if (actor.officeId === found.entry.officeId) return null
  const may = (move: 'review' | 'withdraw') => 'to' in decide(actor, move, subjectOf(found))
  const subject = decisionSubject(found, 'pembinaan')
  return (
    <div className="grid gap-3 empty:hidden">
      {may('review') && (
        <>
          <Notice look="warn">
            <p className="font-semibold">Terbit tanpa orang kedua. Perlu ditinjau.</p>
            {found.entry.overrideReason && <p>Alasannya: {found.entry.overrideReason}</p>}
          </Notice>
          <DeedForm action={reviewBelow} subject={subject} look="primary" className="min-h-14 w-full">
            <Icon of={Check} />
            Biarkan tayang
          </DeedForm>
        </>
      )}
      {may('withdraw') && (
        <Dialog
          label={'Tarik dari situs\u00a0…'}
          icon={<Icon of={EyeOff} />}
          look="danger"
          buttonClass="w-full"
          title="Tarik naskah ini dari situs kantornya?"
          step="tarik"
          opened={step === 'tarik'}
        >
          <DeedForm action={withdrawBelow} subject={subject} question={reason} look="danger">
            Tarik naskah
          </DeedForm>
        </Dialog>
      )}
    </div>
  )
}

const reason = {
  name: 'reason',
  label: 'Alasan penarikan',
  help: 'Tampil di alamat lamanya dan tercatat di kantornya.',
}
