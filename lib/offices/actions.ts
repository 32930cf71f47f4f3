'use server'

import type { Db } from '../../db/doors.ts'
import { officeAction } from '../action.ts'
import { freeze, thawOne } from '../emergencies/freeze.ts'
import { noteEmergency } from '../emergencies/note.ts'
import type { Actor } from '../permissions.ts'
import { proposing } from '../proposals/propose.ts'
import { Refusal } from '../refusal.ts'
import { urlOf } from './address.ts'
import { archiving } from './archive.ts'
import { addOffice } from './create.ts'
import { freezeInput, newOfficeInput, officeRef, openInput } from './input.ts'
import { merging } from './merge.ts'
import { moveOffice } from './move.ts'
import { findOffice } from './queries.ts'
import { gapsOf, readReadiness } from './readiness.ts'
import { canMove, moveRefusal } from './states.ts'

const load = (db: Db, { slug }: { slug: string }, actor: Actor) => findOffice(db, actor, slug)
const pageOf = (_: unknown, { slug }: { slug: string }) => `/admin/kantor/${slug}`

/** Makes an office that answers at once as being prepared, and invites its first admin, who chooses a passphrase by a link. */
export const createOffice = officeAction({
  permission: 'office.create',
  input: newOfficeInput,
  door: 'acrossOffices',
  run: async ({ db, actor, input, audit }) => {
    const { office, personId } = await addOffice(db, actor, input)
    const detail = { name: office.name, host: office.host, ...(input.origin && { origin: input.origin }) }
    await audit({ officeId: office.id, subject: `office:${office.id}`, detail })
    const roles = ['officeAdmin', 'editor']
    await audit({
      action: 'people.invite',
      officeId: office.id,
      subject: `person:${personId}`,
      detail: { name: input.adminName, email: input.adminEmail, roles },
    })
    return {
      name: office.name,
      slug: office.slug,
      address: urlOf(office),
      adminName: input.adminName,
      email: input.adminEmail,
    }
  },
})

/** Opens a prepared office to the public. With what it still lacks it needs a reason, which is noted. */
export const openOffice = officeAction({
  permission: 'office.open',
  input: openInput,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, input, subject, audit }) => {
    await moveOffice(db, 'open', subject)
    const gaps = gapsOf(await readReadiness(db, subject)).map(({ label }) => label)
    if (gaps.length && input.reason.length < 5) {
      const sentence = `Masih kurang: ${gaps.join(', ')}. Tulis mengapa situs ini tetap dibuka sekarang.`
      throw new Refusal(sentence, { errors: { reason: sentence } })
    }
    const detail = gaps.length ? { reason: input.reason, gaps } : {}
    await audit({ officeId: subject.id, subject: `office:${subject.id}`, detail })
  },
  next: pageOf,
})

/** Stops all writing in an office; reading goes on. Its people see the reason. */
export const freezeOffice = officeAction({
  permission: 'office.freeze',
  fresh: true,
  input: freezeInput,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, actor, input, subject }) => {
    if (subject.level === 'pusat') throw new Refusal('Kantor pusat tidak bisa membekukan dirinya sendiri.')
    if (!canMove('freeze', subject.state))
      throw new Refusal(moveRefusal('freeze', subject.state), { status: 409 })
    const { id, name: scope } = subject
    await freeze(db, actor, { label: scope, offices: [subject] }, input.reason)
    const told = 'membekukan situs Anda: bisa dibaca, tetapi belum bisa ditulis'
    const { reason } = input
    await noteEmergency(db, actor, { action: 'office.freeze', offices: [{ id }], scope, reason, told })
  },
  next: pageOf,
})

/** Lets a frozen office write again. */
export const thawOffice = officeAction({
  permission: 'office.freeze',
  fresh: true,
  input: officeRef,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, actor, subject }) => {
    if (!canMove('thaw', subject.state))
      throw new Refusal(moveRefusal('thaw', subject.state), { status: 409 })
    const { id, name: scope } = subject
    await thawOne(db, actor, id)
    const told = 'mencairkan situs Anda: pekerjaan bisa diteruskan'
    await noteEmergency(db, actor, { action: 'office.thaw', offices: [{ id }], scope, told })
  },
  next: pageOf,
})

/** Takes an archived office up again, to be prepared anew. */
export const reviveOffice = officeAction({
  permission: 'office.open',
  input: officeRef,
  door: 'acrossOffices',
  subject: load,
  run: async ({ db, subject, audit }) => {
    await moveOffice(db, 'revive', subject)
    await audit({ action: 'office.revive', officeId: subject.id, subject: `office:${subject.id}` })
  },
  next: pageOf,
})

/** Asks a second person to archive an office. */
export const proposeArchive = officeAction(proposing(archiving))

/** Asks a second person to merge an office into another. */
export const proposeMerge = officeAction(proposing(merging))
