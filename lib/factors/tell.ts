import type { Db } from '../../db/doors.ts'
import { tell } from '../mail/tell.ts'
import type { Actor } from '../permissions.ts'

/** Tells somebody by mail what changed about how they get in: if it was not them, they learn of it elsewhere. */
export const tellOwner = (db: Db, { officeId, personId, address }: Actor, change: string) =>
  tell(db, {
    officeId,
    kind: 'secured',
    detail: { account: { personId, address, change, at: new Date().toISOString() } },
  })
