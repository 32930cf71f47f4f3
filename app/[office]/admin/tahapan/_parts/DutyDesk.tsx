import { notFound } from 'next/navigation'
import { removeDuty } from '../../../../../lib/stages/actions.ts'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { PageHead } from '../../_frame/PageHead.tsx'
import { Workroom } from '../../_frame/Workroom.tsx'
import { Back } from './Back.tsx'
import { DutyForm } from './DutyForm.tsx'
import { matterChoices, starterChoices } from './dutyChoices.ts'
import { numberIn, readStageDesk } from './readDesk.ts'

type DutyDeskProps = { /** The number of a duty, or "baru". */ named: string; stageId: number | null }

/** One duty of the draft, new or known, on a stage or outside of all. */
export async function DutyDesk({ named, stageId }: DutyDeskProps) {
  const { actor, office, matter, central, kept } = await readStageDesk()
  if (!central) notFound()
  const { calendar, lock } = kept
  const stage = stageId === null ? undefined : (calendar.stages.find(one => one.id === stageId) ?? notFound())
  const id = named === 'baru' ? undefined : numberIn(named)
  const duty = id && (calendar.duties.find(one => one.id === id && one.stageId === stageId) ?? notFound())
  return (
    <Workroom office={office} actor={actor} matter={matter} here="tahapan">
      <Back href={stage ? `/admin/tahapan/${stage.id}` : '/admin/tahapan'}>
        {stage?.name ?? 'Kalender tahapan'}
      </Back>
      <PageHead
        title={duty ? duty.name : 'Kewajiban baru'}
        note={stage ? 'Kewajiban pada tahapan' : 'Kewajiban di luar tahapan'}
      />
      <DutyForm
        key={lock}
        duty={duty || undefined}
        stageId={stageId}
        lock={lock}
        matters={matterChoices(office)}
        starters={starterChoices(office.institution)}
      />
      {duty && (
        <div className="mt-12 max-w-measure border-t border-line pt-8">
          <DeedForm
            action={removeDuty}
            subject={{ id: duty.id, lock }}
            look="danger"
            className="justify-self-start"
          >
            Hapus dari rancangan
          </DeedForm>
        </div>
      )}
    </Workroom>
  )
}
