import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { offices, sessions } from '../../db/tables/index.ts'

const running = (personId: number) =>
  and(eq(sessions.personId, personId), isNull(sessions.revokedAt), gt(sessions.expiresAt, new Date()))

/** The sessions of a person that run, at whatever office; the latest seen first. */
export const listSessions = (db: Db, personId: number) =>
  db
    .select({
      id: sessions.idHash,
      office: offices.name,
      address: sessions.address,
      agent: sessions.agent,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
    })
    .from(sessions)
    .innerJoin(offices, eq(offices.id, sessions.officeId))
    .where(running(personId))
    .orderBy(desc(sessions.seenAt))
export type SessionRow = Awaited<ReturnType<typeof listSessions>>[number]

/** One of a person's own sessions that runs; undefined for anybody else's. */
export async function findOwnSession(db: Db, personId: number, id: string) {
  const [row] = await db
    .select({ id: sessions.idHash, agent: sessions.agent })
    .from(sessions)
    .where(and(running(personId), eq(sessions.idHash, id)))
  return row
}

/** Ends one session. */
export const end = (db: Db, id: string) =>
  db.update(sessions).set({ revokedAt: new Date() }).where(eq(sessions.idHash, id))
