import { notFound } from 'next/navigation'
import { type Db, inOffice } from '../../../../../db/doors.ts'
import { type FoundRun, findRun } from '../../../../../lib/imports/run/queries.ts'
import { objectionToSign } from '../../../../../lib/imports/run/sign-off.ts'
import { may } from '../../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../../lib/session.ts'
import { readDesk } from '../../_frame/matter.ts'

/** What every page about one run needs; answers 404 for another office's and for who may not import. */
export async function readRun<T>(id: string, read: (db: Db, run: FoundRun) => Promise<T>) {
  const actor = await requireActor()
  if (!may(actor, 'import.manage')) notFound()
  const office = await currentOffice()
  const all = await inOffice(actor, async db => {
    const run = await findRun(db, id)
    if (!run) return
    const objection = await objectionToSign(db, actor, run)
    return { run, objection, matter: await readDesk(db, actor), found: await read(db, run) }
  })
  return { actor, office, ...(all ?? notFound()) }
}
