import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Variant } from '../../lib/media/schema.ts'
import { officeRows, visitorReads } from '../policies.ts'
import { entries } from './entries.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

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
    createdBy: integer('created_by').references(() => people.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  table => [
    uniqueIndex('media_once').on(table.officeId, table.hash),
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
