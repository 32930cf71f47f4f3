import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgPolicy, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Kind } from '../../lib/entries/schema.ts'
import { across, office, system } from '../policies.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })

/**
 * What was live when, whatever put it there: triggers on live_entries write it, and nobody changes it. A row without
 * an end is live now.
 */
export const liveHistory = pgTable(
  'live_history',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    officeId: integer('office_id').notNull(),
    entryId: uuid('entry_id').notNull(),
    versionId: uuid('version_id').notNull(),
    kind: text().$type<Kind>().notNull(),
    path: text().notNull(),
    title: text().notNull(),
    since: moment('since').notNull(),
    until: moment('until'),
  },
  table => [
    index('live_history_office').on(table.officeId, table.since),
    index('live_history_open').on(table.entryId).where(sql`until is null`),
    pgPolicy('office_reads', { to: office, for: 'select', using: sql`office_id = (select app.office())` }),
    pgPolicy('across_reads', {
      to: across,
      for: 'select',
      using: sql`office_id = any ((select app.offices())::int[])`,
    }),
    pgPolicy('system_reads', { to: system, for: 'select', using: sql`true` }),
  ],
)
