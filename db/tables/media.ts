import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Variant } from '../../lib/media/schema.ts'
import { acrossScope, office, officeRows, systemAll, visitorReads } from '../policies.ts'
import { entries } from './entries.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** Pictures and files of an office. Bytes lie in the store under their hash; equal files are kept once. */
export const media = pgTable(
  'media',
  {
    id: uuid().primaryKey().defaultRandom(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    /** SHA-256 of what was uploaded, hexadecimal. */
    hash: text().notNull(),
    name: text().notNull(),
    /** A picture with its renditions, or a file (PDF, spreadsheet) kept as it came. */
    kind: text().$type<'picture' | 'file'>().notNull().default('picture'),
    mime: text().notNull().default(''),
    width: integer().notNull(),
    height: integer().notNull(),
    /** Bytes as uploaded. */
    size: integer().notNull(),
    variants: jsonb().$type<Variant[]>().notNull(),
    alt: text().notNull().default(''),
    caption: text().notNull().default(''),
    credit: text().notNull().default(''),
    /** A picture that tells nothing by itself: its alt text stays empty on purpose. */
    decorative: boolean().notNull().default(false),
    /** What must stay in view when the picture is cropped: parts of its width and height, 0 to 1. */
    focalX: real('focal_x'),
    focalY: real('focal_y'),
    /** The text of a file: read from it, read by a machine from a scan, or neither (yet). */
    reading: text().$type<'none' | 'pending' | 'file' | 'machine' | 'unreadable'>().notNull().default('none'),
    extracted: text().notNull().default(''),
    /** The extracted text as the library searches it. */
    search: searchVector().generatedAlwaysAs(sql`to_tsvector('app.indonesian', left(extracted, 200000))`),
    /** How the hashes of the files begin that this one replaced: their addresses lead to the new one. */
    former: text().array().notNull().default(sql`'{}'`),
    /** Since when personal data is known in this file that the public already has; nobody has decided about it yet. */
    exposedAt: moment('exposed_at'),
    createdBy: integer('created_by').references(() => people.id),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  table => [
    index('media_unread').on(table.createdAt).where(sql`kind = 'file' and reading in ('none', 'pending')`),
    index('media_exposed').on(table.officeId).where(sql`exposed_at is not null`),
    uniqueIndex('media_once').on(table.officeId, table.hash),
    index('media_latest').on(table.officeId, table.createdAt.desc()),
    check('media_reading', sql`reading in ('none', 'pending', 'file', 'machine', 'unreadable')`),
    visitorReads(
      sql`exists (select from media_uses where media_uses.media_id = media.id and media_uses.live)`,
    ),
    ...officeRows(),
  ],
)

/** Which entry uses which medium, in its latest version (live = false) and in its live one (live = true). */
export const mediaUses = pgTable(
  'media_uses',
  {
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    mediaId: uuid('media_id')
      .notNull()
      .references(() => media.id),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    live: boolean().notNull(),
  },
  table => [
    primaryKey({ columns: [table.mediaId, table.entryId, table.live] }),
    index('media_uses_entry').on(table.entryId),
    visitorReads(sql`live`),
    ...officeRows(),
  ],
)

/** The files that a medium had before it was replaced, so that they can be put back. */
export const earlierMedia = pgTable(
  'earlier_media',
  {
    id: uuid().primaryKey().defaultRandom(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    mediaId: uuid('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    hash: text().notNull(),
    name: text().notNull(),
    mime: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    size: integer().notNull(),
    variants: jsonb().$type<Variant[]>().notNull(),
    /** Why it was replaced, in the words of who did. */
    reason: text().notNull().default(''),
    replacedBy: integer('replaced_by').references(() => people.id),
    replacedAt: moment('replaced_at').notNull().defaultNow(),
  },
  table => [uniqueIndex('earlier_media_once').on(table.mediaId, table.hash), ...officeRows()],
)

/** Replacements of what the public sees: they wait for a second person, or for the look after the fact. */
export const mediaReplacements = pgTable(
  'media_replacements',
  {
    id: uuid().primaryKey().defaultRandom(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    mediaId: uuid('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    /** The medium whose file is to be taken over, while it waits. */
    otherId: uuid('other_id').references(() => media.id, { onDelete: 'cascade' }),
    /** The file to be put back, while it waits; once it is shown, the file that the public saw before. */
    earlierId: uuid('earlier_id').references(() => earlierMedia.id),
    /** What was asked for, so that nothing else is approved. */
    hash: text().notNull(),
    reason: text().notNull(),
    askedBy: integer('asked_by')
      .notNull()
      .references(() => people.id),
    askedAt: moment('asked_at').notNull().defaultNow(),
    /** Since when it is shown although only one person saw it. */
    shownAt: moment('shown_at'),
  },
  table => [
    uniqueIndex('media_replacements_once').on(table.mediaId),
    uniqueIndex('media_replacements_other').on(table.otherId),
    index('media_replacements_earlier').on(table.earlierId),
    check('media_replacements_one', sql`num_nonnulls(other_id, earlier_id) = 1`),
    check('media_replacements_shown', sql`shown_at is null or earlier_id is not null`),
    ...officeRows(),
  ],
)

/** How much an office may keep, where the centre set another measure than the usual one. */
export const mediaQuotas = pgTable(
  'media_quotas',
  {
    officeId: integer('office_id')
      .primaryKey()
      .references(() => offices.id),
    /** Bytes. */
    bytes: bigint({ mode: 'number' }).notNull(),
  },
  () => [
    check('media_quotas_bytes', sql`bytes > 0`),
    // Set from the centre alone, so an office only reads it.
    pgPolicy('office_reads', {
      to: office,
      for: 'select',
      using: sql`office_id = (select app.office())`,
    }),
    acrossScope(),
    systemAll(),
  ],
)
