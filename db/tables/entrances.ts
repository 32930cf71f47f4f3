import { sql } from 'drizzle-orm'
import { check, index, integer, pgPolicy, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { acrossScope, authAll, office, systemAll } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })

/** Somebody from an office above, helping in an office for a while: the ticket they came with, and how long they stay. */
export const entrances = pgTable(
  'entrances',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    fromOfficeId: integer('from_office_id')
      .notNull()
      .references(() => offices.id),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    /** The SHA-256 of the session that asked: while it is open, the ticket may be used. */
    fromSession: text('from_session').notNull(),
    reason: text().notNull(),
    /** The SHA-256 of the ticket, which only the browser that asked was given. */
    ticketHash: text('ticket_hash').notNull().unique(),
    ticketUntil: moment('ticket_until').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    /** When the ticket was used, and until when it lets its person stay. */
    startedAt: moment('started_at'),
    endsAt: moment('ends_at'),
    /** When they left before that. */
    endedAt: moment('ended_at'),
  },
  table => [
    index('entrances_open').on(table.officeId, table.endsAt).where(sql`ended_at is null`),
    check('entrances_elsewhere', sql`from_office_id <> office_id`),
    check('entrances_reason', sql`reason <> ''`),
    check('entrances_time', sql`(started_at is null) = (ends_at is null)`),
    pgPolicy('office_reads', {
      to: office,
      for: 'select',
      using: sql`office_id = (select app.office())`,
    }),
    acrossScope(),
    authAll(),
    systemAll(),
  ],
)
