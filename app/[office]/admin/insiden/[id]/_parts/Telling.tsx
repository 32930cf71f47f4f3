import type { Told } from '../../../../../../lib/incidents/schema.ts'
import { Dialog } from '../../../../../_ui/Dialog.tsx'
import { TellForm } from './TellForm.tsx'

type TellingProps = { id: number; lock: number; untold: Told[]; latest: string; step?: string }

/** Notes that somebody was told: BSSN, the persons concerned, or both. */
export const Telling = ({ step, ...form }: TellingProps) => (
  <Dialog
    label="Sudah diberitahukan …"
    buttonClass="w-full"
    title="Siapa yang sudah diberi tahu?"
    step="beritahu"
    opened={step === 'beritahu'}
  >
    <TellForm {...form} />
  </Dialog>
)
