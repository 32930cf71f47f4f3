'use server'

import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { entrances, people } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { tell } from '../mail/tell.ts'
import { urlOf } from '../offices/address.ts'
import { findOffice } from '../offices/queries.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { enterInput, visitRef } from './input.ts'
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

/**
 * Ends the visit of somebody who helps in this office, at once: each of their requests asks whether it lasts. Noted
 * where they came from too, which is why it goes past this office's door.
 */
export const endVisit = officeAction({
  permission: 'office.endVisit',
  input: visitRef,
  door: 'authenticating',
  subject: findVisit,
  run: async ({ db, subject, audit }) => {
    await db.update(entrances).set({ endedAt: new Date() }).where(eq(entrances.id, subject.id))
    const { id } = await currentOffice()
    for (const officeId of [id, subject.fromOfficeId])
      await audit({ officeId, subject: `person:${subject.personId}`, detail: { name: subject.name } })
  },
  next: () => '/admin',
})

async function findVisit(db: Db, { id }: { id: number }, actor: Actor) {
  const [visit] = await db
    .select({
      id: entrances.id,
      fromOfficeId: entrances.fromOfficeId,
      personId: entrances.personId,
      name: people.name,
    })
    .from(entrances)
    .innerJoin(people, eq(people.id, entrances.personId))
    .where(and(eq(entrances.id, id), eq(entrances.officeId, actor.officeId), isNull(entrances.endedAt)))
    .for('update', { of: entrances })
  return visit
}
