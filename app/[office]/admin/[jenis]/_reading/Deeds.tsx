import { Check, EyeOff, PenLine, Undo2 } from 'lucide-react'
import { publishEntry, returnEntry, withdrawEntry } from '../../../../../lib/entries/actions.ts'
import { type FoundEntry, subjectOf } from '../../../../../lib/entries/queries.ts'
import { kinds } from '../../../../../lib/entries/schema.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import { decide } from '../../../../../lib/publishing.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { entryAddress } from '../../_frame/kindWords.ts'

type DeedsProps = { actor: Actor; found: FoundEntry; editable: boolean; step?: string }

/** What this person may do with an entry they read; what they may not is told, not offered. */
export function Deeds({ actor, found, editable, step }: DeedsProps) {
  const can = (move: 'withdraw') => 'to' in decide(actor, move, subjectOf(found))
  const waiting = found.entry.state === 'submitted'
  return (
    <div className="grid gap-3">
      {waiting && <Approval actor={actor} found={found} step={step} />}
      {editable && (
        <LinkButton
          href={`${entryAddress(found.entry.kind, found.entry.id)}?ubah=1`}
          look={waiting ? 'secondary' : 'primary'}
        >
          <Icon of={PenLine} />
          Ubah naskah
        </LinkButton>
      )}
      {can('withdraw') && <Withdrawal found={found} step={step} />}
    </div>
  )
}

/** Whether this person decides about what waits: then the buttons stay at the thumb. */
export const decides = (actor: Actor, found: FoundEntry) =>
  found.entry.state === 'submitted' && may(actor, 'entry.publish')

type ApprovalProps = Omit<DeedsProps, 'editable'>

/** The two decisions, at the thumb on phones. */
function Approval({ actor, found, step }: ApprovalProps) {
  if (!decides(actor, found))
    return (
      <Notice look="info">
        Naskah ini menunggu dibaca penyunting. Anda akan melihat keputusannya di sini.
      </Notice>
    )
  const publishing = decide(actor, 'publish', subjectOf(found))
  const { id, lock } = found.entry
  return (
    <div className="approval">
      {'to' in publishing ? (
        <DeedForm action={publishEntry} subject={{ id, lock }} look="primary" className="min-h-14 w-full">
          <Icon of={Check} />
          Setujui dan terbitkan
        </DeedForm>
      ) : (
        <Notice look="info">{publishing.refusal}</Notice>
      )}
      <Dialog
        label={'Kembalikan dengan catatan\u00a0…'}
        icon={<Icon of={Undo2} />}
        buttonClass="min-h-14 w-full"
        title="Apa yang perlu diperbaiki?"
        step="kembalikan"
        opened={step === 'kembalikan'}
      >
        <DeedForm action={returnEntry} subject={{ id, lock }} question={note} look="primary">
          Kembalikan naskah
        </DeedForm>
      </Dialog>
    </div>
  )
}

const note = {
  name: 'note',
  label: 'Catatan untuk penulis',
  help: 'Sebutkan bagian mana dan apa yang diharapkan.',
}
const reason = {
  name: 'reason',
  label: 'Alasan penarikan',
  help: 'Tampil di alamat lamanya, misalnya: angka di paragraf kedua keliru.',
}

const Withdrawal = ({ found, step }: Pick<DeedsProps, 'found' | 'step'>) => (
  <Dialog
    label={'Tarik dari situs\u00a0…'}
    icon={<Icon of={EyeOff} />}
    look="danger"
    buttonClass="w-full"
    title={`Tarik ${kinds[found.entry.kind].noun} ini dari situs?`}
    step="tarik"
    opened={step === 'tarik'}
  >
    <p className="mb-4 text-ink-2">Pembaca akan melihat alasannya. Naskahnya tetap tersimpan di sini.</p>
    <DeedForm
      action={withdrawEntry}
      subject={{ id: found.entry.id, lock: found.entry.lock }}
      question={reason}
      look="danger"
    >
      Tarik {kinds[found.entry.kind].noun}
    </DeedForm>
  </Dialog>
)
