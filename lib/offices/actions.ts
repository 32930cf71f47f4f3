'use server'

import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { settings } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { totpAddress } from '../people/secrets.ts'
import type { Actor } from '../permissions.ts'
import { proposing } from '../proposals/propose.ts'
import { Refusal } from '../refusal.ts'
import { urlOf } from './address.ts'
import { archiving } from './archive.ts'
import { addOffice } from './create.ts'
import { freezeInput, newOfficeInput, officeRef, openInput } from './input.ts'
import { merging } from './merge.ts'
import { moveOffice } from './move.ts'
import { type FoundOffice, findOffice } from './queries.ts'
import { gapsOf, readReadiness } from './readiness.ts'

const load = (db: Db, { slug }: { slug: string }, actor: Actor) => findOffice(db, actor, slug)
const pageOf = (_: unknown, { slug }: { slug: string }) => `/admin/kantor/${slug}`

/** Makes an office that answers at once as being prepared, and its first admin, whose secrets are shown once. */
export const createOffice = officeAction({
  permission: 'office.create',
  input: newOfficeInput,
  door: 'acrossOffices',
  run: async ({ db, actor, input, audit }) => {
    const { office, handover } = await addOffice(db, actor, input)
    const { personId, password, totpSecret } = handover
    const detail = { name: office.name, host: office.host, ...(input.origin && { origin: input.origin }) }
    await audit({ officeId: office.id, subject: `office:${office.id}`, detail })
    const roles = ['officeAdmin', 'editor']
    await audit({
      action: 'person.create',
      officeId: office.id,
      subject: `person:${personId}`,
      detail: { name: input.adminName, roles },
    })
    return {
      name: office.name,
      slug: office.slug,
      address: urlOf(office),
      signIn: urlOf(office, '/admin'),
      adminName: input.adminName,
      email: input.adminEmail,
      password,
      totpSecret,
      totpAddress: totpAddress(totpSecret, office.name, input.adminEmail),
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
  run: async ({ db, input, subject, audit }) => {
    if (subject.level === 'pusat') throw new Refusal('Kantor pusat tidak bisa membekukan dirinya sendiri.')
    await moveOffice(db, 'freeze', subject)
    await explain(db, subject, input.reason)
    const detail = { reason: input.reason }
    await audit({ officeId: subject.id, subject: `office:${subject.id}`, detail })
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
  run: async ({ db, subject, audit }) => {
    await moveOffice(db, 'thaw', subject)
    await explain(db, subject, '')
    await audit({ action: 'office.thaw', officeId: subject.id, subject: `office:${subject.id}` })
  },
  next: pageOf,
})

const explain = (db: Db, { id }: FoundOffice, frozenReason: string) =>
  db.update(settings).set({ frozenReason }).where(eq(settings.officeId, id))

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
