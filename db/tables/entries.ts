import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Justification } from '../../lib/checks/schema.ts'
import type { Correction } from '../../lib/entries/correction.ts'
import type { InformationClass } from '../../lib/entries/information.ts'
import type { Kind } from '../../lib/entries/schema.ts'
import type { EntryState } from '../../lib/publishing.ts'
import type { RichDocument } from '../../lib/richtext/schema.ts'
import { officeRows, visitorReads } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const officeId = () =>
  integer('office_id')
    .notNull()
    .references(() => offices.id)
const kindCheck = sql`kind in ('article', 'announcement', 'agenda', 'page', 'document', 'album', 'official', 'dataset', 'home')`

/** Anything an office publishes, as the back office knows it. Title and fields are those of the latest version. */
export const entries = pgTable(
  'entries',
  {
    id: uuid().primaryKey().defaultRandom(),
    officeId: officeId(),
    kind: text().$type<Kind>().notNull(),
    state: text().$type<EntryState>().notNull().default('draft'),
    slug: text().notNull(),
    title: text().notNull(),
    /** The group its latest version is sorted into, where its kind has any. */
    category: text(),
    /** Raised by every change; a save that names an older one is stale. */
    lock: integer().notNull().default(1),
    latestVersionId: uuid('latest_version_id'),
    liveVersionId: uuid('live_version_id'),
    returnNote: text('return_note').notNull().default(''),
    withdrawnReason: text('withdrawn_reason').notNull().default(''),
    sample: boolean().notNull().default(false),
    createdBy: integer('created_by').references(() => people.id),
    createdAt: moment('created_at').notNull().defaultNow(),
    changedAt: moment('changed_at').notNull().defaultNow(),
    submittedAt: moment('submitted_at'),
    submittedBy: integer('submitted_by').references(() => people.id),
    publishedAt: moment('published_at'),
    /** When the approved version goes live by itself; with state "scheduled". */
    scheduledAt: moment('scheduled_at'),
    /** When the live version leaves the site by itself. */
    unpublishAt: moment('unpublish_at'),
    trashedAt: moment('trashed_at'),
    /** Published by one person alone (mode "afterwards", or an override): to be reviewed by then. */
    reviewBy: moment('review_by'),
    reviewedAt: moment('reviewed_at'),
    /** When the office last said that what is live still holds. */
    confirmedAt: moment('confirmed_at'),
    /** Why the office's admin published past four eyes; shown to the centre. */
    overrideReason: text('override_reason').notNull().default(''),
    /** What the public is told of a change of substance, at the next publication. */
    correction: text().notNull().default(''),
    /** Why personal data in it may be published, and which; shown to whoever approves. */
    justification: jsonb().$type<Justification>(),
    /** Whether the spam gate asked for a second person when it was sent: for lists and letters; decisions ask anew. */
    gated: boolean().notNull().default(false),
    /** The old site it was brought in from, by its host; empty for what was written here. */
    importedFrom: text('imported_from').notNull().default(''),
  },
  table => [
    uniqueIndex('entries_slug').on(table.officeId, table.kind, table.slug),
    index('entries_list').on(table.officeId, table.kind, table.changedAt.desc()),
    check(
      'entries_state',
      sql`state in ('draft', 'submitted', 'returned', 'scheduled', 'published', 'withdrawn', 'trashed')`,
    ),
    check('entries_kind', kindCheck),
    index('entries_due').on(table.scheduledAt).where(sql`state = 'scheduled'`),
    // For the board, which asks them of all offices at once.
    index('entries_gated').on(table.officeId).where(sql`gated and state = 'submitted'`),
    index('entries_unreviewed').on(table.officeId).where(sql`review_by is not null and reviewed_at is null`),
    index('entries_leaving').on(table.unpublishAt).where(sql`unpublish_at is not null`),
    ...officeRows(),
  ],
)

/** What was written, each saved state once; never changed afterwards. */
export const versions = pgTable(
  'versions',
  {
    id: uuid().primaryKey().defaultRandom(),
    officeId: officeId(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    title: text().notNull(),
    summary: text().notNull().default(''),
    fields: jsonb().$type<Record<string, unknown>>().notNull(),
    document: jsonb().$type<RichDocument>().notNull(),
    writtenBy: integer('written_by').references(() => people.id),
    /** Whoever wrote it elsewhere and has no account here; empty where `writtenBy` says it. */
    writtenByName: text('written_by_name').notNull().default(''),
    writtenAt: moment('written_at').notNull().defaultNow(),
  },
  table => [uniqueIndex('versions_number').on(table.entryId, table.number), ...officeRows()],
)

/** What the public sees, and nothing else. Lists are queried by the typed columns. */
export const liveEntries = pgTable(
  'live_entries',
  {
    entryId: uuid('entry_id')
      .primaryKey()
      .references(() => entries.id),
    versionId: uuid('version_id').notNull(),
    officeId: officeId(),
    kind: text().$type<Kind>().notNull(),
    /** The address on the office's site, such as /berita/rapat-pleno. */
    path: text().notNull(),
    slug: text().notNull(),
    title: text().notNull(),
    summary: text().notNull().default(''),
    category: text(),
    tags: text().array().notNull().default(sql`'{}'`),
    fields: jsonb().$type<Record<string, unknown>>().notNull(),
    document: jsonb().$type<RichDocument>().notNull(),
    /** The document as plain text, for search. */
    plain: text().notNull().default(''),
    /** The text of the files it carries, as read from them, for search. */
    attached: text().notNull().default(''),
    publishedAt: moment('published_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    startsAt: moment('starts_at'),
    endsAt: moment('ends_at'),
    validUntil: moment('valid_until'),
    sortKey: integer('sort_key').notNull().default(0),
    parentId: uuid('parent_id'),
    stageId: integer('stage_id'),
    /** The class of public information it belongs to (UU 14/2008); null where the office has not said. */
    informationClass: text('information_class').$type<InformationClass>(),
    /** Public corrections (ralat), newest first. */
    corrections: jsonb().$type<Correction[]>().notNull().default([]),
    sample: boolean().notNull().default(false),
    /** As of the entry: told on its page. */
    importedFrom: text('imported_from').notNull().default(''),
  },
  table => [
    uniqueIndex('live_path').on(table.officeId, table.path),
    index('live_latest').on(table.officeId, table.kind, table.publishedAt.desc()),
    index('live_everywhere').on(table.kind, table.publishedAt.desc()),
    index('live_stage').on(table.officeId, table.stageId).where(sql`stage_id is not null`),
    check('live_kind', kindCheck),
    check(
      'live_information',
      sql`information_class in ('berkala', 'serta-merta', 'setiap-saat', 'dikecualikan')`,
    ),
    visitorReads(),
    ...officeRows(),
  ],
)
