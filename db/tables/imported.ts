import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { officeRows } from '../policies.ts'
import { importRuns } from './imports.ts'
import { offices } from './offices.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const officeId = () =>
  integer('office_id')
    .notNull()
    .references(() => offices.id)

/** Every address the items of a run answer at, and every file their texts show: who links to whom, without a second reading. */
export const importAddresses = pgTable(
  'import_addresses',
  {
    officeId: officeId(),
    runId: uuid('run_id')
      .notNull()
      .references(() => importRuns.id, { onDelete: 'cascade' }),
    /** Host and path in the normal form of old addresses. */
    address: text().notNull(),
    /** The item that answers there; null for a file that only a text speaks of, until the dry run is over. */
    number: integer(),
  },
  table => [primaryKey({ columns: [table.runId, table.address] }), ...officeRows()],
)

/** What has been brought in, by its stable key: bringing the same in again makes nothing twice. */
export const imported = pgTable(
  'imported',
  {
    officeId: officeId(),
    key: text().notNull(),
    runId: uuid('run_id')
      .notNull()
      .references(() => importRuns.id),
    entryId: uuid('entry_id'),
    mediaId: uuid('media_id'),
    /** SHA-256 of what the source said, so that a later change there is noticed. */
    digest: text().notNull(),
    /** The entry's lock right after: whoever changed it since has raised it. */
    lock: integer().notNull().default(1),
    /** When the old site published it, as far as it said. */
    published: moment('published'),
    /** The HTML as the source had it: what cleaning lifted or left out can always be looked up. */
    original: text().notNull().default(''),
    importedAt: moment('imported_at').notNull().defaultNow(),
  },
  table => [
    primaryKey({ columns: [table.officeId, table.key] }),
    index('imported_run').on(table.runId),
    index('imported_entry').on(table.entryId),
    ...officeRows(),
  ],
)
