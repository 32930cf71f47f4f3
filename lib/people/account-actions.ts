'use server'

import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { people, sessions } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { findManagedPerson } from './find.ts'
import { personRef, phoneInput } from './input.ts'
import { sendInvitation } from './invite.ts'
import { noteBoth, requireOpenOffice, requireOther, subjectOf } from './note.ts'

const pageOf = (_: unknown, { kantor, id }: { kantor: string; id: number }) => `/admin/orang/${kantor}/${id}`
const load = (db: Db, ref: { kantor: string; id: number }, actor: Actor) => findManagedPerson(db, actor, ref)

/** Sends the invitation of somebody who has not come yet once more. */
export const inviteAgain = officeAction({
  permission: 'people.manage',
  input: personRef,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, actor, subject, audit }) => {
    requireOpenOffice(actor, subject.office)
    if (subject.lastLoginAt)
      throw new Refusal('Orang ini sudah pernah masuk. Ia bisa meminta sandi baru di halaman masuk.', {
        status: 409,
      })
    const held = subject.held.filter(one => !one.over).map(one => one.role)
    await sendInvitation(db, actor, { personId: subject.id, officeId: subject.office.id, roles: held })
    const note = {
      action: 'people.inviteAgain',
      subject: subjectOf(subject.id),
      detail: { name: subject.name },
    }
    await noteBoth(audit, actor, subject.office, note)
    return { sent: true }
  },
})

/** Writes down where somebody can be called back. */
export const changePhone = officeAction({
  permission: 'people.manage',
  fresh: true,
  input: phoneInput,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    requireOpenOffice(actor, subject.office)
    await db.update(people).set({ phone: input.phone }).where(eq(people.id, subject.id))
    const detail = { name: subject.name, from: subject.phone, to: input.phone }
    const note = { action: 'people.phone', subject: subjectOf(subject.id), detail }
    await noteBoth(audit, actor, subject.office, note)
  },
  next: pageOf,
})

/** Ends all sessions of somebody at the offices in reach. */
export const endSessionsOf = officeAction({
  permission: 'people.manage',
  input: personRef,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, actor, subject, audit }) => {
    const { id, name, office } = subject
    await db
      .update(sessions)
      .set({ revokedAt: new Date() })
      .where(and(eq(sessions.personId, id), isNull(sessions.revokedAt)))
    await noteBoth(audit, actor, office, {
      action: 'people.endSessions',
      subject: subjectOf(id),
      detail: { name },
    })
    return { ended: true }
  },
})

/** Lets somebody write again who had not logged in for long. */
export const wakePerson = officeAction({
  permission: 'people.manage',
  input: personRef,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, actor, subject, audit }) => {
    requireOpenOffice(actor, subject.office)
    requireOther(actor, subject.id)
    await db.update(people).set({ dormantAt: null }).where(eq(people.id, subject.id))
    const note = { action: 'people.wake', subject: subjectOf(subject.id), detail: { name: subject.name } }
    await noteBoth(audit, actor, subject.office, note)
  },
  next: pageOf,
})
