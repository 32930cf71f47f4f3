import { notFound } from 'next/navigation'
import { acrossOffices, type Db, inOffice } from '../../../../db/doors.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { type Actor, may, type Permission } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { readDesk } from './matter.ts'

/**
 * What a page of the centre stands on: who asks, the frame's matter from the own office, and what `read` finds
 * across the offices below. Answers 404 to whoever may not be there.
 */
export async function readCentre<T>(
  permission: Permission,
  read: (db: Db, actor: Actor, office: Office) => Promise<T>,
) {
  const actor = await requireActor()
  if (!may(actor, permission)) notFound()
  const office = await currentOffice()
  const matter = await inOffice(actor, db => readDesk(db, actor))
  const found = await acrossOffices(actor, db => read(db, actor, office))
  return { actor, office, matter, found }
}
