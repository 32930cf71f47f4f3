import type { Db } from '../../db/doors.ts'
import { momentOf } from '../dates.ts'
import { zoneOf } from '../offices/zone.ts'
import { Refusal } from '../refusal.ts'

/** A moment from a date and time of an office's own clock; null for none. */
export const momentIn = async (db: Db, officeId: number, local: string) =>
  local ? momentOf(local, await zoneOf(db, officeId)) : null

/** When something is to appear and to leave, from an office's own clock. Throws Refusal for what is past or turned round. */
export async function planOf(
  db: Db,
  officeId: number,
  { at, unpublishAt }: { at: string; unpublishAt: string },
) {
  const [coming, leaving] = [await momentIn(db, officeId, at), await momentIn(db, officeId, unpublishAt)]
  if (!coming) throw new Refusal('Pilih tanggal dan jam terbit.')
  mustCome(coming, 'at')
  if (leaving) mustCome(leaving, 'unpublishAt', coming)
  return { at: coming, leaving }
}

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
