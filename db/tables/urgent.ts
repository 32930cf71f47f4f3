import { sql } from 'drizzle-orm'
import { check, index, integer, pgPolicy, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { UrgentLevel } from '../../lib/urgent/schema.ts'
import { acrossScope, office, systemAll, visitor } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })

/** Urgent notices (serta-merta): one row speaks on the issuer's site and on all below it. */
export const urgentNotices = pgTable(
  'urgent_notices',
  {
    id: uuid().primaryKey().defaultRandom(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    level: text().$type<UrgentLevel>().notNull(),
    words: text().notNull(),
    linkLabel: text('link_label').notNull().default(''),
    linkHref: text('link_href').notNull().default(''),
    startsAt: moment('starts_at').notNull().defaultNow(),
    endsAt: moment('ends_at').notNull(),
    issuedBy: integer('issued_by').references(() => people.id),
    issuedByName: text('issued_by_name').notNull().default(''),
    /** Ended before its time. */
    endedAt: moment('ended_at'),
    endedByName: text('ended_by_name').notNull().default(''),
  },
  table => [
    index('urgent_notices_now').on(table.endsAt).where(sql`ended_at is null`),
    check('urgent_notices_level', sql`level in ('info', 'warn', 'bad')`),
    check('urgent_notices_period', sql`ends_at > starts_at`),
    check('urgent_notices_words', sql`length(words) between 1 and 300`),
    // Every process keeps what holds now in its directory, for all offices.
    pgPolicy('visitor_reads', { to: visitor, for: 'select', using: sql`ended_at is null` }),
    pgPolicy('office_reads', { to: office, for: 'select', using: sql`office_id = (select app.office())` }),
    acrossScope(),
    systemAll(),
  ],
)
