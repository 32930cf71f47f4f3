import { visiting } from '../../../../db/doors.ts'
import { nextMidnight } from '../../../../lib/dates.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { programmesAt } from '../../../../lib/stages/calendar.ts'
import { listStages } from '../../../../lib/stages/queries.ts'
import { openData } from '../answering.ts'

/** The calendar the office goes by: each programme, then its steps in order. */
export const GET = openData(async ({ office }) => {
  const now = new Date()
  const stages = await visiting(office.id, listStages)
  limitLifetime(nextMidnight(now, office.zone))
  const programmes = programmesAt(stages, now, office.zone)
  const all = programmes.flatMap(programme =>
    [programme, ...programme.steps].map(step => ({ step, programme })),
  )
  return {
    data: all.map(({ step, programme }) => ({
      slug: step.slug,
      nama: step.name,
      program: step === programme ? null : programme.slug,
      penjelasan: step.description,
      dasar: step.basis,
      mulai: step.startsOn,
      selesai: step.endsOn,
      keadaan: step.state,
      rutin: step.routine,
      setempat: step.officeId === office.id && office.level !== 'pusat',
      alamat: urlOf(office, `/tahapan/${step.slug}`),
    })),
  }
})
