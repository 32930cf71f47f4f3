'use server'

import type { Db } from '../../db/doors.ts'
import { officeAction } from '../action.ts'
import { accept, decline } from './decide.ts'
import { mediumRef } from './input.ts'
import { type LockedReplacement, lockReplacement } from './replacements.ts'

const load = (db: Db, { id }: { id: string }) => lockReplacement(db, id)
const led = (place: string, said: string) => () => `/admin/${place}?selesai=${said}`
const noteOf = ({ medium, replacement: { hash, reason, shownAt } }: LockedReplacement, pages: number) => ({
  subject: medium.id,
  officeId: medium.officeId,
  detail: { name: medium.name, was: medium.hash, now: hash, reason, pages, afterwards: shownAt !== null },
})

/** A second person of the office lets a medium get its new file. */
export const acceptReplacement = officeAction({
  permission: 'media.replace',
  input: mediumRef,
  subject: load,
  run: async ({ db, actor, subject, audit }) => {
    const pages = await accept(db, actor, subject)
    await audit({ action: 'media.accept', ...noteOf(subject, pages) })
  },
  next: led('persetujuan', 'ganti'),
})

/** Somebody of the office stops a replacement, their own or a colleague's. */
export const declineReplacement = officeAction({
  permission: 'media.replace',
  input: mediumRef,
  subject: load,
  run: async ({ db, actor, subject, audit }) => {
    const pages = await decline(db, actor, subject)
    await audit({ action: 'media.decline', ...noteOf(subject, pages) })
  },
  next: led('persetujuan', 'tolak'),
})

/** The second eye from above agrees, or lets stay what was shown without it. */
export const acceptReplacementBelow = officeAction({
  permission: 'below.approve',
  door: 'acrossOffices',
  input: mediumRef,
  subject: load,
  run: async ({ db, actor, subject, audit }) => {
    const pages = await accept(db, actor, subject)
    await audit({ action: 'media.accept', ...noteOf(subject, pages) })
  },
  next: led('pembinaan', 'ganti'),
})

/** The second eye from above stops a replacement, or takes back what was shown without it. */
export const declineReplacementBelow = officeAction({
  permission: 'below.approve',
  door: 'acrossOffices',
  input: mediumRef,
  subject: load,
  run: async ({ db, actor, subject, audit }) => {
    const pages = await decline(db, actor, subject)
    await audit({ action: 'media.decline', ...noteOf(subject, pages) })
  },
  next: led('pembinaan', 'tolak'),
})
