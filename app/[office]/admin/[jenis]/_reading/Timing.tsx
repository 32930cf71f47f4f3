import { CalendarOff, CalendarX, Check } from 'lucide-react'
import { formatDateTime, localInput, zoneName } from '../../../../../lib/dates.ts'
import { publishEntry } from '../../../../../lib/entries/actions.ts'
import { subjectOf } from '../../../../../lib/entries/queries.ts'
import { cancelScheduleOfEntry, setUnpublish } from '../../../../../lib/entries/schedule-actions.ts'
import { decide } from '../../../../../lib/publishing.ts'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { decisionSubject } from '../../_approval/Decision.tsx'
import { ScheduleForm } from '../../_approval/ScheduleForm.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import type { DeedsProps } from './Deeds.tsx'

/** When it appears by itself, and the ways out of that. */
export function Scheduled({ actor, found, office }: DeedsProps) {
  const { scheduledAt, unpublishAt } = found.entry
  const can = (move: 'publish' | 'cancelSchedule') => 'to' in decide(actor, move, subjectOf(found))
  return (
    <>
      <Notice look="info">
        <p className="font-semibold">Terbit {scheduledAt && formatDateTime(scheduledAt, office.zone)}.</p>
        {unpublishAt && <p>Turun tayang {formatDateTime(unpublishAt, office.zone)}.</p>}
      </Notice>
      {can('publish') && (
        <DeedForm action={publishEntry} subject={decisionSubject(found)} look="primary" className="w-full">
          <Icon of={Check} />
          Terbitkan sekarang
        </DeedForm>
      )}
      {can('cancelSchedule') && (
        <DeedForm
          action={cancelScheduleOfEntry}
          subject={decisionSubject(found)}
          look="secondary"
          className="w-full"
        >
          <Icon of={CalendarX} />
          Batalkan jadwal
        </DeedForm>
      )}
    </>
  )
}

/** When what is live leaves by itself. */
export function Leaving({ found, office, step }: DeedsProps) {
  const { unpublishAt } = found.entry
  return (
    <>
      {unpublishAt && (
        <Notice look="info">Turun tayang sendiri {formatDateTime(unpublishAt, office.zone)}.</Notice>
      )}
      <Dialog
        label={unpublishAt ? 'Ubah waktu turun tayang\u00a0…' : 'Atur turun tayang\u00a0…'}
        icon={<Icon of={CalendarOff} />}
        buttonClass="w-full"
        title="Kapan naskah ini turun dari situs?"
        step="turun"
        opened={step === 'turun'}
      >
        <ScheduleForm
          action={setUnpublish}
          subject={decisionSubject(found)}
          zone={zoneName(office.zone)}
          leaving={unpublishAt ? localInput(unpublishAt, office.zone) : ''}
          button="Simpan waktu"
        />
      </Dialog>
    </>
  )
}
