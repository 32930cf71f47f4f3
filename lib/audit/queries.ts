import { and, desc, eq, notInArray } from 'drizzle-orm'
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

// What people do all day would hide what changed about the office.
const daily = ['login.success', 'entry.write', 'media.add']

/** What was done in or to one office lately, without its daily work, newest first. */
export const listOfficeAudit = (db: Db, officeId: number, limit = 12) =>
  db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      actorName: auditEvents.actorName,
      action: auditEvents.action,
      detail: auditEvents.detail,
    })
    .from(auditEvents)
    .where(and(eq(auditEvents.officeId, officeId), notInArray(auditEvents.action, daily)))
    .orderBy(desc(auditEvents.id))
    .limit(limit)
