import { History } from 'lucide-react'
import { restoreVersion } from '../../../../lib/entries/version-actions.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { DeedForm } from '../_frame/DeedForm.tsx'

type RestoreProps = { id: string; lock: number; number: number }

/** Brings an old version back as a new one, once what that changes has been seen above. */
export const Restore = ({ id, lock, number }: RestoreProps) => (
  <div className="grid gap-2">
    <p className="text-16 text-ink-2">
      Isi versi {number} menjadi versi baru. Versi yang sekarang tetap tersimpan di riwayat, dan situs baru
      berubah setelah naskah ini diterbitkan lagi.
    </p>
    <DeedForm
      action={restoreVersion}
      subject={{ id, lock, number }}
      look="primary"
      className="md:justify-self-start"
    >
      <Icon of={History} />
      Pulihkan versi {number}
    </DeedForm>
  </div>
)
