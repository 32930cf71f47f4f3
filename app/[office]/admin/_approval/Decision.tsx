import { CalendarClock, Check, Undo2 } from 'lucide-react'
import { zoneName } from '../../../../lib/dates.ts'
import { publishEntry, returnEntry } from '../../../../lib/entries/actions.ts'
import { publishBelow, returnBelow, scheduleBelow } from '../../../../lib/entries/below-actions.ts'
import { type FoundEntry, subjectOf } from '../../../../lib/entries/queries.ts'
import { scheduleEntry } from '../../../../lib/entries/schedule-actions.ts'
import type { Changed } from '../../../../lib/entries/substance.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import type { Actor } from '../../../../lib/permissions.ts'
import { decide } from '../../../../lib/publishing.ts'
import { Dialog } from '../../../_ui/Dialog.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { DeedForm } from '../_frame/DeedForm.tsx'
import { correctionQuestion } from './questions.ts'
import { ScheduleForm } from './ScheduleForm.tsx'

export type DecisionPlace = 'persetujuan' | 'pembinaan'

const deeds = {
  persetujuan: { publish: publishEntry, schedule: scheduleEntry, giveBack: returnEntry },
  pembinaan: { publish: publishBelow, schedule: scheduleBelow, giveBack: returnBelow },
}

type DecisionProps = {
  /** What readers of the live version were told otherwise; asked about where nobody has said it. */
  substance?: Changed[]
  actor: Actor
  found: FoundEntry
  office: Office
  place?: DecisionPlace
  step?: string
}

/** The two decisions, at the thumb on phones; without a place one stays on the entry's own page. */
export function Decision({ actor, found, place, step, substance = [] }: DecisionProps) {
  const { publish, giveBack } = deeds[place ?? 'persetujuan']
  const publishing = decide(actor, 'publish', subjectOf(found))
  const subject = decisionSubject(found, place)
  return (
    <div className="approval">
      {'to' in publishing ? (
        <DeedForm
          action={publish}
          subject={subject}
          question={owedCorrection(found, substance)}
          look="primary"
          className="min-h-14 w-full"
        >
          <Icon of={Check} />
          Setujui dan terbitkan
        </DeedForm>
      ) : (
        <Notice look="info">{publishing.refusal}</Notice>
      )}
      {'to' in decide(actor, 'return', subjectOf(found)) && (
        <Dialog
          label={'Kembalikan dengan catatan\u00a0…'}
          icon={<Icon of={Undo2} />}
          buttonClass="min-h-14 w-full"
          title="Apa yang perlu diperbaiki?"
          step="kembalikan"
          opened={step === 'kembalikan'}
        >
          <DeedForm action={giveBack} subject={subject} question={note} look="primary">
            Kembalikan naskah
          </DeedForm>
        </Dialog>
      )}
    </div>
  )
}

/** Approve now, appear later: the question behind a button of its own. */
export function ScheduleDialog({ actor, found, office, place, step, substance = [] }: DecisionProps) {
  if (!('to' in decide(actor, 'schedule', subjectOf(found)))) return null
  return (
    <Dialog
      label={'Jadwalkan terbit\u00a0…'}
      icon={<Icon of={CalendarClock} />}
      buttonClass="w-full"
      title="Kapan naskah ini terbit?"
      step="jadwalkan"
      opened={step === 'jadwalkan'}
    >
      <ScheduleForm
        action={deeds[place ?? 'persetujuan'].schedule}
        subject={decisionSubject(found, place)}
        zone={zoneName(office.zone)}
        question={owedCorrection(found, substance)}
        button="Setujui dan jadwalkan"
      />
    </Dialog>
  )
}

// Asked of whoever decides where the writer has not said it.
const owedCorrection = ({ entry }: FoundEntry, substance: Changed[]) =>
  substance.length > 0 && !entry.correction ? correctionQuestion('') : undefined

/** Which entry in which state, and where the person is led afterwards. */
export const decisionSubject = ({ entry: { id, lock } }: FoundEntry, from?: DecisionPlace) => ({
  id,
  lock,
  ...(from ? { from } : {}),
})

const note = {
  name: 'note',
  label: 'Catatan untuk penulis',
  help: 'Sebutkan bagian mana dan apa yang diharapkan.',
}
