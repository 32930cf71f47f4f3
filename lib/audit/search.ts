import { and, count, desc, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { auditEvents, entries, offices } from '../../db/tables/index.ts'
import { endOfDay, momentOf } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'

/** What is looked for in the log; days are of the asking office's calendar, both included. */
export type AuditSearch = { q: string; action: string; from: string; to: string }

export const auditPerPage = 50

const columns = {
  id: auditEvents.id,
  at: auditEvents.at,
  officeId: auditEvents.officeId,
  officeName: offices.name,
  actorName: auditEvents.actorName,
  onBehalfOf: auditEvents.onBehalfOf,
  action: auditEvents.action,
  subject: auditEvents.subject,
  detail: auditEvents.detail,
  address: auditEvents.address,
  sequence: auditEvents.sequence,
}

/** One page of what the door sees of the log, newest first, and how many rows there are in all. */
export async function searchAudit(db: Db, search: AuditSearch, zone: Zone, page: number) {
  const where = wanted(search, zone)
  const [{ total } = { total: 0 }] = await db.select({ total: count() }).from(auditEvents).where(where)
  const rows = await select(db, where)
    .limit(auditPerPage)
    .offset((page - 1) * auditPerPage)
  return { rows: await withTitles(db, rows), total, pages: Math.max(1, Math.ceil(total / auditPerPage)) }
}
export type AuditRow = Awaited<ReturnType<typeof searchAudit>>['rows'][number]

/** The most rows one file holds. */
export const mostExported = 50_000

/** The same rows for a file, the oldest 50,000 and more left out. */
export const exportAudit = (db: Db, search: AuditSearch, zone: Zone) =>
  select(db, wanted(search, zone)).limit(mostExported)

/** All rows that a condition finds for a file of its own, newest first, at most 50,000. */
export const exportAuditWhere = (db: Db, where: SQL | undefined) => select(db, where).limit(mostExported)
export type ExportedRow = Awaited<ReturnType<typeof exportAudit>>[number]

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What a row is about by its title, where it is a text that the door sees. */
async function withTitles(db: Db, rows: ExportedRow[]) {
  const ids = [...new Set(rows.map(row => row.subject).filter(subject => uuid.test(subject)))]
  const found = ids.length
    ? await db
        .select({ id: entries.id, title: entries.title, kind: entries.kind })
        .from(entries)
        .where(inArray(entries.id, ids))
    : []
  const entry = new Map(found.map(row => [row.id, row]))
  return rows.map(row => ({ ...row, entry: entry.get(row.subject) }))
}

const select = (db: Db, where: SQL | undefined) =>
  db
    .select(columns)
    .from(auditEvents)
    .innerJoin(offices, eq(offices.id, auditEvents.officeId))
    .where(where)
    .orderBy(desc(auditEvents.id))
    .$dynamic()

function wanted({ q, action, from, to }: AuditSearch, zone: Zone): SQL | undefined {
  const first = momentOf(from, zone)
  const last = endOfDay(to, zone)
  return and(
    action ? eq(auditEvents.action, action) : undefined,
    first ? gte(auditEvents.at, first) : undefined,
    last ? lte(auditEvents.at, last) : undefined,
    q
      ? sql`(position(lower(${q}) in lower(${auditEvents.actorName} || ' ' || ${auditEvents.subject} || ' ' || ${auditEvents.address} || ' ' || ${auditEvents.detail}::text)) > 0)`
      : undefined,
  )
}
