import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { auditEvents } from '../../db/tables/index.ts'

/** What was done to one thing, newest first, at most 100 rows. */
export const listAudit = (db: Db, subject: string) =>
  db
    .select({
      at: auditEvents.at,
      actorName: auditEvents.actorName,
      action: auditEvents.action,
      detail: auditEvents.detail,
    })
    .from(auditEvents)
    .where(and(eq(auditEvents.subject, subject)))
    .orderBy(desc(auditEvents.id))
    .limit(100)
