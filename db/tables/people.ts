import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
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
import type { Role } from '../../lib/permissions.ts'
import { across, acrossScope, auth, authAll, office, systemAll } from '../policies.ts'
import { entrances } from './entrances.ts'
import { institutions, offices } from './offices.ts'

const id = () => integer().primaryKey().generatedAlwaysAsIdentity()
const moment = (name: string) => timestamp(name, { withTimezone: true })

/** Accounts. Columns with secrets are granted to the auth role alone (migration 0001). */
export const people = pgTable(
  'people',
  {
    id: id(),
    institutionId: integer('institution_id')
      .notNull()
      .references(() => institutions.id),
    email: text().notNull(),
    name: text().notNull(),
    /** Argon2id; none until the invited person has chosen a passphrase. */
    passwordHash: text('password_hash'),
    /** AES-256-GCM under a key of the deployment, base64; none until an authenticator was set up. */
    totpSecret: text('totp_secret'),
    /** The last 30-second step that was accepted; a step is never accepted twice (RFC 6238 §5.2). */
    totpLastStep: bigint('totp_last_step', { mode: 'number' }).notNull().default(0),
    suspended: boolean().notNull().default(false),
    /** The centre wants another passphrase, or another second factor, before this person goes on. */
    passphraseDue: boolean('passphrase_due').notNull().default(false),
    factorDue: boolean('factor_due').notNull().default(false),
    demo: boolean().notNull().default(false),
    lastLoginAt: moment('last_login_at'),
    /** Where they can be called back; known before anybody asks for a new second factor. */
    phone: text().notNull().default(''),
    /** Not logged in for long: since then they only read, until their office lets them write again. */
    dormantAt: moment('dormant_at'),
    /** Up to which of the warnings before that they were told, in days without login. */
    warnedDays: integer('warned_days').notNull().default(0),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  table => [
    uniqueIndex('people_email').on(table.institutionId, table.email),
    check('people_email_lower', sql`email = lower(email)`),
    pgPolicy('office_reads', {
      to: office,
      for: 'select',
      // Whoever came in from above to help is known there by name, too.
      using: sql`id in (select person_id from memberships where office_id = (select app.office()) union all select person_id from entrances where office_id = (select app.office()))`,
    }),
    pgPolicy('across_scope', {
      to: across,
      for: 'all',
      using: sql`institution_id = (select app.institution()) and ((select app.national()) or id in (select person_id from memberships where office_id = any ((select app.offices())::int[])))`,
      withCheck: sql`institution_id = (select app.institution())`,
    }),
    authAll(),
    systemAll(),
  ],
)

export const memberships = pgTable(
  'memberships',
  {
    id: id(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    role: text().$type<Role>().notNull(),
    /** A delegation (Plh) has both ends, and who gave it. */
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    delegatedBy: integer('delegated_by').references(() => people.id),
  },
  table => [
    uniqueIndex('memberships_once')
      .on(table.personId, table.officeId, table.role)
      .where(sql`delegated_by is null`),
    index('memberships_office').on(table.officeId),
    check(
      'memberships_role',
      sql`role in ('writer', 'editor', 'officeAdmin', 'informationOfficer', 'informationSuperior', 'auditor', 'supervisor', 'systemAdmin', 'contentAdmin')`,
    ),
    pgPolicy('auth_reads', { to: auth, for: 'select', using: sql`true` }),
    pgPolicy('office_reads', { to: office, for: 'select', using: sql`office_id = (select app.office())` }),
    // Of itself an office only lends approval for a time (Plh); roles are given by its admin through the centre's door.
    pgPolicy('office_delegates', {
      to: office,
      for: 'insert',
      withCheck: sql`office_id = (select app.office()) and role = 'editor' and delegated_by = (select app.actor()) and starts_on is not null and ends_on is not null`,
    }),
    pgPolicy('office_ends_delegations', {
      to: office,
      for: 'update',
      using: sql`office_id = (select app.office()) and delegated_by is not null`,
      withCheck: sql`office_id = (select app.office()) and delegated_by is not null`,
    }),
    acrossScope(),
    systemAll(),
  ],
)

/** Sessions by the SHA-256 of their id, so that a copy of this table opens no door. */
export const sessions = pgTable(
  'sessions',
  {
    idHash: text('id_hash').primaryKey(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    address: text().notNull().default(''),
    agent: text().notNull().default(''),
    /** Of somebody from above who helps here: by which entrance they came. */
    entranceId: integer('entrance_id').references((): AnyPgColumn => entrances.id),
    createdAt: moment('created_at').notNull().defaultNow(),
    /** When its person last did something; heartbeats of an open page do not count. */
    seenAt: moment('seen_at').notNull().defaultNow(),
    /** When its person last showed who they are: at login, at unlocking, before a dangerous act. */
    provedAt: moment('proved_at').notNull().defaultNow(),
    lockedAt: moment('locked_at'),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  table => [index('sessions_person').on(table.personId), authAll(), acrossScope(), systemAll()],
)

/** Counters of failed logins; the columns are those rate-limiter-flexible expects. */
export const loginLimits = pgTable(
  'login_limits',
  { key: text().primaryKey(), points: integer().notNull().default(0), expire: bigint({ mode: 'number' }) },
  () => [authAll(), systemAll()],
)
