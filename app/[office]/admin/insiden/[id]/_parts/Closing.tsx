import type { Told } from '../../../../../../lib/incidents/schema.ts'
import { Dialog } from '../../../../../_ui/Dialog.tsx'
import { CloseForm } from './CloseForm.tsx'

type ClosingProps = { id: number; lock: number; untold: Told[]; step?: string }

/** The end of a record: what was learned. */
export const Closing = ({ step, ...form }: ClosingProps) => (
  <Dialog
    label="Tutup catatan …"
    buttonClass="w-full"
    title="Tutup catatan ini?"
    step="tutup"
    opened={step === 'tutup'}
  >
    <p className="mb-4 text-ink-2">
      Sesudah ditutup isinya tidak bisa diubah. Berkas buktinya tetap bisa diunduh.
    </p>
    <CloseForm {...form} />
  </Dialog>
)
