import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Kind } from '../../lib/entries/schema.ts'
import { office, officeRows, systemAll } from '../policies.ts'
import { entries } from './entries.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const officeId = () =>
  integer('office_id')
    .notNull()
    .references(() => offices.id)
const personId = () =>
  integer('person_id')
    .notNull()
    .references(() => people.id)

/** Rows that are one person's own, within the office: not even a colleague reads them. */
const ownRows = () => {
  const own = sql`office_id = (select app.office()) and person_id = (select app.actor())`
  return [pgPolicy('own_rows', { to: office, for: 'all', using: own, withCheck: own }), systemAll()]
}

/** What a person has typed and not saved: one copy per person and entry; no version, no audit row. */
export const workingCopies = pgTable(
  'working_copies',
  {
    officeId: officeId(),
    personId: personId(),
    /** The entry's id, also before its first save. */
    entryId: uuid('entry_id').notNull(),
    kind: text().$type<Kind>().notNull(),
    /** The lock of the entry it was written on; 0 for a new one. */
    lock: integer().notNull(),
    /** The form's fields as they stand. */
    values: jsonb().$type<Record<string, string>>().notNull(),
    savedAt: moment('saved_at').notNull().defaultNow(),
  },
  table => [primaryKey({ columns: [table.personId, table.entryId] }), ...ownRows()],
)

/** Who has an entry open now: seen within the last half minute. */
export const presences = pgTable(
  'presences',
  {
    officeId: officeId(),
    entryId: uuid('entry_id').notNull(),
    personId: personId(),
    seenAt: moment('seen_at').notNull().defaultNow(),
  },
  table => [primaryKey({ columns: [table.entryId, table.personId] }), ...officeRows()],
)

/** Links that show one version without an account, by the SHA-256 of their token. */
export const previews = pgTable(
  'previews',
  {
    tokenHash: text('token_hash').primaryKey(),
    officeId: officeId(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    versionId: uuid('version_id').notNull(),
    createdBy: integer('created_by').references(() => people.id),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  table => [index('previews_entry').on(table.entryId), ...officeRows()],
)

/** Lists a person wants to find again: the query of the list's address. */
export const savedFilters = pgTable(
  'saved_filters',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    officeId: officeId(),
    personId: personId(),
    place: text().notNull(),
    name: text().notNull(),
    query: text().notNull(),
  },
  table => [index('saved_filters_person').on(table.personId, table.place), ...ownRows()],
)

/** Browsers that asked to be told (Web Push, RFC 8030). */
export const pushSubscriptions = pgTable(
  'push_subscriptions',
  {
    endpoint: text().primaryKey(),
    officeId: officeId(),
    personId: personId(),
    keys: jsonb().$type<{ p256dh: string; auth: string }>().notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  table => [index('push_person').on(table.personId), ...ownRows()],
)
