import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { cards } from '../../db/tables/index.ts'

const columns = {
  entryId: cards.entryId,
  originOfficeId: cards.originOfficeId,
  force: cards.force,
  spot: cards.spot,
  kind: cards.kind,
  path: cards.path,
  title: cards.title,
  summary: cards.summary,
  publishedAt: cards.publishedAt,
  happensAt: cards.happensAt,
  validUntil: cards.validUntil,
  lead: cards.lead,
  startsAt: cards.startsAt,
  endsAt: cards.endsAt,
}

// More would push the office's own news off its front page.
const most = 12

/**
 * What others placed on an office's site, as its visitors see it at `now`: what is mandatory first, then the newest;
 * and when the next one begins or ends.
 */
export async function readPlaced(db: Db, officeId: number, now: Date) {
  const known = await db
    .select(columns)
    .from(cards)
    .where(
      and(
        eq(cards.officeId, officeId),
        eq(cards.shown, true),
        or(isNull(cards.endsAt), gt(cards.endsAt, now)),
      ),
    )
    .orderBy(
      sql`${cards.force} = 'mandatory' desc`,
      sql`coalesce(${cards.startsAt}, ${cards.since}) desc`,
      cards.entryId,
    )
    .limit(100)
  const begun = known.filter(card => !card.startsAt || card.startsAt <= now)
  const turns = known.flatMap(card => [card.startsAt, card.endsAt]).filter(at => at !== null && at > now)
  return {
    cards: begun.slice(0, most),
    turn: turns.sort((a, b) => a!.getTime() - b!.getTime())[0] ?? null,
  }
}
export type Placed = Awaited<ReturnType<typeof readPlaced>>
export type PlacedCard = Placed['cards'][number]

/** The office whose picture a card of this office shows; undefined when no card shows it. */
export async function findOriginOfMedium(db: Db, officeId: number, mediaId: string) {
  const [card] = await db
    .select({ originOfficeId: cards.originOfficeId })
    .from(cards)
    .where(and(eq(cards.officeId, officeId), eq(cards.mediaId, mediaId), eq(cards.shown, true)))
    .limit(1)
  return card?.originOfficeId
}
