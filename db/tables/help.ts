import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgPolicy, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { acrossScope, office, systemAll } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const ofOffice = sql`office_id = (select app.office())`

/** Questions of people at work: to the province first, then to the centre. A frozen office may ask too. */
export const helpRequests = pgTable(
  'help_requests',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    askedBy: integer('asked_by')
      .notNull()
      .references(() => people.id),
    /** The page of the back office it is about, as a path; empty when unknown. */
    page: text().notNull().default(''),
    /** The number an error page showed. */
    errorId: text('error_id').notNull().default(''),
    question: text().notNull(),
    askedAt: moment('asked_at').notNull().defaultNow(),
    /** When it went on to the centre, because the province had not answered or there is none above. */
    escalatedAt: moment('escalated_at'),
    answer: text().notNull().default(''),
    answeredBy: integer('answered_by').references(() => people.id),
    answeredAt: moment('answered_at'),
  },
  table => [
    index('help_open').on(table.officeId, table.askedAt).where(sql`answered_at is null`),
    pgPolicy('office_reads', { to: office, for: 'select', using: ofOffice }),
    pgPolicy('office_asks', {
      to: office,
      for: 'insert',
      withCheck: sql`${ofOffice} and asked_by = (select app.actor())`,
    }),
    acrossScope(),
    systemAll(),
  ],
)
