import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Pointing, TlsState } from '../../lib/hosts/schema.ts'
import { acrossScope, everyoneReads, office, systemAll } from '../policies.ts'
import { offices } from './offices.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })

export const hosts = pgTable(
  'hosts',
  {
    host: text().primaryKey(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    kind: text().$type<'canonical' | 'alias' | 'legacy'>().notNull(),
    /** Where on the office's site an old name leads: "/" or "/ppid". */
    prefix: text().notNull().default('/'),
    /** False for names that can never point here, such as a blog elsewhere: only known and watched. */
    routable: text().$type<'yes' | 'no'>().notNull().default('yes'),
    source: text().notNull().default(''),
  },
  table => [
    uniqueIndex('hosts_one_canonical').on(table.officeId).where(sql`kind = 'canonical'`),
    check('hosts_kind', sql`kind in ('canonical', 'alias', 'legacy')`),
    check('hosts_lower', sql`host = lower(host)`),
    everyoneReads(),
    acrossScope(),
    systemAll(),
  ],
)

/** What is known of a host beyond its name: whose it is, until when, and what the nightly check saw. */
export const hostRecords = pgTable(
  'host_records',
  {
    host: text()
      .primaryKey()
      .references(() => hosts.host, { onDelete: 'cascade', onUpdate: 'cascade' }),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    owner: text().notNull().default(''),
    /** When the registration of the name ends. */
    expiresOn: date('expires_on'),
    checkedAt: moment('checked_at'),
    /** Where the name leads; null until it was looked up. */
    points: text().$type<Pointing>(),
    addresses: text().array().notNull().default(sql`'{}'`),
    tls: text().$type<TlsState>(),
    tlsNames: text('tls_names').array().notNull().default(sql`'{}'`),
    tlsEndsAt: moment('tls_ends_at'),
  },
  table => [
    index('host_records_office').on(table.officeId),
    check('host_records_points', sql`points in ('here', 'elsewhere', 'nowhere', 'unknown')`),
    check('host_records_tls', sql`tls in ('ok', 'none', 'mismatch', 'expired', 'untrusted', 'unknown')`),
    pgPolicy('office_reads', { to: office, for: 'select', using: sql`office_id = (select app.office())` }),
    acrossScope(),
    systemAll(),
  ],
)
