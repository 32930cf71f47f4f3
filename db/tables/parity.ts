import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ParityNumbers } from '../../lib/parity/schema.ts'
import { officeRows } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const officeId = () =>
  integer('office_id')
    .notNull()
    .references(() => offices.id)

/** How one imported text compares with what the old site had, for the version that was looked at. */
export const parityTexts = pgTable(
  'parity_texts',
  {
    officeId: officeId(),
    entryId: uuid('entry_id').notNull(),
    versionId: uuid('version_id').notNull(),
    /** Words of the old text and of ours. */
    oldWords: integer('old_words').notNull(),
    newWords: integer('new_words').notNull(),
    /** How much of the old text is in ours, by runs of three words: 0 to 1. */
    likeness: real().notNull(),
    links: integer().notNull().default(0),
    /** Links of ours that lead to nothing on this site. */
    dead: text().array().notNull().default([]),
    comparedAt: moment('compared_at').notNull().defaultNow(),
  },
  table => [
    primaryKey({ columns: [table.officeId, table.entryId] }),
    index('parity_texts_likeness').on(table.officeId, table.likeness),
    ...officeRows(),
  ],
)

/** A report as the head of an office signed it; it counts for the addresses its digest was made of. */
export const parityReports = pgTable(
  'parity_reports',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    officeId: officeId(),
    digest: text().notNull(),
    numbers: jsonb().$type<ParityNumbers>().notNull(),
    signedBy: integer('signed_by').references(() => people.id),
    signedByName: text('signed_by_name').notNull(),
    signedAt: moment('signed_at').notNull().defaultNow(),
  },
  table => [index('parity_reports_office').on(table.officeId, table.signedAt.desc()), ...officeRows()],
)
