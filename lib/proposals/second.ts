import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { memberships, offices, people } from '../../db/tables/index.ts'
import { type Actor, may, rolesWith } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import type { ProposalKind } from './kind.ts'
import type { LockedProposal } from './queries.ts'

/** Refuses whoever is not a second person to this proposal, in words. */
export async function requireSecond(db: Db, actor: Actor, kind: ProposalKind, proposal: LockedProposal) {
  requireOpen(proposal)
  if (!may(actor, kind.permission))
    throw new Refusal('Usulan ini diputuskan oleh yang berwenang melakukannya sendiri.', { status: 403 })
  if (proposal.proposedBy === actor.personId)
    throw new Refusal('Usulan ini dari Anda sendiri. Yang memutuskan harus rekan lain.', { status: 403 })
  const [first, second] = [
    await holdings(db, proposal.officeId, proposal.proposedBy, kind),
    await holdings(db, actor.officeId, actor.personId, kind),
  ]
  if (first.length === 0)
    throw new Refusal('Pengusulnya tidak lagi berwenang. Bila masih perlu, usulkan lagi.', { status: 409 })
  if (isOneHand(first, actor.personId) || isOneHand(second, proposal.proposedBy))
    throw new Refusal(
      'Kewenangan ini dititipkan oleh salah satu dari Anda berdua kepada yang lain. Yang memutuskan harus orang ketiga.',
      { status: 403 },
    )
}

/** Refuses a proposal that is decided or too old. */
export function requireOpen({ state, expiresAt }: Pick<LockedProposal, 'state' | 'expiresAt'>) {
  if (state === 'open' && expiresAt > new Date()) return
  const words = {
    open: 'Usulan ini sudah lewat 48 jam. Bila masih perlu, usulkan lagi.',
    expired: 'Usulan ini sudah lewat 48 jam. Bila masih perlu, usulkan lagi.',
    confirmed: 'Usulan ini baru saja disetujui dan dijalankan.',
    declined: 'Usulan ini baru saja ditolak.',
    withdrawn: 'Usulan ini sudah ditarik oleh pengusulnya.',
  }
  throw new Refusal(words[state], { status: 409 })
}

type Holding = { delegatedBy: number | null }

// Approval that one lent the other is still the first one's.
const isOneHand = (held: Holding[], other: number) =>
  held.length > 0 && held.every(({ delegatedBy }) => delegatedBy === other)

/** By which memberships, good today, a person has the kind's permission. */
const holdings = (db: Db, officeId: number, personId: number, { permission }: ProposalKind) =>
  db
    .select({ delegatedBy: memberships.delegatedBy })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(offices, eq(offices.id, memberships.officeId))
    .where(
      and(
        eq(memberships.officeId, officeId),
        eq(memberships.personId, personId),
        inArray(memberships.role, rolesWith(permission)),
        eq(people.suspended, false),
        sql`coalesce(${memberships.startsOn} <= (now() at time zone ${offices.zone})::date, true)`,
        sql`coalesce(${memberships.endsOn} >= (now() at time zone ${offices.zone})::date, true)`,
      ),
    )
