import { authenticating } from '../../db/doors.ts'
import type { Office } from '../offices/schema.ts'
import { findLink, useLink } from './links.ts'
import { noteOwn } from './note.ts'
import { endSessions } from './renew.ts'

/** "That was not me": ends every session of whoever holds the link. Returns false for a link that opens nothing. */
export async function endByLink(office: Office, token: string, address: string): Promise<boolean> {
  const link = await findLink(office, token)
  if (link?.kind !== 'stranger') return false
  const { account } = link
  return authenticating(async db => {
    if (!(await useLink(db, link.id))) return false
    await endSessions(db, account.id)
    await noteOwn(db, office, account, { action: 'session.endAll', address })
    return true
  })
}
