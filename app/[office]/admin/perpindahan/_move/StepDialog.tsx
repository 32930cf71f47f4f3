import { ClipboardCheck } from 'lucide-react'
import type { HandStep, MoveRow } from '../../../../../lib/moves/schema.ts'
import { noteStepBelow, reportStep } from '../../../../../lib/moves/step-actions.ts'
import type { ButtonLook } from '../../../../_ui/Button.tsx'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { FieldsForm } from './FieldsForm.tsx'
import type { Viewer } from './viewer.ts'

type StepDialogProps = { move: MoveRow; step: HandStep; viewer: Viewer; look?: ButtonLook; place: string }

const words: Record<HandStep, { label: string; title: string; note: string }> = {
  contact: {
    label: 'Catat kesepakatan …',
    title: 'Sudah dihubungi dan sepakat?',
    note: 'Dengan siapa dan apa yang disepakati, misalnya: Bu Rini, ekspor dikirim pekan depan.',
  },
  ask: {
    label: 'Catat permintaan …',
    title: 'Ekspor sudah diminta?',
    note: 'Kepada siapa dan lewat apa.',
  },
  receive: {
    label: 'Catat penerimaan …',
    title: 'Ekspor sudah diterima?',
    note: 'Apa saja yang diterima, misalnya: berkas XML 42 MB dan ZIP foto.',
  },
}

/** Tells of a step that nothing else can tell of: when, and with what note. */
export function StepDialog({ move, step, viewer, look, place }: StepDialogProps) {
  const { label, title, note } = words[step]
  const noted = move.noted[step]
  const opens = `${place}-${step}`
  return (
    <Dialog
      label={noted ? 'Ubah catatan …' : label}
      icon={noted ? undefined : <Icon of={ClipboardCheck} />}
      look={look}
      title={title}
      step={opens}
      opened={viewer.step === opens}
    >
      <FieldsForm
        action={viewer.own ? reportStep : noteStepBelow}
        hidden={{ step, ...(!viewer.own && { slug: move.slug }) }}
        fields={[
          { name: 'doneOn', label: 'Tanggal', as: 'date', value: noted?.on ?? viewer.today },
          { name: 'note', label: 'Catatan (boleh kosong)', help: note, as: 'lines', value: noted?.note },
        ]}
        submit="Simpan catatan"
      />
    </Dialog>
  )
}
