import { notFound } from 'next/navigation'
import type { Db } from '../../../../../db/doors.ts'
import { findIncident, type Incident } from '../../../../../lib/incidents/queries.ts'
import type { Permission } from '../../../../../lib/permissions.ts'
import { readCentre } from '../../_frame/readCentre.ts'

/** What a page of one incident stands on; 404 for what is not theirs. */
export const readIncident = <T>(
  permission: Permission,
  id: string,
  read: (db: Db, incident: Incident) => Promise<T>,
) =>
  readCentre(permission, async (db, actor) => {
    const number = Number(id)
    const incident = Number.isSafeInteger(number) ? await findIncident(db, actor, number) : undefined
    if (!incident) notFound()
    return { incident, ...(await read(db, incident)) }
  })
