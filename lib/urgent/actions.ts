'use server'

import { eq } from 'drizzle-orm'
import { urgentNotices } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { writeAuditFor } from '../audit/write.ts'
import { officesWithin } from '../offices/scope.ts'
import { currentOffice } from '../session.ts'
import { endInput, issueInput } from './input.ts'
import { findUrgent } from './queries.ts'

/** Puts a notice at the head of every page of the own site and of all below it, at once, until its end. */
export const issueUrgent = officeAction({
  permission: 'urgent.issue',
  door: 'acrossOffices',
  // No second person reads it first: whoever holds a stolen session must not speak on every site.
  fresh: true,
  input: issueInput,
  run: async ({ db, actor, input: { hours, ...said }, audit }) => {
    const office = await currentOffice()
    const endsAt = new Date(Date.now() + hours * 3_600_000)
    const [made] = await db
      .insert(urgentNotices)
      .values({
        ...said,
        endsAt,
        officeId: actor.officeId,
        issuedBy: actor.personId,
        issuedByName: actor.name,
      })
      .returning({ id: urgentNotices.id })
    const note = { subject: made!.id, detail: { said: said.words, until: endsAt.toISOString() } }
    await audit(note)
    await writeAuditFor(db, actor, officesWithin(office, { reach: 'all', ids: [] }), {
      action: 'urgent.issue',
      ...note,
    })
  },
  next: () => '/admin/serta-merta?selesai=terbit',
})

/** Takes a notice down before its time; from an office above also one of an office below. */
export const endUrgent = officeAction({
  permission: 'urgent.issue',
  door: 'acrossOffices',
  input: endInput,
  subject: (db, { id }) => findUrgent(db, id),
  run: async ({ db, actor, input, subject, audit }) => {
    await db
      .update(urgentNotices)
      .set({ endedAt: new Date(), endedByName: actor.name })
      .where(eq(urgentNotices.id, input.id))
    const note = { action: 'urgent.end', subject: input.id, detail: { said: subject.words } }
    await audit(note)
    if (subject.officeId !== actor.officeId) await audit({ ...note, officeId: subject.officeId })
  },
  next: () => '/admin/serta-merta?selesai=akhir',
})
