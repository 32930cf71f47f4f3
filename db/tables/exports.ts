import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
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
import type { ExportState, Progress } from '../../lib/exports/states.ts'
import { across, office, officeRows, system } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const inScope = sql`office_id = any ((select app.offices())::int[])`
const officeId = () =>
  integer('office_id')
    .notNull()
    .references(() => offices.id)

/** Archives of a whole office that somebody asked for: made by a job, kept for a week. */
export const officeExports = pgTable(
  'exports',
  {
    id: uuid().primaryKey().defaultRandom(),
    officeId: officeId(),
    state: text().$type<ExportState>().notNull().default('waiting'),
    withSite: boolean('with_site').notNull().default(true),
    progress: jsonb().$type<Progress>(),
    /** Bytes of the ZIP, and the digest of its content, once it is ready. */
    size: bigint({ mode: 'number' }),
    digest: text().notNull().default(''),
    counts: jsonb().$type<Record<string, number>>(),
    failure: text().notNull().default(''),
    askedBy: integer('asked_by').references(() => people.id),
    askedByName: text('asked_by_name').notNull(),
    askedAt: moment('asked_at').notNull().defaultNow(),
    /** The process at work shows it is alive. */
    beatAt: moment('beat_at'),
    readyAt: moment('ready_at'),
    expiresAt: moment('expires_at'),
    downloads: integer().notNull().default(0),
  },
  table => [
    index('exports_office').on(table.officeId, table.askedAt.desc()),
    index('exports_open').on(table.askedAt).where(sql`state in ('waiting', 'working')`),
    check('exports_state', sql`state in ('waiting', 'working', 'ready', 'failed', 'expired')`),
    ...officeRows(),
  ],
)

/** Archives that were brought in here, and where they came from. */
export const keptArchives = pgTable(
  'kept_archives',
  {
    id: uuid().primaryKey().defaultRandom(),
    officeId: officeId(),
    /** The office as it was called there, such as kpu/kab-kediri. */
    source: text().notNull(),
    host: text().notNull().default(''),
    digest: text().notNull(),
    madeAt: moment('made_at').notNull(),
    keptAt: moment('kept_at').notNull().defaultNow(),
    /** Where its chain stood at each hour, as kept outside its database. */
    anchors: jsonb().$type<{ at: string; sequence: number; hash: string }[]>().notNull().default([]),
    /** How many rows its log has. */
    rows: integer().notNull().default(0),
  },
  table => [
    index('kept_archives_office').on(table.officeId),
    pgPolicy('office_reads', { to: office, for: 'select', using: sql`office_id = (select app.office())` }),
    pgPolicy('across_reads', { to: across, for: 'select', using: inScope }),
    pgPolicy('system_reads', { to: system, for: 'select', using: sql`true` }),
    pgPolicy('system_adds', { to: system, for: 'insert', withCheck: sql`true` }),
  ],
)

/** The log that came with an archive: beside the office's own chain, never in it; nobody changes or removes a row. */
export const keptAudit = pgTable(
  'kept_audit',
  {
    officeId: officeId(),
    archiveId: uuid('archive_id')
      .notNull()
      .references(() => keptArchives.id),
    sequence: bigint({ mode: 'number' }).notNull(),
    hash: text().notNull(),
    /** What was hashed; null where the archive left it out. */
    payload: text(),
    at: moment('at').notNull(),
    actorName: text('actor_name').notNull(),
    action: text().notNull(),
    subject: text().notNull().default(''),
    onBehalfOf: text('on_behalf_of').notNull().default(''),
  },
  table => [
    primaryKey({ columns: [table.archiveId, table.sequence] }),
    pgPolicy('office_reads', { to: office, for: 'select', using: sql`office_id = (select app.office())` }),
    pgPolicy('across_reads', { to: across, for: 'select', using: inScope }),
    pgPolicy('system_reads', { to: system, for: 'select', using: sql`true` }),
    pgPolicy('system_adds', { to: system, for: 'insert', withCheck: sql`true` }),
  ],
)
