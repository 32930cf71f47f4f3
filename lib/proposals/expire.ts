import { and, eq, lte, sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { proposals } from '../../db/tables/index.ts'
import { tell } from '../mail/tell.ts'

/** Ends what nobody answered in time, and tells who proposed it. Returns how many. */
export function expireProposals(): Promise<number> {
  return system('proposals', async (db: Db) => {
    const late = await db
      .update(proposals)
      .set({ state: 'expired' })
      .where(and(eq(proposals.state, 'open'), lte(proposals.expiresAt, sql`now()`)))
      .returning()
    for (const { officeId, proposedBy, words } of late)
      await tell(db, {
        officeId,
        kind: 'ruled',
        detail: { askedBy: proposedBy, proposal: { words, expired: true } },
      })
    return late.length
  })
}
