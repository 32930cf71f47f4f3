import { Check, Send } from 'lucide-react'
import { publishEntry, submitEntry } from '../../../../../lib/entries/actions.ts'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { decisionSubject } from '../../_approval/Decision.tsx'
import { correctionQuestion } from '../../_approval/questions.ts'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import type { DeedsProps } from './Deeds.tsx'

/** Sends a draft for approval; where readers were told otherwise before, with the correction they will read. */
export const Sending = ({ found, substance }: DeedsProps) => (
  <section className="grid gap-3" id="kirim">
    {substance.length > 0 && <Told substance={substance} />}
    <DeedForm
      action={submitEntry}
      subject={decisionSubject(found)}
      question={substance.length > 0 ? correctionQuestion(found.entry.correction) : undefined}
      look="primary"
      className="w-full"
    >
      <Icon of={Send} />
      Kirim untuk disetujui
    </DeedForm>
  </section>
)

/** In an office of one person: out at once, reviewed within a day. */
export const AtOnce = ({ found, substance }: DeedsProps) => (
  <section className="grid gap-3">
    <Notice look="info">
      Kantor ini bekerja sendiri: naskah boleh langsung terbit, dan pembina meninjaunya dalam 24 jam.
    </Notice>
    <DeedForm
      action={publishEntry}
      subject={decisionSubject(found)}
      question={substance.length > 0 ? correctionQuestion(found.entry.correction) : undefined}
      look="primary"
      className="w-full"
    >
      <Icon of={Check} />
      Terbitkan sekarang
    </DeedForm>
  </section>
)

const Told = ({ substance }: Pick<DeedsProps, 'substance'>) => (
  <Notice look="warn">
    <p className="font-semibold">Yang sudah dibaca orang berubah:</p>
    <ul>
      {substance.map(({ what, before, after }) => (
        <li key={what} className="break-words">
          {what}: <del>{before}</del> {after && <ins className="no-underline">→ {after}</ins>}
        </li>
      ))}
    </ul>
  </Notice>
)
