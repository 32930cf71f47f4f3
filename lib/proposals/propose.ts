import { and, eq, lte, sql } from 'drizzle-orm'
import { notFound } from 'next/navigation'
import type { z } from 'zod'
import type { Db } from '../../db/doors.ts'
import { proposals } from '../../db/tables/index.ts'
import type { Declaration } from '../action.ts'
import type { AuditNote } from '../audit/write.ts'
import { tell } from '../mail/tell.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { proposeInput } from './input.ts'
import type { ProposalDeclaration } from './kind.ts'
import { proposalHours } from './schema.ts'

/**
 * The declaration of an action that proposes an act instead of doing it: `officeAction(proposing(archiving))`.
 * Its form has the fields of the act and a `reason`.
 */
export function proposing<Schema extends z.ZodType>(act: ProposalDeclaration<Schema>) {
  const input = act.input.and(proposeInput)
  return {
    permission: act.permission,
    input,
    door: 'acrossOffices',
    run: async deed => {
      const { reason } = deed.input as { reason: string }
      return propose(deed, act, act.input.parse(deed.input), reason)
    },
    next: ({ address }) => address,
  } satisfies Declaration<typeof input, undefined, { id: number; address: string }>
}

type Proposer = { db: Db; actor: Actor; audit: (note: AuditNote) => Promise<void> }

/** Proposes an act from within another one: keeps what it would do, tells those who may decide, and notes it. */
export async function propose<Schema extends z.ZodType>(
  { db, actor, audit }: Proposer,
  act: ProposalDeclaration<Schema>,
  input: z.infer<Schema>,
  reason: string,
) {
  const described = await act.describe(db, actor, input)
  if (!described) notFound()
  const { officeId: concernsId, ...rest } = described
  await expireOld(db, act.kind, described.subject)
  const [made] = await db
    .insert(proposals)
    .values({
      ...rest,
      concernsId,
      kind: act.kind,
      input: input as Record<string, unknown>,
      reason,
      officeId: actor.officeId,
      proposedBy: actor.personId,
      expiresAt: sql`now() + ${proposalHours} * interval '1 hour'`,
    })
    .onConflictDoNothing()
    .returning({ id: proposals.id })
  if (!made) throw new Refusal('Hal ini sudah diusulkan dan menunggu orang kedua.', { status: 409 })
  await tell(db, {
    officeId: actor.officeId,
    kind: 'proposed',
    actorId: actor.personId,
    detail: { proposal: { words: described.words, permission: act.permission }, reason },
  })
  const note = {
    action: 'proposal.make',
    subject: described.subject,
    detail: { words: described.words, reason },
  }
  for (const officeId of new Set([actor.officeId, concernsId])) await audit({ ...note, officeId })
  return { id: made.id, address: described.address }
}

// What nobody answered in time must not stand in the way of a new proposal.
const expireOld = (db: Db, kind: string, subject: string) =>
  db
    .update(proposals)
    .set({ state: 'expired' })
    .where(
      and(
        eq(proposals.kind, kind),
        eq(proposals.subject, subject),
        eq(proposals.state, 'open'),
        lte(proposals.expiresAt, sql`now()`),
      ),
    )
