import { LogIn } from 'lucide-react'
import type { FoundOffice } from '../../../../../lib/offices/queries.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { placeName } from '../../_frame/names.ts'
import { Enter } from './Enter.tsx'

type EnterDialogProps = { actor: Actor; office: FoundOffice; step?: string }

/** The way into an office below, to help there for an hour; nothing for whoever may not. */
export function EnterDialog({ actor, office, step }: EnterDialogProps) {
  const closed = office.state === 'archived' || office.state === 'merged'
  if (closed || office.id === actor.officeId || !may(actor, 'office.enter')) return null
  return (
    <Dialog
      label="Masuk ke kantor ini …"
      icon={<Icon of={LogIn} />}
      look="primary"
      title={`Masuk ke ${placeName(office)}?`}
      step="masuk"
      opened={step === 'masuk'}
    >
      <p className="mt-2 mb-4 text-ink-2">
        Untuk membantu, paling lama satu jam. Anda bisa membaca semuanya dan menulis draf atas nama Anda
        sendiri, tetapi tidak menyetujui. Admin kantor itu mendapat surel.
      </p>
      <Enter slug={office.slug} place={placeName(office)} />
    </Dialog>
  )
}
