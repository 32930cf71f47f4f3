import { and, asc, eq, isNotNull, isNull, ne, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/doors.ts'
import { entries, offices, people, settings } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'

const sender = alias(people, 'sender')

/** What waits for those above: sent by offices whose second eye they are, and published without one. At most 50 each. */
export async function listBelow(db: Db, actor: Actor) {
  const of = (where: SQL | undefined) =>
    db
      .select({
        id: entries.id,
        kind: entries.kind,
        title: entries.title,
        state: entries.state,
        changedAt: entries.changedAt,
        reviewBy: entries.reviewBy,
        overrideReason: entries.overrideReason,
        officeId: entries.officeId,
        officeName: offices.shortName,
        senderName: sender.name,
      })
      .from(entries)
      .innerJoin(offices, eq(offices.id, entries.officeId))
      .innerJoin(settings, eq(settings.officeId, entries.officeId))
      .leftJoin(sender, eq(sender.id, entries.submittedBy))
      .where(and(ne(entries.officeId, actor.officeId), where))
      .orderBy(asc(entries.reviewBy), asc(entries.changedAt))
      .limit(50)
  const ownChildren = eq(offices.parentId, actor.officeId)
  return {
    waiting: await of(
      and(
        ownChildren,
        eq(entries.state, 'submitted'),
        or(
          eq(settings.fourEyes, 'province'),
          and(eq(settings.fourEyes, 'afterwards'), eq(entries.gated, true)),
        ),
      ),
    ),
    // An emergency is told to the centre, wherever it was.
    toReview: await of(
      and(
        isNotNull(entries.reviewBy),
        isNull(entries.reviewedAt),
        isNotNull(entries.liveVersionId),
        or(ownChildren, ne(entries.overrideReason, '')),
      ),
    ),
  }
}
export type Below = Awaited<ReturnType<typeof listBelow>>['waiting'][number]
