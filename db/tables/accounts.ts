import { sql } from 'drizzle-orm'
import { check, index, integer, pgPolicy, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { LinkKind } from '../../lib/login/link-kinds.ts'
import { across, acrossScope, authAll, systemAll } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const id = () => integer().primaryKey().generatedAlwaysAsIdentity()
const moment = (name: string) => timestamp(name, { withTimezone: true })
const person = () =>
  integer('person_id')
    .notNull()
    .references(() => people.id)
const office = () =>
  integer('office_id')
    .notNull()
    .references(() => offices.id)

/**
 * What a link in a mail lets its reader do, once and for a while, on the site of one office. The link itself is made
 * when the mail is sent and only its SHA-256 is kept: who reads this table, the outbox or a backup opens nothing.
 */
export const accountLinks = pgTable(
  'account_links',
  {
    id: id(),
    kind: text().$type<LinkKind>().notNull(),
    personId: person(),
    officeId: office(),
    tokenHash: text('token_hash'),
    /** Of the code that was spoken on the telephone, where the mailbox alone must not be enough. */
    spokenHash: text('spoken_hash'),
    createdBy: integer('created_by').references(() => people.id),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  table => [
    uniqueIndex('account_links_token').on(table.tokenHash),
    index('account_links_person').on(table.personId, table.kind),
    check('account_links_kind', sql`kind in ('invite', 'renew', 'reset', 'stranger')`),
    authAll(),
    acrossScope(),
    systemAll(),
  ],
)

/** Browsers a person has logged in from, by the SHA-256 of what the browser keeps; it changes at each login. */
export const devices = pgTable(
  'devices',
  {
    id: id(),
    personId: person(),
    tokenHash: text('token_hash').notNull(),
    agent: text().notNull().default(''),
    createdAt: moment('created_at').notNull().defaultNow(),
    seenAt: moment('seen_at').notNull().defaultNow(),
  },
  table => [
    uniqueIndex('devices_token').on(table.tokenHash),
    index('devices_person').on(table.personId),
    authAll(),
    pgPolicy('across_scope', {
      to: across,
      for: 'all',
      using: sql`person_id in (select person_id from memberships where office_id = any ((select app.offices())::int[]))`,
    }),
    systemAll(),
  ],
)
