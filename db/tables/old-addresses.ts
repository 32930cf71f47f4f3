import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { OldOutcome } from '../../lib/old-addresses/schema.ts'
import { officeRows, visitorReads } from '../policies.ts'
import { importRuns } from './imports.ts'
import { offices } from './offices.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const officeId = () =>
  integer('office_id')
    .notNull()
    .references(() => offices.id)

/** Every address the old sites of an office answered at, and what it leads to now. */
export const oldAddresses = pgTable(
  'old_addresses',
  {
    officeId: officeId(),
    /** Lower-case without "www."; empty where the source did not say. */
    host: text().notNull().default(''),
    /** Path and query in one normal form (lib/old-addresses/normal.ts). */
    address: text().notNull(),
    outcome: text().$type<OldOutcome>().notNull(),
    entryId: uuid('entry_id'),
    mediaId: uuid('media_id'),
    /** A path of this site or a whole address, for "target"; of an entry that was taken down, where it stood last. */
    target: text(),
    /** Why there is nothing, told to whoever asks. */
    reason: text().notNull().default(''),
    title: text().notNull().default(''),
    runId: uuid('run_id').references(() => importRuns.id, { onDelete: 'set null' }),
    /** What it answered when it was asked after the import. */
    askedAt: moment('asked_at'),
    status: integer(),
    hits: bigint({ mode: 'number' }).notNull().default(0),
    lastHitAt: moment('last_hit_at'),
  },
  table => [
    primaryKey({ columns: [table.officeId, table.address, table.host] }),
    index('old_addresses_outcome').on(table.officeId, table.outcome),
    index('old_addresses_entry').on(table.entryId).where(sql`entry_id is not null`),
    index('old_addresses_run').on(table.runId),
    index('old_addresses_unasked').on(table.officeId).where(sql`asked_at is null`),
    check('old_addresses_outcome_known', sql`outcome in ('entry', 'medium', 'target', 'gone', 'unsettled')`),
    visitorReads(),
    ...officeRows(),
  ],
)

/** Addresses that were asked for and lead nowhere: each fixed by one click, or passed over. */
export const oldMisses = pgTable(
  'old_misses',
  {
    officeId: officeId(),
    host: text().notNull(),
    address: text().notNull(),
    hits: bigint({ mode: 'number' }).notNull().default(0),
    firstAt: moment('first_at').notNull().defaultNow(),
    lastAt: moment('last_at').notNull().defaultNow(),
    dismissedAt: moment('dismissed_at'),
  },
  table => [
    primaryKey({ columns: [table.officeId, table.address, table.host] }),
    index('old_misses_often').on(table.officeId, table.hits.desc()),
    ...officeRows(),
  ],
)
