'use server'

import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { media, mediaQuotas } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { refreshLive } from '../entries/live-media.ts'
import { type FoundOffice, findOffice } from '../offices/queries.ts'
import { exchange } from './exchange.ts'
import { earlierInput, focusInput, mediumRef, quotaInput, replaceInput, wordsInput } from './input.ts'
import { lockMedium } from './queries.ts'
import { forgetEarlier } from './replace.ts'
import type { Exchange } from './rules.ts'
import { refuseUsed } from './uses.ts'

const load = (db: Db, { id }: { id: string }) => lockMedium(db, id)
const pageOf = (said: string) => (_: unknown, input: { id: string }) =>
  `/admin/media/${input.id}?selesai=${said}`

const saidOf = (way: Exchange, done: string) =>
  way === 'waits' ? 'diajukan' : way === 'afterwards' ? 'ditinjau' : done

/** Keeps what a medium tells, for the next text that uses it. */
export const describeMedium = officeAction({
  permission: 'media.edit',
  input: wordsInput,
  subject: load,
  run: async ({ db, input: { id, ...words }, audit }) => {
    const kept = { ...words, alt: words.decorative ? '' : words.alt }
    await db.update(media).set(kept).where(eq(media.id, id))
    await audit({ subject: id, detail: kept })
  },
  next: pageOf('kata'),
})

/** Says what must stay in view when a photo is cropped; crops of live pages follow at once. */
export const setFocus = officeAction({
  permission: 'media.edit',
  input: focusInput,
  subject: load,
  run: async ({ db, input: { id, x, y }, audit }) => {
    const point = x === undefined || y === undefined ? undefined : { x: x / 10, y: y / 10 }
    await db
      .update(media)
      .set({ focalX: point?.x ?? null, focalY: point?.y ?? null })
      .where(eq(media.id, id))
    await refreshLive(db, id)
    await audit({ action: 'media.focus', subject: id, detail: point ?? {} })
  },
  next: pageOf('titik'),
})

/** Gives a medium new bytes at its old address; where the public sees it, when a second person agrees. */
export const replaceMedium = officeAction({
  permission: 'media.replace',
  input: replaceInput,
  subject: async (db, { id, other }) => {
    const [medium, newer] = [await lockMedium(db, id), await lockMedium(db, other)]
    return medium && newer && { medium, newer }
  },
  run: async ({ db, actor, input: { reason }, subject: { medium, newer }, audit }) => {
    const { way, ...done } = await exchange(db, actor, medium, { newer }, reason)
    const detail = { name: medium.name, was: medium.hash, reason, ...done }
    await audit({ action: way === 'waits' ? 'media.propose' : 'media.replace', subject: medium.id, detail })
    return way
  },
  next: (way, { id }) => `/admin/media/${id}?selesai=${saidOf(way, 'ganti')}`,
})

/** Puts a file back that a medium had before; where the public sees it, when a second person agrees. */
export const restoreMedium = officeAction({
  permission: 'media.replace',
  input: earlierInput,
  subject: load,
  run: async ({ db, actor, input, subject, audit }) => {
    const reason = 'Dikembalikan ke berkas sebelumnya.'
    const { way, ...done } = await exchange(db, actor, subject, { earlierId: input.earlier }, reason)
    await audit({
      action: way === 'waits' ? 'media.propose' : 'media.restore',
      subject: subject.id,
      detail: { name: subject.name, was: subject.hash, reason, ...done },
    })
    return way
  },
  next: (way, { id }) => `/admin/media/${id}?selesai=${saidOf(way, 'kembali')}`,
})

/** Throws away a file that a medium had before, for good. */
export const forgetEarlierFile = officeAction({
  permission: 'media.remove',
  input: earlierInput,
  subject: load,
  run: async ({ db, input, subject, audit }) => {
    const hash = await forgetEarlier(db, subject, input.earlier)
    await audit({ action: 'media.forget', subject: subject.id, detail: { name: subject.name, hash } })
  },
  next: pageOf('lupa'),
})

/** Throws a medium away that no text uses, in no version. */
export const removeMedium = officeAction({
  permission: 'media.remove',
  input: mediumRef,
  subject: load,
  run: async ({ db, subject, audit }) => {
    await refuseUsed(db, subject)
    await db.delete(media).where(eq(media.id, subject.id))
    await audit({ subject: subject.id, detail: { name: subject.name, hash: subject.hash } })
  },
  next: () => '/admin/media?selesai=hapus',
})

/** Sets how much an office may keep. */
export const allotMedia = officeAction({
  permission: 'office.allot',
  input: quotaInput,
  door: 'acrossOffices',
  subject: (db, { slug }, actor): Promise<FoundOffice | undefined> => findOffice(db, actor, slug),
  run: async ({ db, input, subject, audit }) => {
    const bytes = input.gigabytes * 1_000_000_000
    await db
      .insert(mediaQuotas)
      .values({ officeId: subject.id, bytes })
      .onConflictDoUpdate({ target: mediaQuotas.officeId, set: { bytes } })
    await audit({
      officeId: subject.id,
      subject: `office:${subject.id}`,
      detail: { gigabytes: input.gigabytes },
    })
  },
  next: (_, { slug }) => `/admin/kantor/${slug}`,
})
