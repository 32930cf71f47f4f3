import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Anchor, Every } from '../../lib/duties/schema.ts'
import type { InformationClass } from '../../lib/entries/information.ts'
import type { Kind } from '../../lib/entries/schema.ts'
import type { Level } from '../../lib/offices/schema.ts'
import { across, acrossScope, office, systemAll } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'
import { stages } from './stages.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const ofTheCentre = sql`office_id = (select app.office()) and (select app.national())`

/**
 * What offices must publish by when: the checklist of a stage, or a duty that comes back each quarter, half or whole
 * year. The calendar of the national office holds them; one that left the calendar is kept, inactive.
 */
export const duties = pgTable(
  'duties',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** The national office whose calendar it is in. */
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    stageId: integer('stage_id').references(() => stages.id, { onDelete: 'set null' }),
    name: text().notNull(),
    /** What to publish, and why, for whoever does it. */
    help: text().notNull().default(''),
    /** The rule that asks for it: "UU 14/2008 Pasal 9". */
    basis: text().notNull().default(''),
    /** What fulfils it; null for any kind, any group. */
    kind: text().$type<Kind>(),
    category: text(),
    informationClass: text('information_class').$type<InformationClass>(),
    /** One of these stands in the title or is a tag, in small letters; none: anything of the kind. */
    words: text().array().notNull().default(sql`'{}'`),
    /** The starter that begins it; empty for a blank form. */
    starter: text().notNull().default(''),
    /** Offices of these levels owe it. */
    levels: text().array().$type<Level[]>().notNull(),
    /** How often it comes back; null for one of a stage, or of a single day. */
    every: text().$type<Every>(),
    anchor: text().$type<Anchor>().notNull(),
    /** Days after the anchor; negative for before. */
    offsetDays: integer('offset_days').notNull().default(0),
    /** The day itself, for the anchor "date"; a yearly duty takes its day and month. */
    dueOn: date('due_on'),
    /** Nothing that was due before this day is owed. */
    since: date().notNull().default(sql`current_date`),
    sortKey: integer('sort_key').notNull().default(0),
    active: boolean().notNull().default(true),
  },
  table => [
    index('duties_office').on(table.officeId),
    check('duties_every', sql`every in ('quarter', 'half', 'year')`),
    check(
      'duties_anchor',
      sql`anchor in ('start', 'end', 'date') and (anchor <> 'date' or due_on is not null)`,
    ),
    check('duties_when', sql`stage_id is null or every is null`),
    pgPolicy('central', {
      to: [office, across],
      for: 'select',
      using: sql`office_id = (select app.centre())`,
    }),
    pgPolicy('centre_writes', { to: across, for: 'all', using: ofTheCentre, withCheck: ofTheCentre }),
    systemAll(),
  ],
)

/**
 * A duty of one office at one time. Rows are spread over the offices by app.spread_duties; which entry fulfils one is
 * found by a trigger on what is live, so that counting them for all offices is one look at one table.
 */
export const officeDuties = pgTable(
  'office_duties',
  {
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    dutyId: integer('duty_id')
      .notNull()
      .references(() => duties.id, { onDelete: 'cascade' }),
    /** "2026-T4", "2026-S2", "2026"; empty for one of a stage or a single day. */
    period: text().notNull().default(''),
    /** What is published from this day, until that one where it comes back, counts for it. */
    opensOn: date('opens_on').notNull(),
    dueOn: date('due_on').notNull(),
    closesOn: date('closes_on'),
    /** The live entry that fulfils it. */
    entryId: uuid('entry_id'),
    /** When that entry went live, or somebody said it is done. */
    doneAt: moment('done_at'),
    /** Said to be done by hand: why, and where it can be seen. */
    handReason: text('hand_reason').notNull().default(''),
    handLink: text('hand_link').notNull().default(''),
    handBy: integer('hand_by').references(() => people.id),
    handAt: moment('hand_at'),
    /** How many days before the due day its people were last reminded. */
    reminded: integer(),
  },
  table => [
    primaryKey({ columns: [table.officeId, table.dutyId, table.period] }),
    index('office_duties_open').on(table.officeId, table.dueOn).where(sql`done_at is null`),
    check('office_duties_hand', sql`hand_at is null or hand_reason <> ''`),
    pgPolicy('office_reads', {
      to: office,
      for: 'select',
      using: sql`office_id = (select app.office())`,
    }),
    pgPolicy('office_fulfils', {
      to: office,
      for: 'update',
      using: sql`office_id = (select app.office())`,
      withCheck: sql`office_id = (select app.office()) and (select app.writable())`,
    }),
    acrossScope(),
    systemAll(),
  ],
)
