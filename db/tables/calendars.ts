import { sql } from 'drizzle-orm'
import { integer, jsonb, pgPolicy, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { Calendar } from '../../lib/stages/document.ts'
import { across, office, systemAll } from '../policies.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const officeId = () =>
  integer('office_id')
    .notNull()
    .references(() => offices.id)
const inReach = sql`office_id = any ((select app.offices())::int[]) or office_id = (select app.centre())`
const ofTheCentre = sql`office_id = (select app.office()) and (select app.national())`
const local = sql`office_id = (select app.office()) and not (select app.national()) and (select app.writable())`
// The national calendar is written across, an office's own additions by that office.
const ownWrites = () => [
  pgPolicy('in_reach', { to: [office, across], for: 'select', using: inReach }),
  pgPolicy('centre_writes', { to: across, for: 'all', using: ofTheCentre, withCheck: ofTheCentre }),
  pgPolicy('office_writes', { to: office, for: 'all', using: local, withCheck: local }),
  systemAll(),
]

/** A calendar that is being changed and not published yet: stages and duties as one document. */
export const calendars = pgTable(
  'calendars',
  {
    officeId: officeId().primaryKey(),
    /** Null where nothing waits to be published. */
    draft: jsonb().$type<Calendar>(),
    /** Raised by every change; whoever names an older one is told. */
    lock: integer().notNull().default(1),
    changedBy: integer('changed_by').references(() => people.id),
    changedAt: moment('changed_at').notNull().defaultNow(),
  },
  ownWrites,
)

/** Every published calendar, whole; never changed afterwards. */
export const calendarVersions = pgTable(
  'calendar_versions',
  {
    officeId: officeId(),
    number: integer().notNull(),
    calendar: jsonb().$type<Calendar>().notNull(),
    reason: text().notNull(),
    /** What it changed, in sentences, as its publisher read them. */
    changes: text().array().notNull(),
    publishedBy: integer('published_by').references(() => people.id),
    publishedAt: moment('published_at').notNull().defaultNow(),
  },
  table => [primaryKey({ columns: [table.officeId, table.number] }), ...ownWrites()],
)
