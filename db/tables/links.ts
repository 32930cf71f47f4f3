import { sql } from 'drizzle-orm'
import { index, integer, pgPolicy, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { across, office, systemAll } from '../policies.ts'
import { liveEntries } from './entries.ts'
import { offices } from './offices.ts'

/**
 * Which hosts of the web each live entry leads to, without "www."; kept by triggers, so that no way of publishing
 * forgets it. What an office has linked before is no news to the spam gate. No door writes it.
 */
export const linkedHosts = pgTable(
  'linked_hosts',
  {
    entryId: uuid('entry_id')
      .notNull()
      .references(() => liveEntries.entryId, { onDelete: 'cascade' }),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    host: text().notNull(),
  },
  table => [
    primaryKey({ columns: [table.entryId, table.host] }),
    index('linked_hosts_office').on(table.officeId, table.host),
    pgPolicy('office_reads', { to: office, for: 'select', using: sql`office_id = (select app.office())` }),
    pgPolicy('across_reads', {
      to: across,
      for: 'select',
      using: sql`office_id = any ((select app.offices())::int[])`,
    }),
    systemAll(),
  ],
)
