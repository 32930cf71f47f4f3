import { and, isNull, lt, sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { helpRequests } from '../../db/tables/index.ts'
import { tell } from '../mail/tell.ts'

/** How long a province has to answer before the centre is asked. Days. */
export const answerWithin = 2

/** Passes on to the centre what a province left unanswered. Returns how many questions went on. */
export function escalateHelp(): Promise<number> {
  return system('help', async (db: Db) => {
    const late = await db
      .update(helpRequests)
      .set({ escalatedAt: new Date() })
      .where(
        and(
          isNull(helpRequests.answeredAt),
          isNull(helpRequests.escalatedAt),
          lt(helpRequests.askedAt, sql`now() - ${answerWithin} * interval '1 day'`),
        ),
      )
      .returning()
    for (const { officeId, askedBy, question } of late)
      await tell(db, { officeId, kind: 'escalated', actorId: askedBy, detail: { question } })
    return late.length
  })
}
