import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { offices } from '../../db/tables/index.ts'
import type { Zone } from './schema.ts'

// Indonesia has three fixed offsets and no summer time.
const hours: Record<Zone, string> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
}

/** A moment from an office's local date and time, such as 2026-11-23 or 2026-11-23T14:20. Null for an empty text. */
export function momentOf(local: string, zone: Zone, time = '00:00'): Date | null {
  if (!local) return null
  return new Date(`${local.includes('T') ? local : `${local}T${time}`}:00${hours[zone]}`)
}

/** The last second of a local date: until when something "sampai" that date holds. */
export const endOfDay = (date: string, zone: Zone) =>
  date ? new Date(`${date}T23:59:59${hours[zone]}`) : null

/** An office's zone. */
export async function zoneOf(db: Db, officeId: number): Promise<Zone> {
  const [row] = await db.select({ zone: offices.zone }).from(offices).where(eq(offices.id, officeId))
  if (!row) throw new Error(`there is no office ${officeId}`)
  return row.zone
}
