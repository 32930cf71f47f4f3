import { sql } from 'drizzle-orm'
import {
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
import type { Kind } from '../../lib/entries/schema.ts'
import type { Picture } from '../../lib/media/picture.ts'
import type { Scope } from '../../lib/offices/scope.ts'
import type { CardState, Ending, Force, NominationState, Spot } from '../../lib/placements/schema.ts'
import type { RichDocument } from '../../lib/richtext/schema.ts'
import { acrossScope, office, officeRows, systemAll, visitorReads } from '../policies.ts'
import { entries } from './entries.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const officeId = () =>
  integer('office_id')
    .notNull()
    .references(() => offices.id)
const entryId = () =>
  uuid('entry_id')
    .notNull()
    .references(() => entries.id, { onDelete: 'cascade' })
const forceCheck = sql`force in ('mandatory', 'suggested', 'copy', 'nominated')`
const spotCheck = sql`spot in ('top', 'middle')`
const mine = sql`office_id = (select app.office())`
const answerable = sql`${mine} and force in ('suggested', 'copy')`

/** What the centre or a province put on others' sites (or, taken from one below, on its own). */
export const placements = pgTable(
  'placements',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Who placed it. */
    officeId: officeId(),
    /** Whose entry it is. */
    originOfficeId: integer('origin_office_id')
      .notNull()
      .references(() => offices.id),
    entryId: entryId(),
    kind: text().$type<Kind>().notNull(),
    title: text().notNull(),
    force: text().$type<Force>().notNull(),
    scope: jsonb().$type<Scope>().notNull(),
    spot: text().$type<Spot>().notNull().default('top'),
    /** A word to the offices: why. */
    note: text().notNull().default(''),
    startsAt: moment('starts_at'),
    endsAt: moment('ends_at'),
    /** How many offices it went to. */
    reached: integer().notNull().default(0),
    placedBy: integer('placed_by').references(() => people.id),
    placedByName: text('placed_by_name').notNull().default(''),
    placedAt: moment('placed_at').notNull().defaultNow(),
    ending: text().$type<Ending>(),
    endedAt: moment('ended_at'),
    endedReason: text('ended_reason').notNull().default(''),
  },
  table => [
    index('placements_office').on(table.officeId, table.placedAt.desc()),
    index('placements_entry').on(table.entryId),
    check('placements_force', forceCheck),
    check('placements_spot', spotCheck),
    check('placements_ending', sql`ending in ('recalled', 'withdrawn')`),
    pgPolicy('office_reads', { to: office, for: 'select', using: mine }),
    acrossScope(),
    systemAll(),
  ],
)

/**
 * A placement as one receiver has it: the origin's fields are copied, so that this office's visitor may read them.
 * Triggers keep them like the origin's, and remove the row when the origin is withdrawn.
 */
export const cards = pgTable(
  'cards',
  {
    placementId: uuid('placement_id')
      .notNull()
      .references(() => placements.id, { onDelete: 'cascade' }),
    officeId: officeId(),
    originOfficeId: integer('origin_office_id')
      .notNull()
      .references(() => offices.id),
    /** The origin's entry. */
    entryId: entryId(),
    force: text().$type<Force>().notNull(),
    spot: text().$type<Spot>().notNull(),
    state: text().$type<CardState>().notNull(),
    /** Whether the public sees it, within its period. */
    shown: boolean().notNull().generatedAlwaysAs(sql`state in ('shown', 'accepted')`),
    kind: text().$type<Kind>().notNull(),
    path: text().notNull(),
    title: text().notNull(),
    summary: text().notNull().default(''),
    publishedAt: moment('published_at').notNull(),
    /** When what it tells of takes place, and until when it holds. */
    happensAt: moment('happens_at'),
    validUntil: moment('valid_until'),
    /** The placer's word to the office. */
    note: text().notNull().default(''),
    lead: jsonb().$type<Picture>(),
    /** The medium of its picture: shown under the receiver's own host. */
    mediaId: uuid('media_id'),
    startsAt: moment('starts_at'),
    endsAt: moment('ends_at'),
    since: moment('since').notNull().defaultNow(),
    answeredBy: integer('answered_by').references(() => people.id),
    answeredByName: text('answered_by_name').notNull().default(''),
    answeredAt: moment('answered_at'),
    reason: text().notNull().default(''),
    /** Of a copy: the draft it became, the version of the origin it was taken from, and what that said. */
    copyId: uuid('copy_id').references(() => entries.id, { onDelete: 'set null' }),
    takenVersionId: uuid('taken_version_id'),
    base: jsonb().$type<Taken>(),
    /** The version of the origin that is live; null once it was withdrawn. */
    originVersionId: uuid('origin_version_id'),
  },
  table => [
    primaryKey({ columns: [table.placementId, table.officeId] }),
    index('cards_office').on(table.officeId).where(sql`shown`),
    index('cards_entry').on(table.entryId),
    index('cards_copy').on(table.copyId).where(sql`copy_id is not null`),
    check('cards_force', forceCheck),
    check('cards_spot', spotCheck),
    check('cards_state', sql`state in ('shown', 'waiting', 'accepted', 'declined', 'copied')`),
    // What comes from a site in quarantine is shown nowhere.
    visitorReads(sql`shown and not (origin_office_id = any ((select app.quarantined())::int[]))`),
    pgPolicy('office_reads', { to: office, for: 'select', using: mine }),
    pgPolicy('office_answers', {
      to: office,
      for: 'update',
      using: answerable,
      withCheck: sql`${answerable} and (select app.writable())`,
    }),
    acrossScope(),
    systemAll(),
  ],
)

/** What a copy was taken from, with the receiver's own media in it. */
export type Taken = {
  title: string
  summary: string
  fields: Record<string, unknown>
  document: RichDocument
}

/** What an office offers to its province or the centre for their front page. */
export const nominations = pgTable(
  'nominations',
  {
    id: uuid().primaryKey().defaultRandom(),
    officeId: officeId(),
    toOfficeId: integer('to_office_id')
      .notNull()
      .references(() => offices.id),
    entryId: entryId(),
    title: text().notNull(),
    note: text().notNull().default(''),
    state: text().$type<NominationState>().notNull().default('waiting'),
    nominatedBy: integer('nominated_by').references(() => people.id),
    nominatedByName: text('nominated_by_name').notNull().default(''),
    nominatedAt: moment('nominated_at').notNull().defaultNow(),
    answeredByName: text('answered_by_name').notNull().default(''),
    answeredAt: moment('answered_at'),
    reason: text().notNull().default(''),
    placementId: uuid('placement_id').references(() => placements.id, { onDelete: 'set null' }),
  },
  table => [
    index('nominations_to').on(table.toOfficeId, table.state),
    index('nominations_entry').on(table.entryId),
    check('nominations_state', sql`state in ('waiting', 'taken', 'declined', 'over')`),
    ...officeRows(),
  ],
)
