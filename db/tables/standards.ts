import { sql } from 'drizzle-orm'
import { boolean, integer, jsonb, pgPolicy, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { Standard } from '../../lib/standards/schema.ts'
import { across, everyoneReads, systemAll } from '../policies.ts'
import { institutions, offices } from './offices.ts'
import { people } from './people.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })
const institutionId = () =>
  integer('institution_id')
    .notNull()
    .references(() => institutions.id)
const ofTheCentre = sql`institution_id = (select app.institution()) and (select app.national())`
const centreWrites = () =>
  pgPolicy('centre_writes', { to: across, for: 'all', using: ofTheCentre, withCheck: ofTheCentre })

/** Which version of the standard parts holds where, and what is being changed. Its draft is the centre's alone. */
export const standards = pgTable(
  'standards',
  {
    institutionId: institutionId().primaryKey(),
    draft: jsonb().$type<Standard>(),
    /** Raised by every change; whoever names an older one is told. */
    lock: integer().notNull().default(1),
    /** The version of all offices; null for what every institution starts with. */
    current: integer(),
    /** What "undo" goes back to: the version that held before, 0 for the start; null where there is nothing to undo. */
    before: integer(),
    /** A version that is tried on one province and its offices. */
    trial: integer(),
    trialProvince: integer('trial_province').references(() => offices.id),
    changedBy: integer('changed_by').references(() => people.id),
    changedAt: moment('changed_at').notNull().defaultNow(),
  },
  () => [everyoneReads(), centreWrites(), systemAll()],
)

/** Every version of the standard parts that was tried or rolled out; never changed afterwards. */
export const standardVersions = pgTable(
  'standard_versions',
  {
    institutionId: institutionId(),
    number: integer().notNull(),
    standard: jsonb().$type<Standard>().notNull(),
    reason: text().notNull(),
    /** What it changed, in sentences, as its maker read them. */
    changes: text().array().notNull(),
    madeBy: integer('made_by').references(() => people.id),
    madeAt: moment('made_at').notNull().defaultNow(),
  },
  table => [
    primaryKey({ columns: [table.institutionId, table.number] }),
    everyoneReads(),
    centreWrites(),
    systemAll(),
  ],
)

/** Whether a central service answers, as a job last found it. */
export const serviceChecks = pgTable(
  'service_checks',
  {
    address: text().primaryKey(),
    answers: boolean().notNull(),
    /** How often in a row it did not. */
    failures: integer().notNull().default(0),
    /** Since when it is as it is. */
    since: moment('since').notNull().defaultNow(),
    checkedAt: moment('checked_at').notNull().defaultNow(),
    /** What was seen, for the centre: "200", "tidak tersambung". */
    detail: text().notNull().default(''),
  },
  () => [everyoneReads(), systemAll()],
)
