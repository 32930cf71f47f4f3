import { and, asc, eq, gte, inArray, like, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { auditEvents, entries, offices } from '../../db/tables/index.ts'
import type { Incident } from './queries.ts'

/** What of the log tells an incident: who came in, what changed what the public sees, what was refused, what was done against it. */
const telling = [
  'login.success',
  'login.refused',
  'deed.refused',
  'entry.submit',
  'entry.publish',
  'entry.schedule',
  'entry.override',
  'entry.withdraw',
  'entry.trash',
  'media.add',
  'media.replace',
  'media.accept',
  'menu.arrange',
  'urgent.issue',
  'office.freeze',
  'office.thaw',
  'office.quarantine',
  'office.lift',
  'office.rollBack',
  'office.enter',
  'office.arrive',
  'session.endAll',
  'session.endBelow',
]
const families = ['account.%', 'passphrase.%', 'people.%', 'redirect.%']

/** How many of them a page and a printed report hold; the file of the log has all. */
export const mostTraces = 300

type Period = Pick<Incident, 'offices' | 'since' | 'until'>

/** The rows of the log of the offices concerned, in the time it happened. */
export const inPeriod = ({ offices: ids, since, until }: Period): SQL | undefined =>
  and(
    inArray(auditEvents.officeId, ids),
    gte(auditEvents.at, since),
    lte(auditEvents.at, until ?? sql`now()`),
  )

/** What the log tells of an incident, from the beginning; one row more than `mostTraces` where there are more. */
export const listTraces = (db: Db, period: Period) =>
  db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      officeId: auditEvents.officeId,
      officeName: offices.name,
      actorName: auditEvents.actorName,
      action: auditEvents.action,
      subject: auditEvents.subject,
      detail: auditEvents.detail,
      address: auditEvents.address,
      sequence: auditEvents.sequence,
    })
    .from(auditEvents)
    .innerJoin(offices, eq(offices.id, auditEvents.officeId))
    .where(
      and(
        inPeriod(period),
        or(inArray(auditEvents.action, telling), ...families.map(family => like(auditEvents.action, family))),
      ),
    )
    .orderBy(asc(auditEvents.at), asc(auditEvents.id))
    .limit(mostTraces + 1)
export type Trace = Awaited<ReturnType<typeof listTraces>>[number]

/** The entries that were worked on in that time, the last first: those an incident may concern. */
export async function listTouched(db: Db, period: Period) {
  const touched = db
    .selectDistinct({ subject: auditEvents.subject })
    .from(auditEvents)
    .where(and(inPeriod(period), like(auditEvents.action, 'entry.%')))
  return db
    .select({ id: entries.id, title: entries.title, kind: entries.kind, state: entries.state })
    .from(entries)
    .where(and(inArray(entries.officeId, period.offices), sql`${entries.id}::text in ${touched}`))
    .orderBy(sql`${entries.changedAt} desc`)
    .limit(200)
}
export type Touched = Awaited<ReturnType<typeof listTouched>>[number]
