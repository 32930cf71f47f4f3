import { desc, eq } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { letters } from '../../db/tables/index.ts'
import { env } from '../env.ts'

/** The latest letters of one office, where demo data is on; none elsewhere, for they are between their readers. */
export async function listOutbox(officeId: number) {
  if (!env().demo) return []
  return system('outbox', db =>
    db
      .select({
        id: letters.id,
        address: letters.address,
        subject: letters.subject,
        text: letters.text,
        createdAt: letters.createdAt,
        sentAt: letters.sentAt,
        failure: letters.failure,
      })
      .from(letters)
      .where(eq(letters.officeId, officeId))
      .orderBy(desc(letters.id))
      .limit(50),
  )
}
