import { notFound } from 'next/navigation'
import { acrossOffices, inOffice } from '../../../../../db/doors.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { listStages } from '../../../../../lib/stages/queries.ts'
import { readCalendar } from '../../../../../lib/stages/read.ts'
import { readDesk } from '../../_frame/matter.ts'

/**
 * What the pages of the calendar stand on: at the national office the calendar of all with its draft, elsewhere what
 * the office added, beside the calendar it goes by. Answers 404 to whoever may change neither.
 */
export async function readStageDesk() {
  const actor = await requireActor()
  const central = may(actor, 'stage.arrange')
  if (!central && !may(actor, 'stage.add')) notFound()
  const office = await currentOffice()
  const { matter, all } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    all: await listStages(db),
  }))
  const kept = await (central ? acrossOffices : inOffice)(actor, db => readCalendar(db, actor.officeId))
  return { actor, office, matter, central, kept, all }
}

/** The number in an address. */
export const numberIn = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : notFound())
