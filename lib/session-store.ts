import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { decode, encode } from 'next-auth/jwt'
import { authenticating, type Db } from '../db/doors.ts'
import { memberships, people, sessions } from '../db/tables/index.ts'
import { env, secretFor } from './env.ts'
import type { Office } from './offices/schema.ts'
import type { Actor, Role } from './permissions.ts'
import { sessionCookie } from './session-cookie.ts'
import { findHelping } from './sessions/helping.ts'
import { idleAfter } from './sessions/idle.ts'
import { secured } from './sessions/secured.ts'

const giver = alias(people, 'giver')

export { sessionCookie }

/** A writer's session ends 24 hours after login; half a day for those who sit at the national office. */
const lifetimes = { office: 24 * 3600, centre: 12 * 3600 }

/** The actor of a raw Cookie header, for what is served outside Next. */
export async function actorOfCookie(header: string | undefined, office: Office): Promise<Actor | undefined> {
  const pair = header?.split(';').find(part => part.trim().startsWith(`${sessionCookie}=`))
  return pair ? actorOfToken(pair.slice(pair.indexOf('=') + 1).trim(), office) : undefined
}

/**
 * Opens a session in this office; that of somebody who comes to help ends with their stay. Returns its id, which only
 * the cookie knows, and its lifetime in seconds.
 */
export async function openSession(
  person: { id: number },
  office: Office,
  from: { address: string; agent: string },
  visit?: { id: number; endsAt: Date },
) {
  const id = randomBytes(32).toString('base64url')
  const usual = office.level === 'pusat' ? lifetimes.centre : lifetimes.office
  const maxAge = visit ? Math.floor((visit.endsAt.getTime() - Date.now()) / 1000) : usual
  await authenticating(db =>
    db.insert(sessions).values({
      idHash: hashOf(id),
      personId: person.id,
      officeId: office.id,
      entranceId: visit?.id,
      // A ticket is no proof: what asks for one asks here.
      provedAt: visit && new Date(0),
      address: from.address,
      agent: from.agent.slice(0, 300),
      expiresAt: new Date(Date.now() + maxAge * 1000),
    }),
  )
  return { sid: id, maxAge }
}

/** The cookie's value: a token of next-auth that carries nothing but the session's id. */
export const sessionToken = (sid: string, maxAge: number) =>
  encode({ token: { sid }, secret: jwtSecret(), maxAge })

/** Ends the session of this cookie value; from the next request on it opens nothing, wherever it was copied to. */
export async function closeSession(token: string) {
  const id = await sessionIdOf(token)
  if (id) await endSession(id)
}

/** Ends a session by its id. */
export const endSession = (id: string) =>
  authenticating(db =>
    db
      .update(sessions)
      .set({ revokedAt: new Date() })
      .where(and(eq(sessions.idHash, hashOf(id)), isNull(sessions.revokedAt))),
  )

/** The attributes of the session cookie (RFC 6265bis §4.1.3.2, __Host- prefix). */
export const cookieAttributes = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const

const hashOf = (id: string) => createHash('sha256').update(id).digest('hex')

/** The secret next-auth encrypts its tokens with. */
export const jwtSecret = () => secretFor('session').toString('base64url')

async function sessionIdOf(token: string) {
  const payload = await decode({ token, secret: jwtSecret() }).catch(() => null)
  return typeof payload?.sid === 'string' ? payload.sid : undefined
}

/** Somebody's session: whose it is, and whether it opens anything now. */
export type Session = {
  actor: Actor
  /** Nobody touched it for long, or it was locked by hand: it opens nothing before its person proved to be back. */
  locked: boolean
  /** Its person has no second factor yet, and sets one up before anything else. */
  bare: boolean
}

/** The actor of a cookie's value in this office; undefined when it opens nothing here now. */
export async function actorOfToken(token: string, office: Office): Promise<Actor | undefined> {
  return openActor(await sessionOfToken(token, office))
}

/** The actor of a session id in this office, as actorOfToken. */
export async function actorOfSession(sid: string, office: Office): Promise<Actor | undefined> {
  return openActor(await sessionOf(sid, office))
}

/** The session of a cookie's value in this office, locked ones too. A heartbeat of a page is no sign of its person. */
export async function sessionOfToken(token: string, office: Office, heartbeat = false) {
  const sid = await sessionIdOf(token)
  return sid ? sessionOf(sid, office, heartbeat) : undefined
}

/** Who may go on with this session now. */
export const openActor = (session: Session | undefined): Actor | undefined =>
  session && !session.locked && !session.bare ? session.actor : undefined

/**
 * A session by its id. Everything is asked anew on each request, so that a revoked session, a changed role or a
 * suspended person counts at once; a session of another office's host is none here.
 */
async function sessionOf(sid: string, office: Office, heartbeat = false): Promise<Session | undefined> {
  const hash = hashOf(sid)
  const found = await authenticating(async db => {
    // Of a site in quarantine nobody's own session opens anything: only who comes from the centre goes on.
    const rows = office.quarantine ? [] : await findRows(db, hash, office)
    const helping = rows.length === 0 ? await findHelping(db, hash, office) : undefined
    const first = rows[0] ?? helping
    // Once a minute is enough to know who was here.
    if (first && !heartbeat && !isLocked(first) && Date.now() - first.seenAt.getTime() > 60_000)
      await db.update(sessions).set({ seenAt: new Date() }).where(eq(sessions.idHash, hash))
    return first && { first, rows, helping }
  })
  if (!found || (found.first.demo && !env().demo)) return
  const { first, rows, helping } = found
  const actor: Actor = {
    personId: first.personId,
    name: first.name,
    officeId: office.id,
    institutionId: office.institutionId,
    level: office.level,
    roles: helping ? ['helper'] : [...new Set(rows.map(row => row.role))],
    lent: lentAmong(rows),
    session: { hash, provedAt: first.provedAt },
    helping: helping && { entrance: helping.entrance, from: helping.from, until: helping.until! },
    ...('dormantAt' in first && first.dormantAt && { dormant: true as const }),
  }
  return { actor, locked: isLocked(first), bare: !first.secured }
}

const isLocked = ({ lockedAt, seenAt }: { lockedAt: Date | null; seenAt: Date }) =>
  lockedAt !== null || Date.now() - seenAt.getTime() > idleAfter

function findRows(db: Db, hash: string, office: Office) {
  // A delegation begins and ends by the office's own calendar.
  const today = sql`(now() at time zone ${office.zone})::date`
  return db
    .select({
      personId: people.id,
      name: people.name,
      demo: people.demo,
      dormantAt: people.dormantAt,
      role: memberships.role,
      lentBy: giver.name,
      seenAt: sessions.seenAt,
      provedAt: sessions.provedAt,
      lockedAt: sessions.lockedAt,
      secured: secured(db),
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .innerJoin(
      memberships,
      and(eq(memberships.personId, people.id), eq(memberships.officeId, sessions.officeId)),
    )
    .leftJoin(giver, eq(giver.id, memberships.delegatedBy))
    .where(
      and(
        eq(sessions.idHash, hash),
        eq(sessions.officeId, office.id),
        isNull(sessions.entranceId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, new Date()),
        eq(people.suspended, false),
        or(isNull(memberships.startsOn), sql`${memberships.startsOn} <= ${today}`),
        or(isNull(memberships.endsOn), sql`${memberships.endsOn} >= ${today}`),
      ),
    )
}

// What somebody holds by themselves is not lent, whoever lends it too.
function lentAmong(rows: { role: Role; lentBy: string | null }[]) {
  const own = new Set(rows.filter(row => row.lentBy === null).map(row => row.role))
  return rows.flatMap(({ role, lentBy }) => (lentBy === null || own.has(role) ? [] : [{ role, by: lentBy }]))
}
