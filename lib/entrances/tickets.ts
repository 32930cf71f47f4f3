import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { authenticating, type Db } from '../../db/doors.ts'
import { auditEvents, entrances, hosts, offices, people, sessions } from '../../db/tables/index.ts'
import { originOf } from '../offices/address.ts'
import type { Office } from '../offices/schema.ts'
import type { Actor } from '../permissions.ts'
import { openSession } from '../session-store.ts'

/** How long a ticket may be used, and how long its person may stay. Milliseconds. */
const usableFor = 60_000
export const stay = 60 * 60_000

const hashOf = (ticket: string) => createHash('sha256').update(ticket).digest('hex')

/** Notes who may enter which office and why; returns the ticket, which is kept nowhere. */
export async function issueTicket(db: Db, actor: Actor, office: { id: number }, reason: string) {
  const ticket = randomBytes(32).toString('base64url')
  await db.insert(entrances).values({
    officeId: office.id,
    fromOfficeId: actor.officeId,
    personId: actor.personId,
    fromSession: actor.session?.hash ?? '',
    reason,
    ticketHash: hashOf(ticket),
    ticketUntil: new Date(Date.now() + usableFor),
  })
  return ticket
}

/** Where a ticket comes from: the page's origin, the browser as it names itself, and who is logged in there already. */
export type From = { origin: string; address: string; agent: string; present?: number }

/**
 * Uses a ticket in the office it was made for. Opens a session that ends by itself, or returns undefined: for a
 * ticket that was used, is too old, is another office's, comes from another page or browser than the one that asked,
 * or whose person has logged out there or is suspended.
 */
export async function takeTicket(office: Office, ticket: string, from: From) {
  const found = await authenticating(db => take(db, office, ticket, from))
  if (!found) return
  const visit = { id: found.id, endsAt: found.endsAt }
  return openSession({ id: found.personId }, office, from, visit)
}

async function take(db: Db, office: Office, ticket: string, from: From) {
  const now = new Date()
  const [found] = await db
    .select({
      id: entrances.id,
      personId: entrances.personId,
      personName: people.name,
      reason: entrances.reason,
      host: hosts.host,
      fromName: offices.name,
    })
    .from(entrances)
    .innerJoin(people, eq(people.id, entrances.personId))
    .innerJoin(offices, eq(offices.id, entrances.fromOfficeId))
    .innerJoin(hosts, and(eq(hosts.officeId, offices.id), eq(hosts.kind, 'canonical')))
    .innerJoin(sessions, eq(sessions.idHash, entrances.fromSession))
    .where(
      and(
        eq(entrances.ticketHash, hashOf(ticket)),
        eq(entrances.officeId, office.id),
        isNull(entrances.startedAt),
        gt(entrances.ticketUntil, now),
        eq(people.suspended, false),
        eq(sessions.agent, from.agent.slice(0, 300)),
        isNull(sessions.revokedAt),
        isNull(sessions.lockedAt),
        gt(sessions.expiresAt, now),
      ),
    )
  if (!found || originOf(found.host) !== from.origin) return
  if (from.present !== undefined && from.present !== found.personId) return
  const endsAt = new Date(now.getTime() + stay)
  // Of two uses at the same moment the database lets one set the beginning.
  const taken = await db
    .update(entrances)
    .set({ startedAt: now, endsAt })
    .where(and(eq(entrances.id, found.id), isNull(entrances.startedAt)))
    .returning({ id: entrances.id })
  if (taken.length === 0) return
  await db.insert(auditEvents).values({
    institutionId: office.institutionId,
    officeId: office.id,
    actorId: found.personId,
    actorName: found.personName,
    action: 'office.arrive',
    detail: { reason: found.reason, until: endsAt.toISOString() },
    address: from.address,
    onBehalfOf: found.fromName,
  })
  return { ...found, endsAt }
}
