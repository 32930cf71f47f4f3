import type { Db } from '../../db/doors.ts'
import type { Actor } from '../permissions.ts'
import { currentOffice } from '../session.ts'
import { type KeptStandard, readStandard } from './read.ts'

/** The standard parts of the actor's own institution, as an action's subject. */
export const readOwn = async (db: Db, _input: unknown, actor: Actor): Promise<KeptStandard> =>
  readStandard(db, actor.institutionId, (await currentOffice()).institution)
