import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { HomeBlock } from '../../lib/entries/kinds/home.ts'
import { across, office, systemAll, visitor } from '../policies.ts'
import { offices } from './offices.ts'

const ofTheCentre = sql`office_id = (select app.office()) and (select app.national())`
const local = sql`office_id = (select app.office()) and not (select app.national()) and (select app.writable())`
const ownOrCentral = sql`office_id = any ((select app.offices())::int[]) or office_id = (select app.centre())`

/**
 * The stages of elections (tahapan) and the duties between them. What belongs to the national office is the
 * calendar of its whole institution; what belongs to any other office is a local addition. A row without a parent
 * is a programme, such as an election; its steps lie below it. Days are those of each office's own calendar.
 */
export const stages = pgTable(
  'stages',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    officeId: integer('office_id')
      .notNull()
      .references(() => offices.id),
    parentId: integer('parent_id').references((): AnyPgColumn => stages.id, { onDelete: 'set null' }),
    /** The name of a stage of the national calendar that an archive puts it below and that is not there yet. */
    parentRef: text('parent_ref').notNull().default(''),
    slug: text().notNull(),
    name: text().notNull(),
    /** What is being done, as the band on the front page says it before "sampai …"; empty for the name. */
    headline: text().notNull().default(''),
    /** What it asks of a visitor. */
    ask: text().notNull().default(''),
    description: text().notNull().default(''),
    actionLabel: text('action_label').notNull().default(''),
    actionHref: text('action_href').notNull().default(''),
    /** The rule that sets it: "PKPU 3/2022". */
    basis: text().notNull().default(''),
    /** A duty between elections, not a stage of one. */
    routine: boolean().notNull().default(false),
    /** Null while nobody has set them. */
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    sortKey: integer('sort_key').notNull().default(0),
    /** Days of quiet before the vote (masa tenang): writers are warned of what reads like a campaign. */
    calm: boolean().notNull().default(false),
    /** The blocks of a front page that come first while it runs, in this order. */
    front: text().array().$type<HomeBlock[]>().notNull().default(sql`'{}'`),
  },
  table => [
    uniqueIndex('stages_slug').on(table.officeId, table.slug),
    index('stages_parent').on(table.parentId),
    check('stages_days', sql`ends_on is null or (starts_on is not null and ends_on >= starts_on)`),
    check('stages_slug_form', sql`slug ~ '^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$'`),
    pgPolicy('own_or_central', { to: [visitor, office, across], for: 'select', using: ownOrCentral }),
    pgPolicy('centre_writes', { to: across, for: 'all', using: ofTheCentre, withCheck: ofTheCentre }),
    // The national office goes across; what its own door writes is never the calendar of all.
    pgPolicy('office_writes', { to: office, for: 'all', using: local, withCheck: local }),
    systemAll(),
  ],
)
