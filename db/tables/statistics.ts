import { sql } from 'drizzle-orm'
import { bigint, check, date, index, integer, pgPolicy, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Counted } from '../../lib/statistics/schema.ts'
import { acrossScope, office, systemAll } from '../policies.ts'
import { offices } from './offices.ts'

/**
 * How often pages were read, by office and day: sums and nothing else. No address of a visitor, no cookie, no
 * order of visits is ever kept.
 */
export const statistics = pgTable(
  'statistics',
  {
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    /** A day of the office's own calendar. */
    day: date({ mode: 'string' }).notNull(),
    what: text().$type<Counted>().notNull(),
    /** The path, the words looked for, the site that led here, the kind of device; empty for a sum. */
    name: text().notNull().default(''),
    hits: bigint({ mode: 'number' }).notNull(),
  },
  table => [
    primaryKey({ columns: [table.officeId, table.day, table.what, table.name] }),
    index('statistics_days').on(table.what, table.day),
    check('statistics_what', sql`what in ('page', 'search', 'nothing', 'referrer', 'device', 'robot')`),
    pgPolicy('office_reads', { to: office, for: 'select', using: sql`office_id = (select app.office())` }),
    acrossScope(),
    systemAll(),
  ],
)
