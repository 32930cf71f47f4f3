import { and, desc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { offices, urgentNotices } from '../../db/tables/index.ts'

const columns = {
  id: urgentNotices.id,
  officeId: urgentNotices.officeId,
  officeName: offices.name,
  level: urgentNotices.level,
  words: urgentNotices.words,
  linkLabel: urgentNotices.linkLabel,
  linkHref: urgentNotices.linkHref,
  startsAt: urgentNotices.startsAt,
  endsAt: urgentNotices.endsAt,
  issuedByName: urgentNotices.issuedByName,
  endedAt: urgentNotices.endedAt,
  endedByName: urgentNotices.endedByName,
}
const holds = and(isNull(urgentNotices.endedAt), gt(urgentNotices.endsAt, sql`now()`))

/** The notices that offices at or below the door's own have now, and the last ones that are over. */
export async function listUrgent(db: Db) {
  const select = () =>
    db.select(columns).from(urgentNotices).innerJoin(offices, eq(offices.id, urgentNotices.officeId))
  return {
    now: await select().where(holds).orderBy(desc(urgentNotices.startsAt)),
    past: await select()
      .where(or(sql`${urgentNotices.endedAt} is not null`, sql`${urgentNotices.endsAt} <= now()`))
      .orderBy(desc(urgentNotices.startsAt))
      .limit(20),
  }
}
export type ListedUrgent = Awaited<ReturnType<typeof listUrgent>>['now'][number]

/** A notice that holds now; undefined when it is over, or not of an office the door sees. */
export async function findUrgent(db: Db, id: string) {
  const [found] = await db
    .select()
    .from(urgentNotices)
    .where(and(eq(urgentNotices.id, id), holds))
    .for('update')
  return found
}
