import { and, eq, isNull } from 'drizzle-orm'
import { authenticating } from '../../db/doors.ts'
import { entrances } from '../../db/tables/index.ts'
import { writeAudit } from '../audit/write.ts'
import type { Actor } from '../permissions.ts'

/** Ends the stay of somebody who helped here, before its hour is over; the office's log notes it. */
export async function leaveOffice(actor: Actor) {
  const { helping } = actor
  if (!helping) return
  await authenticating(async db => {
    const left = await db
      .update(entrances)
      .set({ endedAt: new Date() })
      .where(and(eq(entrances.id, helping.entrance), isNull(entrances.endedAt)))
      .returning({ id: entrances.id })
    if (left.length > 0) await writeAudit(db, actor, { action: 'office.leave' })
  })
}
