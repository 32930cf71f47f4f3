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
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { authAll, systemAll } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const person = () =>
  integer('person_id')
    .notNull()
    .references(() => people.id)

/** Passkeys (WebAuthn credentials): public keys only, and known to the login door alone. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    personId: person(),
    /** As the authenticator names it, base64url. */
    credentialId: text('credential_id').notNull(),
    /** COSE, base64url. */
    publicKey: text('public_key').notNull(),
    /** How often it has signed, where the authenticator counts; a step back means a copy. */
    counter: bigint({ mode: 'number' }).notNull().default(0),
    transports: text().array().notNull().default(sql`'{}'`),
    name: text().notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    usedAt: moment('used_at'),
  },
  table => [
    uniqueIndex('passkeys_credential').on(table.credentialId),
    index('passkeys_person').on(table.personId),
    authAll(),
    systemAll(),
  ],
)

/** Recovery codes by their HMAC under a key of the deployment; each opens once. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    personId: person(),
    hash: text().notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    usedAt: moment('used_at'),
  },
  table => [primaryKey({ columns: [table.personId, table.hash] }), authAll(), systemAll()],
)

/** What a passkey is asked to sign, by its SHA-256: once, within minutes, for one purpose at one office. */
export const challenges = pgTable(
  'challenges',
  {
    hash: text().primaryKey(),
    purpose: text().$type<'enrol' | 'login' | 'proof'>().notNull(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    /** Nobody yet where somebody logs in. */
    personId: integer('person_id').references(() => people.id),
    expiresAt: moment('expires_at').notNull(),
  },
  table => [
    index('challenges_expiry').on(table.expiresAt),
    check('challenges_purpose', sql`purpose in ('enrol', 'login', 'proof')`),
    authAll(),
    systemAll(),
  ],
)
