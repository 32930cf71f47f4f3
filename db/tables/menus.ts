import { sql } from 'drizzle-orm'
import { integer, jsonb, pgPolicy, pgTable, timestamp } from 'drizzle-orm/pg-core'
import type { Arrangement, StandardMenu } from '../../lib/menus/schema.ts'
import { across, everyoneReads, officeRows, systemAll, visitorReads } from '../policies.ts'
import { institutions, offices } from './offices.ts'

const changedAt = () => timestamp('changed_at', { withTimezone: true }).notNull().defaultNow()
const ofTheCentre = sql`institution_id = (select app.institution()) and (select app.national())`

/** The tree every office of an institution begins with, where its centre changed it. */
export const standardMenus = pgTable(
  'standard_menus',
  {
    institutionId: integer('institution_id')
      .primaryKey()
      .references(() => institutions.id),
    menu: jsonb().$type<StandardMenu>().notNull(),
    /** Raised by every change; whoever names an older one is told. */
    lock: integer().notNull().default(1),
    changedAt: changedAt(),
  },
  () => [
    everyoneReads(),
    pgPolicy('centre_writes', { to: across, for: 'all', using: ofTheCentre, withCheck: ofTheCentre }),
    systemAll(),
  ],
)

/** What an office made of the standard tree: order, hidden places, places of its own. */
export const officeMenus = pgTable(
  'office_menus',
  {
    officeId: integer('office_id')
      .primaryKey()
      .references(() => offices.id),
    arrangement: jsonb().$type<Arrangement>().notNull(),
    lock: integer().notNull().default(1),
    changedAt: changedAt(),
  },
  () => [visitorReads(), ...officeRows()],
)
