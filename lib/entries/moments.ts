import type { Db } from '../../db/doors.ts'
import { momentOf } from '../dates.ts'
import { zoneOf } from '../offices/zone.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'

/** A moment from a date and time of the actor's own office; null for none. */
export const momentIn = async ({ db, actor }: { db: Db; actor: Actor }, local: string) =>
  local ? momentOf(local, await zoneOf(db, actor.officeId)) : null

/**
 * Throws Refusal for a moment that is past, or not after `after`. The clock that counts is the server's: a
 * telephone's may be wrong.
 */
export function mustCome(at: Date, field: string, after: Date | null = null) {
  const sentence =
    Number.isNaN(at.getTime()) || at.getTime() <= Date.now()
      ? 'Waktu ini sudah lewat menurut jam kantor. Pilih waktu yang akan datang.'
      : after && at <= after
        ? 'Turun tayang harus setelah waktu terbit.'
        : undefined
  if (sentence) throw new Refusal(sentence, { errors: { [field]: sentence } })
}
