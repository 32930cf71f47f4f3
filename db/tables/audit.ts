import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { across, auth, office, system, systemAll } from '../policies.ts'
import { institutions, offices } from './offices.ts'

const mine = sql`office_id = (select app.office())`
const inScope = sql`office_id = any ((select app.offices())::int[])`

/** Who did what to what, written in the same transaction as the deed. Nobody may change or remove a row. */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    institutionId: integer('institution_id')
      .notNull()
      .references(() => institutions.id),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    actorId: integer('actor_id'),
    actorName: text('actor_name').notNull(),
    /** A permission's name, or login.success and the like. */
    action: text().notNull(),
    subject: text().notNull().default(''),
    detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    address: text().notNull().default(''),
    /** Whose approval was lent, where a deputy acted. */
    onBehalfOf: text('on_behalf_of').notNull().default(''),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** Place in its office's chain, from 1; given at the commit, with the hash over the row and the hash before it. */
    sequence: bigint({ mode: 'number' }),
    hash: text(),
  },
  table => [
    uniqueIndex('audit_chain').on(table.officeId, table.sequence),
    index('audit_unchained').on(table.officeId).where(sql`hash is null`),
    index('audit_subject').on(table.officeId, table.subject, table.id),
    pgPolicy('office_reads', { to: office, for: 'select', using: mine }),
    pgPolicy('office_adds', { to: office, for: 'insert', withCheck: mine }),
    pgPolicy('across_reads', { to: across, for: 'select', using: inScope }),
    pgPolicy('across_adds', { to: across, for: 'insert', withCheck: inScope }),
    pgPolicy('auth_adds', { to: auth, for: 'insert', withCheck: sql`true` }),
    systemAll(),
  ],
)

/** Where each office's chain stands: its last row. */
export const auditHeads = pgTable(
  'audit_heads',
  {
    officeId: integer('office_id')
      .primaryKey()
      .references(() => offices.id),
    sequence: bigint({ mode: 'number' }).notNull(),
    hash: text().notNull(),
  },
  () => [
    pgPolicy('office_reads', { to: office, for: 'select', using: mine }),
    pgPolicy('across_reads', { to: across, for: 'select', using: inScope }),
    pgPolicy('system_reads', { to: system, for: 'select', using: sql`true` }),
  ],
)
