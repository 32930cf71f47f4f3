import { ArchiveRestore, EyeOff, Siren, Trash2 } from 'lucide-react'
import { overrideEntry, restoreEntry, trashEntry, withdrawEntry } from '../../../../../lib/entries/actions.ts'
import { kinds } from '../../../../../lib/entries/schema.ts'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { decisionSubject } from '../../_approval/Decision.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import type { DeedsProps } from './Deeds.tsx'

/** Off the site at once, with a reason for readers. */
export const Withdrawal = ({ found, step }: DeedsProps) => (
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
    <DeedForm action={withdrawEntry} subject={decisionSubject(found)} question={reason} look="danger">
      Tarik {kinds[found.entry.kind].noun}
    </DeedForm>
  </Dialog>
)

/** Put away what nobody sees; it can be brought back. */
export const Trashing = ({ found }: DeedsProps) => (
  <DeedForm action={trashEntry} subject={decisionSubject(found)} look="secondary" className="w-full">
    <Icon of={Trash2} />
    Buang ke tempat sampah
  </DeedForm>
)

export const Restoring = ({ found }: DeedsProps) => (
  <DeedForm action={restoreEntry} subject={decisionSubject(found)} look="primary" className="w-full">
    <Icon of={ArchiveRestore} />
    Pulihkan sebagai draf
  </DeedForm>
)

/** The admin's way past four eyes, when nobody can be reached. */
export const Override = ({ found, step }: DeedsProps) => (
  <Dialog
    label={'Terbitkan darurat\u00a0…'}
    icon={<Icon of={Siren} />}
    look="danger"
    buttonClass="w-full"
    title="Terbitkan tanpa persetujuan orang kedua?"
    step="darurat"
    opened={step === 'darurat'}
  >
    <p className="mb-4 text-ink-2">
      Hanya bila publik harus tahu sekarang dan tidak ada penyetuju yang bisa dihubungi. Pusat diberi tahu dan
      meninjaunya dalam 24 jam.
    </p>
    <DeedForm action={overrideEntry} subject={decisionSubject(found)} question={why} look="danger">
      Terbitkan darurat
    </DeedForm>
  </Dialog>
)

const reason = {
  name: 'reason',
  label: 'Alasan penarikan',
  help: 'Tampil di alamat lamanya, misalnya: angka di paragraf kedua keliru.',
}
const why = {
  name: 'reason',
  label: 'Alasan darurat',
  help: 'Dibaca pusat: apa yang mendesak, dan siapa yang sudah dihubungi.',
}
