import { and, asc, desc, eq, gt, gte, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/doors.ts'
import { offices, people, proposals } from '../../db/tables/index.ts'
import { type Actor, may } from '../permissions.ts'
import { kindNamed } from './kinds.ts'

const decider = alias(people, 'decider')
const columns = {
  id: proposals.id,
  kind: proposals.kind,
  subject: proposals.subject,
  words: proposals.words,
  consequence: proposals.consequence,
  address: proposals.address,
  reason: proposals.reason,
  concernsId: proposals.concernsId,
  officeName: offices.name,
  proposedBy: proposals.proposedBy,
  proposer: people.name,
  proposedAt: proposals.proposedAt,
  expiresAt: proposals.expiresAt,
  state: proposals.state,
  decider: decider.name,
  decidedAt: proposals.decidedAt,
  answer: proposals.answer,
}

const select = (db: Db) =>
  db
    .select(columns)
    .from(proposals)
    .innerJoin(people, eq(people.id, proposals.proposedBy))
    .innerJoin(offices, eq(offices.id, proposals.concernsId))
    .leftJoin(decider, eq(decider.id, proposals.decidedBy))
    .$dynamic()
export type ListedProposal = Awaited<ReturnType<typeof select>>[number]

const isOpen = and(eq(proposals.state, 'open'), gt(proposals.expiresAt, sql`now()`))

/** What waits for a second person, the soonest to expire first; with `concernsId` only what is about that office. */
export const listOpenProposals = (db: Db, concernsId?: number): Promise<ListedProposal[]> =>
  select(db)
    .where(and(isOpen, concernsId ? eq(proposals.concernsId, concernsId) : undefined))
    .orderBy(asc(proposals.expiresAt))
    .limit(100)

/** What became of proposals in the last 30 days, the newest first. */
export const listEndedProposals = (db: Db): Promise<ListedProposal[]> =>
  select(db)
    .where(
      and(
        or(ne(proposals.state, 'open'), sql`${proposals.expiresAt} <= now()`),
        gte(proposals.proposedAt, sql`now() - interval '30 days'`),
      ),
    )
    .orderBy(desc(sql`coalesce(${proposals.decidedAt}, ${proposals.expiresAt})`))
    .limit(50)

/** Whether this person may be the second one to a proposal, as far as roles go. */
export const mayDecide = (
  actor: Actor,
  { kind, proposedBy }: Pick<ListedProposal, 'kind' | 'proposedBy'>,
) => {
  const permission = kindNamed(kind)?.permission
  return permission !== undefined && proposedBy !== actor.personId && may(actor, permission)
}

/** Open proposals that this person may decide. */
export const listForSecond = async (db: Db, actor: Actor) =>
  may(actor, 'proposal.decide') ? (await listOpenProposals(db)).filter(row => mayDecide(actor, row)) : []

/** A proposal held for this transaction, so that of two who decide at once the second is told; undefined when not there. */
export async function lockProposal(db: Db, id: number) {
  const [found] = await db.select().from(proposals).where(eq(proposals.id, id)).for('update')
  return found
}
export type LockedProposal = NonNullable<Awaited<ReturnType<typeof lockProposal>>>
