import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { settings } from '../../db/tables/index.ts'

export type CallableNumber = { number: string; label: string }

/** The numbers somebody may be called back at: those that were known before they asked. */
export async function listCallable(db: Db, person: { phone: string; office: { id: number } }) {
  const [row] = await db
    .select({ contact: settings.contact })
    .from(settings)
    .where(eq(settings.officeId, person.office.id))
  const numbers: CallableNumber[] = [
    { number: person.phone, label: 'Nomor pribadi yang tercatat' },
    { number: row?.contact.phone ?? '', label: 'Telepon kantornya' },
  ]
  return numbers.filter(({ number }) => number)
}
