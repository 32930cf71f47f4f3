'use server'

import type { Db } from '../../db/doors.ts'
import { officeAction } from '../action.ts'
import { tell } from '../mail/tell.ts'
import { urlOf } from '../offices/address.ts'
import { findOffice } from '../offices/queries.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { enterInput } from './input.ts'
import { ticketPath } from './place.ts'
import { issueTicket } from './tickets.ts'

/**
 * Lets somebody from above into an office for an hour, to help: gives a ticket for one use within a minute, and notes
 * it in the log of both offices. The office's admins are told.
 */
export const enterOffice = officeAction({
  permission: 'office.enter',
  input: enterInput,
  door: 'acrossOffices',
  fresh: true,
  subject: findBelow,
  run: async ({ db, actor, input: { reason }, subject, audit }) => {
    if (subject.state === 'archived' || subject.state === 'merged')
      throw new Refusal('Kantor ini sudah tidak bekerja. Naskahnya tetap bisa dibaca di situsnya.')
    const ticket = await issueTicket(db, actor, subject, reason)
    const about = { subject: `office:${subject.id}`, detail: { reason, name: subject.name } }
    await audit(about)
    await audit({ ...about, officeId: subject.id })
    await tell(db, { officeId: subject.id, kind: 'entered', actorId: actor.personId, detail: { reason } })
    return { ticket, address: urlOf(subject, ticketPath) }
  },
})

// One's own office is entered by its own login.
async function findBelow(db: Db, { slug }: { slug: string }, actor: Actor) {
  const office = await findOffice(db, actor, slug)
  return office?.id === actor.officeId ? undefined : office
}
