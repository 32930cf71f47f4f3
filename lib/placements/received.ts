import { and, count, desc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { cards, entries } from '../../db/tables/index.ts'

const columns = {
  placementId: cards.placementId,
  originOfficeId: cards.originOfficeId,
  force: cards.force,
  state: cards.state,
  kind: cards.kind,
  path: cards.path,
  title: cards.title,
  summary: cards.summary,
  note: cards.note,
  since: cards.since,
  startsAt: cards.startsAt,
  endsAt: cards.endsAt,
  answeredByName: cards.answeredByName,
  answeredAt: cards.answeredAt,
  reason: cards.reason,
  copyId: cards.copyId,
  copyState: entries.state,
  /** Whether the origin says something else than what the copy was taken from. */
  changed: sql<boolean>`${cards.force} = 'copy' and ${cards.originVersionId} is distinct from ${cards.takenVersionId} and ${cards.originVersionId} is not null`,
  /** Whether the origin was withdrawn since. */
  gone: sql<boolean>`${cards.force} = 'copy' and ${cards.originVersionId} is null`,
}
const standing = (officeId: number) =>
  and(eq(cards.officeId, officeId), or(isNull(cards.endsAt), gt(cards.endsAt, sql`now()`)))

/** What the centre and the province sent to an office and is not over, the newest first. */
export const listReceived = (db: Db, officeId: number) =>
  db
    .select(columns)
    .from(cards)
    .leftJoin(entries, eq(entries.id, cards.copyId))
    .where(standing(officeId))
    .orderBy(desc(cards.since))
    .limit(100)
export type Received = Awaited<ReturnType<typeof listReceived>>[number]

/** How many suggestions an office has not answered yet. */
export async function countWaiting(db: Db, officeId: number): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(cards)
    .where(and(standing(officeId), eq(cards.state, 'waiting')))
  return row?.total ?? 0
}

/** What was suggested to this office; undefined for anything else, or another office's. Held until the transaction ends. */
export async function findSuggestion(db: Db, officeId: number, placementId: string) {
  const [found] = await db
    .select({ state: cards.state, title: cards.title })
    .from(cards)
    .where(and(eq(cards.placementId, placementId), eq(cards.force, 'suggested'), standing(officeId)))
    .for('update')
  return found
}
