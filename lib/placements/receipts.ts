import { and, asc, count, desc, eq, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/doors.ts'
import { cards, entries, offices, placements } from '../../db/tables/index.ts'
import type { CardState } from './schema.ts'

const province = alias(offices, 'province')

/** How the cards of a placement stand, by their state. */
const counted = (state: CardState) =>
  sql<number>`(select count(*) from ${cards} where ${cards.placementId} = ${placements.id} and ${cards.state} = ${state})::int`

const columns = {
  id: placements.id,
  officeId: placements.officeId,
  originOfficeId: placements.originOfficeId,
  entryId: placements.entryId,
  kind: placements.kind,
  title: placements.title,
  force: placements.force,
  scope: placements.scope,
  spot: placements.spot,
  note: placements.note,
  startsAt: placements.startsAt,
  endsAt: placements.endsAt,
  reached: placements.reached,
  placedByName: placements.placedByName,
  placedAt: placements.placedAt,
  ending: placements.ending,
  endedAt: placements.endedAt,
  endedReason: placements.endedReason,
  shown: counted('shown'),
  waiting: counted('waiting'),
  accepted: counted('accepted'),
  declined: counted('declined'),
  copied: counted('copied'),
}

/** What an office placed, the newest first; at most a hundred. */
export const listPlacements = (db: Db, officeId: number) =>
  db
    .select(columns)
    .from(placements)
    .where(eq(placements.officeId, officeId))
    .orderBy(sql`${placements.ending} is not null`, desc(placements.placedAt))
    .limit(100)
export type ListedPlacement = Awaited<ReturnType<typeof listPlacements>>[number]

/** One of them; undefined when it is another office's. */
export async function findPlacement(db: Db, officeId: number, id: string) {
  const [found] = await db
    .select(columns)
    .from(placements)
    .where(and(eq(placements.id, id), eq(placements.officeId, officeId)))
  return found
}

export const receiptsAPage = 50

/** What receipts are narrowed to; `province` is a slug. */
export type ReceiptFilter = { state?: CardState; province?: string; page: number }

/** Who shows a placement and since when, by the offices' codes. */
export async function listReceipts(
  db: Db,
  placementId: string,
  { state, province: of, page }: ReceiptFilter,
) {
  const narrowed: SQL[] = [
    ...(state ? [eq(cards.state, state)] : []),
    ...(of ? [or(and(eq(province.slug, of), eq(province.level, 'provinsi')), eq(offices.slug, of))!] : []),
  ]
  const where = and(eq(cards.placementId, placementId), ...narrowed)
  const base = () =>
    db
      .select({ total: count() })
      .from(cards)
      .innerJoin(offices, eq(offices.id, cards.officeId))
      .leftJoin(province, eq(province.id, offices.parentId))
  const [{ total } = { total: 0 }] = await base().where(where)
  const rows = await db
    .select({
      officeId: cards.officeId,
      name: offices.name,
      officeState: offices.state,
      state: cards.state,
      since: cards.since,
      answeredAt: cards.answeredAt,
      answeredByName: cards.answeredByName,
      reason: cards.reason,
      copyState: entries.state,
      copyLive: sql<boolean>`${entries.liveVersionId} is not null`,
      behind: sql<boolean>`${cards.originVersionId} is distinct from ${cards.takenVersionId}`,
    })
    .from(cards)
    .innerJoin(offices, eq(offices.id, cards.officeId))
    .leftJoin(province, eq(province.id, offices.parentId))
    .leftJoin(entries, eq(entries.id, cards.copyId))
    .where(where)
    .orderBy(asc(offices.code), asc(offices.id))
    .limit(receiptsAPage)
    .offset((page - 1) * receiptsAPage)
  return { rows, total, pages: Math.max(1, Math.ceil(total / receiptsAPage)) }
}
export type Receipt = Awaited<ReturnType<typeof listReceipts>>['rows'][number]

/** The provinces that a placement reached, by name. */
export const listReached = (db: Db, placementId: string) =>
  db
    .selectDistinct({ slug: province.slug, name: province.shortName })
    .from(cards)
    .innerJoin(offices, eq(offices.id, cards.officeId))
    .innerJoin(
      province,
      and(eq(province.level, 'provinsi'), or(eq(province.id, offices.parentId), eq(province.id, offices.id))),
    )
    .where(eq(cards.placementId, placementId))
    .orderBy(asc(province.shortName))
