import { and, desc, eq, gt, inArray, like, or } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { auditEvents } from '../../db/tables/index.ts'

const deeds = [
  'menu.arrange',
  'menu.reset',
  'office.settings',
  'page.move',
  'media.replace',
  'media.accept',
  'media.restore',
]

/** What was done to an office's site since a moment that bringing its entries back does not undo; the last first. */
export const listUncovered = (db: Db, officeId: number, since: Date) =>
  db
    .select()
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.officeId, officeId),
        gt(auditEvents.at, since),
        or(
          inArray(auditEvents.action, deeds),
          like(auditEvents.action, 'redirect.%'),
          like(auditEvents.action, 'placement.%'),
        ),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(100)
