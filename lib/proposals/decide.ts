import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { proposals } from '../../db/tables/index.ts'
import type { AuditNote } from '../audit/write.ts'
import { tell } from '../mail/tell.ts'
import type { Actor } from '../permissions.ts'
import type { LockedProposal } from './queries.ts'

type Decider = { db: Db; actor: Actor; audit: (note: AuditNote) => Promise<void> }

/** Notes what the second person decided, in the log of the centre and of the office concerned, and tells the first. */
export async function decide(
  { db, actor, audit }: Decider,
  proposal: LockedProposal,
  state: 'confirmed' | 'declined',
  answer: string,
) {
  const { id, officeId, concernsId, subject, words, proposedBy } = proposal
  await db
    .update(proposals)
    .set({ state, decidedBy: actor.personId, decidedAt: new Date(), answer })
    .where(eq(proposals.id, id))
  await tell(db, {
    officeId,
    kind: 'ruled',
    actorId: actor.personId,
    detail: { askedBy: proposedBy, reason: answer, proposal: { words, accepted: state === 'confirmed' } },
  })
  const action = state === 'confirmed' ? 'proposal.confirm' : 'proposal.decline'
  const detail = { words, proposal: proposal.reason, ...(answer && { reason: answer }) }
  for (const office of new Set([officeId, concernsId]))
    await audit({ action, subject, detail, officeId: office })
}
