import type { Db } from '../../../../../db/doors.ts'
import { currentOffice } from '../../../../../lib/session.ts'
import { type KeptStandard, readStandard } from '../../../../../lib/standards/read.ts'
import { readCentre } from '../../_frame/readCentre.ts'

/** What every page of the standard parts stands on; answers 404 to whoever may not change them. */
export async function readStandards<T = undefined>(
  read?: (db: Db, kept: KeptStandard, institutionId: number) => Promise<T>,
) {
  const { institution, institutionId } = await currentOffice()
  const { found, ...frame } = await readCentre('standard.change', async db => {
    const kept = await readStandard(db, institutionId, institution)
    return { kept, more: read && (await read(db, kept, institutionId)) }
  })
  return { ...frame, kept: found.kept, more: found.more as T }
}
