'use server'

import { and, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { officeDuties } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { handInput, occasionInput } from './input.ts'
import { findOwed } from './queries.ts'

type Occasion = { dutyId: number; period: string }

const owed = (db: Db, { dutyId, period }: Occasion, actor: Actor) =>
  findOwed(db, actor.officeId, dutyId, period)
const itself = (actor: Actor, { dutyId, period }: Occasion) =>
  and(
    eq(officeDuties.officeId, actor.officeId),
    eq(officeDuties.dutyId, dutyId),
    eq(officeDuties.period, period),
  )
const subjectOf = ({ dutyId, period }: Occasion) => `kewajiban ${dutyId} ${period}`.trim()

/** Says that a duty is done where no live entry shows it: on another site, or by a page that is named otherwise. */
export const fulfilByHand = officeAction({
  permission: 'duty.fulfil',
  input: handInput,
  subject: owed,
  run: async ({ db, actor, input, subject, audit }) => {
    if (subject.doneAt) throw new Refusal('Kewajiban ini sudah selesai. Muat ulang halaman untuk melihatnya.')
    const now = new Date()
    await db
      .update(officeDuties)
      .set({
        doneAt: now,
        handAt: now,
        handBy: actor.personId,
        handReason: input.reason,
        handLink: input.link,
      })
      .where(itself(actor, input))
    await audit({
      subject: subjectOf(input),
      detail: { duty: subject.name, period: input.period, reason: input.reason, link: input.link },
    })
  },
  next: () => '/admin/kewajiban?tersimpan=selesai',
})

/** Takes that back; an entry that fulfils it is looked for again. */
export const reopenDuty = officeAction({
  permission: 'duty.fulfil',
  input: occasionInput,
  subject: owed,
  run: async ({ db, actor, input, subject, audit }) => {
    if (!subject.handAt) throw new Refusal('Tanda selesai ini tidak dibuat dengan tangan.')
    await db
      .update(officeDuties)
      .set({ doneAt: null, handAt: null, handBy: null, handReason: '', handLink: '' })
      .where(itself(actor, input))
    await audit({
      action: 'duty.reopen',
      subject: subjectOf(input),
      detail: { duty: subject.name, period: input.period },
    })
  },
  next: () => '/admin/kewajiban?tersimpan=dibuka',
})
