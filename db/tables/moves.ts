import { sql } from 'drizzle-orm'
import { check, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { Format } from '../../lib/imports/schema.ts'
import type { Ending, Found, HandStep, MoveStart, MoveWay, SiteState } from '../../lib/moves/schema.ts'
import { officeRows } from '../policies.ts'
import { hosts } from './hosts.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const officeId = () =>
  integer('office_id')
    .notNull()
    .references(() => offices.id)

/** Where an office's old site stands at the beginning, and how it is to come here. No row: nobody looked yet. */
export const moves = pgTable(
  'moves',
  {
    officeId: officeId().primaryKey(),
    start: text().$type<MoveStart>(),
    /** As a person says it: "WordPress 6.1"; empty while unknown. */
    system: text().notNull().default(''),
    /** What was found when the old home was looked at. */
    found: jsonb().$type<Found>(),
    way: text().$type<MoveWay>(),
    format: text().$type<Format>(),
    /** At the office. Names are kept too: an office does not see who works above it. */
    responsibleId: integer('responsible_id').references(() => people.id),
    responsibleName: text('responsible_name').notNull().default(''),
    /** At the province or the centre. */
    coachId: integer('coach_id').references(() => people.id),
    coachName: text('coach_name').notNull().default(''),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    /** The last reminder of the planned end that was sent; begins anew with another end. */
    reminded: text().$type<'week' | 'end'>(),
    /** Rises with each change of the plan, so that of two who change it the second is told. */
    lock: integer().notNull().default(0),
    changedAt: moment('changed_at').notNull().defaultNow(),
  },
  () => [
    check('moves_start', sql`start in ('outside', 'hosted', 'template')`),
    check('moves_way', sql`way in ('export', 'crawl', 'nothing')`),
    check('moves_reminded', sql`reminded in ('week', 'end')`),
    ...officeRows(),
  ],
)

/** Steps that nothing in the deployment can tell of: who said that they are done, when, and with what note. */
export const moveSteps = pgTable(
  'move_steps',
  {
    officeId: officeId(),
    step: text().$type<HandStep>().notNull(),
    doneOn: date('done_on').notNull(),
    note: text().notNull().default(''),
    personId: integer('person_id').references(() => people.id),
    personName: text('person_name').notNull(),
    notedAt: moment('noted_at').notNull().defaultNow(),
  },
  table => [
    primaryKey({ columns: [table.officeId, table.step] }),
    check('move_steps_step', sql`step in ('contact', 'ask', 'receive')`),
    ...officeRows(),
  ],
)

/** What becomes of an old address of an office, and what stood there when it was asked last. */
export const oldSites = pgTable(
  'old_sites',
  {
    // A name that is withdrawn takes this along.
    host: text()
      .primaryKey()
      .references(() => hosts.host, { onDelete: 'cascade', onUpdate: 'cascade' }),
    officeId: officeId(),
    /** Its home, where that is not the root of the host. */
    home: text().notNull().default(''),
    ending: text().$type<Ending>(),
    note: text().notNull().default(''),
    askedAt: moment('asked_at'),
    seen: text().$type<SiteState>(),
    /** What was seen, in a sentence. */
    words: text().notNull().default(''),
    /** Since when it stands there like this. */
    since: moment('since'),
    takedownOn: date('takedown_on'),
    takedownTo: text('takedown_to').notNull().default(''),
    answeredOn: date('answered_on'),
    answer: text().notNull().default(''),
  },
  table => [
    index('old_sites_office').on(table.officeId),
    check('old_sites_ending', sql`ending in ('redirect', 'signpost', 'takedown', 'watched')`),
    check(
      'old_sites_seen',
      sql`seen in ('here', 'signpost', 'still', 'elsewhere', 'gone', 'silent', 'gambling')`,
    ),
    ...officeRows(),
  ],
)
