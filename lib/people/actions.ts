'use server'

import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { memberships } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { type Actor, roles } from '../permissions.ts'
import { propose } from '../proposals/propose.ts'
import { Refusal } from '../refusal.ts'
import { crowning, requireReason } from './centre-roles.ts'
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
import { centreRoles, grantable, hasCentreRole } from './reach.ts'

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
    if (hasCentreRole(input.roles)) {
      const { reason, ...kept } = input
      const made = await propose({ db, actor, audit }, crowning, kept, requireReason(reason))
      return { proposed: made.id }
    }
    const made = await invite(db, actor, { ...input, office })
    requireOther(actor, made.personId)
    const action = made.isNew ? 'people.invite' : 'people.give'
    const detail = { name, email, roles: input.roles.map(role => roles[role]), ...(endsOn && { endsOn }) }
    await noteBoth(audit, actor, office, { action, subject: subjectOf(made.personId), detail })
    return { isNew: made.isNew, personId: made.personId }
  },
  next: (made, { kantor, email }) =>
    'proposed' in made
      ? `/admin/usulan#usulan-${made.proposed}`
      : `/admin/orang?kantor=${kantor}&${made.isNew ? 'diundang' : 'ditambah'}=${encodeURIComponent(email)}`,
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
    if (centreRoles.includes(input.role) && !isShorter(was, input.endsOn)) {
      const { kantor, endsOn } = input
      const { email, phone } = subject
      const kept = { kantor, name, email, phone, endsOn, roles: [input.role] }
      const made = await propose({ db, actor, audit }, crowning, kept, requireReason(input.reason))
      return { proposed: made.id }
    }
    await giveRole(db, { personId, officeId: office.id, role: input.role, endsOn: input.endsOn })
    const detail = {
      name,
      roles: [roles[input.role]],
      endsOn: input.endsOn ?? 'tanpa batas',
      was: was?.endsOn,
    }
    await noteBoth(audit, actor, office, { action: 'people.give', subject: subjectOf(personId), detail })
  },
  next: (made, input) => (made ? `/admin/usulan#usulan-${made.proposed}` : pageOf(made, input)),
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

// Taking something away never waits for a second person.
const isShorter = (was: { endsOn: string | null } | undefined, endsOn: string | null) =>
  was !== undefined && endsOn !== null && (was.endsOn === null || endsOn <= was.endsOn)

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
