import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Kind } from '../../lib/entries/schema.ts'
import type { Choices, Kept, Report } from '../../lib/imports/run/schema.ts'
import type { Format, ItemState, RunState } from '../../lib/imports/schema.ts'
import { officeRows } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const officeId = () =>
  integer('office_id')
    .notNull()
    .references(() => offices.id)

/** One reading of one old site: first dry, then brought in. */
export const importRuns = pgTable(
  'import_runs',
  {
    id: uuid().primaryKey().defaultRandom(),
    officeId: officeId(),
    format: text().$type<Format>().notNull(),
    /** The file's name, or the address, as the operator knows it. */
    name: text().notNull(),
    /** Where the file is kept below the data folder until the run is over; empty for what is read from outside. */
    file: text().notNull().default(''),
    /** The old site by its address, lower-case host without "www."; part of each stable key. */
    site: text().notNull().default(''),
    state: text().$type<RunState>().notNull().default('reading'),
    /** Published with their old dates after the sign-off, or drafts. */
    publish: boolean().notNull().default(false),
    /** Items read so far, and how many there are, where known: also where to go on after a pause or a crash. */
    position: integer().notNull().default(0),
    total: integer(),
    /** What the dry run found, and what the import did, in numbers and examples. */
    report: jsonb().$type<Report>().notNull().default({}),
    /** What the operator chose: what each old category becomes, and whether media come along. */
    choices: jsonb().$type<Choices>().notNull().default({}),
    failure: text().notNull().default(''),
    /** The process at work shows it is alive; another takes over what was left. */
    beatAt: moment('beat_at'),
    /** Its mark: whoever finds another one here has been given up and writes nothing more. */
    claim: uuid(),
    startedBy: integer('started_by').references(() => people.id),
    startedByName: text('started_by_name').notNull().default(''),
    startedAt: moment('started_at').notNull().defaultNow(),
    checkedAt: moment('checked_at'),
    signedBy: integer('signed_by').references(() => people.id),
    signedByName: text('signed_by_name').notNull().default(''),
    signedAt: moment('signed_at'),
    finishedAt: moment('finished_at'),
  },
  table => [
    index('import_runs_office').on(table.officeId, table.startedAt.desc()),
    index('import_runs_working')
      .on(table.startedAt)
      .where(sql`state in ('reading', 'importing', 'rollingBack')`),
    check(
      'import_runs_state',
      sql`state in ('reading', 'ready', 'importing', 'paused', 'cancelled', 'done', 'rollingBack', 'rolledBack', 'failed')`,
    ),
    ...officeRows(),
  ],
)

/** Each item of a run and what became of it, in the order of the source. */
export const importItems = pgTable(
  'import_items',
  {
    officeId: officeId(),
    runId: uuid('run_id')
      .notNull()
      .references(() => importRuns.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    line: integer(),
    /** Stable: the old site and its own key, such as "kpu-kedirikab.go.id post:123". */
    key: text().notNull(),
    type: text().notNull().default(''),
    kind: text().$type<Kind | 'medium'>(),
    title: text().notNull(),
    state: text().$type<ItemState>().notNull(),
    /** Why it was skipped, dropped, refused or quarantined: one sentence. */
    reason: text().notNull().default(''),
    /** What was noticed besides: personal data, media missing, shortcodes taken out. */
    remarks: text().array().notNull().default(sql`'{}'`),
    entryId: uuid('entry_id'),
    mediaId: uuid('media_id'),
    /** Why it comes as a draft although all is published: personal data, no date. Empty where nothing speaks against it. */
    held: text().notNull().default(''),
    /** Of what is quarantined or has changed: its content, to be looked through and let in; of a medium: where it is. */
    kept: jsonb().$type<Kept>(),
  },
  table => [
    primaryKey({ columns: [table.runId, table.number] }),
    index('import_items_state').on(table.runId, table.state),
    index('import_items_key').on(table.runId, table.key),
    check(
      'import_items_state_known',
      sql`state in ('planned', 'created', 'skipped', 'dropped', 'refused', 'quarantined', 'removed')`,
    ),
    ...officeRows(),
  ],
)
