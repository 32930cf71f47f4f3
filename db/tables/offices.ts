import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { OfficeContact } from '../../lib/offices/contact.ts'
import type { Level, OfficeState, Quarantine, Zone } from '../../lib/offices/schema.ts'
import { across, everyoneReads, office, officeRows, systemAll, visitorReads } from '../policies.ts'

const id = () => integer().primaryKey().generatedAlwaysAsIdentity()
const moment = (name: string) => timestamp(name, { withTimezone: true })

export const institutions = pgTable(
  'institutions',
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    fullName: text('full_name').notNull(),
    /** A colour of its own ("#12506b"), made readable in lib/offices/accent.ts; null for the theme's. */
    accent: text(),
  },
  () => [check('institutions_accent', sql`accent ~ '^#[0-9a-f]{6}$'`), everyoneReads(), systemAll()],
)

export const offices = pgTable(
  'offices',
  {
    id: id(),
    institutionId: integer('institution_id')
      .notNull()
      .references(() => institutions.id),
    parentId: integer('parent_id'),
    level: text().$type<Level>().notNull(),
    code: text().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    shortName: text('short_name').notNull(),
    zone: text().$type<Zone>().notNull(),
    state: text().$type<OfficeState>().notNull().default('preparing'),
    /** The state it had before it was frozen. */
    frozenFrom: text('frozen_from').$type<'preparing' | 'live'>(),
    /** While its site answers with nothing but a notice: what that says. */
    quarantine: jsonb().$type<Quarantine>(),
    mergedInto: integer('merged_into'),
    /** The office it was split from. */
    originId: integer('origin_id'),
    /** One of the accents offices may wear (lib/offices/accent.ts); null for the institution's. */
    accent: text(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  table => [
    uniqueIndex('offices_slug').on(table.institutionId, table.slug),
    index('offices_parent').on(table.parentId),
    check('offices_level', sql`level in ('pusat', 'provinsi', 'kabupaten', 'kota')`),
    check('offices_state', sql`state in ('preparing', 'live', 'frozen', 'archived', 'merged')`),
    check('offices_frozen_from', sql`frozen_from in ('preparing', 'live')`),
    check('offices_zone', sql`zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')`),
    check('offices_accent', sql`accent ~ '^#[0-9a-f]{6}$'`),
    check('offices_slug_form', sql`slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'`),
    everyoneReads(),
    pgPolicy('across_scope', {
      to: across,
      for: 'all',
      using: sql`id = any ((select app.offices())::int[])`,
      withCheck: sql`institution_id = (select app.institution()) and (id = any ((select app.offices())::int[]) or parent_id = any ((select app.offices())::int[]))`,
    }),
    systemAll(),
  ],
)

/** How many times what the public sees of an office has changed. Apart from offices, so that publishing locks no office row. */
export const generations = pgTable(
  'generations',
  {
    officeId: integer('office_id')
      .primaryKey()
      .references(() => offices.id),
    value: bigint({ mode: 'number' }).notNull().default(1),
  },
  () => [everyoneReads(), systemAll()],
)

export const institutionGenerations = pgTable(
  'institution_generations',
  {
    institutionId: integer('institution_id')
      .primaryKey()
      .references(() => institutions.id),
    value: bigint({ mode: 'number' }).notNull().default(1),
  },
  () => [everyoneReads(), systemAll()],
)

/** What an office says of itself, and the rules the centre set for it. */
export const settings = pgTable(
  'settings',
  {
    officeId: integer('office_id')
      .primaryKey()
      .references(() => offices.id),
    contact: jsonb().$type<OfficeContact>().notNull(),
    fourEyes: text('four_eyes').$type<'local' | 'province' | 'afterwards'>().notNull().default('local'),
    frozenReason: text('frozen_reason').notNull().default(''),
    /** Rises with each change of the office's settings, so that of two who change them the second is told. */
    lock: integer().notNull().default(1),
  },
  () => [
    check('settings_four_eyes', sql`four_eyes in ('local', 'province', 'afterwards')`),
    visitorReads(),
    ...officeRows(),
  ],
)

export const tombstones = pgTable(
  'tombstones',
  {
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    path: text().notNull(),
    reason: text().notNull().default(''),
    /** A path of this site, or a whole address elsewhere. */
    redirectTo: text('redirect_to'),
    /** Withdrawn, moved by itself when an address changed, or a redirect made by hand. */
    kind: text().$type<'withdrawn' | 'moved' | 'manual'>().notNull().default('withdrawn'),
    hits: bigint({ mode: 'number' }).notNull().default(0),
    lastHitAt: moment('last_hit_at'),
    buriedAt: moment('buried_at').notNull().defaultNow(),
  },
  table => [
    primaryKey({ columns: [table.officeId, table.path] }),
    check('tombstones_kind', sql`kind in ('withdrawn', 'moved', 'manual')`),
    everyoneReads(),
    // An office makes and removes redirects; what it withdrew stays buried.
    pgPolicy('office_redirects', {
      to: office,
      for: 'all',
      using: sql`office_id = (select app.office()) and redirect_to is not null and (select app.writable())`,
      withCheck: sql`office_id = (select app.office()) and redirect_to is not null and (select app.writable())`,
    }),
    systemAll(),
  ],
)
