import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { ProposalState } from '../../lib/proposals/schema.ts'
import { acrossScope, office, systemAll } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })

/** Acts of the centre that need two persons: what one of them proposed, and what another made of it. */
export const proposals = pgTable(
  'proposals',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** The office that acts. */
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    /** The office it is done to. */
    concernsId: integer('concerns_id')
      .notNull()
      .references(() => offices.id),
    kind: text().notNull(),
    subject: text().notNull(),
    input: jsonb().$type<Record<string, unknown>>().notNull(),
    /** What it will do and what follows from it, in the words its proposer saw. */
    words: text().notNull(),
    consequence: text().notNull().default(''),
    /** The page of what it is about, as a path of the office that acts. */
    address: text().notNull(),
    reason: text().notNull(),
    proposedBy: integer('proposed_by')
      .notNull()
      .references(() => people.id),
    proposedAt: moment('proposed_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    state: text().$type<ProposalState>().notNull().default('open'),
    decidedBy: integer('decided_by').references(() => people.id),
    decidedAt: moment('decided_at'),
    answer: text().notNull().default(''),
  },
  table => [
    uniqueIndex('proposals_open').on(table.kind, table.subject).where(sql`state = 'open'`),
    check('proposals_state', sql`state in ('open', 'confirmed', 'declined', 'withdrawn', 'expired')`),
    // The second person is another one, whatever the application believes.
    check(
      'proposals_two_persons',
      sql`state not in ('confirmed', 'declined') or (decided_by is not null and decided_by <> proposed_by)`,
    ),
    pgPolicy('office_reads', { to: office, for: 'select', using: sql`office_id = (select app.office())` }),
    acrossScope(),
    systemAll(),
  ],
)
