'use server'

import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { memberships } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { type Actor, roles } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import {
  countOthersWith,
  findManagedOffice,
  findManagedPerson,
  type ManagedOffice,
  type ManagedPerson,
} from './find.ts'
import { endRoleInput, inviteInput, roleInput } from './input.ts'
import { giveRole, invite } from './invite.ts'
import { noteBoth, requireOpenOffice, requireOther, subjectOf } from './note.ts'
import { grantable } from './reach.ts'

const pageOf = (_: unknown, { kantor, id }: { kantor: string; id: number }) => `/admin/orang/${kantor}/${id}`
const load = (db: Db, ref: { kantor: string; id: number }, actor: Actor) => findManagedPerson(db, actor, ref)

/** Invites somebody by mail, or gives a known person of the institution roles in this office. */
export const invitePerson = officeAction({
  permission: 'people.manage',
  fresh: true,
  input: inviteInput,
  door: 'acrossOffices',
  subject: (db, { kantor }, actor) => findManagedOffice(db, actor, kantor),
  run: async ({ db, actor, input, subject: office, audit }) => {
    requireOpenOffice(actor, office)
    requireDays(input.endsOn)
    const refused = input.roles.find(role => !grantable(actor, office).includes(role))
    if (refused) throw notYours(roles[refused])
    const { name, email, endsOn } = input
    const made = await invite(db, actor, { ...input, office })
    requireOther(actor, made.personId)
    const action = made.isNew ? 'people.invite' : 'people.give'
    const detail = { name, email, roles: input.roles.map(role => roles[role]), ...(endsOn && { endsOn }) }
    await noteBoth(audit, actor, office, { action, subject: subjectOf(made.personId), detail })
    return { isNew: made.isNew, personId: made.personId }
  },
  next: ({ isNew }, { kantor, email }) =>
    `/admin/orang?kantor=${kantor}&${isNew ? 'diundang' : 'ditambah'}=${encodeURIComponent(email)}`,
})

/** Gives a role, or another end to one. */
export const changeRole = officeAction({
  permission: 'people.manage',
  fresh: true,
  input: roleInput,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    requireMay(actor, subject, input.role)
    requireDays(input.endsOn)
    const { id: personId, name, office } = subject
    if (input.endsOn && input.role === 'officeAdmin') await requireOtherAdmin(db, subject)
    const was = subject.held.find(one => one.role === input.role && !one.over)
    await giveRole(db, { personId, officeId: office.id, role: input.role, endsOn: input.endsOn })
    const detail = {
      name,
      roles: [roles[input.role]],
      endsOn: input.endsOn ?? 'tanpa batas',
      was: was?.endsOn,
    }
    await noteBoth(audit, actor, office, { action: 'people.give', subject: subjectOf(personId), detail })
  },
  next: pageOf,
})

/** Ends a role today; it counts at the person's next request. */
export const endRole = officeAction({
  permission: 'people.manage',
  fresh: true,
  input: endRoleInput,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    requireMay(actor, subject, input.role)
    const { id: personId, name, office } = subject
    if (input.role === 'officeAdmin') await requireOtherAdmin(db, subject)
    await endRoles(db, subject, eq(memberships.role, input.role))
    const detail = { name, roles: [roles[input.role]] }
    await noteBoth(audit, actor, office, { action: 'people.end', subject: subjectOf(personId), detail })
  },
  next: pageOf,
})

/** Ends the roles of somebody in an office that meet a condition: yesterday was their last day. */
async function endRoles(db: Db, { id, office }: ManagedPerson, which: ReturnType<typeof eq>) {
  await db
    .update(memberships)
    .set({ endsOn: sql`(now() at time zone ${office.zone})::date - 1` })
    .where(
      and(
        eq(memberships.personId, id),
        eq(memberships.officeId, office.id),
        isNull(memberships.delegatedBy),
        which,
      ),
    )
}

function requireMay(actor: Actor, { id, office }: ManagedPerson, role: keyof typeof roles) {
  requireOpenOffice(actor, office)
  requireOther(actor, id)
  if (!grantable(actor, office as ManagedOffice).includes(role)) throw notYours(roles[role])
}

const notYours = (name: string) =>
  new Refusal(`Peran ${name} di kantor ini tidak bisa Anda atur.`, { status: 403 })

/** An office without an admin cannot help itself: the last one stays until there is another. */
async function requireOtherAdmin(db: Db, person: ManagedPerson) {
  if (!person.held.some(one => one.role === 'officeAdmin' && !one.over)) return
  if ((await countOthersWith(db, 'officeAdmin', person)) > 0) return
  throw new Refusal(
    `${person.name} adalah admin terakhir ${person.office.name}. Angkat admin lain dahulu, lalu akhiri peran ini.`,
    { status: 409 },
  )
}

function requireDays(endsOn: string | null) {
  const today = new Date().toISOString().slice(0, 10)
  if (!endsOn || endsOn >= today) return
  const sentence = 'Tanggal terakhirnya sudah lewat. Pilih hari ini atau sesudahnya.'
  throw new Refusal(sentence, { errors: { endsOn: sentence } })
}
